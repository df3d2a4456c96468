use crate::diagnostic::{Finding, Text};
use crate::rule::{Check, Example, Rule, TextSubject};
use crate::rules::shared::worded;
use crate::wording::lists;

/// Talk among colleagues.
pub static RULE: Rule = Rule {
    title: Text::fixed("Det här är till kollegor, inte till familjer", "This is for colleagues, not for families"),
    why: Text::fixed(
        "Bloggen är öppen för alla. Möten, vikarier och scheman för personalen rör bara arbetsplatsen, och sociala medier ska inte användas för intern kommunikation.",
        "The blog is open to everybody. Staff meetings, substitutes and rosters concern the workplace only, and social media are not for internal communication.",
    ),
    help: Text::fixed(
        "Ta bort det, eller skriv bara det som familjerna behöver veta: ”Vi stänger klockan 15 på torsdag.”",
        "Leave it out, or write only what families need to know: “We close at 3 on Thursday.”",
    ),
    basis: &["S04"],
    act: &[],
    wcag: &[],
    refused: Example::Post("Glöm inte APT på torsdag, ta med era schemaönskemål.\n"),
    accepted: Example::Post("På torsdag stänger vi klockan 15 för planering.\n"),
    check: Check::Text(check),
};

fn check(subject: &TextSubject<'_>) -> Vec<Finding> {
    let what = Text::fixed("Det här rör bara personalen.", "This concerns staff only.");
    worded::words(subject, lists::internal_talk, |hit| (what.clone(), hit.instead.as_ref().map(worded::sentence)))
}
