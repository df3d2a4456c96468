use crate::diagnostic::{Confidence, Finding, Text};
use crate::rule::{Blog, Check, Example, Rule};
use crate::settings::Value;
use crate::swedish::lexicon::is_common_given_name;
use crate::swedish::{Kind, KnownWords, Passage, Place, inspect};

/// A word of the blog's own that is a common given name, or words that are a full one.
pub static RULE: Rule = Rule {
    title: Text::fixed("Ett vanligt förnamn står bland bloggens ord", "A common given name is among the blog's words"),
    why: Text::fixed(
        "Ett ord som står där släpps igenom överallt. Heter ett barn så märks det inte längre.",
        "A word in that list is let through everywhere. If a child bears it, nobody will notice.",
    ),
    help: Text::fixed(
        "Skriv mer av namnet, så att det inte kan vara ett barn: ”marsvinet Sigge” i stället för ”Sigge”. Eller ta bort ordet och skriv ”marsvinet” i inläggen. En författare eller konstnär hör hemma under [[people]].",
        "Write more of the name, so that it cannot be a child: “marsvinet Sigge” rather than “Sigge”. Or remove the word and write “the guinea pig” in the posts. An author or an artist belongs under [[people]].",
    ),
    basis: &["M03", "O12"],
    act: &[],
    wcag: &[],
    refused: Example::Site("[[words]]\ntext = \"Elsa\"\nis = \"animal\"\n"),
    accepted: Example::Site("[[words]]\ntext = \"marsvinet Elsa\"\nis = \"animal\"\n"),
    check: Check::Site(check),
};

fn check(blog: &Blog<'_>) -> Vec<Finding> {
    let words = blog.site.words.iter().map(|word| &word.text).chain(&blog.site.place);
    let mut findings: Vec<Finding> =
        words.filter_map(|word| Some(Finding::at(word.span.clone(), told(&word.value)?))).collect();
    // The municipality's name is let through too; one that is in the program is a municipality's.
    let municipality = blog.policy.settings.get("sender.municipality");
    if let Some((Value::Text(name), Some(path), span)) =
        municipality.map(|held| (&held.node.value, &held.path, &held.node.span))
    {
        findings.extend(told(name).map(|what| Finding::at(span.clone(), what).in_file(path)));
    }
    findings.into_iter().map(|finding| finding.with_confidence(Confidence::Doubtful)).collect()
}

/// What to say of words that are let through, if they may be a person.
fn told(words: &str) -> Option<Text> {
    if is_common_given_name(words) {
        return Some(Text::fixed("Ordet är ett vanligt förnamn.", "The word is a common given name."));
    }
    // "Elsa Karlssons väg" and "Anna Lindhs plats" go on with what they are; a full name begins and ends with itself.
    let passage = Passage::verbatim(Place::Settings, words, 0);
    let seen = inspect(std::slice::from_ref(&passage), &KnownWords::new());
    let several = words.split_whitespace().nth(1).is_some();
    let is_name = seen.iter().any(|sighting| sighting.kind == Kind::PersonName && sighting.span == (0..words.len()));
    (several && is_name)
        .then(|| Text::fixed("Orden ser ut som en människas hela namn.", "The words look like a person's full name."))
}
