//! The accessible name of an element (Accessible Name and Description Computation 1.2, HTML-AAM 1.0, SVG-AAM 1.0).

use super::aria::Role;
use super::{NodeId, Page};

/// The accessible name with white space collapsed, `""` for none.
pub fn compute(page: &Page, id: NodeId) -> String {
    if page.role(id).is_some_and(|role| role.name_prohibited) && page.document.filled(id, "title").is_none() {
        return String::new();
    }
    let text =
        Traversal { page, in_reference: false, in_content: false, hidden_counts: false, above: Vec::new() }.name(id);
    collapse(&text)
}

/// The text a subtree gives to a name, as for an element whose role is named from content.
pub fn from_content(page: &Page, id: NodeId) -> String {
    let traversal = Traversal { page, in_reference: false, in_content: true, hidden_counts: false, above: Vec::new() };
    collapse(&traversal.content(id))
}

/// White space as a name has it: single spaces, none at the ends.
pub fn collapse(text: &str) -> String {
    let mut collapsed = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !collapsed.is_empty() {
            collapsed.push(' ');
        }
        collapsed.push_str(word);
    }
    collapsed
}

/// Where in the computation a node is met; the letters in the comments are the steps of the standard.
#[derive(Clone)]
struct Traversal<'p> {
    page: &'p Page,
    /// Below an element that `aria-labelledby` or a native label named: no further reference is followed.
    in_reference: bool,
    /// Below an element that takes its name from content.
    in_content: bool,
    /// The reference led to a hidden element: its hidden content counts.
    hidden_counts: bool,
    /// Elements being computed, against circles.
    above: Vec<NodeId>,
}

