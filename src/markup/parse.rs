//! html5ever's tree builder writing into the arena of a [`Document`].

mod shadow;

use std::borrow::Cow;
use std::cell::{Cell, OnceCell, Ref, RefCell};
use std::collections::HashMap;

use html5ever::tendril::{StrTendril, TendrilSink};
use html5ever::tree_builder::{ElemName, ElementFlags, NodeOrText, QuirksMode, TreeSink};
use html5ever::{Attribute, LocalName, Namespace, ParseOpts, QualName, parse_document};

use super::attributes::Attributes;
use super::{Document, Element, Kind, Node, NodeId};

pub(super) fn document(html: &str) -> Document {
    let expected = (html.len() / BYTES_OF_NODE).min(MOST_EXPECTED);
    let sink = Sink {
        source: html.into(),
        nodes: RefCell::new(Vec::with_capacity(expected)),
        depths: RefCell::new(Vec::with_capacity(expected)),
        ..Sink::default()
    };
    sink.create(Kind::Fragment);
    let mut parser = parse_document(sink, ParseOpts::default());
    let mut rest = html;
    while !rest.is_empty() && parser.tokenizer.sink.sink.too_deep.get() < MOST_TOO_DEEP {
        let (chunk, left) = rest.split_at(rest.floor_char_boundary(CHUNK.min(rest.len())));
        parser.process(chunk.into());
        rest = left;
    }
    parser.finish()
}

/// No deeper than browsers go (Blink's limit): what lies deeper becomes a sibling, so that every walk up is short.
const DEEPEST: u16 = 512;

/// The parser's own time grows with the square of the depth, so a page that goes this far beyond it is read no further. No page
/// that a person reads comes near.
const MOST_TOO_DEEP: usize = 2_000;

/// Bytes given to the parser at a time.
const CHUNK: usize = 8_192;

/// Bytes of source that an element or text takes at least, in most pages.
const BYTES_OF_NODE: usize = 32;

/// Nodes that room is made for before they come.
const MOST_EXPECTED: usize = 4_096;

#[derive(Default)]
struct Sink {
    source: Box<str>,
    nodes: RefCell<Vec<Node>>,
    /// How deep each node lay when it was inserted.
    depths: RefCell<Vec<u16>>,
    templates: RefCell<HashMap<NodeId, NodeId>>,
    /// How many nodes were deeper than allowed.
    too_deep: Cell<usize>,
    has_doctype: Cell<bool>,
    quirks: Cell<bool>,
}

/// A borrowed element name, as the tree builder asks for it.
#[derive(Debug)]
struct Name<'a>(Ref<'a, Element>);

impl ElemName for Name<'_> {
    fn ns(&self) -> &Namespace {
        &self.0.namespace
    }

    fn local_name(&self) -> &LocalName {
        &self.0.name
    }
}

impl Sink {
    fn create(&self, kind: Kind) -> NodeId {
        let mut nodes = self.nodes.borrow_mut();
        // An input of four thousand million nodes would not fit into memory long before the number overflows.
        let id = NodeId(u32::try_from(nodes.len()).unwrap_or(u32::MAX));
        self.depths.borrow_mut().push(0);
        nodes.push(Node { parent: None, previous: None, next: None, first: None, last: None, kind });
        id
    }

    /// The node itself, or the ancestor that is allowed another level below it.
    fn shallow(&self, parent: NodeId) -> NodeId {
        if self.depths.borrow()[parent.index()] < DEEPEST {
            return parent;
        }
        self.too_deep.set(self.too_deep.get() + 1);
        self.nodes.borrow()[parent.index()].parent.unwrap_or(parent)
    }

    fn append_text(&self, parent: NodeId, before: Option<NodeId>, text: StrTendril) {
        let neighbour = match before {
            Some(sibling) => self.nodes.borrow()[sibling.index()].previous,
            None => self.nodes.borrow()[parent.index()].last,
        };
        if let Some(neighbour) = neighbour
            && let Kind::Text(there) = &mut self.nodes.borrow_mut()[neighbour.index()].kind
        {
            there.push_str(&text);
            return;
        }
        let node = self.create(Kind::Text(text.into()));
        self.insert(parent, before, node);
    }

    fn insert(&self, parent: NodeId, before: Option<NodeId>, child: NodeId) {
        self.remove(child);
        let depths = &mut *self.depths.borrow_mut();
        depths[child.index()] = depths[parent.index()].saturating_add(1);
        let nodes = &mut *self.nodes.borrow_mut();
        let previous = match before {
            Some(sibling) => nodes[sibling.index()].previous,
            None => nodes[parent.index()].last,
        };
        let node = &mut nodes[child.index()];
        node.parent = Some(parent);
        node.previous = previous;
        node.next = before;
        match previous {
            Some(previous) => nodes[previous.index()].next = Some(child),
            None => nodes[parent.index()].first = Some(child),
        }
        match before {
            Some(sibling) => nodes[sibling.index()].previous = Some(child),
            None => nodes[parent.index()].last = Some(child),
        }
    }

    fn remove(&self, child: NodeId) {
        let nodes = &mut *self.nodes.borrow_mut();
        let node = &mut nodes[child.index()];
        let (Some(parent), previous, next) = (node.parent.take(), node.previous.take(), node.next.take()) else {
            return;
        };
        match previous {
            Some(previous) => nodes[previous.index()].next = next,
            None => nodes[parent.index()].first = next,
        }
        match next {
            Some(next) => nodes[next.index()].previous = previous,
            None => nodes[parent.index()].last = previous,
        }
    }
}

