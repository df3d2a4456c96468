use crate::diagnostic::{Finding, Text};
use crate::rule::{Check, Example, Rule, TextSubject};
use crate::rules::shared::sighted::{self, Told};
use crate::swedish::{Confidence, Kind, Place};

/// An e-mail address that is neither one of the official contacts nor a function mailbox of the municipality.
pub static RULE: Rule = Rule {
    title: Text::fixed("En e-postadress får inte stå här", "An e-mail address must not stand here"),
    why: Text::fixed(
        "En persons adress pekar ut personen, också när den är en arbetsadress. Funktionsbrevlådor i kommunens egen domän går bra: de tillhör verksamheten.",
        "A person's address points the person out, a work address too. Function mailboxes in the municipality's own domain are fine: they belong to the unit.",
    ),
    help: Text::fixed(
        "Skriv förskolans gemensamma adress i stället, eller hänvisa till sidan Spelregler och kontakt. En officiell adress läggs till under [[contacts]] i blog.toml med kind = \"email\".",
        "Write the preschool's common address instead, or refer to the page with rules and contact. An official address is added under [[contacts]] in blog.toml with kind = \"email\".",
    ),
    basis: &["M03", "O12", "O57"],
    act: &[],
    wcag: &[],
    refused: Example::Post("Mejla till kim.lind (snabel-a) example.org så berättar vi mer.\n"),
    accepted: Example::Post("Mejla till lonnen@malmo.example så berättar vi mer.\n"),
    check: Check::Text(check),
};

fn check(subject: &TextSubject<'_>) -> Vec<Finding> {
    sighted::findings(subject, &RULE, |sighting| {
        let what = match (sighting.kind, sighting.confidence) {
            (Kind::Email, Confidence::Doubtful) => {
                Text::fixed("Är det här en e-postadress?", "Is this an e-mail address?")
            }
            (Kind::Email, _) => Text::fixed(
                "Här står en e-postadress som inte är förskolans.",
                "An e-mail address stands here that is not the preschool's.",
            ),
            _ => return None,
        };
        let told = Told::new(what);
        Some(if sighting.place == Place::FileName { told.with_help(sighted::rename(sighting)) } else { told })
    })
}
