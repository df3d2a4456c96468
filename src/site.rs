//! One blog's settings: `blog.toml`, every field with its place.

use std::cell::RefCell;
use std::ops::Range;

use jiff::civil::Date;

use crate::settings::{At, Fault, Reader, Table, parse};
use crate::source::SourceFile;

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

/// A person who may be named or shown: `[[people]]`. It never makes a page mention them.
#[derive(Debug, Clone)]
pub struct Person {
    /// The name.
    pub name: At<String>,
    /// `author`, `artist`, `public` or `staff`.
    pub is: At<String>,
    /// Reference of the registered consent, for staff.
    pub consent: Option<At<String>>,
    /// What the consent is for: `blog`.
    pub purpose: Option<At<String>>,
    /// When it ends.
    pub until: Option<At<Date>>,
    /// When it was withdrawn.
    pub withdrawn: Option<At<Date>>,
    /// Legal basis: `consent` or `public-interest`.
    pub legal_basis: Option<At<String>>,
    /// Reasons, for public interest.
    pub reasons: Option<At<String>>,
}

impl Person {
    /// Whether the name may stand in texts: authors, artists and public figures as such; staff only where the policy
    /// knows consent and this one is registered, for the blog, and not withdrawn (S47–S49).
    pub fn may_be_named(&self, policy: &crate::policy::Policy) -> bool {
        self.is.value != "staff"
            || (policy.pictures.staff_with_consent
                && self.withdrawn.is_none()
                && (self.consent.is_some() || self.reasons.is_some()))
    }
}

/// Someone who writes or publishes, by function and never by name: `[[editors]]`.
#[derive(Debug, Clone)]
pub struct Editor {
    /// Function: "förskollärare, Fjärilen".
    pub function: At<String>,
    /// `writer`, `publisher` or `head`.
    pub role: Option<At<String>>,
    /// Service address.
    pub email: Option<At<String>>,
    /// When the head gave the assignment.
    pub assigned: Option<At<Date>>,
    /// When the training in data protection was passed.
    pub trained: Option<At<Date>>,
    /// When the information on secrecy was read.
    pub read_secrecy: Option<At<Date>>,
    /// When the guidelines and the handbook were read.
    pub read_guidelines: Option<At<Date>>,
    /// When the chapter on private use was read.
    pub read_private_use: Option<At<Date>>,
    /// First day.
    pub from: Option<At<Date>>,
    /// Last day.
    pub until: Option<At<Date>>,
    /// Days away, as pairs of dates.
    pub away: Vec<(At<Date>, At<Date>)>,
    /// The entry's bytes.
    pub span: Range<usize>,
}

/// A decision or consultation behind the blog.
#[derive(Debug, Clone)]
pub struct Decision {
    /// Who, by function.
    pub by: Option<At<String>>,
    /// When.
    pub date: Option<At<Date>>,
    /// Registration number.
    pub reference: Option<At<String>>,
    /// The entry's bytes.
    pub span: Range<usize>,
}

/// A goal that can be followed up: `[[goals]]`.
#[derive(Debug, Clone)]
pub struct Goal {
    /// What is to be reached.
    pub text: At<String>,
    /// What is counted.
    pub measure: Option<At<String>>,
    /// The number to reach.
    pub target: Option<At<i64>>,
    /// By when.
    pub by: Option<At<Date>>,
}

/// The five duties of S09, each with the function that holds it.
#[derive(Debug, Clone, Default)]
pub struct Duties {
    /// Planning.
    pub planning: Option<At<String>>,
    /// Publishing.
    pub publishing: Option<At<String>>,
    /// Follow-up.
    pub follow_up: Option<At<String>>,
    /// Monitoring.
    pub monitoring: Option<At<String>>,
    /// Moderation.
    pub moderation: Option<At<String>>,
    /// Keeping the blog active (M35).
    pub keeping_active: Option<At<String>>,
    /// Communication (K12).
    pub communication: Option<At<String>>,
    /// The table's bytes.
    pub span: Range<usize>,
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
    /// When the guardians were told (M26).
    pub guardians_informed: Option<At<Date>>,
    /// The editorial plan (O47).
    pub editorial_plan: Option<At<String>>,
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
    /// Faults in the file.
    pub faults: Vec<Fault>,
    /// Whether the file exists at all.
    pub exists: bool,
}

impl Site {
    /// The language of the blog, `sv` unless it says otherwise.
    pub fn language(&self) -> &str {
        self.lang.as_ref().map_or("sv", |l| l.value.as_str())
    }

