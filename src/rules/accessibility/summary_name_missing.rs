use crate::diagnostic::{Finding, Text};
use crate::markup::{NodeId, Page, aria::Role, roles};
use crate::rule::{Check, Example, PageSubject, Rule};

/// A summary for details without an accessible name (ACT 2t702h).
pub static RULE: Rule = Rule {
    title: Text::fixed("Ett utfällbart avsnitt saknar rubrik", "A disclosure has no heading"),
    why: Text::fixed(
        "Den som lyssnar på sidan hör bara ”utfällbar” och får inte veta vad det gäller.",
        "Those who listen to the page hear only “disclosure” and are not told what it is about.",
    ),
    help: Text::fixed(
        "Skriv i <summary> vad som visas när man öppnar det.",
        "Say in <summary> what appears when it is opened.",
    ),
    basis: &["O61"],
    act: &["2t702h"],
    wcag: &["4.1.2"],
    refused: Example::Page("<details><summary></summary>Ta med regnkläder.</details>"),
    accepted: Example::Page("<details><summary>Packlista</summary>Ta med regnkläder.</details>"),
    check: Check::Page(check),
};

fn check(subject: &PageSubject<'_>) -> Vec<Finding> {
    let page = subject.page;
    let document = &page.document;
    let nameless = document.all(&["summary"]).filter(|&id| {
        page.is_summary_for_details(id) && has_own_role(page, id) && page.is_exposed(id) && page.name(id).is_empty()
    });
    nameless
        .map(|id| page.finding(id, "Det utfällbara avsnittet har ingen rubrik.", "The disclosure has no heading."))
        .collect()
}

/// A summary with another role is judged as what it says it is; `none` does not take a focusable element out of the tree.
fn has_own_role(page: &Page, id: NodeId) -> bool {
    roles::explicit(page, id).is_none_or(Role::is_presentational)
}
