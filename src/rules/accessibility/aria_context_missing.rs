use crate::diagnostic::{Finding, Text};
use crate::markup::roles;
use crate::rule::{Check, Example, PageSubject, Rule};

/// An element whose role only means something inside another, without that other (ACT ff89c9).
pub static RULE: Rule = Rule {
    title: Text::fixed("En del står utan sin helhet", "A part stands without its whole"),
    why: Text::fixed(
        "En rad utan tabell eller ett listval utan lista blir obegripligt för den som lyssnar.",
        "A row without a table, or an option without a list, makes no sense to those who listen.",
    ),
    help: Text::fixed(
        "Lägg elementet i den helhet det hör till, till exempel role=\"listitem\" i role=\"list\".",
        "Put the element into the whole it belongs to, such as role=\"listitem\" into role=\"list\".",
    ),
    basis: &["O61"],
    act: &["ff89c9"],
    wcag: &["1.3.1"],
    refused: Example::Page("<div role=\"listitem\">Regnkläder</div>"),
    accepted: Example::Page("<div role=\"list\"><div role=\"listitem\">Regnkläder</div></div>"),
    check: Check::Page(check),
};

fn check(subject: &PageSubject<'_>) -> Vec<Finding> {
    let page = subject.page;
    let document = &page.document;
    let mut findings = Vec::new();
    for id in document.having("role") {
        let Some(role) = roles::explicit(page, id).filter(|role| !role.context.is_empty()) else { continue };
        let own = document.is_html(id) || document.is_svg(id);
        // `<li role=listitem>` only says again what the element is by itself, wherever it stands.
        let is_own = roles::implicit(page, id) == Some(role.name) || (document.is(id, "li") && role.name == "listitem");
        if !own || is_own || !page.is_exposed(id) || page.role_name(id) != role.name {
            continue;
        }
        let parent = page.exposed_parent(id).map_or("", |parent| page.role_name(parent));
        if !role.context.contains(&parent) {
            let whole = role.context.join(", ");
            findings.push(page.finding(
                id,
                &format!("Rollen {} måste ligga i någon av: {whole}.", role.name),
                &format!("The role {} must lie in one of: {whole}.", role.name),
            ));
        }
    }
    findings
}
