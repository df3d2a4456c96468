//! Every rule's examples: the refused one gives a finding of that rule, the accepted one gives none of it.

#![allow(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    reason = "the door is for the program, not for its tests"
)]

mod common;

use kapprum::diagnostic::Diagnostic;
use kapprum::rule::Example;
use kapprum::rules;

#[test]
fn the_good_blog_has_nothing_to_remark() {
    let found = common::check(common::good_blog(), common::TODAY);
    assert!(found.is_empty(), "{}", told(&found));
}

#[test]
fn refused_examples_are_refused() {
    let mut silent = Vec::new();
    for registered in rules::all() {
        let found = common::check_example(&registered.rule.refused);
        if !found.iter().any(|d| d.rule == registered.id) {
            silent.push(format!("{}: found only\n{}", registered.id, told(&found)));
        }
    }
    assert!(silent.is_empty(), "{}", silent.join("\n"));
}

/// A post or a page stands in the good blog, of which nothing else is to be said; the settings of another municipality
/// lack what its guideline asks.
#[test]
fn accepted_examples_are_accepted() {
    let mut loud = Vec::new();
    for registered in rules::all() {
        let found = common::check_example(&registered.rule.accepted);
        let in_good_blog = matches!(registered.rule.accepted, Example::Post(_) | Example::Page(_) | Example::Pages(_));
        if found.iter().any(|d| in_good_blog || d.rule == registered.id) {
            loud.push(format!("{}: found\n{}", registered.id, told(&found)));
        }
    }
    assert!(loud.is_empty(), "{}", loud.join("\n"));
}

fn told(found: &[Diagnostic]) -> String {
    found
        .iter()
        .map(|d| format!("  {} {:?} {:?} {}", d.rule, d.file, d.place.map(|(start, _)| start), d.what.sv))
        .collect::<Vec<_>>()
        .join("\n")
}
