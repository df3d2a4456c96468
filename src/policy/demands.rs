//! The settings of a policy as rules and pages read them. `None` and an empty list mean unknown or not demanded.

use jiff::civil::Date;

/// The document a pack renders. `None` is unknown.
#[derive(Debug, Clone, Default)]
pub struct Guideline {
    /// Its title.
    pub title: Option<String>,
    /// Its registration number.
    pub reference: Option<String>,
    /// When it was decided, `YYYY-MM-DD`.
    pub decided: Option<String>,
    /// Which body decided it.
    pub decided_by: Option<String>,
    /// Where it can be read.
    pub link: Option<String>,
    /// How long it is valid: "Tillsvidare".
    pub valid: Option<String>,
    /// Registration number of what it replaces.
    pub replaces: Option<String>,
    /// Function that answers for the document.
    pub answers_for: Option<String>,
    /// Its information classification.
    pub classification: Option<String>,
    /// `binding`, `internal` or `wish`.
    pub standing: Option<String>,
    /// Which of `legal`, `communication` and `it` approved the policy (T04).
    pub signed_by: Vec<String>,
}

/// Who publishes, and who answers for it. `None` is unknown.
#[derive(Debug, Clone, Default)]
pub struct Sender {
    /// The municipality as it names itself: "Malmö stad".
    pub municipality: Option<String>,
    /// The committee that is controller of personal data.
    pub committee: Option<String>,
    /// Domains that the municipality owns: addresses of blogs and of staff lie in them.
    pub domains: Vec<String>,
    /// The municipality's own site.
    pub site: Option<String>,
    /// Mailbox of the municipality's contact centre.
    pub email: Option<String>,
    /// Telephone of the contact centre.
    pub phone: Option<String>,
    /// Contact of the data protection officer.
    pub data_protection_officer: Option<String>,
    /// Where the municipality tells how it handles personal data.
    pub privacy_link: Option<String>,
    /// Where the municipality's rules for social media can be read.
    pub rules_link: Option<String>,
    /// How soon questions are answered, in words: "inom en arbetsdag".
    pub answer_time: Option<String>,
    /// When someone reads what comes in, in words: "dagligen under kontorstid".
    pub watched: Option<String>,
    /// The communication unit.
    pub communication_unit: Option<String>,
    /// The registrar.
    pub registrar: Option<String>,
    /// Where information security incidents are reported (O86).
    pub security_coordinator: Option<String>,
}

/// The approved logotype.
#[derive(Debug, Clone, Default)]
pub struct Logotype {
    /// SHA-256 of the approved files, lower-case hex. Empty is unknown.
    pub sha256: Vec<String>,
    /// Its text alternative.
    pub alt: Option<String>,
    /// Least width on a page, CSS pixels.
    pub min_width: u32,
}

/// The graphic profile.
#[derive(Debug, Clone, Default)]
pub struct Profile {
    /// Whether a site may not change colours, fonts and logotype (K02).
    pub locked: bool,
}

/// Colours of the municipality, `#rrggbb`, and what is derived when unknown.
#[derive(Debug, Clone, Default)]
pub struct Colours {
    /// The one strong colour.
    pub brand: Option<String>,
    /// Text on it.
    pub on_brand: Option<String>,
    /// The paper.
    pub paper: Option<String>,
    /// The ink.
    pub ink: Option<String>,
    /// Thin lines.
    pub line: Option<String>,
    /// The focus ring.
    pub focus: Option<String>,
}

/// What starting a blog takes.
#[derive(Debug, Clone, Default)]
pub struct Start {
    /// Functions that may decide, alternatives separated by `|` as [`crate::site::holds`] reads them; empty demands no decision.
    pub decided_by: Vec<String>,
    /// Functions that are consulted, each one of them.
    pub consulted: Vec<String>,
    /// Where a new blog is reported, the first of them being the register.
    pub reported_to: Vec<String>,
    /// The unit that creates every blog.
    pub created_by: Option<String>,
    /// Whether an id in the municipality's register is demanded.
    pub register_id: bool,
    /// Whether a blog for the whole unit is preferred to one for a department (O41).
    pub broad: bool,
    /// Whether a separate document is drawn up first (S07).
    pub document: bool,
    /// Whether the question of time and commitment is answered (M13).
    pub commitment: bool,
    /// Activities primarily entitled, words of [`super::schema::ACTIVITIES`]; empty entitles all.
    pub activities: Vec<String>,
    /// Kinds of blogs, words of [`super::schema::KINDS`].
    pub kinds: Vec<String>,
}

