//! Every setting a policy can hold: its kind, the direction of tightening and what it means.
//!
//! One table, so that a setting cannot be added in one place only: reading, layering, `explain` and the template for
//! one's own municipality all go through it, and a test compares it with what [`super::demands`] asks for.

/// One setting.
#[derive(Debug, Clone, Copy)]
pub struct Key {
    /// Dotted key, `retention.months`.
    pub name: &'static str,
    /// Kind of value.
    pub kind: Kind,
    /// Which way a later layer may change it.
    pub tighter: Tighter,
    /// Whether a blog may be active while the setting is unknown.
    pub needed: bool,
    /// What it means, in Swedish.
    pub sv: &'static str,
    /// The same in English.
    pub en: &'static str,
}

/// Kind of a setting's value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A text.
    Text,
    /// A whole number, not negative.
    Number,
    /// `true` or `false`.
    Flag,
    /// A list of texts.
    Texts,
    /// One of these words.
    Choice(&'static [&'static str]),
    /// A list of words, each one of these.
    Choices(&'static [&'static str]),
    /// A list of tables, `[[laws]]`, with these columns.
    Tables {
        /// Columns every table has.
        needed: &'static [&'static str],
        /// Columns a table may have.
        optional: &'static [&'static str],
    },
}

/// Which way a setting is tightened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tighter {
    /// A smaller number.
    Lower,
    /// A larger number.
    Higher,
    /// `true`.
    True,
    /// `false`.
    False,
    /// The list may only lose entries: what is permitted.
    Fewer,
    /// Entries are added to the list: what is demanded or known.
    More,
    /// Entries are added by the municipality's own layers only, for it says what it owns; a layer of a committee or a unit
    /// keeps to those there are, or to domains below them.
    Owned,
    /// Each layer may replace it: the choice is free within the other limits.
    Free,
    /// Only what is unknown may be filled in: a fact is not a matter of degree.
    Fixed,
    /// Words with a rank; only a word of higher rank may replace another.
    Ranked(&'static [(&'static str, u8)]),
    /// The layer's own header, which tells nothing of the other layers.
    Own,
}

impl Key {
    const fn new(name: &'static str, kind: Kind, tighter: Tighter, sv: &'static str, en: &'static str) -> Self {
        Self { name, kind, tighter, needed: false, sv, en }
    }

    /// The same setting, without which no blog may be active.
    const fn needed(self) -> Self {
        Self { needed: true, ..self }
    }

    /// The group, the part before the first dot.
    pub fn group(&self) -> &'static str {
        self.name.split('.').next().unwrap_or(self.name)
    }
}

/// The setting called `name`; severities and their grounds are keyed by rules and settings and have one entry each.
pub fn key(name: &str) -> Option<&'static Key> {
    let name = match name.split_once('.') {
        Some(("severity", _)) => "severity",
        Some(("basis", _)) => "basis",
        _ => name,
    };
    KEYS.iter().find(|key| key.name == name)
}

/// The five duties of S09 and O46, keeping the blog alive (M35) and communication as a whole (K12).
pub const DUTIES: [&str; 7] =
    ["planning", "publishing", "follow_up", "monitoring", "moderation", "keeping_active", "communication"];
/// What kind of activity a blog can belong to; the list of O43 and the ordinary preschool.
pub const ACTIVITIES: [&str; 10] = [
    "preschool",
    "open-preschool",
    "communication-unit",
    "library",
    "museum",
    "swimming-hall",
    "volunteer-recruitment",
    "culture-school",
    "upper-secondary-school",
    "other",
];
/// What an editor has to have read.
pub const READINGS: [&str; 3] = ["secrecy", "guidelines", "private-use"];
/// Official, or for a limited pedagogical purpose (K19).
pub const KINDS: [&str; 2] = ["official", "pedagogical"];

const CHANGES: Kind = Kind::Tables { needed: &["version", "date", "what"], optional: &[] };
const AGES: Kind = Kind::Tables { needed: &["from", "to", "identifiable"], optional: &[] };
const LAWS: Kind = Kind::Tables { needed: &["name", "number", "what"], optional: &["what_en"] };
const SEVERITIES: [(&str, u8); 2] = [("advice", 1), ("error", 2)];
const STAFF: [(&str, u8); 3] = [("registered-consent", 1), ("risk-assessment", 1), ("never", 2)];
const RETENTION: [(&str, u8); 3] = [("no-longer-current", 1), ("campaigns", 2), ("at-build", 3)];
const STRENGTH: [(&str, u8); 3] = [("none", 1), ("wish", 2), ("must", 3)];
const DOS: [(&str, u8); 2] = [("exempt-9", 1), ("applies", 2)];

