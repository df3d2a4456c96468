//! HTML as a browser reads it, and what assistive technology makes of it.
//!
//! [`Document`] is the tree that html5ever builds from the bytes (the HTML standard's own error recovery, so a rule never sees
//! something a browser would not). [`Page`] adds what most page rules ask of a tree, computed once: which style applies, what is
//! hidden from whom, roles, names and focus. Nothing here judges; judging is the rules' work.

pub mod accname;
pub mod aria;
mod attributes;
pub mod autofill;
mod blocks;
pub mod color;
pub mod css;
mod finding;
pub mod focus;
pub mod hidden;
mod index;
pub mod label;
pub mod language;
pub mod media;
pub mod page;
mod parse;
pub mod repetition;
pub mod roles;
pub mod spacing;
mod states;
pub mod style;
pub mod surroundings;
pub mod tables;
mod tags;
pub mod url;

pub use page::Page;

use std::cell::OnceCell;
use std::collections::HashMap;
use std::ops::Range;

use attributes::Attributes;
use css::traits::Traits;
use html5ever::{LocalName, Namespace, ns};
use index::Index;

/// An element, text or fragment of one [`Document`]; meaningless in another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct NodeId(u32);

impl NodeId {
    /// The node's place in creation order, for tables that run beside the tree.
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

/// What a [`Node`] is. Comments and processing instructions are not kept: no rule may depend on them.
#[derive(Debug)]
pub enum Kind {
    /// The document itself or a template's content.
    Fragment,
    /// An element.
    Element(Element),
    /// A run of text, entities resolved.
    Text(String),
}

/// An element as the parser made it.
#[derive(Debug)]
pub struct Element {
    /// Local name; lower case in HTML.
    pub name: LocalName,
    /// HTML, SVG or MathML.
    pub namespace: Namespace,
    /// What its start tag says.
    pub attributes: Attributes,
}

/// A place in the tree.
#[derive(Debug)]
pub struct Node {
    parent: Option<NodeId>,
    previous: Option<NodeId>,
    next: Option<NodeId>,
    first: Option<NodeId>,
    last: Option<NodeId>,
    /// What it is.
    pub kind: Kind,
}

/// One parsed HTML document.
#[derive(Debug)]
pub struct Document {
    source: Box<str>,
    nodes: Vec<Node>,
    ids: HashMap<String, NodeId, foldhash::fast::RandomState>,
    /// Elements in document order; template contents are no part of it, as in a browser.
    order: Vec<NodeId>,
    /// Whether the source has a doctype, of whatever kind.
    pub has_doctype: bool,
    /// Whether browsers lay the page out as those of the last century did.
    pub quirks: bool,
    /// For each element its place among siblings of its name, and how many they are; made when first a path is asked for.
    places: OnceCell<Vec<(u32, u32)>>,
    /// Made when first an element is looked up.
    index: OnceCell<Index>,
    /// What each node is called; made when first a selector is tried.
    traits: OnceCell<Vec<Traits>>,
    /// Bytes of each node's start tag in the source; `None` for text and for elements the parser adds of its own. Made when first
    /// a place is asked for.
    tags: OnceCell<Vec<Option<(u32, u32)>>>,
}

impl Document {
    /// Parses a whole document. Every input gives a tree.
    pub fn parse(html: &str) -> Document {
        parse::document(html)
    }

    /// The node above `<html>`.
    pub fn root(&self) -> NodeId {
        NodeId(0)
    }

    /// The node itself.
    #[inline]
    pub fn node(&self, id: NodeId) -> &Node {
        &self.nodes[id.index()]
    }

    /// How many nodes there are: the length of a table that runs beside the tree.
    pub fn size(&self) -> usize {
        self.nodes.len()
    }

    /// The `<html>` element, which the parser always makes.
    pub fn html(&self) -> Option<NodeId> {
        self.children(self.root()).find(|&id| self.element(id).is_some())
    }

    /// The `<body>` element.
    pub fn body(&self) -> Option<NodeId> {
        self.children(self.html()?).find(|&id| self.is(id, "body"))
    }

    /// The `<head>` element.
    pub fn head(&self) -> Option<NodeId> {
        self.children(self.html()?).find(|&id| self.is(id, "head"))
    }

    /// The element, if the node is one.
    #[inline]
    pub fn element(&self, id: NodeId) -> Option<&Element> {
        match &self.node(id).kind {
            Kind::Element(element) => Some(element),
            _ => None,
        }
    }

