use crate::content::ContentFault;
use crate::diagnostic::{Confidence, Finding, Text};
use crate::rule::{Check, Example, ExampleFile, PostSubject, Rule};

/// A file that is not UTF-8, so that its letters are a guess.
pub static RULE: Rule = Rule {
    title: Text::fixed("Filen är sparad med en annan teckenkodning", "The file is saved in another encoding"),
    why: Text::fixed(
        "Kapprum har gissat hur å, ä och ö ska läsas. Gissar vi fel står det konstiga tecken, och ett namn kan gömma sig i dem.",
        "Kapprum has guessed how å, ä and ö are to be read. If the guess is wrong there will be odd characters, and a name can hide in them.",
    ),
    help: Text::fixed(
        "Öppna filen och spara den som UTF-8. I Anteckningar: Spara som, och välj UTF-8 längst ner.",
        "Open the file and save it as UTF-8. In Notepad: Save as, and choose UTF-8 at the bottom.",
    ),
    basis: &["M27", "O12"],
    act: &[],
    wcag: &[],
    refused: Example::Files(&[("content/posts/2026-11-20-lov.md", ExampleFile::Made(windows_text))]),
    accepted: Example::Post("+++\ntitle = \"Höstens löv\"\ndate = 2026-11-20\n+++\n\nVi samlade löv.\n"),
    check: Check::Post(check),
};

fn check(subject: &PostSubject<'_>) -> Vec<Finding> {
    if !subject.post.faults.contains(&ContentFault::EncodingGuessed) {
        return Vec::new();
    }
    // Windows-1252 has no zero and hardly any control characters: a text with them was something else, and unreadable.
    let unreadable = subject.post.source.text.chars().any(|c| c.is_control() && !c.is_whitespace());
    let finding = Finding::at(0..0, Text::fixed("Filen är inte UTF-8.", "The file is not UTF-8."));
    vec![finding.with_confidence(if unreadable { Confidence::Certain } else { Confidence::Doubtful })]
}

/// A post as an old Swedish program saves it.
fn windows_text() -> Vec<u8> {
    "+++\ntitle = \"Host\"\ndate = 2026-11-20\n+++\n\nVi samlade l\u{f6}v.\n"
        .chars()
        .map(|c| u8::try_from(u32::from(c)).unwrap_or(b'?'))
        .collect()
}
