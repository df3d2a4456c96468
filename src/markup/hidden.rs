//! What is hidden, and from whom.
//!
//! "Programmatically hidden", "visible" and "included in the accessibility tree" are used as the glossary of the ACT rules
//! defines them, as far as that can be known without layout.

use super::css::Declaration;
use super::css::length::pixels;
use super::style::Styles;
use super::{Document, NodeId};

/// Who can perceive an element. Text shares its parent's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Presence {
    /// Has a box: nothing above says `display: none`.
    pub rendered: bool,
    /// `visibility: visible`.
    visibility: bool,
    /// Neither transparent nor moved or clipped out of sight.
    in_sight: bool,
    /// Below (or at) `aria-hidden="true"`.
    pub aria_hidden: bool,
    /// Below (or at) `inert`, or behind the summary of closed details.
    pub inert: bool,
}

impl Presence {
    /// Hidden from no one.
    pub const EVERYONE: Presence =
        Presence { rendered: true, visibility: true, in_sight: true, aria_hidden: false, inert: false };

    /// A sighted reader can see it (if it has content).
    pub fn is_visible(self) -> bool {
        self.rendered && self.visibility && self.in_sight
    }

    /// Has a box that is drawn, perhaps out of sight: such an element can be focused.
    pub fn is_drawn(self) -> bool {
        self.rendered && self.visibility
    }

    /// Removed from the accessibility tree, whatever its role.
    pub fn is_programmatically_hidden(self) -> bool {
        !self.rendered || !self.visibility || self.aria_hidden || self.inert
    }
}

/// The presence of every node, indexed as the document's nodes.
pub fn presence(document: &Document, styles: &Styles) -> Vec<Presence> {
    let mut all = vec![Presence::EVERYONE; document.size()];
    for id in document.descendants(document.root()) {
        let above = document.parent(id).map_or(Presence::EVERYONE, |parent| all[parent.index()]);
        all[id.index()] = if document.element(id).is_some() { element(document, styles, id, above) } else { above };
    }
    all
}

fn element(document: &Document, styles: &Styles, id: NodeId, above: Presence) -> Presence {
    let value = |property: &str| styles.value(id, property);
    let boxless = match value("display") {
        // A style can show what the browser's own sheet hides, except what has no content to show.
        Some(display) => display.eq_ignore_ascii_case("none") || never_rendered(document, id),
        None => never_rendered(document, id) || hidden_by_default(document, id),
    };
    let mut presence = above;
    presence.rendered &= !boxless && !replaced_content(document, id) && !folded(document, id);
    match value("visibility").map(str::to_ascii_lowercase).as_deref() {
        Some("hidden" | "collapse") => presence.visibility = false,
        Some("visible" | "initial") => presence.visibility = true,
        _ => {}
    }
    presence.in_sight &= !(styles.may_put_out_of_sight(id) && out_of_sight(&value));
    presence.aria_hidden |= document.attribute(id, "aria-hidden") == Some("true");
    presence.inert |= document.is_html(id) && document.has(id, "inert");
    presence
}

/// Elements without any presentation, whatever the style.
fn never_rendered(document: &Document, id: NodeId) -> bool {
    document.is_html(id)
        && match document.name(id) {
            "head" | "title" | "meta" | "link" | "base" | "script" | "style" | "template" | "noscript" | "source"
            | "track" | "param" | "datalist" | "rp" => true,
            "input" => document.attribute(id, "type").is_some_and(|kind| kind.eq_ignore_ascii_case("hidden")),
            _ => false,
        }
}

fn hidden_by_default(document: &Document, id: NodeId) -> bool {
    if document.is_svg(id) {
        return matches!(
            document.name(id),
            "defs" | "symbol" | "clipPath" | "mask" | "linearGradient" | "radialGradient"
        );
    }
    document.attribute(id, "hidden").is_some_and(|value| !value.eq_ignore_ascii_case("until-found"))
        || (document.is(id, "dialog") && !document.has(id, "open"))
        || (document.is(id, "audio") && !document.has(id, "controls"))
        || (document.has(id, "popover") && document.is_html(id))
}

/// What stands between the tags of a medium is shown only by browsers that do not know the medium.
fn replaced_content(document: &Document, id: NodeId) -> bool {
    document.parent(id).is_some_and(|parent| ["video", "audio", "iframe"].iter().any(|name| document.is(parent, name)))
}

/// Behind the summary of closed details.
fn folded(document: &Document, id: NodeId) -> bool {
    let Some(parent) = document.parent(id) else { return false };
    if !document.is(parent, "details") || document.has(parent, "open") {
        return false;
    }
    document.children(parent).find(|&child| document.is(child, "summary")) != Some(id)
}