    /// The text, if the node is text.
    pub fn text(&self, id: NodeId) -> Option<&str> {
        match &self.node(id).kind {
            Kind::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The local name of an element in any namespace, `""` for other nodes.
    #[inline]
    pub fn name(&self, id: NodeId) -> &str {
        self.element(id).map_or("", |element| &element.name)
    }

    /// Whether the node is the HTML element of that name.
    #[inline]
    pub fn is(&self, id: NodeId, name: &str) -> bool {
        self.element(id).is_some_and(|element| element.namespace == ns!(html) && &*element.name == name)
    }

    /// Whether the node is an element of HTML.
    pub fn is_html(&self, id: NodeId) -> bool {
        self.element(id).is_some_and(|element| element.namespace == ns!(html))
    }

    /// Whether the node is an element of SVG.
    pub fn is_svg(&self, id: NodeId) -> bool {
        self.element(id).is_some_and(|element| element.namespace == ns!(svg))
    }

    /// Names and values of an element's attributes, in their order.
    pub fn attributes(&self, id: NodeId) -> impl Iterator<Item = (&str, &str)> + '_ {
        let attributes = self.element(id).into_iter().flat_map(|element| element.attributes.iter());
        attributes.map(|(name, value)| (&**name, value))
    }

    /// The value of an attribute (ASCII lower-case name), if present.
    #[inline]
    pub fn attribute(&self, id: NodeId, name: &str) -> Option<&str> {
        self.element(id)?.attributes.get(name)
    }

    /// The value of an attribute when it holds more than white space, trimmed.
    pub fn filled(&self, id: NodeId, name: &str) -> Option<&str> {
        self.attribute(id, name).map(str::trim).filter(|value| !value.is_empty())
    }

    /// Whether the element has the attribute, empty or not.
    #[inline]
    pub fn has(&self, id: NodeId, name: &str) -> bool {
        self.attribute(id, name).is_some()
    }

    /// The node above.
    pub fn parent(&self, id: NodeId) -> Option<NodeId> {
        self.node(id).parent
    }

    /// The next node with the same parent.
    pub fn next(&self, id: NodeId) -> Option<NodeId> {
        self.node(id).next
    }

    /// The node before with the same parent.
    pub fn previous(&self, id: NodeId) -> Option<NodeId> {
        self.node(id).previous
    }

    /// Where the element's start tag stands in the source; for an element without one, the nearest that has.
    pub fn tag(&self, id: NodeId) -> Option<Range<usize>> {
        let tags = self.tags();
        let (start, end) = self.inclusive_ancestors(id).find_map(|node| tags[node.index()])?;
        Some(start as usize..end as usize)
    }

    /// Whether an element of that name was written in the source rather than added by the parser.
    pub fn has_tag(&self, name: &str) -> bool {
        self.all(&[name]).any(|id| self.tags()[id.index()].is_some())
    }

    fn tags(&self) -> &[Option<(u32, u32)>] {
        self.tags.get_or_init(|| {
            let made = self.nodes.iter().map(|node| match &node.kind {
                Kind::Element(element) => Some(&*element.name),
                _ => None,
            });
            tags::places(&self.source, made)
        })
    }

    /// Every element in document order.
    pub fn elements(&self) -> &[NodeId] {
        &self.order
    }

    /// Every HTML element of one of the names, in document order.
    pub fn all(&self, names: &[&str]) -> impl Iterator<Item = NodeId> + use<'_> {
        let places = self.index().by_name.of_any(names.iter().map(|&name| LocalName::from(name)));
        places.into_iter().map(|place| self.order[place as usize])
    }

    /// Every element that has the attribute (ASCII lower-case name), empty or not, in document order.
    pub fn having(&self, attribute: &str) -> impl Iterator<Item = NodeId> + use<'_> {
        let places = self.index().by_attribute.of(&LocalName::from(attribute));
        places.iter().map(|&place| self.order[place as usize])
    }

