use crate::captions::{Fault, FaultKind};
use crate::diagnostic::{Confidence, Finding, Text};
use crate::media::Media;
use crate::rule::{Check, Example, ExampleFile, PictureSubject, Rule};

/// A file of captions that players cannot read or viewers cannot follow.
pub static RULE: Rule = Rule {
    title: Text::fixed("Undertexterna går inte att läsa eller hinna med", "The captions cannot be read or followed"),
    why: Text::fixed(
        "Den som inte hör följer filmen i undertexterna. Ett fel i filen tar bort dem, och för långa eller snabba rader hinner ingen läsa.",
        "Those who do not hear follow the film by its captions. A fault in the file takes them away, and nobody has time for lines that are too long or too fast.",
    ),
    help: Text::fixed(
        "Skriv högst två rader om 42 tecken åt gången, i högst 20 tecken per sekund, med en tom rad mellan texterna: 00:00:01,000 --> 00:00:03,000",
        "Write at most two lines of 42 characters at a time, at most 20 characters a second, with an empty line between the texts: 00:00:01,000 --> 00:00:03,000",
    ),
    basis: &["O66", "O61"],
    act: &[],
    wcag: &["1.2.2"],
    refused: Example::Files(&[
        ("content/posts/2026-11-20-lov.md", ExampleFile::Text(POST)),
        ("content/posts/bat.mp4", ExampleFile::Made(film)),
        ("content/posts/bat.vtt", ExampleFile::Text("WEBVTT\n\n00:03.000 --> 00:01.000\nBåten flyter.\n")),
    ]),
    accepted: Example::Files(&[
        ("content/posts/2026-11-20-lov.md", ExampleFile::Text(POST)),
        ("content/posts/bat.mp4", ExampleFile::Made(film)),
        ("content/posts/bat.vtt", ExampleFile::Text("WEBVTT\n\n00:00.000 --> 00:03.000\nBåten flyter.\n")),
    ]),
    check: Check::Picture(check),
};

const POST: &str = "+++\ntitle = \"Båten\"\ndate = 2026-11-20\n\n[pictures.\"bat.mp4\"]\npeople = \"none\"\nvoices = \"none\"\nmotif = \"material\"\norigin = \"own\"\n+++\n\nVi byggde en båt.\n\n![En pappersbåt flyter i en balja](bat.mp4)\n";

/// Four seconds with a track of pictures and one of sound, and nothing in them.
fn film() -> Vec<u8> {
    include_bytes!("captions_faulty.mp4").to_vec()
}

fn check(subject: &PictureSubject<'_>) -> Vec<Finding> {
    let Media::Film(film) = subject.media else { return Vec::new() };
    let mut findings = Vec::new();
    for captions in &film.captions {
        for fault in captions.track.faults(&captions.source.text, film.facts.duration) {
            let (confidence, what) = told(&fault);
            findings.push(
                Finding::at(fault.range, what).with_confidence(confidence).in_file(captions.source.path.as_str()),
            );
        }
    }
    findings
}

fn told(fault: &Fault) -> (Confidence, Text) {
    match fault.kind {
        FaultKind::Syntax => (
            Confidence::Likely,
            Text::fixed("Raderna går inte att läsa som undertext.", "The lines cannot be read as a caption."),
        ),
        FaultKind::Empty => {
            (Confidence::Certain, Text::fixed("Filen har inga undertexter.", "The file has no captions."))
        }
        FaultKind::NoWords => {
            (Confidence::Doubtful, Text::fixed("Undertexten har inga ord.", "The caption has no words."))
        }
        FaultKind::Backwards => (
            Confidence::Certain,
            Text::fixed("Undertexten slutar innan den börjar.", "The caption ends before it begins."),
        ),
        FaultKind::Overlap => (
            Confidence::Doubtful,
            Text::fixed("Undertexten börjar innan den förra är slut.", "The caption begins before the last one ends."),
        ),
        FaultKind::PastEnd => {
            (Confidence::Likely, Text::fixed("Undertexten slutar efter filmen.", "The caption ends after the film."))
        }
        FaultKind::Lines(lines) => (
            Confidence::Doubtful,
            Text::new(format!("Undertexten har {lines} rader."), format!("The caption has {lines} lines.")),
        ),
        FaultKind::LongLine(characters) => (
            Confidence::Doubtful,
            Text::new(format!("Raden har {characters} tecken."), format!("The line has {characters} characters.")),
        ),
        FaultKind::Fast(speed) => (
            Confidence::Doubtful,
            Text::new(
                format!("Undertexten går för fort: {speed} tecken per sekund."),
                format!("The caption is too fast: {speed} characters a second."),
            ),
        ),
        FaultKind::Coverage(share) => (
            Confidence::Doubtful,
            Text::new(
                format!("Bara {share} procent av filmen har undertexter. Är allt som hörs med?"),
                format!("Only {share} per cent of the film has captions. Is all that is heard there?"),
            ),
        ),
    }
}