impl Traversal<'_> {
    fn name(&self, id: NodeId) -> String {
        let page = self.page;
        let document = &page.document;
        if !self.spend() || self.above.contains(&id) {
            return String::new();
        }
        // 2A
        if !self.hidden_counts
            && page.presence(id).is_programmatically_hidden()
            && (self.in_reference || self.in_content)
        {
            return String::new();
        }
        let mut inner = self.clone();
        inner.above.push(id);
        // 2B
        if !self.in_reference {
            let referenced = document.references(id, "aria-labelledby");
            let texts: Vec<String> = referenced.into_iter().map(|other| inner.referenced(other)).collect();
            let text = texts.join(" ");
            if !text.trim().is_empty() {
                return text;
            }
        }
        // 2C, but inside another's name the value of a control says more than its label.
        let embedded = self.in_reference || self.in_content;
        if embedded && let Some(value) = self.control_value(id) {
            return value;
        }
        if let Some(label) = document.filled(id, "aria-label") {
            return label.to_string();
        }
        // 2D
        if let Some(text) = inner.native(id).filter(|text| !text.trim().is_empty()) {
            return text;
        }
        // 2F
        let role = page.role(id);
        let from_content = role.is_some_and(|role| role.named_from_content) || page.is_summary_for_details(id);
        if from_content || embedded {
            let mut below = inner;
            below.in_content = true;
            let text = below.content(id);
            if !text.trim().is_empty() {
                return text;
            }
        }
        // 2I
        document.filled(id, "title").unwrap_or("").to_string()
    }

    fn spend(&self) -> bool {
        let left = self.page.budget.get();
        self.page.budget.set(left.saturating_sub(1));
        left > 0
    }

    /// The name of an element another one points at. The pointer may be that element or lie within it, and then gives its content as
    /// anything there does; no reference is followed twice, so this ends.
    fn referenced(&self, id: NodeId) -> String {
        let mut inner = self.clone();
        inner.in_reference = true;
        inner.hidden_counts = self.page.presence(id).is_programmatically_hidden();
        inner.above.pop();
        inner.name(id)
    }

    /// 2F: the text of the children, with what the style puts before and after.
    fn content(&self, id: NodeId) -> String {
        let page = self.page;
        let mut text = page.styles.generated(id, true).unwrap_or_default();
        for child in page.children(id) {
            self.append(child, &mut text);
        }
        if let Some(after) = page.styles.generated(id, false) {
            text.push_str(&after);
        }
        text
    }

    fn append(&self, child: NodeId, text: &mut String) {
        let page = self.page;
        let document = &page.document;
        // 2G
        if let Some(own) = document.text(child) {
            let parent_hidden = page.presence(child).is_programmatically_hidden();
            if (self.hidden_counts || !parent_hidden) && self.spend() {
                text.push_str(own);
            }
            return;
        }
        if document.is(child, "br") || (self.hidden_counts && never_text(document.name(child))) {
            text.push(' ');
            return;
        }
        let part = self.name(child);
        let block = is_block(page, child);
        if block {
            text.push(' ');
        }
        text.push_str(&part);
        if block {
            text.push(' ');
        }
    }

    /// 2D: what the element's own markup offers as a name.
    fn native(&self, id: NodeId) -> Option<String> {
        let page = self.page;
        let document = &page.document;
        let filled = |attribute| document.filled(id, attribute).map(str::to_string);
        let child = |name| document.children(id).find(|&child| document.name(child) == name);
        if document.is_svg(id) {
            let title = child("title").map(|title| document.text_content(title)).filter(|text| !text.trim().is_empty());
            return title.or_else(|| (document.name(id) == "a").then(|| filled("xlink:title")).flatten());
        }
        if !document.is_html(id) {
            return None;
        }
        match document.name(id) {
            "input" => match page.input_type(id) {
                "image" => self.label_text(id).or_else(|| filled("alt")),
                kind @ ("button" | "submit" | "reset") => {
                    self.label_text(id).or_else(|| filled("value")).or_else(|| {
                        // Without a value the browser writes a word of its own on these two.
                        let default = match kind {
                            "submit" => "Submit",
                            "reset" => "Reset",
                            _ => return None,
                        };
                        (!document.has(id, "value") && !document.has(id, "title")).then(|| default.to_string())
                    })
                }
                "hidden" => None,
                _ => self.label_text(id).or_else(|| filled("title")).or_else(|| filled("placeholder")),
            },
            "textarea" => self.label_text(id).or_else(|| filled("title")).or_else(|| filled("placeholder")),
            "select" | "meter" | "progress" | "output" | "button" => self.label_text(id),
            "fieldset" => self.part(child("legend")?),
            "table" => self.part(child("caption")?),
            "figure" => self.part(document.descendants(id).find(|&node| document.is(node, "figcaption"))?),
            // What is marked as decoration has no alternative, whatever its `alt` says.
            "img" if page.role(id).is_some_and(Role::is_presentational) => None,
            "img" | "area" => filled("alt"),
            "optgroup" | "option" => filled("label"),
            _ => None,
        }
    }

    /// The text of an element that labels another by its place in the markup.
    fn part(&self, id: NodeId) -> Option<String> {
        let mut inner = self.clone();
        inner.in_reference = true;
        Some(inner.name(id)).filter(|text| !text.trim().is_empty())
    }

    fn label_text(&self, id: NodeId) -> Option<String> {
        // A label met while its own field is embedded in it would go round in a circle.
        if self.in_reference {
            return None;
        }
        let texts: Vec<String> = self.page.labels(id).iter().filter_map(|&label| self.part(label)).collect();
        Some(texts.join(" ")).filter(|text| !text.trim().is_empty())
    }

    /// 2E: what a control inside a label says.
    fn control_value(&self, id: NodeId) -> Option<String> {
        let page = self.page;
        let document = &page.document;
        let own = |attribute| document.filled(id, attribute).map(str::to_string);
        let native = document.is_html(id);
        match page.role_name(id) {
            "textbox" | "searchbox" if native && document.is(id, "input") => Some(own("value").unwrap_or_default()),
            "textbox" | "searchbox" => Some(document.text_content(id)),
            "slider" | "spinbutton" | "progressbar" | "scrollbar" | "meter" => own("aria-valuetext")
                .or_else(|| own("aria-valuenow"))
                .or_else(|| own("value"))
                .or_else(|| Some(String::new())),
            "combobox" | "listbox" if document.is(id, "select") => {
                let options = || document.descendants(id).filter(|&node| document.is(node, "option"));
                let chosen: Vec<NodeId> = options().filter(|&option| document.has(option, "selected")).collect();
                let chosen = if chosen.is_empty() && page.role_name(id) == "combobox" {
                    options().take(1).collect()
                } else {
                    chosen
                };
                Some(chosen.into_iter().map(|option| document.text_content(option)).collect::<Vec<_>>().join(" "))
            }
            "combobox" if document.is(id, "input") => Some(own("value").unwrap_or_default()),
            "listbox" => {
                let chosen =
                    document.descendants(id).filter(|&node| document.attribute(node, "aria-selected") == Some("true"));
                Some(chosen.map(|option| document.text_content(option)).collect::<Vec<_>>().join(" "))
            }
            _ => None,
        }
    }
}