    /// Every element that has an `aria-*` attribute, in document order.
    pub fn having_aria(&self) -> impl Iterator<Item = NodeId> + use<'_> {
        self.index().with_aria.iter().copied()
    }

    /// What the element is called, for selectors; nothing for other nodes.
    fn traits(&self, id: NodeId) -> Traits {
        let traits =
            self.traits.get_or_init(|| (0..).map(NodeId).take(self.size()).map(|id| Traits::of(self, id)).collect());
        traits[id.index()]
    }

    fn index(&self) -> &Index {
        self.index.get_or_init(|| Index::of(self))
    }

    /// The nodes directly below, in order.
    pub fn children(&self, id: NodeId) -> impl Iterator<Item = NodeId> + '_ {
        std::iter::successors(self.node(id).first, |&child| self.node(child).next)
    }

    /// Parent, grandparent and so on up to the document.
    pub fn ancestors(&self, id: NodeId) -> impl Iterator<Item = NodeId> + '_ {
        std::iter::successors(self.node(id).parent, |&above| self.node(above).parent)
    }

    /// The node itself, then its ancestors.
    pub fn inclusive_ancestors(&self, id: NodeId) -> impl Iterator<Item = NodeId> + '_ {
        std::iter::successors(Some(id), |&above| self.node(above).parent)
    }

    /// Everything below a node in document order, without the node itself.
    pub fn descendants(&self, id: NodeId) -> impl Iterator<Item = NodeId> + '_ {
        std::iter::successors(self.node(id).first, move |&here| self.following_within(here, id))
    }

    fn following_within(&self, here: NodeId, top: NodeId) -> Option<NodeId> {
        if let Some(first) = self.node(here).first {
            return Some(first);
        }
        let mut node = here;
        while node != top {
            if let Some(next) = self.node(node).next {
                return Some(next);
            }
            node = self.node(node).parent?;
        }
        None
    }

    /// The text of all descendants as it stands in the source, hidden parts included.
    pub fn text_content(&self, id: NodeId) -> String {
        if let Some(text) = self.text(id) {
            return text.to_string();
        }
        self.descendants(id).filter_map(|node| self.text(node)).collect()
    }

    /// The first element in document order with this id.
    pub fn by_id(&self, id: &str) -> Option<NodeId> {
        self.ids.get(id).copied()
    }

    /// The elements a list of ids names, those that exist, in the list's order.
    pub fn references(&self, id: NodeId, attribute: &str) -> Vec<NodeId> {
        let list = self.attribute(id, attribute).unwrap_or("");
        list.split_ascii_whitespace().filter_map(|name| self.by_id(name)).collect()
    }

    /// Names an element so that a person finds it: `main > article > img:nth-of-type(2)`, or from the nearest id.
    pub fn path(&self, id: NodeId) -> String {
        let mut steps = Vec::new();
        for node in self.inclusive_ancestors(id).filter(|&node| self.element(node).is_some()) {
            let name = self.name(node);
            match self.filled(node, "id") {
                Some(value) if self.by_id(value) == Some(node) && !value.contains(char::is_whitespace) => {
                    steps.push(format!("{name}#{value}"));
                    break;
                }
                _ => steps.push(self.step(node)),
            }
            if name == "body" {
                break;
            }
        }
        if steps.len() > 1 {
            steps.retain(|step| step != "body");
        }
        steps.reverse();
        steps.join(" > ")
    }

    fn step(&self, node: NodeId) -> String {
        let name = self.name(node);
        match self.places.get_or_init(|| self.count_places())[node.index()] {
            (place, count) if count > 1 => format!("{name}:nth-of-type({place})"),
            _ => name.to_string(),
        }
    }

    fn count_places(&self) -> Vec<(u32, u32)> {
        let mut places = vec![(0, 0); self.nodes.len()];
        let mut counts: HashMap<(Option<NodeId>, &str), u32> = HashMap::new();
        for &id in &self.order {
            let count = counts.entry((self.parent(id), self.name(id))).or_default();
            *count += 1;
            places[id.index()].0 = *count;
        }
        for &id in &self.order {
            places[id.index()].1 = counts[&(self.parent(id), self.name(id))];
        }
        places
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_names_the_element_from_the_nearest_id() {
        let page = Document::parse("<main><article><img><p>x</p><img id=two></article></main>");
        let images: Vec<_> = page.all(&["img"]).collect();
        assert_eq!(page.path(images[0]), "main > article > img:nth-of-type(1)");
        assert_eq!(page.path(images[1]), "img#two");
    }

    #[test]
    fn descendants_stay_below_their_top() {
        let page = Document::parse("<p id=a>x<b>y</b></p><p>z</p>");
        let top = page.by_id("a").unwrap();
        assert_eq!(page.text_content(top), "xy");
    }

    #[test]
    fn a_template_is_no_part_of_the_page() {
        let page = Document::parse("<template><img></template><p>x</p>");
        assert_eq!(page.all(&["img"]).count(), 0);
        assert_eq!(page.all(&["p"]).count(), 1);
    }

    #[test]
    fn start_tags_are_found_in_the_source() {
        let html = "<!doctype html><!-- <img> -->\n<title><img></title><script>'<img>'</script>\n<p title='>'>å<table><tr><td><img alt='>'></table><img id=two>";
        let page = Document::parse(html);
        let tags: Vec<&str> = page.all(&["img", "p", "td"]).map(|id| &html[page.tag(id).unwrap()]).collect();
        assert_eq!(tags, ["<p title='>'>", "<td>", "<img alt='>'>", "<img id=two>"]);
    }
}
