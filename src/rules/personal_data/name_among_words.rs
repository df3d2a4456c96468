use crate::diagnostic::{Confidence, Finding, Text};
use crate::rule::{Blog, Check, Example, Rule};
use crate::swedish::lexicon::is_common_given_name;

/// A word of the blog's own that is a common given name.
pub static RULE: Rule = Rule {
    title: Text::fixed("Ett vanligt förnamn står bland bloggens ord", "A common given name is among the blog's words"),
    why: Text::fixed(
        "Ett ord som står där släpps igenom överallt. Heter ett barn så märks det inte längre.",
        "A word in that list is let through everywhere. If a child bears it, nobody will notice.",
    ),
    help: Text::fixed(
        "Skriv mer av namnet, så att det inte kan vara ett barn: ”marsvinet Sigge” i stället för ”Sigge”. Eller ta bort ordet och skriv ”marsvinet” i inläggen.",
        "Write more of the name, so that it cannot be a child: “marsvinet Sigge” rather than “Sigge”. Or remove the word and write “the guinea pig” in the posts.",
    ),
    basis: &["M03", "O12"],
    act: &[],
    wcag: &[],
    refused: Example::Site("[[words]]\ntext = \"Elsa\"\nis = \"animal\"\n"),
    accepted: Example::Site("[[words]]\ntext = \"marsvinet Elsa\"\nis = \"animal\"\n"),
    check: Check::Site(check),
};

fn check(blog: &Blog<'_>) -> Vec<Finding> {
    let words = blog.site.words.iter().filter(|word| is_common_given_name(&word.text.value));
    words
        .map(|word| {
            let what = Text::fixed("Ordet är ett vanligt förnamn.", "The word is a common given name.");
            Finding::at(word.text.span.clone(), what).with_confidence(Confidence::Doubtful)
        })
        .collect()
}
