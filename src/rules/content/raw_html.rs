use crate::diagnostic::{Finding, Text};
use crate::rule::{Check, Example, PostSubject, Rule};

/// HTML in a text.
pub static RULE: Rule = Rule {
    title: Text::fixed("HTML går inte att använda här", "HTML cannot be used here"),
    why: Text::fixed(
        "Egen HTML kan ta in andras skript, spårning och sånt som inte går att läsa med skärmläsare. Kapprum släpper aldrig igenom den.",
        "HTML of one's own can bring in others' scripts, tracking and what no screen reader can read. Kapprum never lets it through.",
    ),
    help: Text::fixed(
        "Skriv så här i stället: **fet**, *kursiv*, ## rubrik, [länk](adress), ![beskrivning](bild.jpg).",
        "Write Markdown instead: **bold**, *italic*, ## heading, [link](address), ![description](picture.jpg).",
    ),
    basis: &["M11", "O13", "S02", "O61"],
    act: &[],
    wcag: &[],
    refused: Example::Post("Vi <b>samlade</b> löv.\n"),
    accepted: Example::Post("Vi **samlade** löv, 3 < 5 stycken.\n"),
    check: Check::Post(check),
};

fn check(subject: &PostSubject<'_>) -> Vec<Finding> {
    let text = &subject.post.source.text;
    let spans = subject.document.raw_html.iter();
    spans
        .map(|span| {
            let written = text[span.clone()].trim_start();
            let finding = Finding::at(span.clone(), Text::fixed("Här står HTML.", "There is HTML here."));
            match help(written) {
                Some(help) => finding.with_help(help),
                None => finding,
            }
        })
        .collect()
}

/// What to write instead of the tags that people know.
fn help(written: &str) -> Option<Text> {
    let name: String = written
        .trim_start_matches(['<', '/'])
        .chars()
        .take_while(char::is_ascii_alphanumeric)
        .map(|c| c.to_ascii_lowercase())
        .collect();
    Some(match name.as_str() {
        "iframe" | "embed" | "object" => Text::fixed(
            "Bädda inte in sidor från andra håll. Skriv en vanlig länk: [Se filmen](https://…).",
            "Do not embed pages from elsewhere. Write a plain link: [Watch the film](https://…).",
        ),
        "img" | "picture" => Text::fixed(
            "Lägg bilden bredvid inlägget och skriv ![beskrivning](bild.jpg).",
            "Put the picture beside the post and write ![description](picture.jpg).",
        ),
        "br" => Text::fixed(
            "Avsluta raden med ett omvänt snedstreck (\\) för att bryta den, eller lämna en tom rad.",
            "End the line with a backslash (\\) to break it, or leave an empty line.",
        ),
        "" if written.starts_with("<!--") => Text::fixed(
            "Ta bort kommentaren. Anteckningar kan stå efter # i huvudet; de kommer aldrig med på bloggen.",
            "Remove the comment. Notes may stand behind # in the front matter; they never reach the blog.",
        ),
        _ => return None,
    })
}
