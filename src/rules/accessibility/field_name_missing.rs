use crate::diagnostic::{Finding, Text};
use crate::markup::NodeId;
use crate::rule::{Check, Example, PageSubject, Rule};

/// A form field without an accessible name (ACT e086e5).
pub static RULE: Rule = Rule {
    title: Text::fixed("Ett fält saknar etikett", "A form field has no label"),
    why: Text::fixed(
        "Den som lyssnar på sidan hör bara ”redigera” och får inte veta vad det gäller.",
        "Those who listen to the page hear only “edit” and are not told what it is about.",
    ),
    help: Text::fixed(
        "Sätt en <label> som hör till fältet, med for och id.",
        "Add a <label> that belongs to the field, with for and id.",
    ),
    basis: &["O61"],
    act: &["e086e5"],
    wcag: &["4.1.2"],
    refused: Example::Page("Sök <input type=\"search\">"),
    accepted: Example::Page("<label>Sök <input type=\"search\"></label>"),
    check: Check::Page(check),
};

/// Roles a person fills in or chooses from; the parts of a list are named by the list's own rules.
const FIELDS: [&str; 11] = [
    "checkbox",
    "combobox",
    "listbox",
    "menuitemcheckbox",
    "menuitemradio",
    "radio",
    "searchbox",
    "slider",
    "spinbutton",
    "switch",
    "textbox",
];

fn check(subject: &PageSubject<'_>) -> Vec<Finding> {
    let page = subject.page;
    let document = &page.document;
    let fields = page.with_role(&FIELDS).filter(|&id| document.is_html(id));
    // Dates, colours, files and passwords are fields for which ARIA has no role.
    let without_role =
        document.all(&["input"]).filter(|&id| page.role(id).is_none() && page.input_type(id) != "hidden");
    let mut nameless: Vec<NodeId> =
        fields.chain(without_role).filter(|&id| page.is_exposed(id) && page.name(id).is_empty()).collect();
    nameless.sort_unstable();
    nameless.into_iter().map(|id| page.finding(id, "Fältet har ingen etikett.", "The field has no label.")).collect()
}
