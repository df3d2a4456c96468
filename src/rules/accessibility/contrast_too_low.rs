use std::collections::HashSet;

use crate::diagnostic::{Confidence, Finding, Text};
use crate::markup::css::media::Scheme;
use crate::markup::{Document, NodeId, Page, color, spacing};
use crate::rule::{Blog, Check, Example, PageSubject, Rule};

/// Text too close in colour to what lies behind it (ACT afw4f7, 09o5cg).
pub static RULE: Rule = Rule {
    title: Text::fixed("Texten syns dåligt", "The text is hard to see"),
    why: Text::fixed(
        "Den som ser dåligt, eller läser i solen, kan inte skilja texten från bakgrunden.",
        "Those with low vision, or reading in the sun, cannot tell the text from its background.",
    ),
    help: Text::fixed(
        "Välj en mörkare textfärg eller en ljusare bakgrund: minst 4,5:1, för stor text 3:1.",
        "Choose a darker text or a lighter background: at least 4.5:1, for large text 3:1.",
    ),
    basis: &["O61"],
    act: &["afw4f7", "09o5cg"],
    wcag: &["1.4.3", "1.4.6"],
    refused: Example::Page("<p style=\"color: #999; background: #fff\">Vi gick till skogen.</p>"),
    accepted: Example::Page("<p style=\"color: #333; background: #fff\">Vi gick till skogen.</p>"),
    check: Check::Page(check),
};

fn check(subject: &PageSubject<'_>) -> Vec<Finding> {
    let page = subject.page;
    let document = &page.document;
    let mut findings = Vec::new();
    let disabled = disabled(page);
    // The colours of the themes that come with the program are derived so that they hold in both schemes, and tested.
    let own_theme = |blog: &Blog<'_>| blog.world.entries_below("themes").next().is_some();
    let dark = subject.blog.is_none_or(own_theme) && page.has_dark_look();
    let exempt =
        |id: NodeId| !disabled.is_empty() && document.inclusive_ancestors(id).any(|above| disabled.contains(&above));
    for &id in document.elements().iter().filter(|&&id| has_words(page, id) && !exempt(id)) {
        if dark
            && let Some(ratio) = color::of_text(page, id, Scheme::Dark)
            && ratio >= 1.001
            && ratio < if is_large(page, id) { 3.0 } else { 4.5 }
        {
            let told = format!("{ratio:.1}");
            let sv = format!("I mörkt läge är kontrasten {}:1.", told.replace('.', ","));
            let en = format!("In dark mode the contrast is {told}:1.");
            findings.push(page.finding(id, &sv, &en).failing(&[], &["1.4.3"]));
        }
        let Some(ratio) = color::of_text(page, id, Scheme::Light) else { continue };
        // Enough for text of any size.
        if ratio >= 7.0 {
            continue;
        }
        let (least, enhanced) = if is_large(page, id) { (3.0, 4.5) } else { (4.5, 7.0) };
        // Text in exactly its background's colour is hidden, not faint.
        if ratio >= enhanced || ratio < 1.001 {
            continue;
        }
        let ratio_text = format!("{ratio:.1}");
        let finding = page.finding(
            id,
            &format!("Kontrasten är {}:1.", ratio_text.replace('.', ",")),
            &format!("The contrast is {ratio_text}:1."),
        );
        if ratio < least {
            findings.push(finding);
        } else if subject.blog.is_none() {
            // Beyond what the law asks: told to those who audit, not to those who write.
            findings.push(finding.failing(&["09o5cg"], &["1.4.6"]).with_confidence(Confidence::Doubtful));
        }
    }
    findings
}

/// Visible text of its own, with letters or digits in it.
fn has_words(page: &Page, id: NodeId) -> bool {
    let document = &page.document;
    let words = |text: &str| text.chars().any(char::is_alphanumeric);
    document.is_html(id)
        && page.presence(id).is_visible()
        && document.children(id).any(|child| document.text(child).is_some_and(words))
        && !is_symbol(document, id)
}

/// One letter on a control that is called something else (the "X" that closes) is a drawing, not language.
fn is_symbol(document: &Document, id: NodeId) -> bool {
    document.has(id, "aria-label") && document.text_content(id).trim().chars().count() == 1
}

/// Text of what cannot be used just now may be faint: disabled parts, their labels and what names them.
fn disabled(page: &Page) -> HashSet<NodeId> {
    let document = &page.document;
    let is_disabled = |id: NodeId| page.is_disabled(id) || document.attribute(id, "aria-disabled") == Some("true");
    let mut found = HashSet::new();
    let controls = document.all(&["button", "input", "select", "textarea", "fieldset", "option", "optgroup"]);
    for id in controls.chain(document.having("aria-disabled")).filter(|&id| is_disabled(id)) {
        found.insert(id);
        found.extend(page.labels(id));
        found.extend(document.references(id, "aria-labelledby"));
    }
    found
}

/// 18 points, or 14 in bold.
fn is_large(page: &Page, id: NodeId) -> bool {
    let document = &page.document;
    // A size inside the `font` shorthand is not read; it is taken for large rather than accused.
    if document.inclusive_ancestors(id).any(|above| page.styles.value(above, "font").is_some()) {
        return true;
    }
    let size = spacing::font_size(page, id).unwrap_or(16.0);
    let weight = document.inclusive_ancestors(id).find_map(|above| match page.styles.value(above, "font-weight") {
        Some(weight) => {
            Some(weight == "bold" || weight == "bolder" || weight.parse::<u32>().is_ok_and(|weight| weight >= 700))
        }
        None => matches!(document.name(above), "b" | "strong" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "th")
            .then_some(true),
    });
    size >= 24.0 || (size >= 18.66 && weight == Some(true))
}
