//! Explicit and implicit semantic roles (HTML-AAM 1.0, SVG-AAM 1.0).

use super::aria::{self, Role};
use super::{NodeId, Page};

/// The role assistive technology is told.
pub fn semantic(page: &Page, id: NodeId) -> Option<&'static Role> {
    match explicit(page, id) {
        // Saying something about itself takes an element out of its `none`, even where what is said is empty.
        Some(role)
            if role.is_presentational() && (page.is_focusable(id) || has_global_attribute(page, id, |_| true)) =>
        {
            implicit_role(page, id)
        }
        Some(role) => Some(role),
        None if inherits_presentation(page, id) && may_be_presentational(page, id) => aria::role("none"),
        None => implicit_role(page, id),
    }
}

/// The first token of `role` that is a role an author may use, presentational or not.
pub fn explicit(page: &Page, id: NodeId) -> Option<&'static Role> {
    let tokens = page.document.attribute(id, "role")?;
    tokens
        .split_ascii_whitespace()
        .filter_map(|token| aria::role(&token.to_ascii_lowercase()))
        .find(|role| !role.is_abstract)
}

/// Presentational roles conflict resolution: what has the focus or says something about itself stays in the tree.
pub fn may_be_presentational(page: &Page, id: NodeId) -> bool {
    !page.is_focusable(id) && !has_global_attribute(page, id, |value| !value.trim().is_empty())
}

/// Whether a global `aria-*` attribute with a value that counts makes the element matter. `aria-hidden` is judged elsewhere, and
/// the braille attributes of ARIA 1.3 are none that the standard lets resolve a conflict.
fn has_global_attribute(page: &Page, id: NodeId, counts: impl Fn(&str) -> bool) -> bool {
    page.document.element(id).is_some_and(|element| {
        element.attributes.iter().any(|(name, value)| {
            aria::is_global(name) && &**name != "aria-hidden" && !name.starts_with("aria-braille") && counts(value)
        })
    })
}

/// A presentational list or table makes its items, rows and cells presentational too.
fn inherits_presentation(page: &Page, id: NodeId) -> bool {
    let document = &page.document;
    if !document.is_html(id) {
        return false;
    }
    let needed: &[&str] = match document.name(id) {
        "li" => &["ul", "ol", "menu"],
        "thead" | "tbody" | "tfoot" | "tr" | "td" | "th" | "caption" => &["table"],
        "dt" | "dd" => &["dl"],
        _ => return false,
    };
    let owner = document.ancestors(id).find(|&above| needed.contains(&document.name(above)));
    let between = |above: &NodeId| !needed.contains(&document.name(*above));
    owner.is_some_and(|owner| {
        (document.name(id) != "li" || document.parent(id) == Some(owner))
            && explicit(page, owner).is_some_and(Role::is_presentational)
            && may_be_presentational(page, owner)
            && document
                .ancestors(id)
                .take_while(between)
                .all(|above| explicit(page, above).is_none_or(Role::is_presentational))
    })
}

fn implicit_role(page: &Page, id: NodeId) -> Option<&'static Role> {
    implicit(page, id).and_then(aria::role)
}

/// The role the element's kind has by itself.
pub fn implicit(page: &Page, id: NodeId) -> Option<&'static str> {
    let document = &page.document;
    if document.is_svg(id) {
        return match document.name(id) {
            "svg" => Some("graphics-document"),
            "a" if document.has(id, "href") || document.has(id, "xlink:href") => Some("link"),
            "g" | "text" | "tspan" | "textPath" | "foreignObject" => Some("group"),
            _ => None,
        };
    }
    if !document.is_html(id) {
        return (document.name(id) == "math").then_some("math");
    }
    let role = match document.name(id) {
        "a" | "area" => {
            if document.has(id, "href") {
                "link"
            } else {
                "generic"
            }
        }
        "address" | "details" | "fieldset" | "hgroup" | "optgroup" => "group",
        "article" => "article",
        "aside" => {
            if in_sectioning(page, id) && !names_itself(page, id) {
                "generic"
            } else {
                "complementary"
            }
        }
        "b" | "bdi" | "bdo" | "data" | "div" | "i" | "pre" | "q" | "samp" | "small" | "span" | "u" => "generic",
        "blockquote" => "blockquote",
        "body" => "generic",
        "button" => "button",
        "caption" => "caption",
        "code" => "code",
        "datalist" => "listbox",
        "dd" => "definition",
        "del" | "s" => "deletion",
        "dfn" | "dt" => "term",
        "dialog" => "dialog",
        "em" => "emphasis",
        "figure" => "figure",
        "footer" => {
            if in_sectioning(page, id) {
                "generic"
            } else {
                "contentinfo"
            }
        }
        "form" if names_itself(page, id) => "form",
        "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => "heading",
        "header" => {
            if in_sectioning(page, id) {
                "generic"
            } else {
                "banner"
            }
        }
        "hr" => "separator",
        "html" => "document",
        "img" => match document.attribute(id, "alt") {
            Some("") if may_be_presentational(page, id) => "presentation",
            _ => "img",
        },
        "input" => return input(page, id),
        "ins" => "insertion",
        "li" => {
            let parent = document.parent(id)?;
            if ["ul", "ol", "menu"].contains(&document.name(parent)) { "listitem" } else { "generic" }
        }
        "main" => "main",
        "mark" => "mark",
        "menu" | "ol" | "ul" => "list",
        "meter" => "meter",
        "nav" => "navigation",
        "option" => "option",
        "output" => "status",
        "p" => "paragraph",
        "progress" => "progressbar",
        "search" => "search",
        "section" => {
            if names_itself(page, id) {
                "region"
            } else {
                "generic"
            }
        }
        "select" => {
            let size = document.attribute(id, "size").and_then(|size| size.trim().parse::<u32>().ok());
            if document.has(id, "multiple") || size.is_some_and(|size| size > 1) { "listbox" } else { "combobox" }
        }
        "strong" => "strong",
        "sub" => "subscript",
        "sup" => "superscript",
        "table" => "table",
        "tbody" | "tfoot" | "thead" => "rowgroup",
        "td" => {
            if in_grid(page, id) {
                "gridcell"
            } else {
                "cell"
            }
        }
        "textarea" => "textbox",
        "th" => header_cell(page, id),
        "time" => "time",
        "tr" => "row",
        _ => return None,
    };
    Some(role)
}

