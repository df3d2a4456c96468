//! What can be focused, and what the tab key reaches.

use super::{NodeId, Page};

impl Page {
    /// Whether the element can have the focus at all (by script, click or key).
    pub fn is_focusable(&self, id: NodeId) -> bool {
        let presence = self.presence(id);
        presence.is_drawn()
            && !presence.inert
            && (self.is_natively_focusable(id) || (self.tabindex(id).is_some() && !self.is_disabled(id)))
    }

    /// Whether the tab key reaches the element.
    pub fn is_in_tab_order(&self, id: NodeId) -> bool {
        self.is_focusable(id) && self.tabindex(id).is_none_or(|index| index >= 0)
    }

    /// Every element that the tab key reaches, in document order.
    pub fn tab_order(&self) -> &[NodeId] {
        self.reached
            .get_or_init(|| self.document.elements().iter().copied().filter(|&id| self.is_in_tab_order(id)).collect())
    }

    /// The integer of `tabindex`, if it is one.
    pub fn tabindex(&self, id: NodeId) -> Option<i64> {
        let text = self.document.attribute(id, "tabindex")?.trim_start();
        let end =
            text.char_indices().find(|&(place, c)| !(c.is_ascii_digit() || (place == 0 && (c == '-' || c == '+'))));
        text[..end.map_or(text.len(), |(place, _)| place)].parse().ok()
    }

    fn is_natively_focusable(&self, id: NodeId) -> bool {
        let document = &self.document;
        if document.is_svg(id) {
            return document.name(id) == "a" && (document.has(id, "href") || document.has(id, "xlink:href"));
        }
        if !document.is_html(id) {
            return false;
        }
        match document.name(id) {
            "a" | "area" => document.has(id, "href"),
            "button" | "select" | "textarea" => !self.is_disabled(id),
            "input" => !self.is_disabled(id) && !self.input_type(id).eq("hidden"),
            "iframe" | "embed" => true,
            "audio" | "video" => document.has(id, "controls"),
            "summary" => self.is_summary_for_details(id),
            _ => document.attribute(id, "contenteditable").is_some_and(|value| !value.eq_ignore_ascii_case("false")),
        }
    }

    /// `disabled`, its own or that of a fieldset around it (the fieldset's legend excepted).
    pub fn is_disabled(&self, id: NodeId) -> bool {
        let document = &self.document;
        if !matches!(document.name(id), "button" | "input" | "select" | "textarea" | "fieldset" | "option" | "optgroup")
        {
            return false;
        }
        if document.has(id, "disabled") {
            return true;
        }
        let mut below = id;
        for above in document.ancestors(id) {
            if document.is(above, "fieldset") && document.has(above, "disabled") {
                let legend = document.children(above).find(|&child| document.is(child, "legend"));
                if legend.is_none() || legend != Some(below) {
                    return true;
                }
            }
            below = above;
        }
        false
    }

    /// The `type` of an `<input>` in lower case, `text` where it is missing or unknown.
    pub fn input_type(&self, id: NodeId) -> &'static str {
        const TYPES: [&str; 22] = [
            "hidden",
            "text",
            "search",
            "tel",
            "url",
            "email",
            "password",
            "date",
            "month",
            "week",
            "time",
            "datetime-local",
            "number",
            "range",
            "color",
            "checkbox",
            "radio",
            "file",
            "submit",
            "image",
            "reset",
            "button",
        ];
        let written = self.document.attribute(id, "type").unwrap_or("text");
        TYPES.into_iter().find(|kind| kind.eq_ignore_ascii_case(written)).unwrap_or("text")
    }

    /// `<input type=image>`.
    pub fn is_image_button(&self, id: NodeId) -> bool {
        self.document.is(id, "input") && self.input_type(id) == "image"
    }

    /// The first `<summary>` child of `<details>`: the one a browser makes a button of.
    pub fn is_summary_for_details(&self, id: NodeId) -> bool {
        let document = &self.document;
        let Some(parent) = document.parent(id) else { return false };
        document.is(id, "summary")
            && document.is(parent, "details")
            && document.children(parent).find(|&child| document.is(child, "summary")) == Some(id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tab_key_reaches_what_it_should() {
        for (html, focusable, in_order) in [
            ("<a id=x href=/>a</a>", true, true),
            ("<a id=x>a</a>", false, false),
            ("<a id=x href=/ tabindex=-1>a</a>", true, false),
            ("<div id=x tabindex=0>a</div>", true, true),
            ("<div id=x tabindex=zero>a</div>", false, false),
            ("<button id=x disabled>a</button>", false, false),
            ("<fieldset disabled><legend><button id=x>a</button></legend></fieldset>", true, true),
            ("<fieldset disabled><button id=x>a</button></fieldset>", false, false),
            ("<input id=x type=hidden>", false, false),
            ("<p style='display:none'><input id=x>", false, false),
            ("<p style='position:absolute;top:-9999px'><input id=x>", true, true),
            ("<details><summary id=x>a</summary></details>", true, true),
            ("<summary id=x>a</summary>", false, false),
            ("<p id=x contenteditable>", true, true),
            ("<div inert><button id=x>a</button></div>", false, false),
        ] {
            let page = Page::parse(html);
            let id = page.document.by_id("x").unwrap();
            assert_eq!((page.is_focusable(id), page.is_in_tab_order(id)), (focusable, in_order), "{html}");
        }
    }
}