/// Whether a declaration, alone or with others, can put an element out of sight; most say nothing of it.
pub(super) fn may_put_out_of_sight(found: &Declaration) -> bool {
    let value = found.value.as_str();
    match &*found.property {
        "clip" | "clip-path" => true,
        "left" | "top" | "right" | "bottom" | "margin-left" | "margin-top" | "text-indent" => value.starts_with('-'),
        "width" | "height" | "max-height" => pixels(value, 16.0).is_some_and(|pixels| pixels <= 1.0),
        "opacity" | "font-size" => value.starts_with(['0', '.', '-', '+']),
        "transform" => value.to_ascii_lowercase().contains("scale"),
        "color" => value.eq_ignore_ascii_case("transparent"),
        _ => false,
    }
}

/// The usual ways to keep text for screen readers only. [`may_put_out_of_sight`] must know them all.
fn out_of_sight<'a>(value: &impl Fn(&str) -> Option<&'a str>) -> bool {
    let length = |property: &str| value(property).and_then(|text| pixels(text, 16.0));
    let is = |property: &str, expected: &[&str]| {
        value(property).is_some_and(|found| expected.iter().any(|one| found.eq_ignore_ascii_case(one)))
    };
    let far = |property: &str| length(property).is_some_and(|pixels| pixels <= -300.0);
    let tiny = |property: &str| length(property).is_some_and(|pixels| pixels <= 1.0);
    let cut = is("overflow", &["hidden", "clip"])
        || is("overflow-x", &["hidden", "clip"])
        || is("overflow-y", &["hidden", "clip"]);
    let positioned = is("position", &["absolute", "fixed"]);
    let moved = positioned || is("position", &["relative", "sticky"]);
    (moved && ["left", "top", "right", "bottom"].into_iter().any(far))
        || ["margin-left", "margin-top", "text-indent"].into_iter().any(far)
        || (cut && (tiny("width") || tiny("height") || tiny("max-height")))
        || (positioned && value("clip").is_some_and(clipped_away))
        || value("clip-path").is_some_and(|path| {
            let path = path.replace(' ', "").to_ascii_lowercase();
            ["inset(50%", "inset(100%", "circle(0)", "circle(0px)", "polygon(000000)"]
                .iter()
                .any(|start| path.starts_with(start))
        })
        || value("opacity").is_some_and(|text| text.parse() == Ok(0.0))
        || value("opacity") == Some("0%")
        || is("font-size", &["0", "0px", "0em", "0rem"])
        || value("transform").is_some_and(|text| text.replace(' ', "").to_ascii_lowercase().starts_with("scale(0)"))
        || is("color", &["transparent"])
}

/// `clip: rect(0, 0, 0, 0)` and `rect(1px 1px 1px 1px)`.
fn clipped_away(clip: &str) -> bool {
    let inside = clip.to_ascii_lowercase();
    let Some(inside) = inside.strip_prefix("rect(").and_then(|inside| inside.strip_suffix(')')) else { return false };
    let edges: Vec<Option<f64>> =
        inside.split([',', ' ']).filter(|edge| !edge.is_empty()).map(|edge| pixels(edge, 16.0)).collect();
    match edges[..] {
        [Some(top), Some(right), Some(bottom), Some(left)] => bottom - top <= 1.0 || right - left <= 1.0,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn presence_of(html: &str) -> Presence {
        let document = Document::parse(html);
        let styles = Styles::new(&document, &[]);
        presence(&document, &styles)[document.by_id("x").unwrap().index()]
    }

    #[test]
    fn each_way_of_hiding_hides_from_those_it_should() {
        for (html, visible, hidden) in [
            ("<p id=x>a", true, false),
            ("<p id=x hidden>a", false, true),
            ("<p id=x hidden style='display:block'>a", true, false),
            ("<p id=x hidden=until-found>a", true, false),
            ("<div style='display:none'><p id=x style='display:block'>a", false, true),
            ("<div style='visibility:hidden'><p id=x>a", false, true),
            ("<div style='visibility:hidden'><p id=x style='visibility:visible'>a", true, false),
            ("<p aria-hidden=true><b id=x>a", true, true),
            ("<p aria-hidden=false><b id=x>a", true, false),
            ("<p id=x style='position:absolute; left:-9999px'>a", false, false),
            ("<p id=x style='position:absolute; clip:rect(0,0,0,0)'>a", false, false),
            ("<p id=x style='opacity:0'>a", false, false),
            ("<details><p id=x>a", false, true),
            ("<details><summary id=x>a", true, false),
            ("<details open><p id=x>a", true, false),
            ("<dialog id=x>a", false, true),
            ("<style>@media print{p{display:none}}</style><p id=x>a", true, false),
            ("<style>p{display:none}</style><p id=x>a", false, true),
            ("<input type=hidden id=x>", false, true),
            ("<div inert><p id=x>a", true, true),
        ] {
            let found = presence_of(html);
            assert_eq!((found.is_visible(), found.is_programmatically_hidden()), (visible, hidden), "{html}");
        }
    }
}
