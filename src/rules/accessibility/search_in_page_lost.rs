use crate::diagnostic::{Confidence, Finding, Text};
use crate::rule::{Check, Example, PageSubject, Rule};

/// Hidden text that the browser's search can open, which minifying or older browsers hide for good.
pub static RULE: Rule = Rule {
    title: Text::fixed("Dold text går inte att söka fram", "Hidden text cannot be found"),
    why: Text::fixed(
        "hidden=\"until-found\" stöds inte överallt; där försvinner texten helt.",
        "hidden=\"until-found\" is not supported everywhere; where it is not, the text is gone.",
    ),
    help: Text::fixed("Använd <details> i stället.", "Use <details> instead."),
    basis: &["O61"],
    act: &[],
    wcag: &["1.3.1"],
    refused: Example::Page("<div hidden=\"until-found\">Packlista</div>"),
    accepted: Example::Page("<details><summary>Packlista</summary>Regnkläder</details>"),
    check: Check::Page(check),
};

fn check(subject: &PageSubject<'_>) -> Vec<Finding> {
    let page = subject.page;
    let document = &page.document;
    let lost = document
        .having("hidden")
        .filter(|&id| document.attribute(id, "hidden").is_some_and(|value| value.eq_ignore_ascii_case("until-found")));
    lost.map(|id| {
        page.finding(id, "Texten kan bli osynlig för gott.", "The text may stay invisible.")
            .with_confidence(Confidence::Likely)
    })
    .collect()
}
