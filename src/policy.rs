//! What the municipality demands: a pack from its guideline, and layers that may only tighten it.
//!
//! Invariants: what a guideline does not say is `unknown`, never invented; a default of the product's is marked as one
//! (it comes from `packs/base.toml` and has no row as its basis); a later layer may fill in what is unknown and tighten
//! what is known, and an attempt to weaken is kept as a [`Weakening`] and has no effect.

mod layers;
mod tightening;

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::ops::Range;

use crate::diagnostic::{Confidence, Severity};
use crate::settings::{Fault, FaultKind, Reader, Table, Value};
use crate::source::SourceFile;
use crate::world::World;

pub use layers::{Layer, Weakening};

/// The packs in the binary, by name.
pub const PACKS: [(&str, &str); 4] = [
    ("malmo", include_str!("policy/packs/malmo.toml")),
    ("sollentuna", include_str!("policy/packs/sollentuna.toml")),
    ("stockholm", include_str!("policy/packs/stockholm.toml")),
    ("motala", include_str!("policy/packs/motala.toml")),
];
const BASE: &str = include_str!("policy/packs/base.toml");

/// A municipality's demands, all layers taken together.
#[derive(Debug, Clone)]
pub struct Policy {
    /// Name of the pack.
    pub name: String,
    /// Version of the pack.
    pub version: String,
    /// The guideline that the pack renders.
    pub guideline: Guideline,
    /// Who publishes, and who answers for it.
    pub sender: Sender,
    /// The approved logotype.
    pub logotype: Logotype,
    /// How long posts stay.
    pub retention: Retention,
    /// Colours of the municipality, `#rrggbb`.
    pub colours: Colours,
    /// Where people are sent who may not publish something here.
    pub routes: Routes,
    /// What the pictures of a post have to state.
    pub pictures: Pictures,
    /// Rules and groups that only advise while a blog is a trial.
    pub lenient_in_trial: Vec<String>,
    /// Rules and groups that can never be waived.
    pub never_waived: Vec<String>,
    /// Severity of rules and groups, by name and confidence.
    severities: BTreeMap<String, String>,
    /// Row of the guidelines behind a setting, by dotted key.
    basis: BTreeMap<String, String>,
    /// The merged settings, for what reads them by key: `explain`, packs' own checks.
    pub settings: layers::Merged,
    /// Attempts of a layer to weaken an earlier one.
    pub weakenings: Vec<Weakening>,
    /// Faults in the layers' files, by path.
    pub faults: Vec<(String, Fault)>,
    /// The layers' files that belong to the site, so that a finding can show its line.
    pub sources: Vec<SourceFile>,
}

/// The document a pack renders. `None` is unknown.
#[derive(Debug, Clone, Default)]
pub struct Guideline {
    /// Its title.
    pub title: Option<String>,
    /// Its registration number.
    pub reference: Option<String>,
    /// When it was decided, `YYYY-MM-DD`.
    pub decided: Option<String>,
    /// Where it can be read.
    pub link: Option<String>,
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

/// When a post leaves the blog.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Retention {
    /// How.
    pub mode: RetentionMode,
    /// Calendar months a post is kept.
    pub months: u32,
    /// Days before the end at which a post is said to leave soon.
    pub notice_days: u32,
    /// Days of the year on which a campaign weeds, month and day.
    pub campaigns: Vec<(i8, i8)>,
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

/// Where people are sent who may not publish something here. `None` is unknown.
#[derive(Debug, Clone, Default)]
pub struct Routes {
    /// Name of the learning platform.
    pub learning_platform: Option<String>,
    /// Its address.
    pub learning_platform_link: Option<String>,
    /// Who helps staff: a function, with how to reach it.
    pub support: Option<String>,
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
    /// Whether staff may be shown with a registered consent.
    pub staff_with_consent: bool,
    /// How many false alarms of the face finder a second role may confirm in one post; 0 allows none.
    pub confirmable_faces: u32,
}

impl Policy {
    /// The policy of a site: the product's base, the pack, then the layers the site names.
    ///
    /// # Errors
    /// The names of the packs there are, when `pack` is none of them.
    pub fn load(world: &World, pack: &str, layer_paths: &[String]) -> Result<Self, Vec<&'static str>> {
        let Some((_, text)) = PACKS.iter().find(|(name, _)| *name == pack) else {
            return Err(PACKS.iter().map(|(name, _)| *name).collect());
        };
        let mut faults = Vec::new();
        let mut sources = Vec::new();
        let mut stack =
            vec![Layer::parse("base", BASE, None, &mut faults), Layer::parse(pack, text, None, &mut faults)];
        for path in layer_paths {
            let Ok(bytes) = world.read(path) else {
                faults.push((path.clone(), Fault { span: 0..0, kind: FaultKind::Missing { key: path.clone() } }));
                continue;
            };
            let source = SourceFile::new(path.as_str(), bytes);
            stack.push(Layer::parse(path, &source.text, Some(path), &mut faults));
            sources.push(source);
        }
        let (merged, weakenings) = layers::merge(&stack);
        Ok(Self::from_merged(merged, weakenings, faults, sources))
    }

