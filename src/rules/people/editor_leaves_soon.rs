use jiff::ToSpan as _;

use crate::diagnostic::{Confidence, Finding, Text};
use crate::rule::{Blog, Check, Example, Rule};
use crate::site::days_between;

/// An editor whose last day is near, after which too few remain.
pub static RULE: Rule = Rule {
    title: Text::fixed("Snart är det för få som sköter bloggen", "Soon too few will look after the blog"),
    why: Text::fixed(
        "Slutar någon ska ni fylla på med någon annan så fort som möjligt. Nu finns det tid att lära upp den nya.",
        "When someone leaves, replace them as soon as possible. There is time now to teach the new one.",
    ),
    help: Text::fixed(
        "Bestäm vem som tar över och lägg till den funktionen under [[editors]] i blog.toml.",
        "Decide who takes over and add that function under [[editors]] in blog.toml.",
    ),
    basis: &["M30", "M31"],
    act: &[],
    wcag: &[],
    refused: Example::Site(
        "[[editors]]\nfunction = \"förskollärare Fjärilen\"\nemail = \"fjarilen@malmo.example\"\n\n[[editors]]\nfunction = \"förskollärare Tranan\"\nemail = \"tranan@malmo.example\"\nuntil = 2026-12-01\n",
    ),
    accepted: Example::Site(
        "[[editors]]\nfunction = \"förskollärare Fjärilen\"\nemail = \"fjarilen@malmo.example\"\n\n[[editors]]\nfunction = \"förskollärare Igelkotten\"\nemail = \"igelkotten@malmo.example\"\n\n[[editors]]\nfunction = \"förskollärare Tranan\"\nemail = \"tranan@malmo.example\"\nuntil = 2026-12-01\n",
    ),
    check: Check::Site(check),
};

fn check(blog: &Blog<'_>) -> Vec<Finding> {
    let least = blog.policy.editors.least as usize;
    let near = i32::try_from(blog.policy.editors.leaving_days).unwrap_or(i32::MAX);
    let leaving = blog.site.editors.iter().filter_map(|editor| editor.until.as_ref());
    leaving
        .filter_map(|day| {
            let days = days_between(blog.today, day.value);
            let remain = blog.site.editors_on(day.value.saturating_add(1.day()));
            if !(0..=near).contains(&days) || remain >= least {
                return None;
            }
            let what = Text::new(
                format!("Om {days} dagar slutar en av dem som sköter bloggen. Då är det {remain} kvar av minst {least}."),
                format!("In {days} days one of those who look after the blog leaves. Then {remain} remain of at least {least}."),
            );
            Some(Finding::at(day.span.clone(), what).with_confidence(Confidence::Doubtful))
        })
        .collect()
}
