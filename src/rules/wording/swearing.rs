use crate::diagnostic::{Finding, Text};
use crate::rule::{Check, Example, Rule, TextSubject};
use crate::rules::shared::worded;
use crate::wording::{Hit, swearing};

/// A swear word or an obscenity, disguised or not.
pub static RULE: Rule = Rule {
    title: Text::fixed("Här står en svordom eller ett grovt ord", "A swear word or a crude word stands here"),
    why: Text::fixed(
        "Bloggen talar för förskolan, och barn kan höra den läsas upp. Tilltalet ska vara seriöst, sakligt och vänligt. Svordomar och obscena ord får inte förekomma.",
        "The blog speaks for the preschool, and children may hear it read aloud. The tone is to be serious, factual and friendly. Swear words and obscenities may not occur.",
    ),
    help: Text::fixed(
        "Ta bort ordet. Stjärnor eller siffror i det hjälper inte.",
        "Leave the word out. Stars or digits in it do not help.",
    ),
    basis: &["S29", "S25"],
    act: &[],
    wcag: &[],
    refused: Example::Post("Det var en jävla massa snö på gården.\n"),
    accepted: Example::Post("Det var en väldig massa snö på gården.\n"),
    check: Check::Text(check),
};

fn check(subject: &TextSubject<'_>) -> Vec<Finding> {
    let swedish = subject.is_swedish();
    worded::words(
        subject,
        |text| {
            // In other languages a fan is an admirer.
            let admirer = |hit: &Hit| !swedish && text.source[hit.range.clone()].eq_ignore_ascii_case("fan");
            let bad = swearing::find(text).iter().filter(|hit| hit.category != "slur" && !admirer(hit));
            bad.cloned().collect()
        },
        |hit| {
            let what = match hit.category {
                "mild" => Text::fixed("Ordet låter ovänligt här.", "The word sounds unkind here."),
                "obscene" => Text::fixed("Här står ett grovt ord.", "A crude word stands here."),
                _ => Text::fixed("Här står en svordom.", "A swear word stands here."),
            };
            (what, hit.instead.as_ref().map(worded::sentence))
        },
    )
}
