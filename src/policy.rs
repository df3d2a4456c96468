//! What the municipality demands: a pack from its guideline, and layers that may only tighten it.
//!
//! Invariants: what a guideline does not say is `unknown`, never invented; a default of the product's is marked as one
//! (it comes from `packs/base.toml` and has no row as its basis); a later layer may fill in what is unknown and tighten
//! what is known, and an attempt to weaken is kept as a [`Weakening`] and has no effect. Every setting stands in
//! [`schema::KEYS`], which says which way is tighter.

mod ask;
mod check;
mod demands;
mod explain;
mod layers;
pub mod schema;
mod template;
mod tightening;

use std::collections::BTreeMap;

use crate::diagnostic::{Confidence, Severity};
use crate::settings::{Fault, FaultKind, Value};
use crate::source::SourceFile;
use crate::world::World;

pub use check::{Flaw, FlawKind};
pub use demands::{
    Ages, ChangeNote, Closing, Colours, Competitions, Duties, Editors, Frequency, Guideline, Head, Hosts, Language,
    Law, Links, Logotype, Papers, Pictures, Profile, Reporting, Retention, RetentionMode, Routes, Sender, Staff,
    StaffRegime, Start, Strength, Texts, Weeding, fill,
};
pub use layers::{Held, Layer, Merged, Weakening};
pub use template::template_from;

use ask::Ask;
use layers::Way;

/// The packs in the binary, by name.
pub const PACKS: [(&str, &str); 4] = [
    ("malmo", include_str!("policy/packs/malmo.toml")),
    ("sollentuna", include_str!("policy/packs/sollentuna.toml")),
    ("stockholm", include_str!("policy/packs/stockholm.toml")),
    ("motala", include_str!("policy/packs/motala.toml")),
];
const BASE: &str = include_str!("policy/packs/base.toml");

/// Settings without which a file is a layer and no pack of its own (K27: a pack cites its guideline).
const HEADER: [&str; 6] =
    ["name", "version", "guideline.title", "guideline.reference", "guideline.decided", "guideline.link"];

/// Rules and groups that no policy can make less than an error: they protect children.
const FLOOR: [&str; 2] = ["personal-data", "pictures/face-visible"];

/// A municipality's demands, all layers taken together.
#[derive(Debug, Clone)]
pub struct Policy {
    /// Name of the pack.
    pub name: String,
    /// Version of the pack.
    pub version: String,
    /// What changed in the pack, oldest first.
    pub changes: Vec<ChangeNote>,
    /// The guideline that the pack renders.
    pub guideline: Guideline,
    /// Who publishes, and who answers for it.
    pub sender: Sender,
    /// The approved logotype.
    pub logotype: Logotype,
    /// The graphic profile.
    pub profile: Profile,
    /// Colours of the municipality, `#rrggbb`.
    pub colours: Colours,
    /// What starting a blog takes.
    pub start: Start,
    /// What is demanded of the head.
    pub head: Head,
    /// What is demanded of those who write and publish.
    pub editors: Editors,
    /// Who does what.
    pub duties: Duties,
    /// What a blog has on paper.
    pub papers: Papers,
    /// How often posts appear.
    pub frequency: Frequency,
    /// How blogs are reported to the municipality.
    pub reporting: Reporting,
    /// When staff may be named or shown.
    pub staff: Staff,
    /// Whether people of some ages may be recognised.
    pub ages: Vec<Ages>,
    /// What the pictures of a post have to state.
    pub pictures: Pictures,
    /// What posts may link to and carry.
    pub links: Links,
    /// Limits of competitions.
    pub competitions: Competitions,
    /// Limits of the language.
    pub language: Language,
    /// Whether the blog is exempt from the accessibility act under its 9 § (D12); the rules hold all the same.
    pub exempt_from_act: bool,
    /// How long posts stay.
    pub retention: Retention,
    /// What weeding takes beside the age of posts.
    pub weeding: Weeding,
    /// How a blog is closed.
    pub closing: Closing,
    /// Where the blog may lie.
    pub hosts: Hosts,
    /// Where people are sent who may not publish something here.
    pub routes: Routes,
    /// Texts of the generated pages.
    pub texts: Texts,
    /// Acts on the page "Lagar och regler".
    pub laws: Vec<Law>,
    /// Rules and groups that only advise while a blog is a trial.
    pub lenient_in_trial: Vec<String>,
    /// Rules and groups that can never be waived.
    pub never_waived: Vec<String>,
    /// The most days from today that a waiver may last.
    pub most_days_waived: u32,
    /// Severity of rules and groups, by name.
    severities: BTreeMap<String, String>,
    /// The merged settings, for what reads them by key.
    pub settings: Merged,
    /// Attempts of a layer to weaken an earlier one.
    pub weakenings: Vec<Weakening>,
    /// Faults in the layers' files, by path.
    pub faults: Vec<(String, Fault)>,
    /// The layers' files that belong to the site, so that a finding can show its line.
    pub sources: Vec<SourceFile>,
}

