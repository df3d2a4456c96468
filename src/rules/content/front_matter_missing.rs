use crate::content::ContentFault;
use crate::diagnostic::{Finding, Text};
use crate::rule::{Check, Example, ExampleFile, PostSubject, Rule};

/// A post or page without the table that says what it is.
pub static RULE: Rule = Rule {
    title: Text::fixed("Inläggets huvud saknas", "The post's front matter is missing"),
    why: Text::fixed(
        "Utan titel och datum vet ingen var inlägget hör hemma eller när det ska lämna bloggen.",
        "Without title and date nobody knows where the post belongs or when it is to leave the blog.",
    ),
    help: Text::fixed(
        "Börja filen med tre rader: +++ överst, sedan title = \"Höstens färger\" och date = 2026-11-20 på var sin rad, och så +++ igen. kapprum new skriver det åt dig.",
        "Begin the file with three plus signs, then title = \"Autumn colours\" and date = 2026-11-20 on a line each, and three plus signs again. kapprum new writes it for you.",
    ),
    basis: &["M32", "O34"],
    act: &[],
    wcag: &[],
    refused: Example::Files(&[(
        "content/posts/2026-11-20-lov.md",
        ExampleFile::Text("Barngruppen samlade löv på gården.\n"),
    )]),
    accepted: Example::Post(
        "+++\ntitle = \"Höstens löv\"\ndate = 2026-11-20\n+++\n\nBarngruppen samlade löv på gården.\n",
    ),
    check: Check::Post(check),
};

fn check(subject: &PostSubject<'_>) -> Vec<Finding> {
    if !subject.post.faults.contains(&ContentFault::FrontMatterMissing) {
        return Vec::new();
    }
    let finding = Finding::at(0..0, Text::fixed("Filen har inget huvud.", "The file has no front matter."));
    let yaml = subject.post.body_text().trim_start().starts_with("---");
    vec![if yaml {
        finding.with_help(Text::fixed(
            "Huvudet skrivs mellan +++ i stället för ---, och med likhetstecken: title = \"Höstens färger\".",
            "Front matter stands between +++ instead of ---, with equals signs: title = \"Autumn colours\".",
        ))
    } else {
        finding
    }]
}