/// What is demanded of the head.
#[derive(Debug, Clone, Default)]
pub struct Head {
    /// A responsible head.
    pub required: bool,
    /// A deputy.
    pub deputy: bool,
    /// Months after which the responsibility is confirmed again.
    pub confirmed_months: u32,
}

/// What is demanded of those who write and publish.
#[derive(Debug, Clone, Default)]
pub struct Editors {
    /// Fewest active editors, at every future date that is known.
    pub least: u32,
    /// Most who publish; `None` where the number is not limited.
    pub most: Option<u32>,
    /// An assignment from the head.
    pub assigned: bool,
    /// Training in data protection.
    pub trained: bool,
    /// What has to have been read, words of [`super::schema::READINGS`].
    pub read: Vec<String>,
    /// An address in the municipality's domains.
    pub service_address: bool,
    /// Days ahead at which a last day is told.
    pub leaving_days: u32,
    /// Whether a time when all are away is told.
    pub absence: bool,
    /// Whether only active publishers publish.
    pub authors: bool,
}

/// Who does what.
#[derive(Debug, Clone, Default)]
pub struct Duties {
    /// Duties someone must hold, words of [`super::schema::DUTIES`].
    pub held: Vec<String>,
    /// Whether their extent is stated.
    pub hours: bool,
    /// Whether follow-up is held by another function than communication (K12).
    pub follow_up_apart: bool,
    /// Whether someone else than the author approves each post (O08).
    pub four_eyes: bool,
}

/// What a blog has on paper.
#[derive(Debug, Clone, Default)]
pub struct Papers {
    /// Shortest purpose, characters.
    pub purpose_shortest: u32,
    /// Longest purpose, characters.
    pub purpose_longest: u32,
    /// Whether the purpose is tied to a plan or an assignment.
    pub plan: bool,
    /// Whether target groups are stated.
    pub target_groups: bool,
    /// Measurable goals.
    pub goals: Strength,
    /// Whether there is an editorial plan.
    pub editorial_plan: bool,
    /// Whether the guardians have been told.
    pub guardians_informed: bool,
    /// Days after the start and after each term's start at which they should have been.
    pub informed_days: u32,
    /// Whether an information classification is stated.
    pub classification: bool,
    /// Days ahead at which a date in the papers is told.
    pub review_days: u32,
}

/// How firmly a guideline says something.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Strength {
    /// Not at all.
    #[default]
    None,
    /// It wishes.
    Wish,
    /// It demands.
    Must,
}

/// How often posts appear. It never stops a build.
#[derive(Debug, Clone, Default)]
pub struct Frequency {
    /// Least posts a week; 0 demands none.
    pub posts_per_week: u32,
    /// How firmly.
    pub strength: Strength,
    /// Days without a post after which closing is proposed.
    pub inactive_days: u32,
}

/// How blogs are reported to the municipality.
#[derive(Debug, Clone, Default)]
pub struct Reporting {
    /// `start`, `existing`, `close`: which blogs a report is asked of.
    pub on: Vec<String>,
    /// Least days between two questions for a report (K24).
    pub least_days_between: u32,
    /// Whether the municipality's list is public.
    pub public_list: bool,
}

/// When staff may be named or shown.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum StaffRegime {
    /// Never.
    #[default]
    Never,
    /// With a written and registered consent (S47).
    RegisteredConsent,
    /// With a legal basis, a risk assessment and training (O28).
    RiskAssessment,
}

/// When staff may be named or shown.
#[derive(Debug, Clone, Copy, Default)]
pub struct Staff {
    /// What it takes.
    pub regime: StaffRegime,
    /// Whether public interest with stated reasons may take the place of consent (S50).
    pub public_interest: bool,
}

/// Whether people of some ages may be recognised. A preschool's children are never.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ages {
    /// Youngest, years.
    pub from: u32,
    /// Oldest, years.
    pub to: u32,
    /// `never`, `unregulated` or `legal-basis`.
    pub identifiable: String,
}

/// What the pictures of a post have to state.
#[derive(Debug, Clone, Default)]
pub struct Pictures {
    /// Each picture says whether people are in it.
    pub people_required: bool,
    /// Each picture (or its post, or the site) says what it shows.
    pub motif_required: bool,
    /// Each picture (or its post, or the site) says where it comes from.
    pub origin_required: bool,
    /// Motifs that may be shown.
    pub motifs: Vec<String>,
    /// Whether pictures from the contracted bureau may show people.
    pub bureau_people: bool,
    /// Whether staff may be shown with a registered consent; follows from the staff regime.
    pub staff_with_consent: bool,
    /// How many false alarms of the face finder a second role may confirm in one post; 0 allows none.
    pub confirmable_faces: u32,
}

