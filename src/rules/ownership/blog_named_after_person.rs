use crate::diagnostic::{Confidence, Finding, Text};
use crate::rule::{Blog, Check, Example, Rule};
use crate::swedish::lexicon::is_common_given_name;
use crate::swedish::{self, Kind, KnownWords, Passage, Place, What, inspect};

/// A blog that bears the name of a person.
pub static RULE: Rule = Rule {
    title: Text::fixed("Bloggen har en persons namn", "The blog bears a person's name"),
    why: Text::fixed(
        "Bloggen tillhör förskolan, inte en medarbetare. Den ska kunna leva vidare när någon slutar, och läsaren ska se vem som står bakom.",
        "The blog belongs to the preschool, not to an employee. It shall live on when someone leaves, and readers shall see who stands behind it.",
    ),
    help: Text::fixed(
        "Ge bloggen förskolans eller avdelningens namn: title = \"Förskolan Lönnen\". Heter förskolan så? Skriv samma namn i unit.",
        "Give the blog the name of the preschool or the department: title = \"Förskolan Lönnen\". Is that what the preschool is called? Write the same name in unit.",
    ),
    basis: &["M21", "M22", "O39"],
    act: &[],
    wcag: &[],
    refused: Example::Site("title = \"Annas blogg\"\n"),
    accepted: Example::Site("title = \"Förskolan Lönnen, avdelningen Fjärilen\"\n"),
    check: Check::Site(check),
};

fn check(blog: &Blog<'_>) -> Vec<Finding> {
    let Some(title) = &blog.site.title else { return Vec::new() };
    let passage = Passage::verbatim(Place::Title, &title.value, 0);
    let own = own_words(blog);
    let seen = inspect(std::slice::from_ref(&passage), &own);
    let person = seen.iter().find(|sighting| matches!(sighting.kind, Kind::PersonName | Kind::GuardianNamed));
    let confidence = match person {
        _ if is_someones(&title.value, &own) => Confidence::Certain,
        Some(sighting) if sighting.confidence == swedish::Confidence::Doubtful => Confidence::Doubtful,
        Some(_) => Confidence::Certain,
        None => return Vec::new(),
    };
    let what = match confidence {
        Confidence::Doubtful => {
            Text::fixed("Är bloggen uppkallad efter en person?", "Is the blog named after a person?")
        }
        _ => Text::fixed("Bloggens namn innehåller ett personnamn.", "The blog's name holds a person's name."),
    };
    vec![Finding::at(title.span.clone(), what).with_confidence(confidence)]
}

/// What the site has told of its own names: the title itself is no witness.
fn own_words(blog: &Blog<'_>) -> KnownWords {
    let site = blog.site;
    let mut known = KnownWords::new();
    for (name, what) in
        [(&site.unit, What::Preschool), (&site.department, What::Department), (&site.place, What::Place)]
    {
        if let Some(name) = name {
            known.add_word(&name.value, what);
        }
    }
    for word in &site.words {
        known.add_word(&word.text.value, What::Other);
    }
    known
}

/// What a person calls a blog of their own.
const OWN: [&str; 8] = ["blogg", "bloggen", "dagbok", "sida", "hörna", "rum", "klass", "tankar"];

/// "Annas blogg", "Kim's hörna": a given name in the genitive before a word for a blog.
fn is_someones(title: &str, own: &KnownWords) -> bool {
    let lower = title.to_lowercase();
    let words: Vec<&str> = lower.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    // An apostrophe parts its "s" from the name.
    let words: Vec<&str> = words.into_iter().filter(|word| *word != "s").collect();
    words.iter().enumerate().any(|(at, word)| {
        let name = word.strip_suffix('s').unwrap_or(word);
        let told = own.phrase_at(&words[at..]).is_some();
        let blog = words.get(at + 1).is_some_and(|next| OWN.contains(next));
        blog && !told && (is_common_given_name(name) || is_common_given_name(word))
    })
}
