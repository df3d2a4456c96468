use crate::diagnostic::{Confidence, Finding, Text};
use crate::rule::{Blog, Check, Example, Rule};
use crate::settings::At;
use crate::site::Site;
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
        "Ge bloggen förskolans eller avdelningens namn: title = \"Förskolan Lönnen\", unit = \"Förskolan Lönnen\". Heter förskolan som en människa? Skriv ordet förskolan också: \"Förskolan Viola\".",
        "Give the blog the name of the preschool or the department: title = \"Förskolan Lönnen\", unit = \"Förskolan Lönnen\". Is the preschool called like a person? Write the word preschool too: \"Förskolan Viola\".",
    ),
    basis: &["M21", "M22", "O39"],
    act: &[],
    wcag: &[],
    refused: Example::Site("title = \"Annas blogg\"\n"),
    accepted: Example::Site("title = \"Förskolan Lönnen, avdelningen Fjärilen\"\n"),
    check: Check::Site(check),
};

fn check(blog: &Blog<'_>) -> Vec<Finding> {
    let site = blog.site;
    // What the unit and the department are called is heard as a name of theirs only if it is no person's.
    let names = [(&site.unit, What::Preschool), (&site.department, What::Department)];
    let mut known = told(site);
    let mut findings = Vec::new();
    for (name, what) in names.into_iter().filter_map(|(name, what)| Some((name.as_ref()?, what))) {
        match named_after(&name.value, &told(site)) {
            Some(confidence) => findings.push(finding(name, confidence)),
            None => known.add_word(&name.value, what),
        }
    }
    if let Some(title) = &site.title {
        findings.extend(named_after(&title.value, &known).map(|confidence| finding(title, confidence)));
    }
    findings
}

fn finding(name: &At<String>, confidence: Confidence) -> Finding {
    let what = match confidence {
        Confidence::Doubtful => {
            Text::fixed("Är bloggen uppkallad efter en person?", "Is the blog named after a person?")
        }
        _ => Text::fixed("Bloggens namn innehåller ett personnamn.", "The blog's name holds a person's name."),
    };
    Finding::at(name.span.clone(), what).with_confidence(confidence)
}

/// How sure it is that a name is a person's, if it may be.
fn named_after(name: &str, known: &KnownWords) -> Option<Confidence> {
    if is_someones(name, known) {
        return Some(Confidence::Certain);
    }
    let passage = Passage::verbatim(Place::Title, name, 0);
    let seen = inspect(std::slice::from_ref(&passage), known);
    let person = seen.iter().find(|sighting| matches!(sighting.kind, Kind::PersonName | Kind::GuardianNamed))?;
    Some(match person.confidence {
        swedish::Confidence::Doubtful => Confidence::Doubtful,
        _ => Confidence::Certain,
    })
}

/// What the site has told of its own words: a name itself is no witness.
fn told(site: &Site) -> KnownWords {
    let mut known = KnownWords::new();
    if let Some(place) = &site.place {
        known.add_word(&place.value, What::Place);
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
