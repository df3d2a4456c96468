//! Whether the words a person sees on a control are part of its name, so that it can be operated by speech.
//!
//! The comparison is the "label in name" algorithm of ACT rule 2ee8b8: words count, case, punctuation and what stands in
//! parentheses do not, and the words must follow each other in the name as they do on the screen.

use unicode_normalization::UnicodeNormalization;

use super::{NodeId, Page};

/// The visible text of an element as it reads on the screen, icons of icon fonts left out.
pub fn visible_label(page: &Page, id: NodeId) -> String {
    let document = &page.document;
    let mut text = String::new();
    if is_icon(page, id) {
        return text;
    }
    let mut next = document.children(id).next();
    while let Some(node) = next {
        let is_element = document.element(node).is_some();
        let skipped = is_element && (!page.presence(node).is_visible() || is_icon(page, node));
        if let Some(own) = document.text(node)
            && page.presence(node).is_visible()
        {
            text.push_str(own);
        } else if is_element && sets_apart(page, node) {
            text.push(' ');
        }
        next = if skipped { None } else { document.children(node).next() };
        let mut here = node;
        while next.is_none() && here != id {
            if sets_apart(page, here) {
                text.push(' ');
            }
            next = document.next(here);
            if next.is_none() {
                match document.parent(here).filter(|&above| above != id) {
                    Some(above) => here = above,
                    None => break,
                }
            }
        }
    }
    text
}

/// Words on both sides of a picture are set apart as those on two lines are.
fn sets_apart(page: &Page, id: NodeId) -> bool {
    page.breaks_line(id) || page.document.is(id, "br") || page.document.is(id, "img")
}

/// An icon font draws a picture where the source has a word ("search") or a private letter.
fn is_icon(page: &Page, id: NodeId) -> bool {
    let named = |text: &str| {
        let text = text.to_ascii_lowercase();
        [
            "material icons",
            "material symbols",
            "material-icons",
            "material-symbols",
            "font awesome",
            "fontawesome",
            "glyphicon",
            "icomoon",
        ]
        .iter()
        .any(|font| text.contains(font))
    };
    let family = page.styles.value(id, "font-family").or_else(|| page.styles.value(id, "font"));
    family.is_some_and(named) || page.document.attribute(id, "class").is_some_and(named)
}

/// Whether the label is in the name. `true` where the label has no words that could be spoken.
pub fn is_in_name(label: &str, name: &str) -> bool {
    let label = words(&without_parentheses(label));
    if label.is_empty() || is_symbol(&label) {
        return true;
    }
    // A name may keep in parentheses what the label says outside, or the other way about.
    [words(name), words(&without_parentheses(name))]
        .iter()
        .any(|name| name.windows(label.len()).any(|part| part == label))
}

/// A single letter (the "X" that closes a dialogue, the "B" of bold) is drawn, not said.
fn is_symbol(label: &[String]) -> bool {
    matches!(label, [word] if word.chars().count() == 1 && word.chars().all(char::is_alphabetic))
}

fn words(text: &str) -> Vec<String> {
    let plain: String = text.nfkc().collect::<String>().to_lowercase();
    // An apostrophe or a full stop inside a word is no boundary; whatever else is neither letter nor digit is.
    let plain = plain.replace(['\'', '’', '\u{ad}'], "");
    plain.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_string).collect()
}

fn without_parentheses(text: &str) -> String {
    let mut depth = 0usize;
    let kept = text.chars().filter(|&c| {
        match c {
            '(' | '[' => depth += 1,
            ')' | ']' => {
                let inside = depth > 0;
                depth = depth.saturating_sub(1);
                return !inside;
            }
            _ => {}
        }
        depth == 0
    });
    kept.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_must_follow_each_other() {
        for (label, name) in [
            ("Läs mer", "Läs mer om utflykten"),
            ("Next Page", "next page"),
            ("Sök…", "Sök"),
            ("Ladda ner (pdf)", "Ladda ner"),
            ("X", "Stäng"),
            ("→", "Nästa"),
            ("non-standard", "non standard"),
            ("A+", "a"),
        ] {
            assert!(is_in_name(label, name), "{label} in {name}");
        }
        for (label, name) in [
            ("Download specification", "the specification: download"),
            ("Read full article", "Read more"),
            ("nonstandard", "non-standard"),
            ("just ice", "justice"),
            ("2 3 4", "234"),
            ("YYYY", "2023"),
            ("Hej där", "Hej du där"),
        ] {
            assert!(!is_in_name(label, name), "{label} in {name}");
        }
    }

    #[test]
    fn hidden_words_and_icons_are_no_label() {
        let page = Page::parse("<button id=x><b hidden>a</b><i class=material-icons>search</i>Sök<p>nu</p></button>");
        assert_eq!(visible_label(&page, page.document.by_id("x").unwrap()).trim(), "Sök nu");
    }
}
