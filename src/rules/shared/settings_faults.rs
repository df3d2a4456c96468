//! What several rules of one kind share, so that each file holds only what is its own: faults in settings.

use std::ops::Range;

use crate::content::{ContentFault, Post};
use crate::diagnostic::{Finding, Text};
use crate::settings::{Expected, Fault, FaultKind, SyntaxHint};
use crate::site::Site;
use crate::swedish::{KnownWords, Passage, Place, inspect};

/// Findings for the faults of a post's front matter that `which` picks out.
pub(crate) fn in_front_matter(post: &Post, which: impl Fn(&FaultKind) -> bool) -> Vec<Finding> {
    let faults = post.faults.iter().filter_map(|fault| match fault {
        ContentFault::Setting(fault) => Some(fault),
        _ => None,
    });
    faults.filter(|fault| which(&fault.kind)).map(finding).collect()
}

/// Findings for the faults of `blog.toml` that `which` picks out.
pub(crate) fn in_settings(site: &Site, which: impl Fn(&FaultKind) -> bool) -> Vec<Finding> {
    site.faults.iter().filter(|fault| which(&fault.kind)).map(finding).collect()
}

fn finding(fault: &Fault) -> Finding {
    let (what, help) = setting(fault);
    Finding::at(fault.span.clone(), what).with_help(help)
}

/// Whether the value of a key of `blog.toml` cannot be read, which is told as such: it is not missing besides.
pub(crate) fn is_told(site: &Site, key: &str) -> bool {
    site.faults.iter().any(|fault| match &fault.kind {
        FaultKind::WrongKind { key: told, .. } | FaultKind::NotAllowed { key: told, .. } => told == key,
        _ => false,
    })
}

/// What is the matter with a setting, and what to do, in words.
pub(crate) fn setting(fault: &Fault) -> (Text, Text) {
    match &fault.kind {
        FaultKind::Syntax(hint) => (
            Text::fixed("Raden går inte att läsa.", "The line cannot be read."),
            match hint {
                SyntaxHint::QuotesMissing => Text::fixed(
                    "Sätt raka citattecken om texten: title = \"Höstens färger\".",
                    "Put straight quotation marks around the text: title = \"Autumn colours\".",
                ),
                SyntaxHint::QuoteOpen => Text::fixed(
                    "Ett citattecken fattas. Texten ska ha ett före och ett efter: title = \"Höstens färger\".",
                    "A quotation mark is missing. The text needs one before and one after: title = \"Autumn colours\".",
                ),
                SyntaxHint::QuotesCurly => Text::fixed(
                    "Byt de böjda citattecknen (”) mot raka (\"). Ordbehandlare ändrar dem gärna.",
                    "Replace the curly quotation marks (”) with straight ones (\"). Word processors like to change them.",
                ),
                SyntaxHint::EqualsMissing => Text::fixed(
                    "Skriv ett likhetstecken mellan nyckel och värde: draft = true.",
                    "Write an equals sign between key and value: draft = true.",
                ),
                SyntaxHint::NoSuchDate => Text::fixed(
                    "Datumet finns inte. Skriv år, månad och dag med siffror: 2026-11-20.",
                    "There is no such date. Write year, month and day in digits: 2026-11-20.",
                ),
                SyntaxHint::KeyTwice => Text::fixed(
                    "Nyckeln står två gånger. Ta bort den ena.",
                    "The key stands twice. Remove one of them.",
                ),
                SyntaxHint::Other => Text::fixed(
                    "Jämför med ett annat inlägg. Varje rad är en nyckel, ett likhetstecken och ett värde.",
                    "Compare with another post. Each line is a key, an equals sign and a value.",
                ),
            },
        ),
        // The key is not repeated: whatever an author wrote there may be a name.
        FaultKind::UnknownKey { nearest, .. } => (
            Text::fixed("Nyckeln finns inte.", "There is no such key."),
            match nearest {
                Some(near) => Text::new(
                    format!("Menade du ”{near}”? Annars: ta bort raden."),
                    format!("Did you mean “{near}”? Otherwise remove the line."),
                ),
                None => {
                    Text::fixed("Ta bort raden, eller se efter stavningen.", "Remove the line, or check the spelling.")
                }
            },
        ),
        FaultKind::WrongKind { key, expected } => {
            let (sv, en) = expectation(*expected);
            (
                Text::new(
                    format!("Värdet för ”{key}” är av fel slag."),
                    format!("The value of “{key}” is of the wrong kind."),
                ),
                Text::new(format!("Här ska det stå {sv}."), format!("This should be {en}.")),
            )
        }
        FaultKind::NotAllowed { key, allowed, nearest } => (
            Text::new(
                format!("Värdet för ”{key}” är inget av dem som finns."),
                format!("The value of “{key}” is none of those there are."),
            ),
            match nearest {
                Some(near) => Text::new(
                    format!("Menade du \"{near}\"? Det kan vara: {}.", allowed.join(", ")),
                    format!("Did you mean \"{near}\"? It can be: {}.", allowed.join(", ")),
                ),
                None => Text::new(
                    format!("Det kan vara: {}.", allowed.join(", ")),
                    format!("It can be: {}.", allowed.join(", ")),
                ),
            },
        ),
        FaultKind::Missing { key } => (
            Text::new(format!("Nyckeln ”{key}” fattas."), format!("The key “{key}” is missing.")),
            Text::new(format!("Lägg till en rad med {key} = …"), format!("Add a line with {key} = …")),
        ),
    }
}

fn expectation(expected: Expected) -> (&'static str, &'static str) {
    match expected {
        Expected::Text => ("en text inom raka citattecken", "a text in straight quotation marks"),
        Expected::Integer => ("ett heltal, till exempel 12", "a whole number, such as 12"),
        Expected::Flag => ("true eller false, utan citattecken", "true or false, without quotation marks"),
        Expected::Date => ("ett datum som finns, till exempel 2026-11-20", "a date that exists, such as 2026-11-20"),
        Expected::Texts => {
            ("en lista med texter, till exempel [\"lek\", \"skog\"]", "a list of texts, such as [\"lek\", \"skog\"]")
        }
        Expected::Table => (
            "en tabell, med namnet inom hakparenteser på en egen rad",
            "a table, its name in brackets on a line of its own",
        ),
        Expected::Tables => {
            ("tabeller med namnet inom dubbla hakparenteser", "tables with their name in double brackets")
        }
    }
}

/// Whether nothing personal stands in a text of the author's or the policy's, so that a message may repeat it.
pub(crate) fn names_nobody(text: &str, place: Place, known: &KnownWords) -> bool {
    inspect(&[Passage::verbatim(place, text, 0)], known).is_empty()
}

/// Where `name` stands in `text` as words of its own, in the genitive too.
pub(crate) fn occurrences<'a>(text: &'a str, name: &'a str) -> impl Iterator<Item = Range<usize>> + 'a {
    text.match_indices(name).map(|(at, found)| at..at + found.len()).filter(|span| {
        let after = &text[span.end..];
        let after = after.strip_prefix('s').unwrap_or(after);
        !text[..span.start].ends_with(char::is_alphanumeric) && !after.starts_with(char::is_alphanumeric)
    })
}
