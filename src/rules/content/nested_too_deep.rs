use crate::diagnostic::{Finding, Text};
use crate::rule::{Check, Example, PostSubject, Rule};

/// Lists or quotations inside each other beyond all use.
pub static RULE: Rule = Rule {
    title: Text::fixed("För mycket ligger inuti vartannat", "Too much stands inside each other"),
    why: Text::fixed(
        "Listor i listor eller citat i citat i så många steg kan ingen läsa, och webbläsaren klarar det inte.",
        "Nobody can read lists in lists or quotations in quotations of so many steps, and browsers cannot show them.",
    ),
    help: Text::fixed(
        "Ta bort tecken i början av raden (>, -, *) tills bara ett par är kvar.",
        "Remove signs at the beginning of the line (>, -, *) until only a few are left.",
    ),
    basis: &["O61"],
    act: &[],
    wcag: &[],
    refused: Example::Post(">>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>> Vi samlade löv.\n"),
    accepted: Example::Post("> - Vi samlade löv.\n>   - Röda\n>     - Stora\n"),
    check: Check::Post(check),
};

fn check(subject: &PostSubject<'_>) -> Vec<Finding> {
    let place = subject.document.too_deep.clone();
    let what = Text::fixed("Här börjar det ligga för djupt.", "From here it lies too deep.");
    place.map(|span| Finding::at(span, what)).into_iter().collect()
}
