//! From what a rule says to what a report shows: severity by the policy, place as people count, order of mending.

use super::Loaded;
use crate::diagnostic::{Diagnostic, Finding, Position, Severity, Text};
use crate::rule::Registered;
use crate::site::Status;

/// What closing a blog demands is demanded still when it is closed.
const DUTIES_OF_CLOSING: [&str; 4] = [
    "papers/closing-too-sudden",
    "papers/closing-undecided",
    "papers/closing-unreported",
    "papers/preservation-unanswered",
];

/// Whether a duty of people or papers only advises: before a blog is published, and when it is closed.
fn only_advises(loaded: &Loaded, rule: &str) -> bool {
    let is_closed = loaded.site.closed_since(loaded.world.today()).is_some();
    let rests = loaded.site.status == Status::Trial || (is_closed && !DUTIES_OF_CLOSING.contains(&rule));
    rests && loaded.policy.is_lenient_in_trial(rule)
}

/// Gives a finding its severity and its place as people count.
pub fn weigh(loaded: &Loaded, registered: &Registered, finding: Finding, file: &str, in_full: bool) -> Diagnostic {
    let severity = match loaded.policy.severity(registered.id, finding.confidence) {
        Severity::Error if !in_full => Severity::Advice,
        Severity::Error if only_advises(loaded, registered.id) => Severity::Advice,
        severity => severity,
    };
    let file = finding.file.clone().unwrap_or_else(|| file.to_owned());
    let place = finding.span.as_ref().and_then(|span| Some(loaded.source(&file)?.place(span)));
    let mut diagnostic = diagnostic(registered, finding, severity, Some(file), place);
    if let Some(reading) = loaded.policy.further_reading(registered.id) {
        let help = &diagnostic.help;
        diagnostic.help =
            Text::new(format!("{} Läs mer: {reading}.", help.sv), format!("{} Read more: {reading}.", help.en));
    }
    diagnostic
}

/// A diagnostic from a finding and what the caller knows of it.
pub fn diagnostic(
    registered: &Registered,
    finding: Finding,
    severity: Severity,
    file: Option<String>,
    place: Option<(Position, Position)>,
) -> Diagnostic {
    let rule = registered.rule;
    Diagnostic {
        rule: registered.id,
        severity,
        confidence: finding.confidence,
        file,
        span: finding.span,
        place,
        what: finding.what,
        why: rule.why.clone(),
        help: finding.help.unwrap_or_else(|| rule.help.clone()),
        basis: rule.basis,
        act: if finding.act.is_empty() && finding.wcag.is_empty() { rule.act } else { finding.act },
        wcag: if finding.act.is_empty() && finding.wcag.is_empty() { rule.wcag } else { finding.wcag },
    }
}

/// Sorts diagnostics as a person mends them, and drops exact repetitions.
pub fn in_order(mut diagnostics: Vec<Diagnostic>) -> Vec<Diagnostic> {
    diagnostics.sort_by(|a, b| a.sort_key().cmp(&b.sort_key()));
    diagnostics.dedup_by(|a, b| a.rule == b.rule && a.file == b.file && a.span == b.span && a.what == b.what);
    diagnostics
}