/// What posts may link to.
#[derive(Debug, Clone, Default)]
pub struct Links {
    /// Whether links outside the known sites are asked about (O75).
    pub listed_only: bool,
    /// Known sites, by domain.
    pub allowed: Vec<String>,
}

/// Limits of competitions.
#[derive(Debug, Clone, Default)]
pub struct Competitions {
    /// Least age of those addressed.
    pub least_age: u32,
    /// Whether clear terms are demanded.
    pub terms: bool,
    /// Whether participants may pay a stake.
    pub stake: bool,
    /// Whether cash may be a prize.
    pub cash: bool,
    /// Highest prize, per cent of the price base amount.
    pub prize_percent: u32,
    /// The price base amount, kronor.
    pub price_base_amount: u32,
    /// Its year.
    pub price_base_year: u32,
}

/// Limits of the language; above them there is advice.
#[derive(Debug, Clone, Default)]
pub struct Language {
    /// Highest readability index (LIX).
    pub lix: u32,
    /// Words in the longest sentence.
    pub sentence_words: u32,
    /// Emoji in one post.
    pub emoji: u32,
    /// Hashtags in one post.
    pub hashtags: u32,
}

/// When a post leaves the blog.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Retention {
    /// How.
    pub mode: RetentionMode,
    /// Calendar months a post is kept; says nothing where posts leave when no longer current.
    pub months: u32,
    /// Days before the end at which a post is said to leave soon.
    pub notice_days: u32,
    /// Days of the year on which a campaign weeds, month and day, in the order of the year.
    pub campaigns: Vec<(i8, i8)>,
}

/// What weeding takes beside the age of posts.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Weeding {
    /// Least weedings a year.
    pub per_year: u32,
    /// Months after which a post without an end of its own is looked at again.
    pub review_months: u32,
    /// The decision that lets official documents be weeded (D01).
    pub decision: Option<String>,
    /// The archive handbook or information management plan.
    pub handbook: Option<String>,
}

/// The ways a guideline lets posts leave.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RetentionMode {
    /// At the first build after the age is reached.
    AtBuild,
    /// At the first of the yearly campaigns after the age is reached.
    Campaigns,
    /// When it is no longer current: at the post's own `current_until`.
    NoLongerCurrent,
}

/// How a blog is closed.
#[derive(Debug, Clone, Default)]
pub struct Closing {
    /// Functions that decide; empty names no one.
    pub decided_by: Vec<String>,
    /// Whether they decide together.
    pub together: bool,
    /// Days between the notice and the closing.
    pub notice_days: u32,
    /// Whether it is decided what is kept.
    pub preserve_question: bool,
}

/// Where the blog may lie.
#[derive(Debug, Clone, Default)]
pub struct Hosts {
    /// Servers; empty is unknown.
    pub allowed: Vec<String>,
    /// Country of the server.
    pub region: Option<String>,
}

/// Where people are sent who may not publish something here. `None` is unknown.
#[derive(Debug, Clone, Default)]
pub struct Routes {
    /// Name of the learning platform.
    pub learning_platform: Option<String>,
    /// Its address.
    pub learning_platform_link: Option<String>,
    /// Who helps staff: a function, with how to reach it.
    pub support: Option<String>,
    /// Handbook for social media.
    pub handbook: Option<String>,
    /// Information on secrecy.
    pub secrecy: Option<String>,
    /// Instructions for pictures (O97).
    pub picture_instructions: Option<String>,
}

/// Texts of the generated pages in Swedish Markdown; `{unit}`, `{municipality}` and `{committee}` are filled in by
/// [`fill`]. `None` leaves the interface's own text.
#[derive(Debug, Clone, Default)]
pub struct Texts {
    /// Whose the blog is.
    pub ownership: Option<String>,
    /// On official documents.
    pub official_document: Option<String>,
    /// House rules.
    pub house_rules: Option<String>,
    /// How questions and views are handled.
    pub questions: Option<String>,
    /// The legal basis of personal data.
    pub legal_basis: Option<String>,
}

/// An act on the page "Lagar och regler".
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Law {
    /// Its Swedish name.
    pub name: String,
    /// Its number: "2018:1937".
    pub number: String,
    /// What it means for the blog, in Swedish.
    pub what: String,
    /// The same in English.
    pub what_en: Option<String>,
}

/// A version of the pack.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChangeNote {
    /// The version.
    pub version: String,
    /// Its date.
    pub date: Option<Date>,
    /// What changed, in Swedish.
    pub what: String,
}

/// Fills `{unit}`, `{municipality}` and `{committee}` into a text of the policy.
pub fn fill(text: &str, unit: &str, municipality: &str, committee: &str) -> String {
    text.replace("{unit}", unit).replace("{municipality}", municipality).replace("{committee}", committee)
}
