//! Shadow trees, as far as the source shows them.
//!
//! A declarative one (`<template shadowrootmode>`) is laid flat, as CSS Scoping's "flat tree" has it, since that is what readers get:
//! its content takes the place of the host's own children, which come back where a `<slot>` lets them in. What a script will attach
//! cannot be known; known is that the children of a host then have no box, so nothing is said about them.

use std::collections::{HashMap, HashSet};

use super::{Kind, NodeId, Sink};

impl Sink {
    pub(super) fn flatten_shadow_trees(&self) {
        let mut templates: Vec<(NodeId, NodeId)> =
            self.templates.borrow().iter().map(|(&template, &contents)| (template, contents)).collect();
        templates.sort_unstable();
        // Of several in one host the first counts.
        let mut hosts = HashSet::new();
        for (template, contents) in templates {
            let mode = self.attribute(template, "shadowrootmode");
            let host = self.nodes.borrow()[template.index()].parent;
            if let Some(host) = host
                && mode.is_some_and(|mode| ["open", "closed"].iter().any(|one| mode.eq_ignore_ascii_case(one)))
                && hosts.insert(host)
            {
                self.attach(host, template, contents);
            }
        }
        if memchr::memmem::find(self.source.as_bytes(), b"attachShadow").is_some() {
            self.empty_scripted_hosts();
        }
    }

    fn attach(&self, host: NodeId, template: NodeId, contents: NodeId) {
        self.remove(template);
        let mut light: HashMap<String, Vec<NodeId>> = HashMap::new();
        for child in self.children(host) {
            self.remove(child);
            light.entry(self.attribute(child, "slot").unwrap_or_default()).or_default().push(child);
        }
        for child in self.children(contents) {
            self.insert(host, None, child);
        }
        for slot in self.below(host).into_iter().filter(|&node| self.is_named(node, "slot")) {
            if let Some(assigned) = light.remove(&self.attribute(slot, "name").unwrap_or_default()) {
                self.children(slot).into_iter().for_each(|fallback| self.remove(fallback));
                assigned.into_iter().for_each(|child| self.insert(slot, None, child));
            }
        }
    }

    /// Empties the elements that a script which attaches shadow trees names by their id, unless it has slots to let them in.
    fn empty_scripted_hosts(&self) {
        let all = self.below(NodeId(0));
        let scripts: String =
            all.iter().filter(|&&node| self.is_named(node, "script")).map(|&node| self.text(node)).collect();
        if !scripts.contains("attachShadow") || scripts.contains("<slot") {
            return;
        }
        let quoted: HashSet<&str> = scripts.split(['\'', '"', '`']).map(|text| text.trim_start_matches('#')).collect();
        for node in all {
            let named = self.attribute(node, "id").is_some_and(|id| !id.is_empty() && quoted.contains(id.as_str()));
            if named && !self.is_named(node, "template") {
                self.children(node).into_iter().for_each(|child| self.remove(child));
            }
        }
    }

    fn attribute(&self, node: NodeId, name: &str) -> Option<String> {
        match &self.nodes.borrow()[node.index()].kind {
            Kind::Element(element) => element.attributes.get(name).map(str::to_owned),
            _ => None,
        }
    }

    fn is_named(&self, node: NodeId, name: &str) -> bool {
        matches!(&self.nodes.borrow()[node.index()].kind, Kind::Element(element) if &*element.name == name)
    }

    fn children(&self, node: NodeId) -> Vec<NodeId> {
        let nodes = self.nodes.borrow();
        std::iter::successors(nodes[node.index()].first, |child| nodes[child.index()].next).collect()
    }

    /// Everything below a node in document order.
    fn below(&self, top: NodeId) -> Vec<NodeId> {
        let mut found = Vec::new();
        let mut waiting = self.children(top);
        waiting.reverse();
        while let Some(node) = waiting.pop() {
            found.push(node);
            waiting.extend(self.children(node).into_iter().rev());
        }
        found
    }

    fn text(&self, node: NodeId) -> String {
        let nodes = self.nodes.borrow();
        let texts = self.children(node).into_iter().filter_map(|child| match &nodes[child.index()].kind {
            Kind::Text(text) => Some(text.clone()),
            _ => None,
        });
        texts.collect()
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::Document;

    fn text_of(html: &str) -> String {
        let document = Document::parse(html);
        document.text_content(document.body().unwrap()).split_whitespace().collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn a_shadow_tree_takes_the_place_of_the_light_one() {
        let page = "<div><template shadowrootmode=open><b>shadow</b> <slot name=s>none</slot></template>";
        assert_eq!(text_of(&format!("{page} light</div>")), "shadow none");
        assert_eq!(text_of(&format!("{page} light <i slot=s>slotted</i></div>")), "shadow slotted");
        assert_eq!(text_of("<div><template shadowrootmode=closed><slot></slot>!</template>light</div>"), "light!");
        assert_eq!(text_of("<div><template><b>shadow</b></template>light</div>"), "light");
    }

    #[test]
    fn what_a_script_covers_is_not_on_the_page() {
        let script = "<script>document.getElementById('host').attachShadow({mode: 'open'}).innerHTML = '";
        assert!(!text_of(&format!("<p>a</p><div id=host>light</div>{script}x'</script>")).contains("light"));
        assert!(text_of(&format!("<div id=host>light</div>{script}<slot></slot>'</script>")).contains("light"));
        assert!(text_of(&format!("<div id=other>light</div>{script}x'</script>")).contains("light"));
    }
}
