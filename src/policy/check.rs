//! A policy checked by itself: does it hang together, and does it say where it comes from?

use std::ops::Range;

use super::ask::month_day;
use super::schema::{self, Kind};
use super::{Policy, RetentionMode, StaffRegime, Strength, is_floor};
use crate::diagnostic::Text;
use crate::settings::{Value, parse};

/// What is the matter with a policy.
#[derive(Debug, Clone)]
pub struct Flaw {
    /// Dotted key of the setting.
    pub key: String,
    /// What.
    pub kind: FlawKind,
    /// The layer's file in the site and the place; nothing for what is in the binary.
    pub place: Option<(String, Range<usize>)>,
}

/// The ways a policy can be flawed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FlawKind {
    /// It cites no guideline (K27).
    GuidelineMissing,
    /// Two of its settings cannot both hold; the sentence says how.
    Contradiction(Text),
    /// It speaks of a rule that does not exist.
    UnknownRule(String),
    /// It would make a rule that protects children less than an error.
    BelowFloor(String),
    /// The value has not the form the setting needs; the sentence says which.
    Malformed(Text),
    /// Ages it says nothing of (S45). This is a remark, no fault.
    AgesUnregulated(u32, u32),
    /// Of those who approve a policy, this one is not there: `legal`, `communication` or `it` (T04).
    SignerMissing(&'static str),
}

impl Policy {
    /// Everything that is the matter with the policy as such; `rules` are the ids of all rules.
    pub fn flaws(&self, rules: &[&str]) -> Vec<Flaw> {
        let mut found: Vec<(String, FlawKind)> = Vec::new();
        if self.guideline.title.is_none() {
            found.push(("guideline.title".to_owned(), FlawKind::GuidelineMissing));
        }
        found.extend(
            self.contradictions().into_iter().map(|(key, text)| (key.to_owned(), FlawKind::Contradiction(text))),
        );
        found.extend(self.malformed());
        found.extend(self.rule_names(rules));
        found.extend(self.age_gaps());
        if !self.guideline.signed_by.is_empty() {
            let Some(Kind::Choices(signers)) = schema::key("guideline.signed_by").map(|key| key.kind) else {
                return Vec::new();
            };
            found.extend(
                signers
                    .iter()
                    .filter(|signer| !self.guideline.signed_by.iter().any(|signed| signed == *signer))
                    .map(|signer| ("guideline.signed_by".to_owned(), FlawKind::SignerMissing(signer))),
            );
        }
        found
            .into_iter()
            .map(|(key, kind)| {
                let held = self.settings.get(&key);
                let place = held.and_then(|held| held.path.clone().map(|path| (path, held.node.span.clone())));
                Flaw { key, kind, place }
            })
            .collect()
    }

    fn contradictions(&self) -> Vec<(&'static str, Text)> {
        let campaigns = u32::try_from(self.retention.campaigns.len()).unwrap_or(u32::MAX);
        let kept = self.retention.mode != RetentionMode::NoLongerCurrent;
        let held = |duty: &str| self.duties.held.iter().any(|held| held == duty);
        let statements = [
            (
                self.editors.most.is_some_and(|most| most < self.editors.least),
                "editors.most",
                Text::fixed(
                    "Det högsta antalet redaktörer är lägre än det lägsta.",
                    "The most editors are fewer than the least.",
                ),
            ),
            (
                self.papers.purpose_longest < self.papers.purpose_shortest,
                "purpose.longest",
                Text::fixed(
                    "Det längsta syftet är kortare än det kortaste.",
                    "The longest purpose is shorter than the shortest.",
                ),
            ),
            (
                kept && self.retention.months == 0,
                "retention.months",
                Text::fixed("Inläggen skulle försvinna samma dag.", "Posts would leave on their first day."),
            ),
            (
                kept && self.retention.months > 0 && self.retention.notice_days >= self.retention.months * 28,
                "retention.notice_days",
                Text::fixed(
                    "Påminnelsen kommer innan inlägget har publicerats.",
                    "The notice comes before the post is published.",
                ),
            ),
            (
                self.retention.mode == RetentionMode::Campaigns && campaigns < self.weeding.per_year.max(1),
                "retention.campaigns",
                Text::fixed(
                    "Det är färre rensningsdagar än antalet rensningar om året.",
                    "There are fewer days of weeding than weedings a year.",
                ),
            ),
            (
                self.ages.iter().any(|band| band.from <= 12 && band.identifiable != "never"),
                "ages",
                Text::fixed(
                    "Barn under 13 år får aldrig gå att känna igen, vad en policy än säger.",
                    "Children under 13 may never be identifiable, whatever a policy says.",
                ),
            ),
            (
                self.ages.windows(2).any(|pair| pair[1].from <= pair[0].to)
                    || self.ages.iter().any(|band| band.to < band.from),
                "ages",
                Text::fixed("Åldrarna överlappar varandra.", "The ages overlap."),
            ),
            (
                self.closing.together && self.closing.decided_by.len() < 2,
                "closing.together",
                Text::fixed(
                    "Två ska besluta tillsammans, men bara en är utpekad.",
                    "Two are to decide together, but only one is named.",
                ),
            ),
            (
                self.frequency.strength == Strength::Must && self.frequency.posts_per_week == 0,
                "frequency.posts_per_week",
                Text::fixed(
                    "Antalet inlägg krävs, men antalet är noll.",
                    "A number of posts is demanded, but the number is nought.",
                ),
            ),
            (
                self.duties.follow_up_apart && !(held("follow_up") && held("communication")),
                "duties.follow_up_apart",
                Text::fixed(
                    "Uppföljning och kommunikation ska vara skilda åt, men båda uppgifterna krävs inte.",
                    "Follow-up and communication are to be apart, but both duties are not demanded.",
                ),
            ),
            (
                self.staff.public_interest && self.staff.regime == StaffRegime::Never,
                "staff.public_interest",
                Text::fixed(
                    "Anställda får aldrig nämnas, så allmänt intresse kan inte gälla.",
                    "Staff may never be named, so public interest cannot apply.",
                ),
            ),
            (
                self.start.kinds.is_empty(),
                "start.kinds",
                Text::fixed("Inget slag av blogg är tillåtet.", "No kind of blog is permitted."),
            ),
        ];
        statements.into_iter().filter(|(wrong, ..)| *wrong).map(|(_, key, text)| (key, text)).collect()
    }

