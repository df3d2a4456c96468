//! The cascade: which declaration of a property wins for an element.

use std::collections::HashMap;
use std::sync::Arc;

use super::css::media;
use super::css::selector::{Key, Selector};
use super::css::{Declaration, Stylesheet, declarations};
use super::{Document, NodeId};

/// All author styles of one page.
#[derive(Debug)]
pub struct Styles {
    sheets: Vec<Arc<Stylesheet>>,
    inline: HashMap<NodeId, Vec<Declaration>>,
    /// Rules that hold for each element, the strongest last. Empty when the page has no sheet.
    matched: Vec<Vec<Match>>,
    /// Rules for `::before` and `::after`.
    generated: HashMap<NodeId, Vec<(Match, bool)>>,
}

#[derive(Clone, Copy, Debug)]
struct Match {
    specificity: (u16, u16, u16),
    sheet: u32,
    rule: u32,
}

impl Styles {
    /// Reads the page's `<style>` elements and `style` attributes; `linked` are the sheets it links to, in their order.
    pub fn new(document: &Document, linked: &[Arc<Stylesheet>]) -> Styles {
        let mut sheets = linked.to_vec();
        for style in document.all(&["style"]) {
            let medium = document.attribute(style, "media").unwrap_or("").to_ascii_lowercase();
            if media::holds(&medium) {
                sheets.push(Arc::new(Stylesheet::parse(&document.text_content(style))));
            }
        }
        let with_style = document.elements().iter().filter_map(|&id| Some((id, document.attribute(id, "style")?)));
        let inline = with_style.map(|(id, style)| (id, declarations(style))).collect();
        let mut styles = Styles { sheets, inline, matched: Vec::new(), generated: HashMap::new() };
        styles.match_all(document);
        styles
    }

    fn match_all(&mut self, document: &Document) {
        if self.sheets.iter().all(|sheet| sheet.rules.is_empty()) {
            return;
        }
        let mut index: HashMap<Key<'_>, Vec<(&Selector, Match)>> = HashMap::new();
        for (sheet_number, sheet) in self.sheets.iter().enumerate() {
            for (rule_number, rule) in sheet.rules.iter().enumerate() {
                if !rule.media.iter().all(|condition| media::holds(condition)) {
                    continue;
                }
                for selector in &rule.selectors {
                    let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
                    let found = Match {
                        specificity: selector.specificity,
                        sheet: number(sheet_number),
                        rule: number(rule_number),
                    };
                    index.entry(selector.key()).or_default().push((selector, found));
                }
            }
        }
        self.matched = vec![Vec::new(); document.size()];
        for &id in document.elements() {
            let mut keys = vec![Key::Any, Key::Type(document.name(id))];
            keys.extend(document.attribute(id, "id").map(Key::Id));
            let classes = document.attribute(id, "class").unwrap_or("");
            keys.extend(classes.split_ascii_whitespace().map(Key::Class));
            let found = &mut self.matched[id.index()];
            for (selector, one) in keys.iter().filter_map(|key| index.get(key)).flatten() {
                match selector.pseudo_element.as_deref() {
                    None if selector.subject_matches(document, id, &[]) => found.push(*one),
                    Some(place @ ("before" | "after")) if selector.subject_matches(document, id, &[]) => {
                        self.generated.entry(id).or_default().push((*one, place == "before"));
                    }
                    _ => {}
                }
            }
            found.sort_by_key(|one| (one.specificity, one.sheet, one.rule));
        }
    }

    fn declarations_of(&self, one: Match) -> &[Declaration] {
        &self.sheets[one.sheet as usize].rules[one.rule as usize].declarations
    }

    /// The winning value of a property for the element itself (nothing is inherited here).
    pub fn value(&self, id: NodeId, property: &str) -> Option<&str> {
        let mut winner: Option<&Declaration> = None;
        let sheets = self.matched.get(id.index()).into_iter().flatten().flat_map(|&one| self.declarations_of(one));
        let inline = self.inline.get(&id).into_iter().flatten();
        for found in sheets.chain(inline).filter(|found| found.property == property) {
            if found.important || winner.is_none_or(|before| !before.important) {
                winner = Some(found);
            }
        }
        winner.map(|found| found.value.as_str())
    }

    /// Whether anything at all styles the element, so that a page without styles is never asked twice.
    pub fn any(&self, id: NodeId) -> bool {
        self.inline.contains_key(&id) || self.matched.get(id.index()).is_some_and(|found| !found.is_empty())
    }

    /// The text that `content` puts before (or after) the element's own.
    pub fn generated(&self, id: NodeId, before: bool) -> Option<String> {
        let mut found: Vec<Match> =
            self.generated.get(&id)?.iter().filter(|one| one.1 == before).map(|one| one.0).collect();
        found.sort_by_key(|one| (one.specificity, one.sheet, one.rule));
        let mut all = found.iter().flat_map(|&one| self.declarations_of(one));
        content_text(&all.rfind(|one| one.property == "content")?.value)
    }

    /// What the element's own `style` attribute says.
    pub fn inline(&self, id: NodeId) -> &[Declaration] {
        self.inline.get(&id).map_or(&[], Vec::as_slice)
    }

    /// The page's sheets in cascade order: linked ones first.
    pub fn sheets(&self) -> &[Arc<Stylesheet>] {
        &self.sheets
    }
}

/// The words of a `content` value; alternative text after a slash wins over what is drawn.
fn content_text(value: &str) -> Option<String> {
    let spoken = value
        .rsplit_once('/')
        .map_or(value, |(drawn, alternative)| if drawn.matches('"').count() % 2 == 0 { alternative } else { value });
    let mut text = String::new();
    let mut chars = spoken.chars();
    while let Some(quote) = chars.by_ref().find(|&c| c == '"' || c == '\'') {
        while let Some(c) = chars.next() {
            match c {
                _ if c == quote => break,
                '\\' => {
                    let digits: String = chars.clone().take_while(char::is_ascii_hexdigit).take(6).collect();
                    match u32::from_str_radix(&digits, 16).ok().and_then(char::from_u32) {
                        Some(escaped) => {
                            text.push(escaped);
                            chars.nth(digits.len() - 1);
                        }
                        None => text.extend(chars.next()),
                    }
                }
                _ => text.push(c),
            }
        }
    }
    (!text.is_empty()).then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_stronger_declaration_wins() {
        let document = Document::parse(
            "<style>p{color:red;display:none}#a{color:blue}.x{color:green!important}</style><p id=a class=x style='display:block'>x",
        );
        let styles = Styles::new(&document, &[]);
        let id = document.by_id("a").unwrap();
        assert_eq!(styles.value(id, "color"), Some("green"));
        assert_eq!(styles.value(id, "display"), Some("block"));
    }

    #[test]
    fn generated_content_is_text() {
        let document = Document::parse("<style>a::before{content:'Läs \\2192'}</style><a id=a>x</a>");
        let styles = Styles::new(&document, &[]);
        assert_eq!(styles.generated(document.by_id("a").unwrap(), true).as_deref(), Some("Läs →"));
    }
}
