use crate::diagnostic::{Finding, Text};
use crate::rule::{Check, Example, PostSubject, Rule};
use crate::rules::shared::settings_faults;
use crate::settings::FaultKind;

/// A value of the front matter that its key does not take, or a key that must be there.
pub static RULE: Rule = Rule {
    title: Text::fixed("Ett värde i huvudet stämmer inte", "A value of the front matter is not right"),
    why: Text::fixed(
        "Kapprum läser bara det som är otvetydigt. Står det draft = \"ja\" vet ingen om inlägget ska ut.",
        "Kapprum reads only what is unambiguous. With draft = \"ja\" nobody knows whether the post is to go out.",
    ),
    help: Text::fixed("Rätta värdet på raden.", "Correct the value on the line."),
    basis: &["M15"],
    act: &[],
    wcag: &[],
    refused: Example::Post("+++\ntitle = \"Höstens löv\"\ndate = 2026-11-20\ndraft = \"ja\"\n+++\n\nVi samlade löv.\n"),
    accepted: Example::Post("+++\ntitle = \"Höstens löv\"\ndate = 2026-11-20\n+++\n\nVi samlade löv.\n"),
    check: Check::Post(check),
};

fn check(subject: &PostSubject<'_>) -> Vec<Finding> {
    settings_faults::in_front_matter(subject.post, |kind| {
        matches!(kind, FaultKind::WrongKind { .. } | FaultKind::NotAllowed { .. } | FaultKind::Missing { .. })
    })
}
