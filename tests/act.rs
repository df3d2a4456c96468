//! Cases for the ACT rules (W3C), in our own words: `tests/act/<rule>.txt` holds passed, failed and inapplicable pages.
//!
//! A failed case must give a finding that names the rule; a passed or inapplicable one must give none, whatever other rules say.

#![allow(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    reason = "the door is for the program, not for its tests"
)]

use std::fmt::Write as _;
use std::path::Path;

use kapprum::markup::Page;
use kapprum::rule::PageSubject;
use kapprum::rules;

/// The ACT rules that a page fails.
fn failed_rules(html: &str) -> Vec<&'static str> {
    let page = Page::parse(html);
    let subject = PageSubject { blog: None, address: "case.html", page: &page };
    let mut failed = Vec::new();
    for (registered, finding) in rules::judge(&subject) {
        // As in a report: a finding that says nothing of what it fails fails all its rule stands for.
        let says_nothing = finding.act.is_empty() && finding.wcag.is_empty();
        failed.extend(if says_nothing { registered.rule.act } else { finding.act });
    }
    failed
}

#[test]
fn every_act_case_is_judged_right() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/act");
    let mut files: Vec<_> = std::fs::read_dir(folder).expect("tests/act").flatten().map(|file| file.path()).collect();
    files.sort();
    assert!(files.len() > 45, "cases are missing");
    let mut report = String::new();
    let mut judged = 0;
    for path in files {
        let rule = path.file_stem().and_then(|name| name.to_str()).expect("a plain name").to_owned();
        let text = std::fs::read_to_string(&path).expect("a readable file");
        for case in text.split("\n=== ").flat_map(|case| case.strip_prefix("=== ").or(Some(case))) {
            let Some((head, html)) = case.split_once('\n') else { continue };
            judged += 1;
            let fails = failed_rules(html).contains(&&*rule);
            if fails != head.starts_with("failed") {
                let _ = writeln!(report, "{rule}, {head}\n{html}\n");
            }
        }
    }
    assert!(judged > 600, "only {judged} cases were read");
    assert!(report.is_empty(), "judged wrong:\n{report}");
}
