use crate::diagnostic::{Finding, Text};
use crate::rule::{Check, Example, PageSubject, Rule};

/// A control inside an element whose children are not exposed (ACT 307n5z).
pub static RULE: Rule = Rule {
    title: Text::fixed("En knapp inuti en knapp", "A control inside a control"),
    why: Text::fixed(
        "Det yttre sväljer det inre: den som lyssnar kan hamna på något som inte finns för skärmläsaren.",
        "The outer swallows the inner: those who listen may land on something that does not exist for the screen reader.",
    ),
    help: Text::fixed(
        "Lägg kontrollerna bredvid varandra i stället för i varandra.",
        "Put the controls beside each other instead of inside each other.",
    ),
    basis: &["O61"],
    act: &["307n5z"],
    wcag: &["4.1.2"],
    refused: Example::Page("<button>Dela <a href=\"/hjalp\">hjälp</a></button>"),
    accepted: Example::Page("<button>Dela</button> <a href=\"/hjalp\">hjälp</a>"),
    check: Check::Page(check),
};

fn check(subject: &PageSubject<'_>) -> Vec<Finding> {
    let page = subject.page;
    let document = &page.document;
    let outer = document.elements().iter().copied().filter(|&id| {
        (document.is_html(id) || document.is_svg(id))
            && page.swallows_children(id)
            && document.descendants(id).any(|inner| document.element(inner).is_some() && page.is_in_tab_order(inner))
    });
    outer
        .map(|id| {
            page.finding(
                id,
                "Inuti detta finns något mer som går att nå.",
                "There is something else to reach inside this.",
            )
        })
        .collect()
}
