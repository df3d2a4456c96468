//! One blog's settings: `blog.toml`, every field with its place.

mod accessibility;
mod announcements;
mod functions;
mod people;
mod staffing;

use std::cell::RefCell;

use jiff::civil::Date;

pub use accessibility::{Accessibility, SITUATIONS, Shortcoming};
pub use announcements::{Closing, Crisis};
pub use functions::{holds, told};
pub use people::{Decision, Duties, Editor, Goal, Obstacle, Person};
pub use staffing::days_between;

use crate::policy::schema::{ACTIVITIES, KINDS};
use crate::settings::{At, Fault, Reader, Table, parse};
use crate::source::SourceFile;
use crate::texts::Texts;

/// The file with a blog's settings.
pub const SETTINGS: &str = "blog.toml";

/// Whether the blog is practised on or published.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Status {
    /// For practice: pages say ÖVNING, are not indexed, and the duties of people and papers are advice.
    #[default]
    Trial,
    /// Published.
    Active,
}

/// A word the site explains, so that it is not taken for a person: `[[words]]`.
#[derive(Debug, Clone)]
pub struct Word {
    /// The word or words.
    pub text: At<String>,
    /// What it is: place, department, animal, character …
    pub is: At<String>,
}

/// An official contact of the preschool: `[[contacts]]`.
#[derive(Debug, Clone)]
pub struct Contact {
    /// `phone`, `email` or `address`.
    pub kind: At<String>,
    /// The number, mailbox or address.
    pub value: At<String>,
}

/// A blog's settings.
#[derive(Debug, Default)]
pub struct Site {
    /// Name of the blog.
    pub title: Option<At<String>>,
    /// Name of the preschool or department as readers know it.
    pub unit: Option<At<String>>,
    /// Department, when the blog is one department's.
    pub department: Option<At<String>>,
    /// Trial or active.
    pub status: Status,
    /// `official` or `pedagogical`.
    pub kind: Option<At<String>>,
    /// Address of the published blog.
    pub address: Option<At<String>>,
    /// What the blog is for, shown on every page.
    pub purpose: Option<At<String>>,
    /// The plan the purpose is tied to (O44).
    pub plan: Option<At<String>>,
    /// Language of the blog.
    pub lang: Option<At<String>>,
    /// Further languages of the interface.
    pub languages: Vec<At<String>>,
    /// The theme.
    pub theme: Option<At<String>>,
    /// The logotype's file in the site.
    pub logotype: Option<At<String>>,
    /// Name of the policy pack.
    pub policy: Option<At<String>>,
    /// Version of the pack that was read when the blog was set up.
    pub policy_version: Option<At<String>>,
    /// Files with layers that tighten the pack.
    pub policy_layers: Vec<At<String>>,
    /// Whom the blog is for.
    pub target_groups: Vec<At<String>>,
    /// Id in the municipality's register (M18).
    pub register_id: Option<At<String>>,
    /// When the blog was reported to the register.
    pub reported: Option<At<Date>>,
    /// Last day of a blog for a limited time (K21).
    pub ends: Option<At<Date>>,
    /// When the blog is to be reviewed (T08).
    pub review: Option<At<Date>>,
    /// When someone last went through what lies on the blog (M32).
    pub weeded: Option<At<Date>>,
    /// When the guardians were told (M26).
    pub guardians_informed: Option<At<Date>>,
    /// How they were told.
    pub guardians_informed_how: Option<At<String>>,
    /// The editorial plan (O47).
    pub editorial_plan: Option<At<String>>,
    /// The function or unit that created the blog (O42).
    pub created_by: Option<At<String>>,
    /// What kind of activity the unit is, a word of the schema's; an ordinary preschool unless it says otherwise.
    pub activity: Option<At<String>>,
    /// The document drawn up before the start (S07), by its reference.
    pub start_document: Option<At<String>>,
    /// The answer to "Har ni tid och engagemang?" (M13).
    pub commitment: Option<At<String>>,
    /// Where the blog was reported (M19, M20, S10).
    pub reported_to: Vec<At<String>>,
    /// Why a department has a blog of its own beside the preschool's (O41).
    pub department_reasons: Option<At<String>>,
    /// Why a unit that is not entitled has a blog (O43).
    pub entitlement_reasons: Option<At<String>>,
    /// Information classification (O101).
    pub information_class: Option<At<String>>,
    /// Town or place, for the page "Om bloggen".
    pub place: Option<At<String>>,
    /// Words the site explains.
    pub words: Vec<Word>,
    /// Official contacts.
    pub contacts: Vec<Contact>,
    /// People who may be named.
    pub people: Vec<Person>,
    /// The responsible head, by function.
    pub head: Option<At<String>>,
    /// The head's mailbox.
    pub head_email: Option<At<String>>,
    /// When the head last confirmed the responsibility (M01).
    pub head_confirmed: Option<At<Date>>,
    /// The head's deputy, by function.
    pub deputy: Option<At<String>>,
    /// Who writes and publishes.
    pub editors: Vec<Editor>,
    /// The decision to start.
    pub decision: Option<Decision>,
    /// Consultations before it.
    pub consultations: Vec<Decision>,
    /// Measurable goals.
    pub goals: Vec<Goal>,
    /// Who holds which duty.
    pub duties: Option<Duties>,
    /// Motif and origin that hold for all pictures of the blog.
    pub pictures_motif: Option<At<String>>,
    /// Where all pictures come from.
    pub pictures_origin: Option<At<String>>,
    /// What people say in the accessibility statement.
    pub accessibility: Accessibility,
    /// An announcement in a crisis.
    pub crisis: Option<Crisis>,
    /// That the blog closes.
    pub closing: Option<Closing>,
    /// Every text value with its dotted key, whatever it is for: what is examined cannot be forgotten key by key.
    pub texts: Vec<(String, At<String>)>,
    /// Faults in the file.
    pub faults: Vec<Fault>,
    /// Whether the file exists at all.
    pub exists: bool,
}

