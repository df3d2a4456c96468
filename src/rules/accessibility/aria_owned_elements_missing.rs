use crate::diagnostic::{Finding, Text};
use crate::markup::aria::Role;
use crate::markup::{NodeId, Page, roles};
use crate::rule::{Check, Example, PageSubject, Rule};

/// A whole whose parts are not those its role requires (ACT bc4a75).
pub static RULE: Rule = Rule {
    title: Text::fixed("En helhet har fel delar", "A whole has the wrong parts"),
    why: Text::fixed(
        "Hjälpmedel räknar och bläddrar bland delarna. Är de fel blir det ”tom lista”.",
        "Assistive technology counts and steps through the parts. If they are wrong it says “empty list”.",
    ),
    help: Text::fixed(
        "Ge delarna rätt roll, till exempel role=\"listitem\" i role=\"list\". Ännu hellre: använd en vanlig lista.",
        "Give the parts the right role, such as role=\"listitem\" in role=\"list\". Better still, use <ul> and <li>.",
    ),
    basis: &["O61"],
    act: &["bc4a75"],
    wcag: &["1.3.1"],
    refused: Example::Page("<div role=\"list\"><span>Regnkläder</span></div>"),
    accepted: Example::Page("<div role=\"list\"><span role=\"listitem\">Regnkläder</span></div>"),
    check: Check::Page(check),
};

fn check(subject: &PageSubject<'_>) -> Vec<Finding> {
    let page = subject.page;
    let document = &page.document;
    let mut findings = Vec::new();
    for id in document.having("role") {
        let Some(role) = roles::explicit(page, id).filter(|role| !role.owned.is_empty()) else { continue };
        let own = document.is_html(id) || document.is_svg(id);
        let busy =
            || document.inclusive_ancestors(id).any(|above| document.attribute(above, "aria-busy") == Some("true"));
        if !own
            || roles::implicit(page, id) == Some(role.name)
            || !page.is_exposed(id)
            || page.role_name(id) != role.name
            || busy()
        {
            continue;
        }
        if !owns_what_it_must(page, id, role) {
            let parts: Vec<&str> = role.owned.iter().map(|(_, part)| *part).collect();
            let parts = parts.join(", ");
            findings.push(page.finding(
                id,
                &format!("Rollen {} ska bara ha dessa delar: {parts}.", role.name),
                &format!("The role {} shall have these parts only: {parts}.", role.name),
            ));
        }
    }
    findings
}

/// Groups in groups deeper than this are no menu.
const MOST_GROUPS: usize = 16;

/// A group between the whole and its parts, which may hold groups again.
fn group_holds_only(page: &Page, group: NodeId, parts: &[&str], deeper: usize) -> bool {
    let children = page.exposed_children(group);
    let own = page.role_name(group);
    deeper > 0
        && !children.is_empty()
        && children.iter().all(|child| {
            let name = page.role_name(*child);
            parts.contains(&name)
                || name == "separator"
                || (name == own && group_holds_only(page, *child, parts, deeper - 1))
        })
}

/// At least one part of the right kind, and none of another.
fn owns_what_it_must(page: &Page, id: NodeId, role: &Role) -> bool {
    let children = page.exposed_children(id);
    let fits = |child: &NodeId| {
        let name = page.role_name(*child);
        let between: Vec<&str> =
            role.owned.iter().filter(|(between, _)| *between == Some(name)).map(|(_, part)| *part).collect();
        if between.is_empty() {
            return role.owned.iter().any(|(between, part)| between.is_none() && *part == name);
        }
        group_holds_only(page, *child, &between, MOST_GROUPS)
    };
    // A line between menu items is no item, and a table may have a caption.
    let aside = |child: &NodeId| {
        matches!(
            page.role_name(*child),
            "separator" | "caption" | "generic" | "paragraph" | "none" | "presentation" | ""
        )
    };
    children.iter().any(fits) && children.iter().all(|child| fits(child) || aside(child))
}
