use crate::diagnostic::{Finding, Text};
use crate::rule::{Check, Example, Rule, TextKind, TextSubject};
use crate::rules::shared::worded;
use crate::swedish::Place;
use crate::wording::quotations;

/// A long quotation or a song text without a source.
pub static RULE: Rule = Rule {
    title: Text::fixed(
        "Ett långt citat eller en sångtext saknar källa",
        "A long quotation or a song text has no source",
    ),
    why: Text::fixed(
        "Böcker, sånger och dikter är skyddade. Att återge mer än en kort bit kräver upphovsmannens dokumenterade tillstånd, och även ett kort citat ska ange vem som har skrivit det.",
        "Books, songs and poems are protected. Giving more than a short piece takes the author’s documented permission, and even a short quotation names who wrote it.",
    ),
    help: Text::fixed(
        "Återge bara en rad och skriv vem som gjort den, eller länka. Är texten fri, som en gammal folkvisa: skriv det (”trad.”).",
        "Give a single line and say who made it, or link. If the text is free, like an old folk song, say so (“trad.”).",
    ),
    basis: &["M28", "M29", "S39"],
    act: &[],
    wcag: &[],
    refused: Example::Post(
        "> De lade sig i gräset och tittade på molnen som drog förbi över taken och träden. Ingen av dem sade något på en lång stund för det var så stilla och så varmt. Orden behövdes inte mer än en sten i havet behöver skor.\n",
    ),
    accepted: Example::Post(
        "> De lade sig i gräset och tittade på molnen som drog förbi över taken och träden. Ingen av dem sade något på en lång stund för det var så stilla och så varmt. Orden behövdes inte mer än en sten i havet behöver skor.\n>\n> – Egen text av personalen på Grodan\n",
    ),
    check: Check::Text(check),
};

fn check(subject: &TextSubject<'_>) -> Vec<Finding> {
    // The lines of captions are short by nature.
    if subject.kind == TextKind::Captions {
        return Vec::new();
    }
    let what = Text::fixed("Texten är lång och saknar källa.", "The text is long and names no source.");
    let mut findings = worded::words(
        subject,
        |text| [quotations::in_marks(text), quotations::verse(text).into_iter().collect()].concat(),
        |hit| {
            let song = Text::fixed(
                "Det här ser ut som en sångtext eller en dikt utan källa.",
                "This looks like a song or a poem without a source.",
            );
            (if hit.category == "song" { song } else { what.clone() }, hit.instead.as_ref().map(worded::sentence))
        },
    );
    let quotes: Vec<_> = subject.blocks().iter().filter(|block| block.passage.place == Place::Quote).collect();
    // The source may stand in a paragraph of its own at the quotation's end.
    let sourced = quotes.iter().any(|block| quotations::names_source(&block.text));
    for block in quotes.iter().filter(|_| !sourced) {
        if let Some(hit) = quotations::block(&block.text) {
            let span = block.passage.source(hit.range);
            if !findings
                .iter()
                .any(|found| found.span.as_ref().is_some_and(|other| other.start < span.end && span.start < other.end))
            {
                findings.push(Finding::at(span, what.clone()).with_confidence(hit.confidence));
            }
        }
    }
    findings
}
