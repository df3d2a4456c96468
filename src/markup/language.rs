//! Language tags (BCP 47) and which language a piece of a page is declared to be in.

use super::{NodeId, Page};

/// The IANA registry's primary language subtags in records of four bytes, derived by `language/derive.mjs`.
const SUBTAGS: &str = include_str!("language/subtags.txt");

/// The part of a tag before the first hyphen, in lower case, if the registry knows it as a language.
///
/// This is the "known primary language tag" of the ACT rules: grandfathered tags (`i-lux`), private ones (`x-…`) and the
/// three-letter codes of ISO 639-2 where a two-letter code exists (`eng`) are not.
pub fn primary(tag: &str) -> Option<String> {
    let subtag = tag.split('-').next().unwrap_or("").to_ascii_lowercase();
    (is_registered(&subtag)).then_some(subtag)
}

fn is_registered(subtag: &str) -> bool {
    if !matches!(subtag.len(), 2 | 3) || !subtag.bytes().all(|b| b.is_ascii_lowercase()) {
        return false;
    }
    // The registry sets qaa to qtz aside for private use and lists them as one range.
    if subtag.len() == 3 && ("qaa"..="qtz").contains(&subtag) {
        return true;
    }
    let wanted = format!("{subtag:3}");
    let (mut low, mut high) = (0, SUBTAGS.len() / 4);
    while low < high {
        let middle = usize::midpoint(low, high);
        let record = &SUBTAGS[middle * 4..middle * 4 + 3];
        match record.cmp(&wanted) {
            std::cmp::Ordering::Equal => return true,
            std::cmp::Ordering::Less => low = middle + 1,
            std::cmp::Ordering::Greater => high = middle,
        }
    }
    false
}

impl Page {
    /// The nearest `lang` attribute at or above a node, with the element that has it. An empty one is given too: it says that the
    /// language is unknown.
    pub fn language(&self, id: NodeId) -> Option<(NodeId, &str)> {
        let mut above = self.document.inclusive_ancestors(id);
        above.find_map(|node| {
            Some((node, self.document.attribute(node, "lang").filter(|_| self.document.element(node).is_some())?))
        })
    }

    /// The text whose language the element declares: text nodes a reader gets, and names given by attributes, that have no nearer
    /// `lang`. Space-separated, without the page's title.
    pub fn text_in_language_of(&self, declaring: NodeId) -> String {
        let document = &self.document;
        let mut text = String::new();
        let mut next = Some(declaring);
        // Text with a language of its own is stepped over whole.
        while let Some(node) = next {
            let foreign = node != declaring && document.has(node, "lang");
            if !foreign {
                self.append_read(node, &mut text);
            }
            next = if foreign { self.after(node, declaring) } else { self.first_or_after(node, declaring) };
        }
        text
    }

    fn append_read(&self, node: NodeId, text: &mut String) {
        let presence = self.presence(node);
        let read = presence.is_visible() || !presence.is_programmatically_hidden();
        if !read {
            return;
        }
        if let Some(own) = self.document.text(node) {
            text.push_str(own);
            text.push(' ');
            return;
        }
        if presence.is_programmatically_hidden() {
            return;
        }
        if self.document.has(node, "aria-labelledby") {
            text.push_str(self.name(node));
            text.push(' ');
            return;
        }
        for attribute in ["alt", "aria-label", "title"] {
            if let Some(value) = self.document.filled(node, attribute)
                && (attribute != "title" || matches!(self.document.name(node), "iframe" | "input"))
            {
                text.push_str(value);
                text.push(' ');
            }
        }
    }

    fn first_or_after(&self, node: NodeId, top: NodeId) -> Option<NodeId> {
        self.document.children(node).next().or_else(|| self.after(node, top))
    }

    fn after(&self, node: NodeId, top: NodeId) -> Option<NodeId> {
        let mut here = node;
        while here != top {
            if let Some(next) = self.document.next(here) {
                return Some(next);
            }
            here = self.document.parent(here)?;
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_is_known_by_its_primary_language() {
        for tag in ["sv", "sv-SE", "EN", "ace", "zh-Hant", "en-US-GB", "yue", "qaa-Qaaa"] {
            assert!(primary(tag).is_some(), "{tag}");
        }
        for tag in ["", " ", "eng", "swe", "#!", "dutch", "i-lux", "x-own", "em-US", "e", "åå"] {
            assert!(primary(tag).is_none(), "{tag}");
        }
    }

    #[test]
    fn text_with_a_language_of_its_own_is_left_out() {
        let page = Page::parse("<body lang=sv>Hej <b lang=en>there</b> du <img alt=Katt><i hidden>nej</i></body>");
        assert_eq!(
            super::super::accname::collapse(&page.text_in_language_of(page.document.body().unwrap())),
            "Hej du Katt"
        );
    }
}
