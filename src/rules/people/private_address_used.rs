use crate::diagnostic::{Finding, Text};
use crate::rule::{Blog, Check, Example, Rule};
use crate::rules::shared::mailboxes;
use crate::settings::At;

/// An editor or head with an address outside the municipality's domains.
pub static RULE: Rule = Rule {
    title: Text::fixed("En privat adress används i tjänsten", "A private address is used on duty"),
    why: Text::fixed(
        "Bloggen sköts i tjänsten. Med en privat adress kan kommunen varken ge eller ta tillbaka behörighet, och svaren hamnar utanför kommunen.",
        "The blog is kept on duty. With a private address the municipality can neither grant nor withdraw access.",
    ),
    help: Text::fixed(
        "Skriv tjänsteadressen, helst en funktionsbrevlåda i kommunens domän.",
        "Write the service address, preferably a function's mailbox: email = \"fjarilen.lonnen@kommunen.se\".",
    ),
    basis: &["O36", "O50"],
    act: &[],
    wcag: &[],
    refused: Example::Site("[[editors]]\nfunction = \"pedagog\"\nemail = \"pedagogen@gmail.com\"\n"),
    accepted: Example::Site("[[editors]]\nfunction = \"pedagog\"\nemail = \"fjarilen@malmo.se\"\n"),
    check: Check::Site(check),
};

fn check(blog: &Blog<'_>) -> Vec<Finding> {
    if !blog.policy.editors.service_address {
        return Vec::new();
    }
    let mut findings = Vec::new();
    for editor in blog.site.editors.iter().filter(|editor| editor.is_active(blog.today)) {
        match &editor.email {
            Some(email) => findings.extend(outside(blog, email)),
            None => findings.push(Finding::at(
                editor.function.span.clone(),
                Text::fixed("Den här redaktören har ingen tjänsteadress.", "This editor has no service address."),
            )),
        }
    }
    findings.extend(blog.site.head_email.as_ref().and_then(|email| outside(blog, email)));
    findings
}

/// The address is never repeated: it may be somebody's own.
fn outside(blog: &Blog<'_>, email: &At<String>) -> Option<Finding> {
    let domain = mailboxes::domain(&email.value);
    let own = &blog.policy.sender.domains;
    let within = |owned: &String| domain == *owned || domain.ends_with(&format!(".{owned}"));
    let what = if domain.is_empty() {
        Text::fixed("Det här är ingen e-postadress.", "This is no e-mail address.")
    } else if own.iter().any(within) || (own.is_empty() && !mailboxes::is_private(&domain)) {
        return None;
    } else {
        Text::fixed(
            "Adressen ligger utanför kommunens domäner.",
            "The address lies outside the municipality's domains.",
        )
    };
    Some(Finding::at(email.span.clone(), what))
}
