//! A [`Document`] with what most rules ask of it, computed once.

use std::cell::{Cell, OnceCell};
use std::collections::HashMap;
use std::sync::Arc;

use foldhash::fast::RandomState;

use super::aria::{self, Role};
use super::color::Rgba;
use super::css::Stylesheet;
use super::css::media::Scheme;
use super::hidden::{Presence, presence};
use super::index::Places;
use super::style::{self, Styles};
use super::{Document, NodeId, accname, roles};

/// Colours of each node's text and of what lies behind it.
pub(super) type Colors = [Vec<OnceCell<Option<Rgba>>>; 2];

/// What page rules inspect.
#[derive(Debug)]
pub struct Page {
    /// The tree.
    pub document: Document,
    /// Its styles, cascaded.
    pub styles: Styles,
    presence: Vec<Presence>,
    roles: Vec<OnceCell<Option<&'static Role>>>,
    by_role: OnceCell<Places<&'static str>>,
    names: Vec<OnceCell<String>>,
    exposed: Vec<OnceCell<bool>>,
    /// What [`Page::tab_order`] gives.
    pub(super) reached: OnceCell<Vec<NodeId>>,
    /// Colours of text and of what lies behind it, as [`super::color`] finds them.
    pub(super) colors: Colors,
    /// The same where the reader prefers the dark, if the page says anything of that; made when first asked for.
    dark: OnceCell<Option<(Styles, Colors)>>,
    /// Who owns an element through `aria-owns`.
    owners: HashMap<NodeId, NodeId, RandomState>,
    labels: OnceCell<HashMap<NodeId, Vec<NodeId>, RandomState>>,
    /// Nodes the computation of names may still visit: a page of references to references must not take for ever.
    pub(super) budget: Cell<usize>,
}

impl Page {
    /// A page with only its own styles.
    pub fn parse(html: &str) -> Page {
        Page::with_styles(html, &[])
    }

    /// A page together with the style sheets it links to, in their order.
    pub fn with_styles(html: &str, linked: &[Arc<Stylesheet>]) -> Page {
        Page::of(Document::parse(html), linked)
    }

    /// A page whose links to style sheets are followed by `find`, where it can.
    pub fn with_styles_from(html: &str, find: impl Fn(&str) -> Option<Arc<Stylesheet>>) -> Page {
        let document = Document::parse(html);
        let linked: Vec<Arc<Stylesheet>> = style::links(&document).into_iter().filter_map(find).collect();
        Page::of(document, &linked)
    }

    fn of(document: Document, linked: &[Arc<Stylesheet>]) -> Page {
        let styles = Styles::new(&document, linked);
        let presence = presence(&document, &styles);
        let size = document.size();
        let mut owners = HashMap::default();
        for id in document.having("aria-owns") {
            for owned in document.references(id, "aria-owns") {
                // An element that owns its own ancestor, or is owned twice, is a fault of the page; the first owner stands.
                if owned != id && !document.ancestors(id).any(|above| above == owned) {
                    owners.entry(owned).or_insert(id);
                }
            }
        }
        Page {
            document,
            styles,
            presence,
            roles: vec![OnceCell::new(); size],
            by_role: OnceCell::new(),
            names: vec![OnceCell::new(); size],
            exposed: vec![OnceCell::new(); size],
            reached: OnceCell::new(),
            colors: [vec![OnceCell::new(); size], vec![OnceCell::new(); size]],
            dark: OnceCell::new(),
            owners,
            labels: OnceCell::new(),
            budget: Cell::new(100_000 + 100 * size),
        }
    }

    /// Whether the page looks different where the reader prefers the dark.
    pub fn has_dark_look(&self) -> bool {
        self.look(Scheme::Dark).is_some()
    }

