use crate::diagnostic::{Finding, Text};
use crate::markup::{NodeId, Page, autofill};
use crate::rule::{Check, Example, PageSubject, Rule};

/// An `autocomplete` that no browser understands (ACT 73f2c2).
pub static RULE: Rule = Rule {
    title: Text::fixed("Autocomplete har ett okänt värde", "Autocomplete has an unknown value"),
    why: Text::fixed(
        "Webbläsaren kan inte fylla i uppgiften åt den som har svårt att skriva eller minnas.",
        "The browser cannot fill in the detail for those who find it hard to write or remember.",
    ),
    help: Text::fixed(
        "Använd ett värde ur HTML-standarden, till exempel email, tel eller street-address.",
        "Use a value of the HTML standard, such as email, tel or street-address.",
    ),
    basis: &["O61"],
    act: &["73f2c2"],
    wcag: &["1.3.5"],
    refused: Example::Page("<label>E-post <input autocomplete=\"epost\"></label>"),
    accepted: Example::Page("<label>E-post <input autocomplete=\"email\"></label>"),
    check: Check::Page(check),
};

fn check(subject: &PageSubject<'_>) -> Vec<Finding> {
    let page = subject.page;
    let document = &page.document;
    let wrong = document.all(&["input", "select", "textarea"]).filter(|&id| {
        document.filled(id, "autocomplete").is_some_and(|value| {
            !value.eq_ignore_ascii_case("on") && !value.eq_ignore_ascii_case("off") && !autofill::is_valid(value)
        }) && is_filled_in(page, id)
    });
    wrong
        .map(|id| page.finding(id, "Autocomplete har ett okänt värde.", "Autocomplete has an unknown value."))
        .collect()
}

/// Fields a person can fill in.
fn is_filled_in(page: &Page, id: NodeId) -> bool {
    let document = &page.document;
    let presence = page.presence(id);
    let fixed =
        document.is(id, "input") && matches!(page.input_type(id), "hidden" | "button" | "submit" | "reset" | "image");
    let disabled =
        page.is_disabled(id) || document.attribute(id, "aria-disabled") == Some("true") || document.has(id, "readonly");
    let static_text = !page.is_in_tab_order(id) && !page.role(id).is_some_and(|role| role.is("widget"));
    !fixed && !disabled && !static_text && (presence.is_visible() || !presence.is_programmatically_hidden())
}
