use crate::diagnostic::{Confidence, Finding, Text};
use crate::markup::css::length::pixels;
use crate::rule::{Check, Example, PageSubject, Rule};

/// A link or button made smaller than a finger can hit.
pub static RULE: Rule = Rule {
    title: Text::fixed("Något är för litet att träffa", "Something is too small to hit"),
    why: Text::fixed(
        "Den som darrar på handen eller använder mobil träffar inte.",
        "Those whose hands shake, or who use a phone, miss it.",
    ),
    help: Text::fixed(
        "Gör ytan minst 24 gånger 24 bildpunkter, helst 44.",
        "Make the area at least 24 by 24 pixels, preferably 44.",
    ),
    basis: &["O61"],
    act: &[],
    wcag: &["2.5.8"],
    refused: Example::Page("<button style=\"width: 16px; height: 16px\" aria-label=\"Sök\"></button>"),
    accepted: Example::Page("<button style=\"width: 44px; height: 44px\" aria-label=\"Sök\"></button>"),
    check: Check::Page(check),
};

/// CSS pixels (WCAG 2.2, 2.5.8).
const LEAST: f64 = 24.0;

fn check(subject: &PageSubject<'_>) -> Vec<Finding> {
    let page = subject.page;
    let targets = page.tab_order().iter().copied().filter(|&id| page.presence(id).is_visible());
    let small = targets.filter(|&id| {
        if !page.styles.any(id) {
            return false;
        }
        let side = |property: &str| page.styles.value(id, property).and_then(|value| pixels(value, 16.0));
        let given = [side("width").or_else(|| side("inline-size")), side("height").or_else(|| side("block-size"))];
        // Padding and least sizes widen what the sizes alone would make small; text in a line may be as small as the line.
        let widened = [
            "padding",
            "padding-block",
            "padding-inline",
            "min-width",
            "min-height",
            "min-inline-size",
            "min-block-size",
        ];
        given.into_iter().flatten().any(|size| size < LEAST && size > 1.0)
            && !widened.iter().any(|property| page.styles.value(id, property).is_some())
    });
    small
        .map(|id| {
            page.finding(id, "Ytan är mindre än 24 bildpunkter.", "The area is smaller than 24 pixels.")
                .with_confidence(Confidence::Doubtful)
        })
        .collect()
}