/// Elements whose text is no text for anyone, even where hidden content counts.
fn never_text(name: &str) -> bool {
    matches!(name, "script" | "style" | "template" | "noscript")
}

/// Whether a space separates the element's text from its neighbours': it stands on lines of its own, or is a box in the line.
fn is_block(page: &Page, id: NodeId) -> bool {
    let boxes = ["button", "input", "meter", "option", "progress", "select", "textarea"];
    page.breaks_line(id)
        || (page.document.is_html(id)
            && boxes.contains(&page.document.name(id))
            && page.styles.value(id, "display").is_none())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_those_of_the_standard() {
        for (html, name) in [
            ("<a id=x href=/>Läs  mer</a>", "Läs mer"),
            ("<a id=x href=/ aria-label=Hem>Läs</a>", "Hem"),
            ("<a id=x href=/ aria-labelledby='b a'>Läs</a><b id=a>A</b><b id=b hidden>B</b>", "B A"),
            ("<a id=x href=/ aria-labelledby=nowhere>Läs</a>", "Läs"),
            ("<a id=x href=/><img src=a alt=Hem></a>", "Hem"),
            ("<a id=x href=/><img src=a alt=''></a>", ""),
            ("<a id=x href=/ title=Hem><img src=a alt=''></a>", "Hem"),
            ("<a id=x href=/><span aria-hidden=true>dold</span> synlig</a>", "synlig"),
            ("<a id=x href=/><svg><title>Hem</title></svg></a>", "Hem"),
            ("<label>Namn <input id=x></label>", "Namn"),
            ("<label for=x>Namn</label><input id=x placeholder=Ort>", "Namn"),
            ("<input id=x placeholder=Ort>", "Ort"),
            ("<input id=x title=Ort>", "Ort"),
            ("<input id=x type=submit value=Skicka>", "Skicka"),
            ("<input id=x type=submit>", "Submit"),
            ("<input id=x type=button>", ""),
            ("<input id=x type=image src=a>", ""),
            (
                "<input id=x type=checkbox aria-labelledby=l><span id=l>Blinka <input value=3> gånger</span>",
                "Blinka 3 gånger",
            ),
            ("<fieldset id=x><legend>Val</legend>", "Val"),
            ("<table id=x><caption>Meny</caption></table>", "Meny"),
            ("<img id=x src=a alt=Katt>", "Katt"),
            ("<img id=x src=a>", ""),
            ("<img id=x src=a title=Katt>", "Katt"),
            ("<button id=x><div>A</div><div>B</div></button>", "A B"),
            ("<button id=x><b>A</b><i>B</i></button>", "AB"),
            ("<style>#x::after{content:' mer'}</style><a id=x href=/>Läs</a>", "Läs mer"),
            ("<div id=x aria-label=A>a</div>", ""),
            ("<nav id=x aria-labelledby=x aria-label=Meny></nav>", "Meny"),
            ("<iframe id=x title=Karta></iframe>", "Karta"),
            ("<h1 id=x><span style='display:none'>a</span>b</h1>", "b"),
            ("<details><summary id=x>Mer</summary></details>", "Mer"),
            ("<div role=heading id=x><p>a</p>b</div>", "a b"),
            ("<button id=x aria-labelledby=x aria-label=Stäng></button>", "Stäng"),
        ] {
            let page = Page::parse(html);
            assert_eq!(page.name(page.document.by_id("x").unwrap()), name, "{html}");
        }
    }

    #[test]
    fn a_name_may_be_that_of_what_lies_around() {
        let page = Page::parse(
            "<p id=t><b id=x role=checkbox aria-labelledby=t>Jag godkänner</b> <a href=/>villkoren</a></p>",
        );
        assert_eq!(page.name(page.document.by_id("x").unwrap()), "Jag godkänner villkoren");
    }

    #[test]
    fn circles_end() {
        let page = Page::parse("<a id=x href=/ aria-owns=x aria-labelledby='y x'>a<b id=y aria-owns=x>b</b></a>");
        assert!(!page.name(page.document.by_id("x").unwrap()).is_empty());
    }
}
