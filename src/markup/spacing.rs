//! Spacing of text that a `style` attribute locks with `!important` (WCAG 1.4.12).

use super::css::length::{dimension, pixels};
use super::{NodeId, Page};

/// How many times the font size the property is, where the element's own `style` attribute makes it important and the element has
/// visible text of its own. `None` also for values that cannot be known without layout.
pub fn important(page: &Page, id: NodeId, property: &str) -> Option<f64> {
    let mut declared = page.styles.inline(id).iter().filter(|found| found.property == property);
    // The last important declaration wins over all that are not.
    let winner = declared.rfind(|found| found.important && is_value(property, &found.value))?;
    let document = &page.document;
    let has_text = |&child: &NodeId| document.text(child).is_some_and(|text| !text.trim().is_empty());
    if !document.is_html(id) || !page.presence(id).is_visible() || !document.children(id).any(|child| has_text(&child))
    {
        return None;
    }
    ratio(page, id, property, &winner.value)
}

/// Elements whose own `style` attribute locks the property below `least` times the font size.
pub fn locked(page: &Page, property: &str, least: f64) -> Vec<NodeId> {
    let styled = page.document.having("style");
    styled.filter(|&id| important(page, id, property).is_some_and(|ratio| ratio < least)).collect()
}

/// What a browser would not throw away.
fn is_value(property: &str, value: &str) -> bool {
    let keyword = matches!(&*value.to_ascii_lowercase(), "normal" | "inherit" | "initial" | "unset" | "revert");
    let number = dimension(value).is_some_and(|found| match found.unit {
        "" => property == "line-height" || found.number == 0.0,
        "%" => property != "letter-spacing",
        _ => true,
    });
    keyword || number || value.contains('(')
}

fn ratio(page: &Page, id: NodeId, property: &str, value: &str) -> Option<f64> {
    let normal = if property == "line-height" { 1.2 } else { 0.0 };
    match &*value.to_ascii_lowercase() {
        "normal" | "initial" => return Some(normal),
        // The value is that of the element above, and nothing locks that.
        "inherit" | "unset" | "revert" => return None,
        _ => {}
    }
    let found = dimension(value)?;
    match found.unit {
        "" => Some(found.number),
        "%" => Some(found.number / 100.0),
        _ => {
            let size = font_size(page, id)?;
            Some(pixels(value, size)? / size)
        }
    }
}

/// The font size in pixels.
pub fn font_size(page: &Page, id: NodeId) -> Option<f64> {
    let chain: Vec<NodeId> = page.document.inclusive_ancestors(id).collect();
    let mut size = 16.0;
    for &node in chain.iter().rev() {
        let heading = match page.document.name(node) {
            "h1" => 2.0,
            "h2" => 1.5,
            "h3" => 1.17,
            "small" => 0.83,
            _ => 1.0,
        };
        size = match page.styles.value(node, "font-size").map(str::to_ascii_lowercase).as_deref() {
            None => size * heading,
            Some("small") => 13.0,
            Some("medium" | "initial") => 16.0,
            Some("large") => 18.0,
            Some("x-large") => 24.0,
            Some("inherit" | "unset") => size,
            Some(value) => match dimension(value) {
                Some(found) if found.unit == "%" => size * found.number / 100.0,
                _ => pixels(value, size)?,
            },
        };
    }
    (size > 0.0).then_some(size)
}

/// Whether the element's text takes more than one line, reckoned with letters half as wide as they are high on a screen of 1280
/// pixels or whatever narrower width a style sets.
pub fn wraps(page: &Page, id: NodeId) -> bool {
    let document = &page.document;
    let Some(size) = font_size(page, id) else { return false };
    let widths = document.inclusive_ancestors(id).flat_map(|above| {
        let width = |property| page.styles.value(above, property).and_then(|value| pixels(value, size));
        [width("width"), width("max-width")]
    });
    let room = widths.flatten().fold(1280.0, f64::min);
    let text = page.visible_text(id);
    let broken = document.descendants(id).any(|inner| document.is(inner, "br"));
    let length =
        u32::try_from(text.split_whitespace().map(|word| word.chars().count() + 1).sum::<usize>()).unwrap_or(u32::MAX);
    broken || f64::from(length) * size * 0.45 > room
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(html: &str, property: &str) -> Option<f64> {
        let page = Page::parse(html);
        let id = page.document.by_id("x").unwrap();
        important(&page, id, property).map(|ratio| (ratio * 1000.0).round() / 1000.0)
    }

    #[test]
    fn ratios_are_of_the_font_size() {
        assert_eq!(of("<p id=x style='letter-spacing:0.1em!important'>a", "letter-spacing"), Some(0.1));
        assert_eq!(of("<p id=x style='letter-spacing:3px!important;font-size:20px'>a", "letter-spacing"), Some(0.15));
        assert_eq!(of("<p id=x style='letter-spacing:0.1em'>a", "letter-spacing"), None);
        assert_eq!(
            of("<p id=x style='letter-spacing:0.1em!important;letter-spacing:0.2em!important'>a", "letter-spacing"),
            Some(0.2)
        );
        assert_eq!(of("<p id=x style='letter-spacing:1px!important'><b>a</b>", "letter-spacing"), None);
        assert_eq!(of("<p id=x style='line-height:120%!important'>a", "line-height"), Some(1.2));
        assert_eq!(of("<p id=x style='line-height:normal!important'>a", "line-height"), Some(1.2));
        let inherited = "<div style='letter-spacing:0.1em'><p id=x style='letter-spacing:inherit!important'>a";
        assert_eq!(of(inherited, "letter-spacing"), None);
    }
}