impl Site {
    /// The language of the blog, `sv` unless it says otherwise in a language that the interface speaks.
    pub fn language(&self) -> &str {
        let spoken = self.lang.as_ref().filter(|lang| Texts::serving(&lang.value).is_some());
        spoken.map_or("sv", |lang| lang.value.as_str())
    }

    /// The day since which the blog has been closed, if it is on `today`.
    pub fn closed_since(&self, today: Date) -> Option<Date> {
        self.closing.as_ref().map(|closing| closing.date.value).filter(|date| *date <= today)
    }

    /// Reads `blog.toml`; a missing file gives empty settings that say so.
    pub fn read(source: Option<&SourceFile>) -> Self {
        let Some(source) = source else { return Self::default() };
        let (table, mut faults) = parse(&source.text, 0);
        let found = RefCell::new(Vec::new());
        let site = read_table(&table, &found);
        faults.extend(found.into_inner());
        faults.sort_by_key(|f| f.span.start);
        Self { texts: table.texts(), faults, exists: true, ..site }
    }
}

fn read_table(table: &Table, found: &RefCell<Vec<Fault>>) -> Site {
    let r = Reader::new(table, 0..0, found);
    let status = match r.choice("status", &["trial", "active"]) {
        Some(word) if word.value == "active" => Status::Active,
        _ => Status::Trial,
    };
    let head = r.table("head");
    let pictures = r.table("pictures");
    let weeding = r.table("weeding");
    let site = Site {
        title: r.text("title"),
        unit: r.text("unit"),
        department: r.text("department"),
        status,
        kind: r.choice("kind", &KINDS),
        activity: r.choice("activity", &ACTIVITIES),
        created_by: r.text("created_by"),
        start_document: r.text("start_document"),
        commitment: r.text("commitment"),
        reported_to: r.texts("reported_to"),
        department_reasons: r.text("department_reasons"),
        guardians_informed_how: r.text("guardians_informed_how"),
        address: r.text("address"),
        purpose: r.text("purpose"),
        plan: r.text("plan"),
        lang: r.text("lang"),
        languages: r.texts("languages"),
        theme: r.text("theme"),
        logotype: r.text("logotype"),
        policy: r.text("policy"),
        policy_version: r.text("policy_version"),
        policy_layers: r.texts("policy_layers"),
        target_groups: r.texts("target_groups"),
        register_id: r.text("register_id"),
        reported: r.date("reported"),
        ends: r.date("ends"),
        review: r.date("review"),
        weeded: weeding.as_ref().and_then(|w| w.date("last")),
        guardians_informed: r.date("guardians_informed"),
        editorial_plan: r.text("editorial_plan"),
        entitlement_reasons: r.text("entitlement_reasons"),
        information_class: r.text("information_class"),
        place: r.text("place"),
        words: r.tables("words").into_iter().filter_map(word).collect(),
        contacts: r.tables("contacts").into_iter().filter_map(contact).collect(),
        people: r.tables("people").into_iter().filter_map(people::person).collect(),
        head: head.as_ref().and_then(|h| h.text("function")),
        head_email: head.as_ref().and_then(|h| h.text("email")),
        head_confirmed: head.as_ref().and_then(|h| h.date("confirmed")),
        deputy: head.as_ref().and_then(|h| h.text("deputy")),
        editors: r.tables("editors").into_iter().filter_map(people::editor).collect(),
        decision: r.table("decision").map(people::decision),
        consultations: r.tables("consultations").into_iter().map(people::decision).collect(),
        goals: r.tables("goals").into_iter().filter_map(people::goal).collect(),
        duties: r.table("duties").map(people::duties),
        pictures_motif: pictures.as_ref().and_then(|p| p.text("motif")),
        pictures_origin: pictures.as_ref().and_then(|p| p.choice("origin", &ORIGINS)),
        accessibility: r.table("accessibility").map(accessibility::accessibility).unwrap_or_default(),
        crisis: r.table("crisis").and_then(announcements::crisis),
        closing: r.table("closing").and_then(announcements::closing),
        texts: Vec::new(),
        faults: Vec::new(),
        exists: true,
    };
    for inner in [head, pictures, weeding].into_iter().flatten() {
        inner.finish();
    }
    r.finish();
    site
}

