use crate::diagnostic::{Confidence, Finding, Text};
use crate::rule::{Check, Example, PictureSubject, Rule};

/// A text alternative that says nothing, or too much.
pub static RULE: Rule = Rule {
    title: Text::fixed("Bildens beskrivning hjälper ingen", "The picture's description helps nobody"),
    why: Text::fixed(
        "Den som inte ser bilden får beskrivningen uppläst. ”Bild 2” eller ett filnamn säger inget om vad den visar.",
        "Those who do not see the picture have the description read aloud. “Picture 2” or a file's name says nothing of what it shows.",
    ),
    help: Text::fixed(
        "Skriv en kort mening om det som syns: ”Tre kastanjer i en rad på ett fönsterbräde”.",
        "Write a short sentence on what is seen: “Three chestnuts in a row on a window sill”.",
    ),
    basis: &["O64"],
    act: &[],
    wcag: &["1.1.1"],
    refused: Example::Post(
        "+++\ntitle = \"Höstens löv\"\ndate = 2026-11-20\nmotif = \"natur\"\norigin = \"own\"\n\n[pictures.\"lov.png\"]\npeople = \"none\"\n+++\n\nBarngruppen samlade löv.\n\n![IMG_1234](lov.png)\n",
    ),
    accepted: Example::Post(
        "+++\ntitle = \"Höstens löv\"\ndate = 2026-11-20\nmotif = \"natur\"\norigin = \"own\"\n\n[pictures.\"lov.png\"]\npeople = \"none\"\n+++\n\nBarngruppen samlade löv.\n\n![Gula och röda löv på en bricka](lov.png)\n",
    ),
    check: Check::Picture(check),
};

fn check(subject: &PictureSubject<'_>) -> Vec<Finding> {
    let image = subject.image;
    let decorative = subject.statement.is_some_and(|statement| statement.decorative);
    let alt = image.alt.trim();
    if alt.is_empty() || decorative {
        return Vec::new();
    }
    let span = if image.alt_span.is_empty() { image.span.clone() } else { image.alt_span.clone() };
    let found = if let Some(what) = worthless(alt, &image.destination) {
        Finding::at(span, what)
    } else if let Some((what, help)) = improvable(alt, &image.caption) {
        Finding::at(span, what).with_help(help).with_confidence(Confidence::Doubtful)
    } else {
        return Vec::new();
    };
    vec![found]
}

/// The shortest description, in characters, and the longest one that listeners keep in mind (MISSION O64).
const LENGTHS: (usize, usize) = (5, 150);

/// Words that say that there is a picture and nothing of what it shows.
const EMPTY: [&str; 24] = [
    "bild",
    "bilden",
    "bilder",
    "foto",
    "fotot",
    "foton",
    "fotografi",
    "image",
    "picture",
    "photo",
    "skärmbild",
    "skärmdump",
    "screenshot",
    "film",
    "filmen",
    "video",
    "videon",
    "illustration",
    "figur",
    "grafik",
    "alt",
    "text",
    "beskrivning",
    "bildtext",
];

/// What cameras, phones and programs call their files.
const CAMERAS: [&str; 14] = [
    "img",
    "dsc",
    "dscn",
    "dscf",
    "pxl",
    "mvimg",
    "vid",
    "mov",
    "gopr",
    "dji",
    "wp",
    "whatsapp",
    "screenshot",
    "signal",
];

/// What makes a description worthless for certain.
fn worthless(alt: &str, destination: &str) -> Option<Text> {
    let lower = alt.to_lowercase();
    let file = destination.rsplit('/').next().unwrap_or(destination).to_lowercase();
    let stem = file.rsplit_once('.').map_or(file.as_str(), |(stem, _)| stem);
    let words: Vec<&str> = lower.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()).collect();
    let ending = lower.rsplit_once('.').map(|(_, ending)| ending);
    let is_file = ending.is_some_and(|e| matches!(e, "jpg" | "jpeg" | "png" | "webp" | "gif" | "heic" | "mp4" | "mov"));
    let numbered = lower.chars().any(|c| c.is_ascii_digit()) || lower.contains('_');
    let of_camera = words.first().is_some_and(|first| CAMERAS.contains(first)) && (numbered || words.len() == 1);
    let glued = !lower.contains(' ')
        && (lower == stem && lower.contains('-') || lower.contains('_') || (numbered && lower.contains('-')));
    if is_file || of_camera || glued {
        return Some(Text::fixed("Beskrivningen är ett filnamn.", "The description is a file's name."));
    }
    if words.is_empty() {
        return Some(Text::fixed("Beskrivningen har inga ord.", "The description has no words."));
    }
    if words.iter().all(|word| EMPTY.contains(word)) {
        return Some(Text::fixed(
            "Beskrivningen säger bara att det är en bild.",
            "The description only says that it is a picture.",
        ));
    }
    if alt.chars().count() < LENGTHS.0 {
        return Some(Text::fixed("Beskrivningen är för kort.", "The description is too short."));
    }
    None
}

/// Ways to begin that listeners have heard already: the reader says "bild" before each description.
const BEGINNINGS: [&str; 12] = [
    "bild på ",
    "bild av ",
    "en bild på ",
    "en bild av ",
    "bilden visar ",
    "foto på ",
    "foto av ",
    "ett foto på ",
    "ett foto av ",
    "fotografi av ",
    "fotografi på ",
    "på bilden ",
];

/// What could be better, and how.
fn improvable(alt: &str, caption: &str) -> Option<(Text, Text)> {
    let lower = alt.to_lowercase();
    let same = |a: &str, b: &str| a.trim_end_matches('.').trim() == b.trim_end_matches('.').trim();
    if BEGINNINGS.iter().any(|beginning| lower.starts_with(beginning)) {
        return Some((
            Text::fixed(
                "Beskrivningen börjar med att det är en bild.",
                "The description begins by saying that it is a picture.",
            ),
            Text::fixed(
                "Stryk de första orden. Skärmläsaren säger redan att det är en bild.",
                "Strike the first words. The screen reader already says that it is a picture.",
            ),
        ));
    }
    if !caption.trim().is_empty() && same(&lower, &caption.to_lowercase()) {
        return Some((
            Text::fixed("Beskrivningen är densamma som bildtexten.", "The description is the same as the caption."),
            Text::fixed(
                "Då hörs samma sak två gånger. Beskriv vad som syns, och berätta resten i bildtexten.",
                "The same is then heard twice. Describe what is seen, and tell the rest in the caption.",
            ),
        ));
    }
    let length = alt.chars().count();
    (length > LENGTHS.1).then(|| {
        (
            Text::new(
                format!("Beskrivningen är lång: {length} tecken."),
                format!("The description is long: {length} characters."),
            ),
            Text::fixed(
                "Håll den under 150 tecken. Berätta resten i inläggets text.",
                "Keep it below 150 characters. Tell the rest in the post's text.",
            ),
        )
    })
}