    fn malformed(&self) -> Vec<(String, FlawKind)> {
        let mut found = Vec::new();
        for (key, held) in self.settings.iter() {
            let Some((fits, text)) = form(key) else { continue };
            let values: Vec<&str> = match &held.node.value {
                Value::Text(text) => vec![text],
                Value::List(items) => items
                    .iter()
                    .filter_map(|item| match &item.value {
                        Value::Text(text) => Some(text.as_str()),
                        _ => None,
                    })
                    .collect(),
                _ => Vec::new(),
            };
            if values.iter().any(|value| !matches!(*value, "unknown" | "unregulated") && !fits(value)) {
                found.push((key.to_owned(), FlawKind::Malformed(text)));
            }
        }
        found
    }

    fn rule_names(&self, rules: &[&str]) -> Vec<(String, FlawKind)> {
        let exists = |name: &str| rules.iter().any(|rule| *rule == name || rule.split('/').next() == Some(name));
        let mut found = Vec::new();
        for (name, word) in &self.severities {
            let key = format!("severity.{name}");
            if !exists(name) {
                found.push((key, FlawKind::UnknownRule(name.clone())));
            } else if word == "advice" && is_floor(name) {
                found.push((key, FlawKind::BelowFloor(name.clone())));
            }
        }
        for (key, names) in [("waivers.never", &self.never_waived), ("trial.lenient", &self.lenient_in_trial)] {
            // The product's own names are held to the list of rules by a test, not by every policy.
            let unknown = names.iter().filter(|name| !exists(name) && !product_lists(name));
            found.extend(unknown.map(|name| (key.to_owned(), FlawKind::UnknownRule(name.clone()))));
        }
        found
    }

    /// Ages between two bands, and bands that say so themselves.
    fn age_gaps(&self) -> Vec<(String, FlawKind)> {
        let silent =
            self.ages.iter().filter(|band| band.identifiable == "unregulated").map(|band| (band.from, band.to));
        let between = self
            .ages
            .windows(2)
            .filter(|pair| pair[1].from > pair[0].to + 1)
            .map(|pair| (pair[0].to + 1, pair[1].from - 1));
        silent.chain(between).map(|(from, to)| ("ages".to_owned(), FlawKind::AgesUnregulated(from, to))).collect()
    }
}

/// Whether the product's own defaults name this rule or group.
fn product_lists(name: &str) -> bool {
    let (table, _) = parse(super::BASE, 0);
    ["waivers", "trial"].iter().any(|group| {
        let Some(Value::Table(group)) = table.get(group).map(|node| &node.value) else { return false };
        group.entries.iter().any(|(_, _, list)| match &list.value {
            Value::List(items) => items.iter().any(|item| item.value == Value::Text(name.to_owned())),
            _ => false,
        })
    })
}

/// Whether a value has the form its setting needs.
type Form = fn(&str) -> bool;

/// The form that the values of a setting need, and how to say it.
fn form(key: &str) -> Option<(Form, Text)> {
    let (fits, text): (Form, Text) = match key {
        "retention.campaigns" => (
            |text| month_day(text).is_some(),
            Text::fixed("Skriv månad och dag, 01-15.", "Write month and day, 01-15."),
        ),
        "logotype.sha256" => (
            |text| text.len() == 64 && text.bytes().all(|b| b.is_ascii_hexdigit()),
            Text::fixed("Skriv 64 hexadecimala tecken.", "Write 64 hexadecimal digits."),
        ),
        "guideline.decided" => (
            |text| text.parse::<jiff::civil::Date>().is_ok(),
            Text::fixed("Skriv datumet så här: 2026-11-20.", "Write the date like this: 2026-11-20."),
        ),
        "sender.domains" | "hosts.allowed" | "links.allowed" => (
            |text| text.contains('.') && !text.contains(['/', '@', ' ', ':']),
            Text::fixed("Skriv bara domänen: kommunen.se.", "Write the domain only: kommunen.se."),
        ),
        "guideline.link"
        | "sender.site"
        | "sender.privacy_link"
        | "sender.rules_link"
        | "routes.learning_platform_link" => (
            |text| text.starts_with("https://") && text.len() > "https://".len(),
            Text::fixed("Skriv en adress som börjar med https://.", "Write an address that starts with https://."),
        ),
        _ if key.starts_with("colours.") => (
            |text| text.len() == 7 && text.starts_with('#') && text[1..].bytes().all(|b| b.is_ascii_hexdigit()),
            Text::fixed("Skriv färgen så här: #1d5b4f.", "Write the colour like this: #1d5b4f."),
        ),
        _ => return None,
    };
    Some((fits, text))
}