/// Where a picture may come from.
pub const ORIGINS: [&str; 4] = ["own", "bureau", "licence", "permission"];

/// Whom a blog may be for.
pub const TARGET_GROUPS: [&str; 9] = [
    "guardians",
    "relatives",
    "future-families",
    "neighbours",
    "public",
    "job-seekers",
    "students",
    "colleagues",
    "researchers",
];

/// What a word of the site's may be.
const WORD_KINDS: [&str; 14] = [
    "place",
    "department",
    "preschool",
    "organisation",
    "street",
    "animal",
    "character",
    "product",
    "plant",
    "boat",
    "song",
    "book",
    "event",
    "other",
];

fn required(r: &Reader<'_>, key: &'static str) -> Option<At<String>> {
    let value = r.text(key);
    if value.is_none() && r.node(key).is_none() {
        r.missing(key);
    }
    value
}

fn word(r: Reader<'_>) -> Option<Word> {
    // A kind that does not exist is told; the word is still what its author says it is: no person.
    let (text, is) = (required(&r, "text"), r.choice("is", &WORD_KINDS).or_else(|| r.text("is")));
    if r.node("is").is_none() {
        r.missing("is");
    }
    r.finish();
    Some(Word { text: text?, is: is? })
}

fn contact(r: Reader<'_>) -> Option<Contact> {
    let (kind, value) = (r.choice("kind", &["phone", "email", "address"]), required(&r, "value"));
    if r.node("kind").is_none() {
        r.missing("kind");
    }
    r.finish();
    Some(Contact { kind: kind?, value: value? })
}