    /// Reads `blog.toml`; a missing file gives empty settings that say so.
    pub fn read(source: Option<&SourceFile>) -> Self {
        let Some(source) = source else { return Self::default() };
        let (table, mut faults) = parse(&source.text, 0);
        let found = RefCell::new(Vec::new());
        let site = read_table(&table, &found);
        faults.extend(found.into_inner());
        faults.sort_by_key(|f| f.span.start);
        Self { faults, exists: true, ..site }
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
    let site = Site {
        title: r.text("title"),
        unit: r.text("unit"),
        department: r.text("department"),
        status,
        kind: r.choice("kind", &["official", "pedagogical"]),
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
        guardians_informed: r.date("guardians_informed"),
        editorial_plan: r.text("editorial_plan"),
        entitlement_reasons: r.text("entitlement_reasons"),
        information_class: r.text("information_class"),
        place: r.text("place"),
        words: r.tables("words").into_iter().filter_map(word).collect(),
        contacts: r.tables("contacts").into_iter().filter_map(contact).collect(),
        people: r.tables("people").into_iter().filter_map(person).collect(),
        head: head.as_ref().and_then(|h| h.text("function")),
        head_email: head.as_ref().and_then(|h| h.text("email")),
        head_confirmed: head.as_ref().and_then(|h| h.date("confirmed")),
        deputy: head.as_ref().and_then(|h| h.text("deputy")),
        editors: r.tables("editors").into_iter().filter_map(editor).collect(),
        decision: r.table("decision").map(decision),
        consultations: r.tables("consultations").into_iter().map(decision).collect(),
        goals: r.tables("goals").into_iter().filter_map(goal).collect(),
        duties: r.table("duties").map(duties),
        pictures_motif: pictures.as_ref().and_then(|p| p.text("motif")),
        pictures_origin: pictures.as_ref().and_then(|p| p.choice("origin", &ORIGINS)),
        faults: Vec::new(),
        exists: true,
    };
    for inner in [head, pictures].into_iter().flatten() {
        inner.finish();
    }
    r.finish();
    site
}

/// Where a picture may come from.
pub const ORIGINS: [&str; 4] = ["own", "bureau", "licence", "permission"];

/// What a word of the site's may be.
pub const WORD_KINDS: [&str; 14] = [
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
    let (text, is) = (required(&r, "text"), r.choice("is", &WORD_KINDS));
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

fn person(r: Reader<'_>) -> Option<Person> {
    let (name, is) = (required(&r, "name"), r.choice("is", &["author", "artist", "public", "staff"]));
    let rest = (
        r.text("consent"),
        r.text("purpose"),
        r.date("until"),
        r.date("withdrawn"),
        r.choice("legal_basis", &["consent", "public-interest"]),
        r.text("reasons"),
    );
    r.finish();
    let (consent, purpose, until, withdrawn, legal_basis, reasons) = rest;
    Some(Person { name: name?, is: is?, consent, purpose, until, withdrawn, legal_basis, reasons })
}

fn editor(r: Reader<'_>) -> Option<Editor> {
    let function = required(&r, "function");
    let away = r
        .tables("away")
        .into_iter()
        .filter_map(|a| {
            let days = (a.date("from"), a.date("until"));
            a.finish();
            Some((days.0?, days.1?))
        })
        .collect();
    let editor = (
        r.choice("role", &["writer", "publisher", "head"]),
        r.text("email"),
        r.date("assigned"),
        r.date("trained"),
        r.date("read_secrecy"),
        r.date("read_guidelines"),
        r.date("read_private_use"),
        r.date("from"),
        r.date("until"),
    );
    let span = r.span();
    r.finish();
    let (role, email, assigned, trained, read_secrecy, read_guidelines, read_private_use, from, until) = editor;
    Some(Editor {
        function: function?,
        role,
        email,
        assigned,
        trained,
        read_secrecy,
        read_guidelines,
        read_private_use,
        from,
        until,
        away,
        span,
    })
}

fn decision(r: Reader<'_>) -> Decision {
    let decision = Decision { by: r.text("by"), date: r.date("date"), reference: r.text("reference"), span: r.span() };
    r.finish();
    decision
}

fn goal(r: Reader<'_>) -> Option<Goal> {
    let text = required(&r, "text");
    let rest = (r.text("measure"), r.integer("target"), r.date("by"));
    r.finish();
    Some(Goal { text: text?, measure: rest.0, target: rest.1, by: rest.2 })
}

fn duties(r: Reader<'_>) -> Duties {
    let duties = Duties {
        planning: r.text("planning"),
        publishing: r.text("publishing"),
        follow_up: r.text("follow_up"),
        monitoring: r.text("monitoring"),
        moderation: r.text("moderation"),
        keeping_active: r.text("keeping_active"),
        communication: r.text("communication"),
        span: r.span(),
    };
    r.finish();
    duties
}