fn input(page: &Page, id: NodeId) -> Option<&'static str> {
    let role = match page.input_type(id) {
        "button" | "image" | "reset" | "submit" => "button",
        "checkbox" => "checkbox",
        "email" | "tel" | "text" | "url" => {
            if page.document.has(id, "list") {
                "combobox"
            } else {
                "textbox"
            }
        }
        "number" => "spinbutton",
        "radio" => "radio",
        "range" => "slider",
        "search" => {
            if page.document.has(id, "list") {
                "combobox"
            } else {
                "searchbox"
            }
        }
        _ => return None,
    };
    Some(role)
}

/// Inside content that has a section of its own, where a header is no banner.
fn in_sectioning(page: &Page, id: NodeId) -> bool {
    let document = &page.document;
    document.ancestors(id).any(|above| {
        (document.is_html(above) && matches!(document.name(above), "article" | "aside" | "main" | "nav" | "section"))
            || document.attribute(above, "role").is_some_and(|role| {
                matches!(role.trim(), "article" | "complementary" | "main" | "navigation" | "region")
            })
    })
}

/// Whether the author gave a name; computing it in full would ask for the role again.
fn names_itself(page: &Page, id: NodeId) -> bool {
    let document = &page.document;
    document.filled(id, "aria-label").is_some()
        || !document.references(id, "aria-labelledby").is_empty()
        || document.filled(id, "title").is_some()
}

fn in_grid(page: &Page, id: NodeId) -> bool {
    let document = &page.document;
    let table = document.ancestors(id).find(|&above| document.is(above, "table"));
    table.and_then(|table| explicit(page, table)).is_some_and(|role| matches!(role.name, "grid" | "treegrid"))
}

fn header_cell(page: &Page, id: NodeId) -> &'static str {
    let document = &page.document;
    match document.attribute(id, "scope").map(str::to_ascii_lowercase).as_deref() {
        Some("row" | "rowgroup") => "rowheader",
        Some("col" | "colgroup") => "columnheader",
        // Without a scope a header of a row that also has data cells speaks for its row, unless it stands in the head.
        _ => {
            let row = document.parent(id);
            let in_head = document.ancestors(id).any(|above| document.is(above, "thead"));
            let has_data = row.is_some_and(|row| document.children(row).any(|cell| document.is(cell, "td")));
            let first =
                row.and_then(|row| document.children(row).find(|&cell| document.element(cell).is_some())) == Some(id);
            if has_data && !in_head && first { "rowheader" } else { "columnheader" }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn roles_are_those_of_the_standards() {
        for (html, role) in [
            ("<a id=x href=/>a</a>", "link"),
            ("<a id=x>a</a>", "generic"),
            ("<img id=x src=a alt>", "presentation"),
            ("<img id=x src=a alt aria-label=b>", "img"),
            ("<img id=x src=a>", "img"),
            ("<nav id=x role=none aria-label=b>", "navigation"),
            ("<nav id=x role=none>", "none"),
            ("<button id=x role=none>", "button"),
            ("<p id=x role='made-up link'>", "link"),
            ("<p id=x role=command>", "paragraph"),
            ("<header id=x>", "banner"),
            ("<article><header id=x>", "generic"),
            ("<section id=x>", "generic"),
            ("<section id=x aria-label=b>", "region"),
            ("<ul role=none><li id=x>", "none"),
            ("<table role=presentation><tr><td id=x>", "none"),
            ("<ul><li id=x>", "listitem"),
            ("<select id=x>", "combobox"),
            ("<select id=x multiple>", "listbox"),
            ("<input id=x type=search>", "searchbox"),
            ("<input id=x type=password>", ""),
            ("<svg id=x>", "graphics-document"),
            ("<table role=grid><tr><td id=x>", "gridcell"),
        ] {
            let page = Page::parse(html);
            assert_eq!(page.role_name(page.document.by_id("x").unwrap()), role, "{html}");
        }
    }
}
