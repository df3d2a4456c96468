use crate::diagnostic::{Finding, Text};
use crate::rule::{Check, Example, PictureSubject, Rule};
use crate::rules::shared::statements;

/// A picture of which nobody has said what kind of thing it shows.
pub static RULE: Rule = Rule {
    title: Text::fixed("Det står inte vad bilden visar", "It does not say what the picture shows"),
    why: Text::fixed(
        "Kommunen har en lista över vad bilder får visa: material, pyssel, miljöer, projekt, mat och liknande.",
        "The municipality has a list of what pictures may show: material, crafts, environments, projects, food and the like.",
    ),
    help: Text::fixed(
        "Skriv motif = \"natur\" överst i inläggets huvud. Det räcker en gång för alla bilder.",
        "Write motif = \"natur\" at the top of the post's front matter. Once is enough for all pictures.",
    ),
    basis: &["M07"],
    act: &[],
    wcag: &[],
    refused: Example::Post(
        "+++\ntitle = \"Höstens löv\"\ndate = 2026-11-20\norigin = \"own\"\n\n[pictures.\"lov.png\"]\npeople = \"none\"\n+++\n\nBarngruppen samlade löv.\n\n![Gula och röda löv på en bricka](lov.png)\n",
    ),
    accepted: Example::Post(
        "+++\ntitle = \"Höstens löv\"\ndate = 2026-11-20\nmotif = \"natur\"\norigin = \"own\"\n\n[pictures.\"lov.png\"]\npeople = \"none\"\n+++\n\nBarngruppen samlade löv.\n\n![Gula och röda löv på en bricka](lov.png)\n",
    ),
    check: Check::Picture(check),
};

fn check(subject: &PictureSubject<'_>) -> Vec<Finding> {
    if !subject.blog.policy.pictures.motif_required || !statements::is_shown(subject) {
        return Vec::new();
    }
    if statements::motif(subject).is_some() {
        return Vec::new();
    }
    let list = subject.blog.policy.pictures.motifs.join(", ");
    let what = Text::fixed("Det står inte vilket motiv bilden har.", "It does not say which motif the picture has.");
    vec![Finding::at(subject.image.span.clone(), what).with_help(Text::new(
        format!("{} Det kan vara: {list}.", RULE.help.sv),
        format!("{} It can be: {list}.", RULE.help.en),
    ))]
}