impl Policy {
    /// The policy of a site: the product's base, the pack, then the layers the site names.
    ///
    /// `pack` is the name of a pack in the binary or, ending in `.toml`, a file of the site with a header of its own.
    /// A layer is a file of the site, or the name of a pack (`--policy motala`), of which only what is stricter counts.
    ///
    /// # Errors
    /// The names of the packs there are, when `pack` is none of them and no file of the site.
    pub fn load(world: &World, pack: &str, layer_paths: &[String]) -> Result<Self, Vec<&'static str>> {
        Self::load_with(world, pack, layer_paths, &[])
    }

    /// The same, tightened further by files from outside the site (`--policy FILE`).
    ///
    /// # Errors
    /// As [`Policy::load`].
    fn load_with(
        world: &World,
        pack: &str,
        layer_paths: &[String],
        outside: &[SourceFile],
    ) -> Result<Self, Vec<&'static str>> {
        let names = || PACKS.iter().map(|(name, _)| *name).collect::<Vec<_>>();
        let mut faults = Vec::new();
        let mut sources = Vec::new();
        let mut stack = vec![Layer::parse("base", BASE, None, Way::Ground, &mut faults)];
        match built_in(pack) {
            Some(text) => stack.push(Layer::parse(pack, text, None, Way::Ground, &mut faults)),
            None => {
                let source = SourceFile::new(pack, world.read(pack).map_err(|_| names())?);
                let layer = Layer::parse(pack, &source.text, Some(pack), Way::Ground, &mut faults);
                faults.extend(HEADER.iter().filter(|key| !layer.has(key)).map(|key| missing(pack, key)));
                stack.push(layer);
                sources.push(source);
            }
        }
        for path in layer_paths {
            if let Some(text) = built_in(path) {
                stack.push(Layer::parse(path, text, None, Way::DegreesOnly, &mut faults));
                continue;
            }
            let Ok(bytes) = world.read(path) else {
                faults.push(missing(path, path));
                continue;
            };
            sources.push(SourceFile::new(path.as_str(), bytes));
            let text = &sources[sources.len() - 1].text;
            stack.push(Layer::parse(path, text, Some(path), Way::Over, &mut faults));
        }
        for source in outside {
            stack.push(Layer::parse(&source.path, &source.text, Some(&source.path), Way::Over, &mut faults));
            sources.push(source.clone());
        }
        let (merged, weakenings) = layers::merge(&stack);
        Ok(Self { weakenings, faults, sources, ..Self::of(merged, &mut Vec::new()) })
    }

    /// A pack of the binary by itself, for `explain --policy NAME`.
    pub fn built_in(name: &str) -> Option<Self> {
        let mut faults = Vec::new();
        let pack = Layer::parse(name, built_in(name)?, None, Way::Ground, &mut faults);
        let base = Layer::parse("base", BASE, None, Way::Ground, &mut faults);
        let (merged, weakenings) = layers::merge(&[base, pack]);
        Some(Self { weakenings, faults, ..Self::of(merged, &mut Vec::new()) })
    }

    /// The severity of a finding of `rule`, by the policy's most particular word on it.
    ///
    /// Certain and likely findings refuse, doubtful ones ask, unless the policy says otherwise for the rule or its group.
    pub fn severity(&self, rule: &str, confidence: Confidence) -> Severity {
        let word = if is_floor(rule) { None } else { self.severity_word(rule) };
        match (word, confidence) {
            (Some("advice"), _) | (_, Confidence::Doubtful) => Severity::Advice,
            _ => Severity::Error,
        }
    }

    /// What the policy says of the rule, or of its group: `advice`, `error` or nothing.
    fn severity_word(&self, rule: &str) -> Option<&str> {
        let group = rule.split('/').next().unwrap_or(rule);
        self.severities.get(rule).or_else(|| self.severities.get(group)).map(String::as_str)
    }

    /// Whether `rule` only advises while the blog is a trial.
    pub fn is_lenient_in_trial(&self, rule: &str) -> bool {
        !is_floor(rule) && names(&self.lenient_in_trial, rule)
    }

    /// Whether an exception from `rule` can be made at all: not from what protects children.
    pub fn may_waive(&self, rule: &str) -> bool {
        !is_floor(rule) && !names(&self.never_waived, rule)
    }

    /// The rows of the guidelines that a setting rests on; none marks a default of the product's.
    pub fn basis_of(&self, key: &str) -> Vec<&str> {
        match self.settings.get(&format!("basis.{key}")).map(|held| &held.node.value) {
            Some(Value::List(items)) => items
                .iter()
                .filter_map(|item| match &item.value {
                    Value::Text(row) => Some(row.as_str()),
                    _ => None,
                })
                .collect(),
            _ => Vec::new(),
        }
    }

    /// What the municipality has written on the matter of a rule, for whoever wants to know more (O97).
    pub fn further_reading(&self, rule: &str) -> Option<&str> {
        names(&["pictures"], rule).then_some(self.routes.picture_instructions.as_deref()).flatten()
    }

    /// What an active blog needs and nobody has told yet, in the order of the schema.
    pub fn missing_for_active(&self) -> Vec<&'static schema::Key> {
        let open = |key: &schema::Key| match self.settings.get(key.name) {
            // A demand that does not exist needs no filling in, a fact that nobody told does.
            Some(held) if key.name.starts_with("start.") => layers::is_unknown(&held.node.value),
            Some(held) => layers::is_open(&held.node.value),
            None => true,
        };
        schema::KEYS.iter().filter(|key| key.needed && open(key)).collect()
    }

    /// What changed in the pack after `pinned`, the version that `blog.toml` names.
    pub fn changes_since(&self, pinned: &str) -> &[ChangeNote] {
        match self.changes.iter().position(|change| change.version == pinned) {
            Some(at) => &self.changes[at + 1..],
            None => &self.changes,
        }
    }

    fn of(merged: Merged, asked: &mut Vec<&'static str>) -> Self {
        let ask = Ask::new(&merged);
        let (name, version, changes) = ask.header();
        let (logotype, profile, colours) = ask.looks();
        let (head, editors, duties) = ask.people();
        let (frequency, reporting) = ask.frequency();
        let (staff, ages) = ask.staff();
        let (links, competitions, language) = ask.content();
        let (retention, weeding) = ask.retention();
        let (closing, hosts) = ask.closing();
        let (texts, laws) = ask.texts_of_pages();
        let severities = merged
            .iter()
            .filter_map(|(key, held)| match (key.strip_prefix("severity."), &held.node.value) {
                (Some(rule), Value::Text(word)) => Some((rule.to_owned(), word.clone())),
                _ => None,
            })
            .collect();
        let policy = Self {
            name,
            version,
            changes,
            guideline: ask.guideline(),
            sender: ask.sender(),
            logotype,
            profile,
            colours,
            start: ask.start(),
            head,
            editors,
            duties,
            papers: ask.papers(),
            frequency,
            reporting,
            staff,
            ages,
            pictures: ask.pictures(staff),
            links,
            competitions,
            language,
            exempt_from_act: ask.exempt_from_act(),
            retention,
            weeding,
            closing,
            hosts,
            routes: ask.routes(),
            texts,
            laws,
            lenient_in_trial: ask.texts("trial.lenient"),
            never_waived: ask.texts("waivers.never"),
            most_days_waived: ask.number("waivers.most_days"),
            severities,
            settings: Merged::default(),
            weakenings: Vec::new(),
            faults: Vec::new(),
            sources: Vec::new(),
        };
        asked.extend(ask.asked.borrow().iter());
        Self { settings: merged, ..policy }
    }
}

/// The text of the pack in the binary called `name`.
fn built_in(name: &str) -> Option<&'static str> {
    PACKS.iter().find(|(pack, _)| *pack == name).map(|(_, text)| *text)
}

/// Whether a list of rules and groups names `rule`.
fn names<T: AsRef<str>>(list: &[T], rule: &str) -> bool {
    let group = rule.split('/').next().unwrap_or(rule);
    list.iter().any(|name| name.as_ref() == rule || name.as_ref() == group)
}

/// Whether no policy can make the rule less than an error.
fn is_floor(rule: &str) -> bool {
    names(&FLOOR, rule)
}

fn missing(file: &str, key: &str) -> (String, Fault) {
    (file.to_owned(), Fault { span: 0..0, kind: FaultKind::Missing { key: key.to_owned() } })
}

#[cfg(test)]
mod tests;
