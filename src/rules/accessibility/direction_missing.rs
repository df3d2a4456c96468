use crate::diagnostic::{Confidence, Finding, Text};
use crate::markup::{NodeId, Page};
use crate::rule::{Check, Example, PageSubject, Rule};

/// Text written from right to left that the page lays out from left to right.
pub static RULE: Rule = Rule {
    title: Text::fixed("Skrivriktningen fattas", "The direction of writing is missing"),
    why: Text::fixed(
        "Arabiska, persiska och hebreiska läses från höger. Utan dir hamnar skiljetecken och listor fel.",
        "Arabic, Persian and Hebrew are read from the right. Without dir, punctuation and lists go astray.",
    ),
    help: Text::fixed(
        "Skriv dir=\"rtl\" på elementet som har lang=\"ar\".",
        "Write dir=\"rtl\" on the element that has lang=\"ar\".",
    ),
    basis: &["O61"],
    act: &[],
    wcag: &["1.3.2"],
    refused: Example::Page("<p lang=\"ar\">مرحبا بكم</p>"),
    accepted: Example::Page("<p lang=\"ar\" dir=\"rtl\">مرحبا بكم</p>"),
    check: Check::Page(check),
};

fn check(subject: &PageSubject<'_>) -> Vec<Finding> {
    let page = subject.page;
    let document = &page.document;
    let undirected = document
        .having("lang")
        .filter(|&id| document.filled(id, "lang").is_some_and(is_from_the_right) && !is_laid_from_the_right(page, id));
    undirected
        .map(|id| {
            page.finding(
                id,
                "Texten läses från höger men saknar dir=\"rtl\".",
                "The text is read from the right but has no dir=\"rtl\".",
            )
            .with_confidence(Confidence::Likely)
        })
        .collect()
}

fn is_from_the_right(tag: &str) -> bool {
    let mut parts = tag.split('-');
    let primary = parts.next().unwrap_or("").to_ascii_lowercase();
    let latin = parts.any(|part| part.eq_ignore_ascii_case("latn"));
    matches!(&*primary, "ar" | "fa" | "prs" | "he" | "ur" | "ps" | "ckb" | "yi" | "dv" | "sd" | "ug" | "arc" | "syr")
        && !latin
}

fn is_laid_from_the_right(page: &Page, id: NodeId) -> bool {
    let mut above = page.document.inclusive_ancestors(id);
    let direction = above.find_map(|node| page.document.attribute(node, "dir"));
    // A link in running text takes its direction from its letters.
    direction.is_some_and(|direction| direction.eq_ignore_ascii_case("rtl") || direction.eq_ignore_ascii_case("auto"))
        || matches!(
            page.document.name(id),
            "a" | "span" | "b" | "i" | "em" | "strong" | "option" | "cite" | "q" | "bdi"
        )
}
