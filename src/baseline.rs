//! A baseline: the advices a site had on the day it adopted Kapprum, which need not be mended at once.
//!
//! Invariants: it holds advices only, never errors and never personal data; an entry is a rule, a file and the hash of
//! the words it is about, so that changing the words brings the advice back; adopting again takes the day's advices, no
//! more and no fewer.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::diagnostic::{Diagnostic, Severity};
use crate::report::Sources;

/// The file of the baseline in a site.
pub const FILE: &str = "baseline.json";

/// The advices that were there.
#[derive(Debug, Default, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Baseline {
    /// Every adopted advice.
    advices: BTreeSet<Entry>,
}

/// One adopted advice.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
struct Entry {
    rule: String,
    file: String,
    words: String,
}

impl Baseline {
    /// Reads a baseline; a file that cannot be read covers nothing.
    pub fn read(bytes: &[u8]) -> Self {
        serde_json::from_slice(bytes).unwrap_or_default()
    }

    /// The baseline of today's `diagnostics`.
    pub fn adopt(diagnostics: &[Diagnostic], sources: Sources<'_>) -> Self {
        Self { advices: diagnostics.iter().filter(|d| may_be_adopted(d)).map(|d| entry(d, sources)).collect() }
    }

    /// Whether `diagnostic` was adopted.
    pub fn covers(&self, diagnostic: &Diagnostic, sources: Sources<'_>) -> bool {
        !self.advices.is_empty() && may_be_adopted(diagnostic) && self.advices.contains(&entry(diagnostic, sources))
    }

    /// How many advices it holds.
    pub fn len(&self) -> usize {
        self.advices.len()
    }

    /// Whether it holds none.
    pub fn is_empty(&self) -> bool {
        self.advices.is_empty()
    }

    /// The file's bytes.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = serde_json::to_vec_pretty(self).unwrap_or_default();
        bytes.push(b'\n');
        bytes
    }
}

fn may_be_adopted(diagnostic: &Diagnostic) -> bool {
    diagnostic.severity == Severity::Advice && !diagnostic.is_personal()
}

fn entry(d: &Diagnostic, sources: Sources<'_>) -> Entry {
    let file = d.file.clone().unwrap_or_default();
    let words = d.span.clone().and_then(|span| Some(sources(&file)?.text.get(span)?.to_owned())).unwrap_or_default();
    let hash = blake3::hash(format!("{}\n{words}", d.what.sv).as_bytes()).to_hex();
    Entry { rule: d.rule.to_owned(), file, words: hash[..16].to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::{Confidence, Text};

    fn advice(rule: &'static str, what: &str) -> Diagnostic {
        Diagnostic {
            rule,
            severity: Severity::Advice,
            confidence: Confidence::Doubtful,
            file: Some("content/posts/a.md".into()),
            span: None,
            place: None,
            what: Text::new(what, what),
            why: Text::fixed("", ""),
            help: Text::fixed("", ""),
            basis: &[],
            act: &[],
            wcag: &[],
        }
    }

    #[test]
    fn a_baseline_holds_what_is_advised_now_and_no_personal_data() {
        let none = |_: &str| None;
        let first = [advice("wording/long-sentence", "a"), advice("personal-data/name", "b")];
        let baseline = Baseline::adopt(&first, &none);
        assert_eq!(baseline.len(), 1);
        assert!(baseline.covers(&first[0], &none) && !baseline.covers(&first[1], &none));
        let more = [advice("wording/long-sentence", "c")];
        let later = Baseline::adopt(&more, &none);
        assert!(later.covers(&more[0], &none) && !later.covers(&first[0], &none), "what is mended is not kept");
        assert_eq!(Baseline::read(&baseline.to_bytes()), baseline);
    }
}