use Kind::{Choice, Choices, Flag, Number, Text, Texts};
use Tighter::{False, Fewer, Fixed, Free, Higher, Lower, More, Own, Owned, Ranked, True};

/// All settings, in the order they are told in.
pub static KEYS: &[Key] = &[
    Key::new("name", Text, Own, "Policyns namn", "Name of the policy"),
    Key::new("version", Text, Own, "Version", "Version"),
    Key::new("level", Choice(&["municipality", "committee", "unit"]), Own, "Nivå: kommun, nämnd eller enhet", "Level"),
    Key::new("changes", CHANGES, Own, "Vad som ändrats, version för version", "What changed, version by version"),
    // The guideline.
    Key::new("guideline.title", Text, Fixed, "Riktlinjens namn", "Title of the guideline").needed(),
    Key::new("guideline.reference", Text, Fixed, "Diarienummer", "Registration number").needed(),
    Key::new("guideline.decided", Text, Fixed, "Beslutsdatum", "Decided on").needed(),
    Key::new("guideline.decided_by", Text, Fixed, "Beslutad av", "Decided by"),
    Key::new("guideline.link", Text, Fixed, "Var riktlinjen finns att läsa", "Where it can be read").needed(),
    Key::new("guideline.valid", Text, Fixed, "Giltighetstid", "Validity"),
    Key::new("guideline.replaces", Text, Fixed, "Ersätter", "Replaces"),
    Key::new("guideline.answers_for", Text, Fixed, "Dokumentansvarig", "Who answers for it"),
    Key::new("guideline.classification", Text, Fixed, "Informationsklassning", "Information classification"),
    Key::new(
        "guideline.standing",
        Choice(&["binding", "internal", "wish"]),
        Fixed,
        "Hur bindande texten är",
        "How binding the text is",
    ),
    Key::new(
        "guideline.signed_by",
        Choices(&["legal", "communication", "it"]),
        More,
        "Vilka som godkänt policyn: jurist, kommunikation, IT",
        "Who approved the policy: lawyer, communication, IT",
    )
    .needed(),
    // Who publishes.
    Key::new("sender.municipality", Text, Fixed, "Kommunen, som den själv skriver det", "The municipality").needed(),
    Key::new("sender.committee", Text, Fixed, "Personuppgiftsansvarig nämnd", "Committee that is controller").needed(),
    Key::new("sender.domains", Texts, Owned, "Domäner som kommunen äger", "Domains the municipality owns").needed(),
    Key::new("sender.site", Text, Fixed, "Kommunens webbplats", "The municipality's site").needed(),
    Key::new("sender.email", Text, Fixed, "Kommunens brevlåda", "The municipality's mailbox").needed(),
    Key::new("sender.phone", Text, Fixed, "Kommunens telefonnummer", "The municipality's telephone"),
    Key::new("sender.data_protection_officer", Text, Fixed, "Dataskyddsombudets kontakt", "Data protection officer")
        .needed(),
    Key::new("sender.privacy_link", Text, Fixed, "Sida om personuppgifter", "Page on personal data").needed(),
    Key::new("sender.rules_link", Text, Fixed, "Sida med kommunens regler för sociala medier", "Page with the rules"),
    Key::new("sender.answer_time", Text, Fixed, "Hur snart frågor får svar", "How soon questions are answered"),
    Key::new("sender.watched", Text, Fixed, "När någon läser det som kommer in", "When someone reads what comes in"),
    Key::new("sender.communication_unit", Text, Fixed, "Kommunikationsenheten", "The communication unit"),
    Key::new("sender.registrar", Text, Fixed, "Registrator", "Registrar"),
    Key::new("sender.security_coordinator", Text, Fixed, "Vart incidenter anmäls", "Where incidents are reported"),
    // Looks.
    Key::new("logotype.sha256", Texts, Fixed, "SHA-256 av de godkända logotypfilerna", "SHA-256 of the logotype files")
        .needed(),
    Key::new("logotype.alt", Text, Free, "Logotypens textalternativ", "Text alternative of the logotype").needed(),
    Key::new("logotype.min_width", Number, Higher, "Logotypens minsta bredd, pixlar", "Least width, pixels"),
    Key::new("profile.locked", Flag, True, "Färger, typsnitt och logotyp är låsta", "Colours and fonts are locked"),
    Key::new("colours.brand", Text, Fixed, "Kommunens färg", "The municipality's colour"),
    Key::new("colours.on_brand", Text, Fixed, "Text på kommunens färg", "Text on that colour"),
    Key::new("colours.paper", Text, Fixed, "Bakgrund", "Paper"),
    Key::new("colours.ink", Text, Fixed, "Text", "Ink"),
    Key::new("colours.line", Text, Fixed, "Linjer", "Lines"),
    Key::new("colours.focus", Text, Fixed, "Fokusram", "Focus ring"),
    // Starting a blog.
    Key::new("start.decided_by", Texts, Fixed, "Vem som beslutar att en blogg får starta", "Who decides the start")
        .needed(),
    Key::new("start.consulted", Texts, More, "Vilka som rådfrågas före start", "Who is consulted before the start"),
    Key::new("start.reported_to", Texts, More, "Vart en ny blogg anmäls", "Where a new blog is reported"),
    Key::new("start.created_by", Text, Fixed, "Vem som skapar bloggen", "Who creates the blog"),
    Key::new("start.register_id", Flag, True, "Bloggen ska finnas i kommunens register", "Must be in the register"),
    Key::new("start.document", Flag, True, "Ett särskilt dokument före start", "A document before the start"),
    Key::new("start.commitment", Flag, True, "Frågan om tid och engagemang besvaras", "Time and commitment answered"),
    Key::new(
        "start.broad",
        Flag,
        True,
        "Hellre en bred blogg än en för varje avdelning",
        "Broad blogs before narrow ones",
    ),
    Key::new(
        "start.activities",
        Choices(&ACTIVITIES),
        Fewer,
        "Verksamheter som främst är berättigade",
        "Activities primarily entitled",
    ),
    Key::new("start.kinds", Choices(&KINDS), Fewer, "Slag av bloggar: officiell, pedagogisk", "Kinds of blogs"),
    // The people.
    Key::new("head.required", Flag, True, "En ansvarig chef", "A responsible head"),
    Key::new("head.deputy", Flag, True, "En ersättare för chefen", "A deputy"),
    Key::new(
        "head.confirmed_months",
        Number,
        Lower,
        "Månader mellan chefens bekräftelser",
        "Months between confirmations",
    ),
    Key::new("editors.least", Number, Higher, "Minsta antal redaktörer", "Fewest editors"),
    Key::new(
        "editors.limited",
        Flag,
        True,
        "Antalet som kan publicera är begränsat",
        "The number who publish is limited",
    ),
    Key::new("editors.most", Number, Lower, "Flest som kan publicera, om antalet är begränsat", "Most who publish"),
    Key::new("editors.assigned", Flag, True, "Uppdrag från ansvarig chef", "An assignment from the head"),
    Key::new("editors.trained", Flag, True, "Utbildning i dataskydd", "Training in data protection"),
    Key::new("editors.read", Choices(&READINGS), More, "Vad redaktörer ska ha läst", "What editors must have read"),
    Key::new(
        "editors.service_address",
        Flag,
        True,
        "Adress i kommunens domäner",
        "Address in the municipality's domains",
    ),
    Key::new(
        "editors.leaving_days",
        Number,
        Higher,
        "Dagar i förväg som ett slutdatum påpekas",
        "Days' notice of leaving",
    ),
    Key::new("editors.absence", Flag, True, "Bloggen sköts även vid frånvaro", "Looked after in absence"),
    Key::new("editors.authors", Flag, True, "Bara aktiva publicerare publicerar", "Only active publishers publish"),
    Key::new("duties.held", Choices(&DUTIES), More, "Uppgifter som någon ska ha", "Duties someone must hold"),
    Key::new("duties.hours", Flag, True, "Uppgifternas omfattning anges", "The extent of duties is stated"),
    Key::new("duties.follow_up_apart", Flag, True, "Uppföljning skild från kommunikation", "Follow-up apart"),
    Key::new("approval.four_eyes", Flag, True, "En annan än författaren godkänner", "Someone else approves"),
    // The papers.
    Key::new("purpose.shortest", Number, Higher, "Kortaste syfte, tecken", "Shortest purpose, characters"),
    Key::new("purpose.longest", Number, Lower, "Längsta syfte, tecken", "Longest purpose, characters"),
    Key::new("purpose.plan", Flag, True, "Syftet hör till en plan eller ett uppdrag", "The purpose is tied to a plan"),
    Key::new("papers.target_groups", Flag, True, "Målgrupper anges", "Target groups are stated"),
    Key::new("papers.goals", Choice(&["none", "wish", "must"]), Ranked(&STRENGTH), "Mätbara mål", "Measurable goals"),
    Key::new("papers.editorial_plan", Flag, True, "En redaktionell plan", "An editorial plan"),
    Key::new("papers.guardians_informed", Flag, True, "Vårdnadshavarna har fått veta", "Guardians have been told"),
    Key::new("papers.informed_days", Number, Lower, "Dagar efter start och terminsstart", "Days after start and term"),
    Key::new("papers.classification", Flag, True, "Informationsklassning anges", "Information classification stated"),
    Key::new("papers.review_days", Number, Higher, "Dagar i förväg som ett datum påpekas", "Days' notice of a date"),
    Key::new("frequency.posts_per_week", Number, Higher, "Minst så många inlägg i veckan", "Least posts a week"),
    Key::new(
        "frequency.strength",
        Choice(&["none", "wish", "must"]),
        Ranked(&STRENGTH),
        "Hur bestämt det sägs",
        "How firmly it is said",
    ),
    Key::new(
        "frequency.inactive_days",
        Number,
        Lower,
        "Dagar utan inlägg innan avslut föreslås",
        "Days before closing is proposed",
    ),
    Key::new(
        "report.on",
        Choices(&["start", "existing", "close"]),
        More,
        "När bloggen rapporteras",
        "When it is reported",
    ),
    Key::new(
        "report.least_days_between",
        Number,
        Higher,
        "Minst så många dagar mellan frågor",
        "Least days between questions",
    ),
    Key::new("report.public_list", Flag, True, "Kommunens lista är offentlig", "The list is public"),
    // What may be published.
    Key::new(
        "staff.regime",
        Choice(&["never", "registered-consent", "risk-assessment"]),
        Ranked(&STAFF),
        "När anställda får nämnas eller synas",
        "When staff may be named or shown",
    ),
    Key::new(
        "staff.public_interest",
        Flag,
        False,
        "Allmänt intresse kan vara rättslig grund",
        "Public interest may do",
    ),
    Key::new("ages", AGES, Fixed, "När personer i olika åldrar får kunna kännas igen", "Identifiable by age"),
    Key::new("pictures.people_required", Flag, True, "Varje bild säger om människor syns", "Pictures tell of people"),
    Key::new("pictures.motif_required", Flag, True, "Varje bild säger vad den visar", "Pictures tell their motif"),
    Key::new(
        "pictures.origin_required",
        Flag,
        True,
        "Varje bild säger var den kommer ifrån",
        "Pictures tell their origin",
    ),
    Key::new("pictures.motifs", Texts, Fewer, "Motiv som får visas", "Motifs that may be shown"),
    Key::new(
        "pictures.bureau_people",
        Flag,
        False,
        "Bildbyråns bilder får visa människor",
        "Bureau pictures may show people",
    ),
    Key::new(
        "pictures.confirmable_faces",
        Number,
        Lower,
        "Falska ansiktslarm som får bekräftas i ett inlägg",
        "Confirmable false alarms",
    ),
    Key::new(
        "links.listed_only",
        Flag,
        True,
        "Bara kända webbplatser länkas utan fråga",
        "Only known sites are linked",
    ),
    Key::new("links.allowed", Texts, More, "Kända webbplatser", "Known sites"),
    Key::new("competitions.least_age", Number, Higher, "Lägsta ålder i tävlingar", "Least age in competitions"),
    Key::new("competitions.terms", Flag, True, "Tydliga tävlingsvillkor", "Clear terms"),
    Key::new("competitions.stake", Flag, False, "Deltagare får betala insats", "Participants may pay"),
    Key::new("competitions.cash", Flag, False, "Kontanter får vara pris", "Cash may be a prize"),
    Key::new(
        "competitions.prize_percent",
        Number,
        Lower,
        "Högsta vinst, procent av prisbasbeloppet",
        "Highest prize, per cent",
    ),
    Key::new("competitions.price_base_amount", Number, Fixed, "Prisbasbelopp, kronor", "Price base amount, kronor"),
    Key::new("competitions.price_base_year", Number, Fixed, "Året prisbasbeloppet gäller", "Its year"),
    Key::new("language.lix", Number, Lower, "Högsta LIX", "Highest LIX"),
    Key::new("language.sentence_words", Number, Lower, "Ord i den längsta meningen", "Words in the longest sentence"),
    Key::new("language.emoji", Number, Lower, "Emojier i ett inlägg", "Emoji in one post"),
    Key::new("language.hashtags", Number, Lower, "Hashtaggar i ett inlägg", "Hashtags in one post"),
    Key::new(
        "accessibility.act",
        Choice(&["applies", "exempt-9"]),
        Ranked(&DOS),
        "Om lagen om tillgänglighet till digital offentlig service",
        "On the act on accessible digital services",
    ),
    // How long, and how it ends.
    Key::new(
        "retention.mode",
        Choice(&["at-build", "campaigns", "no-longer-current"]),
        Ranked(&RETENTION),
        "Hur inlägg tas bort",
        "How posts leave",
    ),
    Key::new("retention.months", Number, Lower, "Månader ett inlägg ligger kvar", "Months a post stays"),
    Key::new("retention.campaigns", Texts, Free, "Dagar då gammalt rensas, MM-DD", "Days of weeding, MM-DD"),
    Key::new("retention.per_year", Number, Higher, "Minst så många rensningar om året", "Least weedings a year"),
    Key::new("retention.notice_days", Number, Higher, "Dagar i förväg som det påpekas", "Days' notice"),
    Key::new("retention.review_months", Number, Lower, "Månader tills ett inlägg ses över", "Months until a review"),
    Key::new("retention.decision", Text, Fixed, "Gallringsbeslut", "Decision on weeding").needed(),
    Key::new("retention.handbook", Text, Fixed, "Arkivhandbok eller informationshanteringsplan", "Archive handbook"),
    Key::new("closing.decided_by", Texts, Fixed, "Vem som beslutar att bloggen avslutas", "Who decides to close"),
    Key::new("closing.together", Flag, Fixed, "De beslutar tillsammans", "They decide together"),
    Key::new(
        "closing.notice_days",
        Number,
        Higher,
        "Dagar mellan besked och avslut",
        "Days between notice and closing",
    ),
    Key::new("closing.preserve_question", Flag, True, "Frågan om bevarande besvaras", "Preservation is answered"),
    Key::new("hosts.allowed", Texts, Fewer, "Servrar bloggen får ligga på", "Servers the blog may lie on"),
    Key::new("hosts.region", Text, Fixed, "Land där servern står", "Country of the server"),
    // Ways for people.
    Key::new("routes.learning_platform", Text, Fixed, "Lärplattformens namn", "Name of the learning platform").needed(),
    Key::new("routes.learning_platform_link", Text, Fixed, "Lärplattformens adress", "Its address").needed(),
    Key::new("routes.support", Text, Fixed, "Vem som hjälper personalen", "Who helps staff").needed(),
    Key::new("routes.handbook", Text, Fixed, "Handbok för sociala medier", "Handbook for social media"),
    Key::new("routes.secrecy", Text, Fixed, "Information om sekretess", "Information on secrecy"),
    Key::new("routes.picture_instructions", Text, Fixed, "Anvisningar om bilder", "Instructions for pictures"),
    // Texts of the generated pages.
    Key::new("texts.ownership", Text, Fixed, "Vems bloggen är", "Whose the blog is"),
    Key::new("texts.official_document", Text, Fixed, "Om allmänna handlingar", "On official documents"),
    Key::new("texts.house_rules", Text, Fixed, "Spelregler", "House rules"),
    Key::new("texts.questions", Text, Fixed, "Hur frågor och synpunkter hanteras", "How questions are handled"),
    Key::new("texts.legal_basis", Text, Fixed, "Rättslig grund för personuppgifter", "Legal basis"),
    Key::new("laws", LAWS, More, "Lagar som gäller", "Acts that apply"),
    // Rules.
    Key::new(
        "trial.lenient",
        Texts,
        Fewer,
        "Regler som bara råder i en övningsblogg",
        "Rules that only advise in a trial",
    ),
    Key::new("waivers.most_days", Number, Lower, "Dagar ett undantag får gälla", "Days an exception may last"),
    Key::new("waivers.never", Texts, More, "Regler som inget undantag får ges från", "Rules without exceptions"),
    Key::new(
        "severity",
        Choice(&["advice", "error"]),
        Ranked(&SEVERITIES),
        "Hur allvarlig en regel är",
        "How severe a rule is",
    ),
    Key::new("basis", Texts, Own, "Raden i riktlinjen", "The row of the guideline"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_setting_is_there_once_and_says_what_it_is() {
        let mut names: Vec<_> = KEYS.iter().map(|key| key.name).collect();
        names.sort_unstable();
        let before = names.len();
        names.dedup();
        assert_eq!(names.len(), before);
        for key in KEYS {
            assert!(!key.sv.is_empty() && !key.en.is_empty(), "{}", key.name);
            if let (Choice(words), Ranked(ranks)) = (key.kind, key.tighter) {
                assert!(words.iter().all(|word| ranks.iter().any(|(ranked, _)| ranked == word)), "{}", key.name);
            }
        }
    }
}
