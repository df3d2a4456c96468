//! The cascade: which declaration of a property wins for an element.

use std::collections::HashMap;
use std::sync::Arc;

use foldhash::fast::RandomState;

use super::css::lookup::Place;
use super::css::media;
use super::css::property::Properties;
use super::css::traits::Traits;
use super::css::{Declaration, Rule, Stylesheet, declarations};
use super::{Document, NodeId};

/// All author styles of one page.
#[derive(Debug)]
pub struct Styles {
    sheets: Vec<Arc<Stylesheet>>,
    inline: HashMap<NodeId, Vec<Declaration>, RandomState>,
    /// For each node where its rules stand in `matches`, and what they and its `style` attribute name.
    styled: Vec<Styled>,
    /// Rules that hold, those of one element together, the strongest last.
    matches: Vec<Match>,
    /// Rules for `::before` and `::after`.
    generated: HashMap<NodeId, Vec<(Match, bool)>, RandomState>,
}

#[derive(Clone, Copy, Debug, Default)]
struct Styled {
    start: u32,
    end: u32,
    named: Properties,
}

#[derive(Clone, Copy, Debug)]
struct Match {
    specificity: (u16, u16, u16),
    sheet: u32,
    rule: u32,
}

impl Match {
    fn strength(&self) -> ((u16, u16, u16), u32, u32) {
        (self.specificity, self.sheet, self.rule)
    }
}

/// The addresses of the style sheets that a page links to and that hold on the screen, in their order.
pub fn links(document: &Document) -> Vec<&str> {
    let sheets = document.all(&["link"]).filter(|&id| {
        let kinds = document.attribute(id, "rel").unwrap_or("").to_ascii_lowercase();
        let is = |kind: &str| kinds.split_ascii_whitespace().any(|one| one == kind);
        let medium = document.attribute(id, "media").unwrap_or("").to_ascii_lowercase();
        is("stylesheet") && !is("alternate") && !document.has(id, "disabled") && media::holds(&medium)
    });
    sheets.filter_map(|id| document.filled(id, "href")).collect()
}

/// Pages are not so large that the number of their rules' matches comes near the end of this.
fn number(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
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
        Styles::of(document, sheets)
    }

    /// The styles where the reader prefers the dark; `None` where no sheet says anything of that.
    pub fn in_the_dark(&self, document: &Document) -> Option<Styles> {
        let dark: Vec<Option<Arc<Stylesheet>>> = self.sheets.iter().map(|sheet| sheet.in_the_dark()).collect();
        if dark.iter().all(Option::is_none) {
            return None;
        }
        let sheets = dark.into_iter().zip(&self.sheets).map(|(dark, light)| dark.unwrap_or_else(|| Arc::clone(light)));
        Some(Styles::of(document, sheets.collect()))
    }

    fn of(document: &Document, sheets: Vec<Arc<Stylesheet>>) -> Styles {
        let with_style = document.having("style").filter_map(|id| Some((id, document.attribute(id, "style")?)));
        let inline = with_style.map(|(id, style)| (id, declarations(style))).collect();
        let styled = vec![Styled::default(); document.size()];
        let mut styles = Styles { sheets, inline, styled, matches: Vec::new(), generated: HashMap::default() };
        styles.match_all(document);
        for (id, own) in &styles.inline {
            let styled = &mut styles.styled[id.index()];
            styled.named = styled.named.and(Properties::of(own));
        }
        styles
    }

    fn match_all(&mut self, document: &Document) {
        if self.sheets.iter().all(|sheet| sheet.rules.is_empty()) {
            return;
        }
        // What each element and those above it are called.
        let mut traits = vec![Traits::default(); document.size()];
        for &id in document.elements() {
            let above = document.parent(id).map_or_else(Traits::default, |parent| traits[parent.index()]);
            let own = document.traits(id);
            traits[id.index()] = above.and(own);
            let start = self.matches.len();
            let mut named = Properties::default();
            let name = document.name(id);
            let (own_id, classes) = (document.attribute(id, "id"), document.attribute(id, "class").unwrap_or(""));
            for (sheet, sheet_number) in self.sheets.iter().zip(0..) {
                let mut note = |place: &Place| {
                    let selector = place.selector(&sheet.rules);
                    if !place.matches_all_found && !selector.subject_matches(document, id, &[]) {
                        return;
                    }
                    let found = Match { specificity: selector.specificity, sheet: sheet_number, rule: place.rule };
                    match selector.pseudo_element.as_deref() {
                        None => {
                            named = named.and(sheet.rules[place.rule as usize].properties);
                            self.matches.push(found);
                        }
                        Some(place @ ("before" | "after")) => {
                            self.generated.entry(id).or_default().push((found, place == "before"));
                        }
                        _ => {}
                    }
                };
                for places in sheet.lookup.lists(name, own_id, classes) {
                    places.iter().filter(|place| place.may_match(own, above)).for_each(&mut note);
                }
            }
            self.matches[start..].sort_by_key(Match::strength);
            self.styled[id.index()] = Styled { start: number(start), end: number(self.matches.len()), named };
        }
    }

    fn rule_of(&self, one: Match) -> &Rule {
        &self.sheets[one.sheet as usize].rules[one.rule as usize]
    }

    /// The winning value of a property for the element itself (nothing is inherited here).
    #[inline]
    pub fn value(&self, id: NodeId, property: &str) -> Option<&str> {
        let styled = self.styled.get(id.index()).filter(|styled| styled.named.may_name(property))?;
        self.winner(id, styled, property)
    }

    fn winner<'s>(&'s self, id: NodeId, styled: &Styled, property: &str) -> Option<&'s str> {
        let mut winner: Option<&Declaration> = None;
        let mut weigh = |declarations: &'s [Declaration]| {
            for found in declarations.iter().filter(|found| found.property == property) {
                if found.important || winner.is_none_or(|before| !before.important) {
                    winner = Some(found);
                }
            }
        };
        for &one in &self.matches[styled.start as usize..styled.end as usize] {
            let rule = self.rule_of(one);
            if rule.properties.may_name(property) {
                weigh(&rule.declarations);
            }
        }
        weigh(self.inline(id));
        winner.map(|found| found.value.as_str())
    }

    /// Whether anything at all styles the element, so that a page without styles is never asked twice.
    pub fn any(&self, id: NodeId) -> bool {
        self.styled.get(id.index()).is_some_and(|styled| !styled.named.is_empty())
    }

    /// Whether anything is said of the element that can put it out of sight.
    pub fn may_put_out_of_sight(&self, id: NodeId) -> bool {
        self.styled.get(id.index()).is_some_and(|styled| styled.named.may_put_out_of_sight())
    }

    /// Whether anything is said of the element that can change what lies behind its text.
    pub fn may_change_background(&self, id: NodeId) -> bool {
        self.styled.get(id.index()).is_some_and(|styled| styled.named.may_change_background())
    }

    /// The text that `content` puts before (or after) the element's own.
    pub fn generated(&self, id: NodeId, before: bool) -> Option<String> {
        let mut found: Vec<Match> =
            self.generated.get(&id)?.iter().filter(|one| one.1 == before).map(|one| one.0).collect();
        found.sort_by_key(Match::strength);
        let mut all = found.iter().flat_map(|&one| &self.rule_of(one).declarations);
        content_text(&all.rfind(|one| one.property == "content")?.value)
    }

    /// What the element's own `style` attribute says.
    pub fn inline(&self, id: NodeId) -> &[Declaration] {
        if self.inline.is_empty() {
            return &[];
        }
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
