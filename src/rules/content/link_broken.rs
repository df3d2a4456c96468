use crate::addresses::{Destination, may_be_followed};
use crate::diagnostic::{Finding, Text};
use crate::rule::{Check, Example, PostSubject, Rule};
use crate::rules::shared::settings_faults::names_nobody;
use crate::swedish::Place;

/// A link within the blog that leads nowhere.
pub static RULE: Rule = Rule {
    title: Text::fixed("Länken leder ingenstans", "The link leads nowhere"),
    why: Text::fixed("Den som klickar hamnar på en felsida.", "Whoever clicks lands on an error page."),
    help: Text::fixed(
        "Länka till filen med dess namn, till exempel [förra veckan](2026-11-13-kottar.md).",
        "Link to the file by its name, such as [last week](2026-11-13-kottar.md).",
    ),
    basis: &["S19"],
    act: &[],
    wcag: &[],
    refused: Example::Post("Läs om [en dag hos oss](../pages/en-dagg.md).\n"),
    accepted: Example::Post("Läs om [en dag hos oss](../pages/en-dag.md).\n"),
    check: Check::Post(check),
};

fn check(subject: &PostSubject<'_>) -> Vec<Finding> {
    let exists = |path: &str| subject.blog.world.entry(path).is_some();
    let links = subject.document.links.iter();
    links
        .filter_map(|link| {
            let (what, help) = match subject.addresses.resolve(&subject.post.folder, &link.destination, exists) {
                Destination::Nothing => (
                    Text::fixed("Det finns inget på den adressen.", "There is nothing at that address."),
                    nearest(subject, &link.destination).map(|name| {
                        Text::new(format!("Menade du content/{name}?"), format!("Did you mean content/{name}?"))
                    }),
                ),
                Destination::Here(anchor) if !is_here(subject, &anchor) => (
                    Text::fixed("Det finns ingen sådan rubrik i inlägget.", "There is no such heading in the post."),
                    None,
                ),
                Destination::File(_) => (
                    Text::fixed(
                        "Länken går till en fil som inte följer med till bloggen.",
                        "The link leads to a file that does not go along to the blog.",
                    ),
                    Some(Text::fixed(
                        "Visa bilden i inlägget i stället, eller skriv det som står i dokumentet direkt i texten.",
                        "Show the picture in the post instead, or write what the document says into the text.",
                    )),
                ),
                Destination::Elsewhere if !may_be_followed(&link.destination) => (
                    Text::fixed(
                        "En sådan adress kan ingen läsare följa, så länken försvinner från sidan.",
                        "No reader can follow such an address, so the link vanishes from the page.",
                    ),
                    Some(Text::fixed(
                        "Länka till en webbadress som börjar med https://, till mailto: eller tel:.",
                        "Link to a web address that begins with https://, to mailto: or to tel:.",
                    )),
                ),
                _ => return None,
            };
            let finding = Finding::at(link.span.clone(), what);
            Some(Finding { help, ..finding })
        })
        .collect()
}

/// The file that was most likely meant, within `content/`, if its name is nobody's.
fn nearest<'a>(subject: &PostSubject<'a>, destination: &str) -> Option<&'a str> {
    let near = subject.addresses.nearest(&subject.post.folder, destination)?;
    names_nobody(near, Place::FileName, subject.blog.known).then(|| near.strip_prefix("content/").unwrap_or(near))
}

/// Whether an anchor without a file names a heading of this very text; an empty one is the top.
fn is_here(subject: &PostSubject<'_>, anchor: &str) -> bool {
    let name = anchor.trim_start_matches('#');
    name.is_empty() || subject.document.headings.iter().any(|heading| heading.id == name)
}