    /// The severity of a finding of `rule`, by the policy's most particular word on it.
    ///
    /// Certain and likely findings refuse, doubtful ones ask, unless the policy says otherwise for the rule or its group.
    pub fn severity(&self, rule: &str, confidence: Confidence) -> Severity {
        let group = rule.split('/').next().unwrap_or(rule);
        let word = self.severities.get(rule).or_else(|| self.severities.get(group)).map(String::as_str);
        match (word, confidence) {
            (Some("advice"), _) | (_, Confidence::Doubtful) => Severity::Advice,
            _ => Severity::Error,
        }
    }

    /// Whether `rule` only advises while the blog is a trial.
    pub fn is_lenient_in_trial(&self, rule: &str) -> bool {
        names(&self.lenient_in_trial, rule)
    }

    /// Whether an exception from `rule` can be made at all.
    pub fn may_waive(&self, rule: &str) -> bool {
        !names(&self.never_waived, rule)
    }

    /// The row of the guidelines that a setting rests on; `None` marks a default of the product's.
    pub fn basis_of(&self, key: &str) -> Option<&str> {
        self.basis.get(key).map(String::as_str)
    }

    fn from_merged(
        merged: layers::Merged,
        weakenings: Vec<Weakening>,
        mut faults: Vec<(String, Fault)>,
        sources: Vec<SourceFile>,
    ) -> Self {
        let found = RefCell::new(Vec::new());
        let table = merged.table();
        let root = Reader::new(&table, 0..0, &found);
        let empty = Table::default();
        let group = |key: &'static str| root.table(key).unwrap_or_else(|| Reader::new(&empty, 0..0, &found));
        let policy = Self {
            name: root.text("name").map_or_else(String::new, |t| t.value),
            version: root.text("version").map_or_else(String::new, |t| t.value),
            guideline: Guideline::read(&group("guideline")),
            sender: Sender::read(&group("sender")),
            logotype: Logotype::read(&group("logotype")),
            retention: Retention::read(&group("retention")),
            colours: Colours::read(&group("colours")),
            routes: Routes::read(&group("routes")),
            pictures: Pictures::read(&group("pictures")),
            lenient_in_trial: known_list(&group("trial"), "lenient"),
            never_waived: known_list(&group("waivers"), "never"),
            severities: words(table.get("severity").map(|n| &n.value)),
            basis: words(table.get("basis").map(|n| &n.value)),
            settings: merged.clone(),
            weakenings,
            faults: Vec::new(),
            sources,
        };
        root.node("severity");
        root.node("basis");
        root.finish();
        faults.extend(found.into_inner().into_iter().map(|fault| (merged.path_of(&fault.span), fault)));
        Self { faults, ..policy }
    }
}

/// Whether a list of rules and groups names `rule`.
fn names(list: &[String], rule: &str) -> bool {
    let group = rule.split('/').next().unwrap_or(rule);
    list.iter().any(|name| name == rule || name == group)
}

