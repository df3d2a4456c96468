use crate::diagnostic::{Confidence, Finding, Text};
use crate::passages;
use crate::rule::{Blog, Check, Example, Rule};
use crate::rules::shared::mailboxes;
use crate::site::Contact;
use crate::swedish::{self, Kind, KnownWords, Passage, Place, inspect};

/// A contact of the preschool that is somebody's own: a private mailbox, a colleague's, a mobile number.
pub static RULE: Rule = Rule {
    title: Text::fixed("Kontakten verkar vara någons egen", "The contact seems to be somebody's own"),
    why: Text::fixed(
        "Kontakten står på varje sida och ska fungera även när någon slutar eller är ledig. Frågor till förskolan ska hamna hos kommunen, inte hemma hos en medarbetare.",
        "The contact stands on every page and shall work when someone leaves or is off. Questions to the preschool belong with the municipality, not in an employee's home.",
    ),
    help: Text::fixed(
        "Skriv förskolans funktionsbrevlåda i kommunens domän, eller numret till förskolan. Är mobilen förskolans egen kan numret stå kvar.",
        "Write the preschool's function mailbox in the municipality's domain, or the preschool's number. If the mobile is the preschool's own, the number may stay.",
    ),
    basis: &["O57", "M09", "O12"],
    act: &[],
    wcag: &[],
    refused: Example::Site("[[contacts]]\nkind = \"email\"\nvalue = \"forskolan.lonnen@gmail.com\"\n"),
    accepted: Example::Site("[[contacts]]\nkind = \"email\"\nvalue = \"lonnen@malmo.example\"\n"),
    check: Check::Site(check),
};

fn check(blog: &Blog<'_>) -> Vec<Finding> {
    let known = passages::known_without_contacts(blog.site, blog.policy, blog.today);
    let contacts = blog.site.contacts.iter();
    contacts
        .filter_map(|contact| {
            let (what, confidence) = match contact.kind.value.as_str() {
                "email" => private_mailbox(contact, &known)?,
                "phone" if is_mobile(&contact.value.value) => (
                    Text::fixed("Är det här någons egen mobil?", "Is this somebody's own mobile?"),
                    Confidence::Doubtful,
                ),
                _ => return None,
            };
            Some(Finding::at(contact.value.span.clone(), what).with_confidence(confidence))
        })
        .collect()
}

/// What to say of a mailbox that is not the unit's, and how surely.
fn private_mailbox(contact: &Contact, known: &KnownWords) -> Option<(Text, Confidence)> {
    let mailbox = contact.value.value.trim();
    if mailboxes::is_private(&mailboxes::domain(mailbox)) {
        let what = Text::fixed(
            "Brevlådan ligger hos en leverantör av privat e-post.",
            "The mailbox lies with a provider of private mail.",
        );
        return Some((what, Confidence::Certain));
    }
    let seen = |place, text: &str| inspect(&[Passage::verbatim(place, text, 0)], known);
    let named = |sighting: &swedish::Sighting| sighting.kind == Kind::PersonName;
    // A mailbox of the municipality's that is a function's gives no sighting, whatever words it is made of.
    let is_function = !seen(Place::Settings, mailbox).iter().any(|sighting| sighting.kind == Kind::Email);
    let local = mailbox.split('@').next().unwrap_or(mailbox);
    if is_function || !seen(Place::LinkAddress, local).iter().any(named) {
        return None;
    }
    let what = Text::fixed("Brevlådan ser ut att vara en människas.", "The mailbox seems to be a person's.");
    Some((what, Confidence::Likely))
}

/// Whether a number is a mobile's: 070, 072, 073, 076 and 079, in any written form.
fn is_mobile(number: &str) -> bool {
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    let abroad = digits.strip_prefix("0046").or_else(|| digits.strip_prefix("46"));
    let national = abroad.unwrap_or(&digits).trim_start_matches('0');
    national.len() == 9 && ["70", "72", "73", "76", "79"].iter().any(|series| national.starts_with(series))
}
