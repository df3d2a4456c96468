//! Which elements stand on lines of their own, so that their text is set apart from what lies around.

use super::{NodeId, Page};

impl Page {
    /// Whether the element begins and ends a line: by its style, else by what kind it is.
    pub fn breaks_line(&self, id: NodeId) -> bool {
        match self.styles.value(id, "display").filter(|_| self.document.element(id).is_some()) {
            Some(display) => !["inline", "contents", "none"].iter().any(|one| display.eq_ignore_ascii_case(one)),
            None => self.document.is_html(id) && is_block(self.document.name(id)),
        }
    }

    /// The closest element around a node that lays out lines of its own, as CSS's "block container" does. The boxes of a flexible
    /// row or a grid do not: what lies in them is placed side by side.
    pub fn block_around(&self, id: NodeId) -> Option<NodeId> {
        self.document.ancestors(id).filter(|&above| self.document.element(above).is_some()).find(|&above| {
            match self.styles.value(above, "display").map(str::to_ascii_lowercase).as_deref() {
                Some(display) => {
                    matches!(
                        display,
                        "block" | "flow-root" | "list-item" | "inline-block" | "table-cell" | "table-caption"
                    )
                }
                None => self.document.is_html(above) && is_block(self.document.name(above)),
            }
        })
    }
}

/// The elements that the HTML standard's own style sheet makes blocks, list items or parts of tables.
fn is_block(name: &str) -> bool {
    matches!(
        name,
        "address"
            | "article"
            | "aside"
            | "blockquote"
            | "body"
            | "caption"
            | "dd"
            | "details"
            | "dialog"
            | "div"
            | "dl"
            | "dt"
            | "fieldset"
            | "figcaption"
            | "figure"
            | "footer"
            | "form"
            | "h1"
            | "h2"
            | "h3"
            | "h4"
            | "h5"
            | "h6"
            | "header"
            | "hgroup"
            | "hr"
            | "html"
            | "legend"
            | "li"
            | "main"
            | "menu"
            | "nav"
            | "ol"
            | "p"
            | "pre"
            | "search"
            | "section"
            | "summary"
            | "table"
            | "tbody"
            | "td"
            | "tfoot"
            | "th"
            | "thead"
            | "tr"
            | "ul"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_block_is_one_by_kind_or_by_style() {
        for (html, around) in [
            ("<p><b><i id=x>a", "p"),
            ("<div><span style='display:block'><i id=x>a", "span"),
            ("<div><span style='display:flex'><i id=x>a", "div"),
            ("<section><p style='display:inline'><i id=x>a", "section"),
            ("<i id=x>a", "body"),
        ] {
            let page = Page::parse(html);
            let found = page.block_around(page.document.by_id("x").unwrap()).unwrap();
            assert_eq!(page.document.name(found), around, "{html}");
        }
    }
}
