use crate::diagnostic::{Finding, Text};
use crate::rule::{Check, Example, Rule, TextSubject};
use crate::rules::shared::worded;
use crate::wording::lists;

/// A message to single guardians.
pub static RULE: Rule = Rule {
    title: Text::fixed(
        "Det här är ett meddelande till enskilda vårdnadshavare",
        "This is a message to single guardians",
    ),
    why: Text::fixed(
        "Frånvaro, hämtning, sjukdom och glömda kläder rör en familj. På en öppen blogg kan andra räkna ut vilken, och alla som berörs läser inte här.",
        "Absence, pick-up, illness and forgotten clothes concern one family. In an open blog others can work out which, and not all concerned read it.",
    ),
    help: Text::fixed(
        "Skriv det i lärplattformen eller Tempus till dem det gäller. Ett råd till alla går bra här: ”Ta med regnkläder på onsdag.”",
        "Write it in the learning platform or Tempus to those concerned. Advice to everybody is fine here: “Bring rainwear on Wednesday.”",
    ),
    basis: &["T06", "S34", "M38"],
    act: &[],
    wcag: &[],
    refused: Example::Post("Du som glömde en blå vante: den ligger i hallen.\n"),
    accepted: Example::Post("Ta med regnkläder och extra vantar på onsdag.\n"),
    check: Check::Text(check),
};

fn check(subject: &TextSubject<'_>) -> Vec<Finding> {
    let platform = subject.blog.policy.routes.learning_platform.as_deref();
    worded::words(subject, lists::guardian_messages, |hit| {
        let what = match hit.category {
            "absence" => Text::fixed(
                "Frånvaro och hämtning hör hemma i lärplattformen.",
                "Absence and pick-up belong in the learning platform.",
            ),
            "lost-property" => {
                Text::fixed("Det här rör nog bara en familj.", "This probably concerns one family only.")
            }
            _ => Text::fixed("Det här är till enskilda vårdnadshavare.", "This is for single guardians."),
        };
        let named = platform.map(|name| {
            Text::new(
                format!("Skriv det i {name} till dem det gäller."),
                format!("Write it in {name} to those concerned."),
            )
        });
        (what, named.or_else(|| hit.instead.as_ref().map(worded::sentence)))
    })
}
