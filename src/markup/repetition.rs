//! What a page repeats from other pages, and the ways past it (WCAG 2.4.1).
//!
//! One page cannot show what is repeated on others; what is taken for it is what stands in the landmarks made for that
//! (`header`, `nav`, `aside`, `footer`) at the start of the body.

use std::collections::HashSet;

use super::{Document, NodeId, Page};

/// The start of a page that repeats.
#[derive(Debug)]
pub struct Repetition {
    /// First visible text, or picture with a name, after the repeated blocks.
    start: NodeId,
    menus: Menus,
}

/// Boxes that their author calls a menu, without telling those who listen.
type Menus = HashSet<NodeId>;

impl Repetition {
    /// `None` where nothing is repeated, or nothing comes after.
    pub fn of(page: &Page) -> Option<Repetition> {
        let document = &page.document;
        let body = document.body()?;
        let menus = menus(document);
        let mut seen = false;
        for node in document.descendants(body).filter(|&node| page.presence(node).is_visible()) {
            if !is_perceivable(page, node) {
                continue;
            }
            if document.ancestors(node).any(|above| repeats(page, &menus, above)) {
                seen = true;
            } else if seen && !leads_past(page, node) {
                return Some(Repetition { start: node, menus });
            }
        }
        None
    }

    /// Some landmark that assistive technology is told of holds content: it lies around the first of it, or comes later.
    pub fn has_landmark(&self, page: &Page) -> bool {
        let document = &page.document;
        let Some(body) = document.body() else { return false };
        let holds = |id: NodeId| document.descendants(id).any(|node| is_perceivable(page, node));
        let around = document.ancestors(self.start).take_while(|&above| above != body);
        let after = document.descendants(body).skip_while(|&node| node != self.start);
        around.chain(after).any(|id| page.role_name(id) == "main" && page.is_exposed(id) && holds(id))
    }

    /// The content begins with a heading that everyone perceives.
    pub fn has_heading(&self, page: &Page) -> bool {
        let document = &page.document;
        let is_heading = |node: NodeId| {
            page.role_name(node) == "heading"
                && page.is_exposed(node)
                && page.presence(node).is_visible()
                && !page.name(node).is_empty()
        };
        if document.ancestors(self.start).any(is_heading) {
            return true;
        }
        // A picture or a date may come before; a heading further down heads something else.
        let Some(body) = document.body() else { return false };
        let mut words = 0;
        for node in document.descendants(body).skip_while(|&node| node != self.start) {
            if is_heading(node) {
                return !document.ancestors(node).any(|above| repeats(page, &self.menus, above));
            }
            words += document.text(node).map_or(0, |text| text.split_whitespace().count());
            if words >= 12 {
                return false;
            }
        }
        false
    }

    /// Before the content is a link, or something else to operate, that leads to it.
    pub fn has_skip_link(&self, page: &Page) -> bool {
        let document = &page.document;
        let Some(body) = document.body() else { return false };
        let mut before = document.descendants(body).take_while(|&node| node != self.start);
        before.any(|id| document.element(id).is_some() && page.is_in_tab_order(id) && self.leads_to_content(page, id))
    }

    fn leads_to_content(&self, page: &Page, link: NodeId) -> bool {
        let document = &page.document;
        if !page.is_exposed(link) || page.name(link).is_empty() || !appears_on_focus(page, link) {
            return false;
        }
        // A script may move the focus; where to cannot be told.
        if document.has(link, "onclick") && !document.has(link, "href") {
            return true;
        }
        let Some(target) = document.attribute(link, "href").and_then(|href| href.strip_prefix('#')) else {
            return false;
        };
        let Some(place) = document.by_id(target) else { return false };
        document.inclusive_ancestors(self.start).any(|above| above == place) || self.stands_just_before(page, place)
    }

    /// The target may be an empty anchor, or a heading, at the start of the content.
    fn stands_just_before(&self, page: &Page, place: NodeId) -> bool {
        let document = &page.document;
        let Some(body) = document.body() else { return false };
        let after = document.descendants(body).skip_while(|&node| node != place);
        after.into_iter().find(|&node| page.presence(node).is_visible() && is_perceivable(page, node))
            == Some(self.start)
    }

    /// Something on the page folds or hides: perhaps the repeated blocks.
    pub fn is_collapsible(&self, page: &Page) -> bool {
        let document = &page.document;
        let summaries = document.all(&["summary"]).filter(|&id| page.is_summary_for_details(id));
        // A link that runs a script and leads nowhere is a button in all but name.
        let runs = |&id: &NodeId| document.has(id, "onclick") && document.attribute(id, "href") == Some("#");
        let links = document.having("onclick").filter(runs);
        page.with_role(&["button"]).chain(summaries).chain(links).any(|id| page.is_exposed(id))
    }
}

/// Text, or a picture that says something.
fn is_perceivable(page: &Page, node: NodeId) -> bool {
    match page.document.text(node) {
        Some(text) => !text.trim().is_empty(),
        None => page.document.is(node, "img") && !page.name(node).is_empty(),
    }
}

/// A link kept out of sight must come into sight when it is focused: some rule begins, or ceases, to hold then.
fn appears_on_focus(page: &Page, link: NodeId) -> bool {
    let document = &page.document;
    let rules = || page.styles.sheets().iter().flat_map(|sheet| &sheet.rules);
    let states = ["focus", "focus-visible", "focus-within", "active"];
    let changes = |id| {
        rules().flat_map(|rule| &rule.selectors).any(|selector| {
            selector.subject_matches(document, id, &states) != selector.subject_matches(document, id, &[])
        })
    };
    page.presence(link).is_visible() || document.inclusive_ancestors(link).any(changes)
}

/// A block of the kind that stands on every page.
fn repeats(page: &Page, menus: &Menus, id: NodeId) -> bool {
    let document = &page.document;
    matches!(page.role_name(id), "banner" | "navigation" | "complementary" | "contentinfo")
        || matches!(document.name(id), "aside" | "nav")
        || (matches!(document.name(id), "header" | "footer") && document.parent(id) == document.body())
        || menus.contains(&id)
}

fn menus(document: &Document) -> Menus {
    let named = document.having("id").chain(document.having("class")).filter(|&id| is_named_as_menu(document, id));
    named.filter(|&id| document.descendants(id).any(|inner| document.has(inner, "href"))).collect()
}

fn is_named_as_menu(document: &Document, id: NodeId) -> bool {
    if !document.is(id, "div") && !document.is(id, "ul") {
        return false;
    }
    let names = ["id", "class"].into_iter().filter_map(|attribute| document.attribute(id, attribute));
    names
        .flat_map(|name| name.split(|c: char| !c.is_ascii_alphanumeric()))
        .any(|word| ["nav", "navbar", "navigation", "menu", "meny"].iter().any(|menu| word.eq_ignore_ascii_case(menu)))
}

/// The text of a link to a place on this page is no content of it.
fn leads_past(page: &Page, text: NodeId) -> bool {
    let document = &page.document;
    document.ancestors(text).any(|above| document.attribute(above, "href").is_some_and(|href| href.starts_with('#')))
}