fn words(value: Option<&Value>) -> BTreeMap<String, String> {
    let Some(Value::Table(table)) = value else { return BTreeMap::new() };
    table
        .entries
        .iter()
        .filter_map(|(key, _, node)| match &node.value {
            Value::Text(text) => Some((key.clone(), text.clone())),
            _ => None,
        })
        .collect()
}

/// A text that is known; the word `unknown` is how a pack says that its guideline is silent.
fn known(reader: &Reader<'_>, key: &'static str) -> Option<String> {
    reader.text(key).map(|t| t.value).filter(|text| text != "unknown")
}

fn known_list(reader: &Reader<'_>, key: &'static str) -> Vec<String> {
    reader.texts(key).into_iter().map(|t| t.value).filter(|text| text != "unknown").collect()
}

fn number(reader: &Reader<'_>, key: &'static str, default: u32) -> u32 {
    reader.integer(key).and_then(|n| u32::try_from(n.value).ok()).unwrap_or(default)
}

fn flag(reader: &Reader<'_>, key: &'static str) -> bool {
    reader.flag(key).is_some_and(|f| f.value)
}

impl Guideline {
    fn read(r: &Reader<'_>) -> Self {
        Self {
            title: known(r, "title"),
            reference: known(r, "reference"),
            decided: known(r, "decided"),
            link: known(r, "link"),
        }
    }
}

impl Sender {
    fn read(r: &Reader<'_>) -> Self {
        Self {
            municipality: known(r, "municipality"),
            committee: known(r, "committee"),
            domains: known_list(r, "domains"),
            site: known(r, "site"),
            email: known(r, "email"),
            phone: known(r, "phone"),
            data_protection_officer: known(r, "data_protection_officer"),
            privacy_link: known(r, "privacy_link"),
            rules_link: known(r, "rules_link"),
            answer_time: known(r, "answer_time"),
        }
    }
}

impl Logotype {
    fn read(r: &Reader<'_>) -> Self {
        Self { sha256: known_list(r, "sha256"), alt: known(r, "alt"), min_width: number(r, "min_width", 96) }
    }
}

impl Retention {
    fn read(r: &Reader<'_>) -> Self {
        let mode = match r.choice("mode", &["at-build", "campaigns", "no-longer-current"]) {
            Some(word) if word.value == "campaigns" => RetentionMode::Campaigns,
            Some(word) if word.value == "no-longer-current" => RetentionMode::NoLongerCurrent,
            _ => RetentionMode::AtBuild,
        };
        let campaigns = known_list(r, "campaigns")
            .iter()
            .filter_map(|day| day.split_once('-'))
            .filter_map(|(month, day)| Some((month.parse().ok()?, day.parse().ok()?)))
            .collect();
        Self { mode, months: number(r, "months", 12), notice_days: number(r, "notice_days", 30), campaigns }
    }
}

impl Colours {
    fn read(r: &Reader<'_>) -> Self {
        Self {
            brand: known(r, "brand"),
            on_brand: known(r, "on_brand"),
            paper: known(r, "paper"),
            ink: known(r, "ink"),
            line: known(r, "line"),
            focus: known(r, "focus"),
        }
    }
}

impl Routes {
    fn read(r: &Reader<'_>) -> Self {
        Self {
            learning_platform: known(r, "learning_platform"),
            learning_platform_link: known(r, "learning_platform_link"),
            support: known(r, "support"),
        }
    }
}

impl Pictures {
    fn read(r: &Reader<'_>) -> Self {
        Self {
            people_required: flag(r, "people_required"),
            motif_required: flag(r, "motif_required"),
            origin_required: flag(r, "origin_required"),
            motifs: known_list(r, "motifs"),
            bureau_people: flag(r, "bureau_people"),
            staff_with_consent: flag(r, "staff_with_consent"),
            confirmable_faces: number(r, "confirmable_faces", 0),
        }
    }
}

/// A place in one of the layers, for findings.
pub type LayerPlace = (Option<String>, Range<usize>);