    /// Styles and colours in a scheme; `None` for a dark one that is no other than the light.
    pub(super) fn look(&self, scheme: Scheme) -> Option<(&Styles, &Colors)> {
        if scheme == Scheme::Light {
            return Some((&self.styles, &self.colors));
        }
        let dark = self.dark.get_or_init(|| {
            let size = self.document.size();
            let styles = self.styles.in_the_dark(&self.document)?;
            Some((styles, [vec![OnceCell::new(); size], vec![OnceCell::new(); size]]))
        });
        dark.as_ref().map(|(styles, colors)| (styles, colors))
    }

    /// Who can perceive the node.
    pub fn presence(&self, id: NodeId) -> Presence {
        self.presence[id.index()]
    }

    /// The semantic role, explicit or implicit, after presentational roles conflict resolution; `None` where HTML gives none.
    pub fn role(&self, id: NodeId) -> Option<&'static Role> {
        *self.roles[id.index()].get_or_init(|| roles::semantic(self, id))
    }

    /// The name of the semantic role, or `""`.
    pub fn role_name(&self, id: NodeId) -> &'static str {
        self.role(id).map_or("", |role| role.name)
    }

    /// Every element whose semantic role is one of those named, in document order.
    pub fn with_role(&self, names: &[&'static str]) -> impl Iterator<Item = NodeId> + use<'_> {
        self.at(self.by_role().of_any(names.iter().copied()))
    }

    /// Every element whose semantic role is, or inherits from, the one named, in document order.
    pub fn with_role_of(&self, kind: &str) -> impl Iterator<Item = NodeId> + use<'_> {
        let by_role = self.by_role();
        let inherits = |name: &&str| aria::role(name).is_some_and(|role| role.is(kind));
        self.at(by_role.of_any(by_role.keys().filter(inherits)))
    }

    fn by_role(&self) -> &Places<&'static str> {
        self.by_role.get_or_init(|| {
            let mut places = Places::default();
            for (&id, place) in self.document.elements().iter().zip(0..) {
                if let Some(role) = self.role(id) {
                    places.push(role.name, place);
                }
            }
            places
        })
    }

    fn at(&self, places: Vec<u32>) -> impl Iterator<Item = NodeId> + use<'_> {
        places.into_iter().map(|place| self.document.elements()[place as usize])
    }

    /// The accessible name, trimmed, with single spaces.
    pub fn name(&self, id: NodeId) -> &str {
        self.names[id.index()].get_or_init(|| accname::compute(self, id))
    }

    /// Whether the element is exposed to assistive technology: not hidden, not presentational, and not swallowed by an ancestor
    /// whose children are presentational.
    pub fn is_exposed(&self, id: NodeId) -> bool {
        *self.exposed[id.index()].get_or_init(|| self.compute_exposed(id))
    }

    fn compute_exposed(&self, id: NodeId) -> bool {
        if self.presence(id).is_programmatically_hidden() || self.role(id).is_some_and(Role::is_presentational) {
            return false;
        }
        let document = &self.document;
        let mut above = document.ancestors(id).filter(|&node| document.element(node).is_some());
        self.is_focusable(id) || !above.any(|node| self.swallows_children(node))
    }

    /// Whether the role's children are presentational, so that only text comes through.
    pub fn swallows_children(&self, id: NodeId) -> bool {
        // `<svg>` may have focusable, structured content even where its role is an image.
        self.role(id).is_some_and(|role| role.children_presentational)
    }

    /// The parent in the accessibility tree before anything is left out: who owns the element, else the parent in the document.
    pub fn owner(&self, id: NodeId) -> Option<NodeId> {
        self.owners
            .get(&id)
            .copied()
            .or_else(|| self.document.parent(id))
            .filter(|&above| self.document.element(above).is_some())
    }

    /// The element is owned by another than its parent.
    pub fn is_moved(&self, id: NodeId) -> bool {
        self.owners.contains_key(&id)
    }

    /// Children in the accessibility tree before anything is left out: those of the document that no one else owns, then the owned.
    pub fn children(&self, id: NodeId) -> Vec<NodeId> {
        let document = &self.document;
        let mut children: Vec<NodeId> = document.children(id).filter(|child| !self.is_moved(*child)).collect();
        if document.has(id, "aria-owns") {
            children.extend(
                document.references(id, "aria-owns").into_iter().filter(|owned| self.owners.get(owned) == Some(&id)),
            );
        }
        children
    }

    /// The owner as assistive technology has it: boxes that mean nothing are stepped over.
    pub fn exposed_parent(&self, id: NodeId) -> Option<NodeId> {
        let mut above = self.owner(id)?;
        // `aria-owns` may lead in a circle.
        for _ in 0..self.document.size() {
            if !self.is_transparent(above) {
                return Some(above);
            }
            above = self.owner(above)?;
        }
        None
    }

    /// The children as assistive technology has them, text left out.
    pub fn exposed_children(&self, id: NodeId) -> Vec<NodeId> {
        let mut found = Vec::new();
        let mut waiting: Vec<NodeId> = self.children(id).into_iter().rev().collect();
        let mut steps = 0;
        while let Some(child) = waiting.pop() {
            steps += 1;
            if self.document.element(child).is_none()
                || self.presence(child).is_programmatically_hidden()
                || steps > self.document.size()
            {
                continue;
            }
            if self.is_transparent(child) {
                waiting.extend(self.children(child).into_iter().rev());
            } else {
                found.push(child);
            }
        }
        found
    }

    /// Without meaning of its own: no role, or a generic one that nothing is said about and no one can focus.
    fn is_transparent(&self, id: NodeId) -> bool {
        match self.role(id) {
            None => self.document.name(id) != "iframe",
            Some(role) => {
                role.is_presentational() || (role.name == "generic" && roles::may_be_presentational(self, id))
            }
        }
    }

    /// A whole page rather than a piece of one: it has a doctype, an `<html>`, a `<head>` or a `<body>` of its own. A file
    /// with nothing in it is no piece of anything, but a page that lacks it all.
    pub fn is_whole(&self) -> bool {
        let document = &self.document;
        document.has_doctype || ["html", "head", "body"].iter().any(|tag| document.has_tag(tag)) || self.is_blank()
    }

    /// Nothing but what the parser itself adds.
    fn is_blank(&self) -> bool {
        let document = &self.document;
        let own = document.elements().iter().find(|id| !["html", "head", "body"].contains(&document.name(**id)));
        own.is_none() && document.text_content(document.root()).trim().is_empty()
    }

    /// The `<label>` elements of a form field, in document order.
    pub fn labels(&self, id: NodeId) -> &[NodeId] {
        let labels = self.labels.get_or_init(|| self.collect_labels());
        labels.get(&id).map_or(&[], Vec::as_slice)
    }

    fn collect_labels(&self) -> HashMap<NodeId, Vec<NodeId>, RandomState> {
        let document = &self.document;
        let mut labels: HashMap<NodeId, Vec<NodeId>, RandomState> = HashMap::default();
        let labelable = |&id: &NodeId| self.is_labelable(id);
        for label in document.all(&["label"]) {
            let field = match document.attribute(label, "for") {
                Some(id) => document.by_id(id).filter(labelable),
                None => document.descendants(label).find(labelable),
            };
            if let Some(field) = field {
                labels.entry(field).or_default().push(label);
            }
        }
        labels
    }

    fn is_labelable(&self, id: NodeId) -> bool {
        let document = &self.document;
        document.is_html(id)
            && match document.name(id) {
                "button" | "meter" | "output" | "progress" | "select" | "textarea" => true,
                "input" => self.input_type(id) != "hidden",
                _ => false,
            }
    }

    /// Visible text nodes below an element (or the text of the element itself), in document order.
    pub fn visible_text(&self, id: NodeId) -> String {
        let document = &self.document;
        let texts = document.descendants(id).filter(|&node| self.presence(node).is_visible());
        texts.filter_map(|node| document.text(node)).collect()
    }
}
