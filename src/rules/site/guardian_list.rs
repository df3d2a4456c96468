use std::collections::BTreeSet;

use crate::content::is_markdown;
use crate::diagnostic::{Finding, Text};
use crate::rule::{Blog, Check, Example, ExampleFile, FileSubject, Rule};
use crate::rules::shared::files;
use crate::site::SETTINGS;
use crate::swedish::{self, Kind, Passage, Place};

/// Rows with an address or a number from which a file is a list.
const ROWS: usize = 3;
/// Words in a file's name that tell what the list is for.
const NAMES: [&str; 14] = [
    "vardnadshavar",
    "vårdnadshavar",
    "foraldr",
    "föräldr",
    "foralder",
    "förälder",
    "adresslist",
    "kontaktlist",
    "telefonlist",
    "mejllist",
    "maillist",
    "prenumerant",
    "subscriber",
    "barnlist",
];

/// A list of guardians' addresses or telephone numbers, wherever it lies.
pub static RULE: Rule = Rule {
    title: Text::fixed("Här ligger en lista med adresser eller nummer", "A list of addresses or numbers lies here"),
    why: Text::fixed(
        "Listor på vårdnadshavare hör inte hemma i en blogg. Det är inte längre försvarbart att ha dem, och en fil i bloggens mapp sprids lätt vidare.",
        "Lists of guardians do not belong in a blog. It is no longer defensible to keep them, and a file in the blog's folder spreads easily.",
    ),
    help: Text::fixed(
        "Ta bort filen ur mappen, också ur tidigare versioner om mappen har sparats på nätet. Bloggen är öppen för alla, så ingen lista behövs. Familjer som vill få nya inlägg använder flödet (Atom).",
        "Remove the file from the folder, from earlier versions too. The blog is open to all, so no list is needed. Families who want new posts use the feed (Atom).",
    ),
    basis: &["M10"],
    act: &[],
    wcag: &[],
    refused: Example::Files(&[(
        "adresser.csv",
        ExampleFile::Text("avdelning;e-post\nFjärilen;a@example.org\nFjärilen;b@example.org\nTranan;c@example.org\n"),
    )]),
    accepted: Example::Files(&[("planering.csv", ExampleFile::Text("vecka;tema\n47;löv\n48;is\n49;ljus\n"))]),
    check: Check::File(check),
};

fn check(subject: &FileSubject<'_>) -> Vec<Finding> {
    let FileSubject { blog, path, text } = *subject;
    // Without settings nothing tells which addresses are official.
    if !blog.site.exists || is_judged_elsewhere(blog, path) {
        return Vec::new();
    }
    let cards = text.match_indices("BEGIN:VCARD").count();
    let rows = cards.max(rows_with_contacts(blog, text));
    let named = NAMES.iter().any(|name| files::name(path).to_lowercase().contains(name));
    if cards == 0 && rows < ROWS && !(named && rows > 0) {
        return Vec::new();
    }
    let what = Text::new(
        format!("Filen har {rows} rader med adresser eller telefonnummer."),
        format!("The file has {rows} rows with addresses or telephone numbers."),
    );
    // No place: not even the person's own screen needs the rows.
    vec![Finding::new(what).in_file(path)]
}

/// Posts and settings are judged word by word, a theme speaks to nobody, and a policy's contacts are official.
fn is_judged_elsewhere(blog: &Blog<'_>, path: &str) -> bool {
    let is_post = path.starts_with("content/") && is_markdown(path);
    let is_policy = blog.policy.sources.iter().any(|source| source.path == path);
    is_post || is_policy || path == SETTINGS || path.starts_with("themes/")
}

/// Rows that hold an e-mail address or a telephone number other than the unit's official ones.
fn rows_with_contacts(blog: &Blog<'_>, text: &str) -> usize {
    if !text.contains('@') && text.bytes().filter(u8::is_ascii_digit).count() < ROWS * 7 {
        return 0;
    }
    let passages = [Passage::verbatim(Place::TableCell, text, 0)];
    let starts: Vec<usize> = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
    let rows: BTreeSet<usize> = swedish::inspect(&passages, blog.known)
        .into_iter()
        .filter(|sighting| matches!(sighting.kind, Kind::Email | Kind::Phone))
        .map(|sighting| starts.partition_point(|start| *start <= sighting.span.start))
        .collect();
    rows.len()
}