fn add_all(own: &mut Attributes, attributes: Vec<Attribute>) {
    for attribute in attributes {
        own.add(prefixed(&attribute.name), attribute.value.into());
    }
}

/// `xlink:href` and `xml:lang` keep their prefix, so that no rule takes them for the plain attribute.
fn prefixed(name: &QualName) -> LocalName {
    match &name.prefix {
        Some(prefix) if !prefix.is_empty() => LocalName::from(format!("{prefix}:{}", name.local)),
        _ => name.local.clone(),
    }
}

impl TreeSink for Sink {
    type Handle = NodeId;
    type Output = Document;
    type ElemName<'a> = Name<'a>;

    fn finish(self) -> Document {
        self.flatten_shadow_trees();
        let mut document = Document {
            source: self.source,
            nodes: self.nodes.into_inner(),
            ids: HashMap::default(),
            order: Vec::new(),
            has_doctype: self.has_doctype.get(),
            quirks: self.quirks.get(),
            places: OnceCell::new(),
            index: OnceCell::new(),
            traits: OnceCell::new(),
            tags: OnceCell::new(),
        };
        let order: Vec<NodeId> =
            document.descendants(document.root()).filter(|&id| document.element(id).is_some()).collect();
        for &id in &order {
            if let Some(value) = document.attribute(id, "id").filter(|value| !value.is_empty()) {
                let value = value.to_string();
                document.ids.entry(value).or_insert(id);
            }
        }
        document.order = order;
        document
    }

    fn parse_error(&self, _: Cow<'static, str>) {}

    fn get_document(&self) -> NodeId {
        NodeId(0)
    }

    fn elem_name<'a>(&'a self, target: &'a NodeId) -> Name<'a> {
        Name(Ref::map(self.nodes.borrow(), |nodes| match &nodes[target.index()].kind {
            Kind::Element(element) => element,
            // The tree builder's contract: it asks for the names of elements only.
            _ => unreachable!("the tree builder asked for the name of something that is no element"),
        }))
    }

    fn create_element(&self, name: QualName, attributes: Vec<Attribute>, flags: ElementFlags) -> NodeId {
        let mut own = Attributes::with_capacity(attributes.len());
        add_all(&mut own, attributes);
        let element = self.create(Kind::Element(Element { name: name.local, namespace: name.ns, attributes: own }));
        if flags.template {
            let contents = self.create(Kind::Fragment);
            self.templates.borrow_mut().insert(element, contents);
        }
        element
    }

    fn create_comment(&self, _: StrTendril) -> NodeId {
        self.create(Kind::Fragment)
    }

    fn create_pi(&self, _: StrTendril, _: StrTendril) -> NodeId {
        self.create(Kind::Fragment)
    }

    fn append(&self, parent: &NodeId, child: NodeOrText<NodeId>) {
        let parent = &self.shallow(*parent);
        match child {
            NodeOrText::AppendNode(node) => {
                // A comment was made as an empty fragment; it never enters the tree.
                if !matches!(self.nodes.borrow()[node.index()].kind, Kind::Fragment) {
                    self.insert(*parent, None, node);
                }
            }
            NodeOrText::AppendText(text) => self.append_text(*parent, None, text),
        }
    }

    fn append_based_on_parent_node(&self, element: &NodeId, previous: &NodeId, child: NodeOrText<NodeId>) {
        let has_parent = self.nodes.borrow()[element.index()].parent.is_some();
        if has_parent {
            self.append_before_sibling(element, child);
        } else {
            self.append(previous, child);
        }
    }

    fn append_doctype_to_document(&self, _: StrTendril, _: StrTendril, _: StrTendril) {
        self.has_doctype.set(true);
    }

    fn get_template_contents(&self, target: &NodeId) -> NodeId {
        // The tree builder asks for templates only, and each got its contents when it was made.
        self.templates.borrow().get(target).copied().unwrap_or(*target)
    }

    fn same_node(&self, x: &NodeId, y: &NodeId) -> bool {
        x == y
    }

    fn set_quirks_mode(&self, mode: QuirksMode) {
        self.quirks.set(mode == QuirksMode::Quirks);
    }

    fn append_before_sibling(&self, sibling: &NodeId, child: NodeOrText<NodeId>) {
        let Some(parent) = self.nodes.borrow()[sibling.index()].parent else { return };
        match child {
            NodeOrText::AppendNode(node) => {
                if !matches!(self.nodes.borrow()[node.index()].kind, Kind::Fragment) {
                    self.insert(parent, Some(*sibling), node);
                }
            }
            NodeOrText::AppendText(text) => self.append_text(parent, Some(*sibling), text),
        }
    }

    fn add_attrs_if_missing(&self, target: &NodeId, attributes: Vec<Attribute>) {
        if let Kind::Element(element) = &mut self.nodes.borrow_mut()[target.index()].kind {
            add_all(&mut element.attributes, attributes);
        }
    }

    fn remove_from_parent(&self, target: &NodeId) {
        self.remove(*target);
    }

    fn reparent_children(&self, node: &NodeId, new_parent: &NodeId) {
        let first_child = || self.nodes.borrow()[node.index()].first;
        while let Some(child) = first_child() {
            self.insert(*new_parent, None, child);
        }
    }
}
