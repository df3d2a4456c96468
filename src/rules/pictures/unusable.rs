use crate::diagnostic::{Finding, Text};
use crate::media::Media;
use crate::pictures::decode::Unusable;
use crate::pictures::source::Format;
use crate::pictures::video::Unplayable;
use crate::rule::{Check, Example, ExampleFile, PictureSubject, Rule};
use crate::rules::shared::unusable;

/// A file that is no picture or film that can be shown, or a hostile one.
pub static RULE: Rule = Rule {
    title: Text::fixed("Filen går inte att visa", "The file cannot be shown"),
    why: Text::fixed(
        "Kapprum gör om varje bild från grunden, så att inget dolt följer med. En fil som inte går att läsa säkert släpps inte igenom.",
        "Kapprum makes each picture anew, so that nothing hidden goes along. A file that cannot be read safely is not let through.",
    ),
    help: Text::fixed(
        "Spara bilden på nytt som JPEG eller PNG, eller filmen som MP4.",
        "Save the picture anew as JPEG or PNG, or the film as MP4.",
    ),
    basis: &["M05", "O30", "S03"],
    act: &[],
    wcag: &[],
    refused: Example::Files(&[("content/posts/lov.png", ExampleFile::Text("inte en bild"))]),
    accepted: Example::Post(
        "+++\ntitle = \"Höstens löv\"\ndate = 2026-11-20\nmotif = \"natur\"\norigin = \"own\"\n\n[pictures.\"lov.png\"]\npeople = \"none\"\n+++\n\nBarngruppen samlade löv.\n\n![Gula och röda löv på en bricka](lov.png)\n",
    ),
    check: Check::Picture(check),
};

fn check(subject: &PictureSubject<'_>) -> Vec<Finding> {
    let (what, help) = match subject.media {
        Media::Unusable(reason) => (unusable::told(*reason), picture_help(*reason)),
        Media::Unplayable(reason) => film(*reason),
        _ => return Vec::new(),
    };
    vec![Finding::at(subject.image.span.clone(), what).with_help(help)]
}

/// What to do now about a picture that is unusable for this reason.
fn picture_help(reason: Unusable) -> Text {
    match reason {
        Unusable::Empty => Text::fixed(
            "Kopiera bilden på nytt från telefonen eller kameran.",
            "Copy the picture anew from phone or camera.",
        ),
        Unusable::OtherFormat(format) => other_format_help(format),
        Unusable::Truncated => Text::fixed(
            "Överföringen avbröts nog. Kopiera bilden på nytt från telefonen eller kameran.",
            "The transfer was probably interrupted. Copy the picture anew from phone or camera.",
        ),
        Unusable::Broken => Text::fixed(
            "Öppna bilden i ett bildprogram och spara den på nytt som JPEG. Går den inte att öppna: ta en ny kopia.",
            "Open the picture in a program and save it anew as JPEG. If it does not open, take a new copy.",
        ),
        Unusable::TooLarge { .. } => Text::fixed(
            "Förminska den till högst 3500 bildpunkter på den längsta sidan. Mer syns inte på en skärm.",
            "Reduce it to at most 3500 pixels on its longest side. More is not seen on a screen.",
        ),
        Unusable::Animated => Text::fixed(
            "Den som störs av rörelse kan inte stoppa den. Spara en stillbild, eller visa en film i stället.",
            "Those disturbed by motion cannot stop it. Save a still picture, or show a film instead.",
        ),
        Unusable::Polyglot(_) => Text::fixed(
            "Så ser filer ut som gömmer något. Använd den inte. Ta en ny bild, och säg till it-stödet om du inte vet var filen kommer ifrån.",
            "That is what files that hide something look like. Do not use it. Take a new picture, and tell IT support if you do not know where the file came from.",
        ),
        Unusable::Unsupported => Text::fixed(
            "Öppna bilden i ett bildprogram och spara den på nytt som JPEG.",
            "Open the picture in a program and save it anew as JPEG.",
        ),
    }
}

fn other_format_help(format: Format) -> Text {
    match format {
        Format::Heic => Text::fixed(
            "Så sparar en iPhone. Gör den här bilden till JPEG: öppna den i Bilder, välj Dela, Alternativ och Mest kompatibla. Slipp frågan nästa gång: Inställningar → Kamera → Format → Mest kompatibla.",
            "That is how an iPhone saves. Turn this picture into JPEG: open it in Photos, choose Share, Options and Most Compatible. To avoid it next time: Settings → Camera → Formats → Most Compatible.",
        ),
        Format::Pdf | Format::Office => Text::fixed(
            "Skriv det som står i dokumentet direkt i inlägget. Då kan alla läsa det, också i telefonen.",
            "Write what the document says into the post. Then everyone can read it, on a phone too.",
        ),
        Format::Svg => Text::fixed(
            "Spara teckningen som PNG. SVG kan innehålla program och länkar.",
            "Save the drawing as PNG. SVG can hold programs and links.",
        ),
        Format::Zip => Text::fixed(
            "Packa upp arkivet och lägg in bilderna en och en.",
            "Unpack the archive and add the pictures one by one.",
        ),
        Format::Html | Format::Program | Format::Unknown => Text::fixed(
            "Det här är ingen bild, vad filen än heter. Kopiera bilden på nytt och se efter att det är rätt fil.",
            "This is no picture, whatever the file is called. Copy the picture anew and make sure it is the right file.",
        ),
        _ => Text::fixed(
            "Öppna den i ett bildprogram och spara den som JPEG.",
            "Open it in a program and save it as JPEG.",
        ),
    }
}

fn film(reason: Unplayable) -> (Text, Text) {
    match reason {
        Unplayable::OtherFormat(format) => (
            Text::new(
                format!("Filen är {}, som inte visas som film.", format.name()),
                format!("The file is {}, which is not shown as a film.", format.name()),
            ),
            Text::fixed("Spara filmen som MP4.", "Save the film as MP4."),
        ),
        Unplayable::Truncated => (
            Text::fixed("Filmen tar slut mitt i.", "The film breaks off halfway."),
            Text::fixed(
                "Överföringen avbröts nog. Kopiera filmen på nytt.",
                "The transfer was probably interrupted. Copy the film anew.",
            ),
        ),
        Unplayable::Broken => (
            Text::fixed("Filmen är skadad.", "The film is damaged."),
            Text::fixed("Spara filmen på nytt som MP4.", "Save the film anew as MP4."),
        ),
        Unplayable::LoadsFromElsewhere => (
            Text::fixed(
                "Filmen hämtar bild eller ljud ur en annan fil.",
                "The film loads picture or sound from another file.",
            ),
            Text::fixed("Exportera den som en enda MP4-fil.", "Export it as one single MP4 file."),
        ),
        Unplayable::Protected => (
            Text::fixed("Filmen är kopieringsskyddad.", "The film is copy-protected."),
            Text::fixed(
                "Då är den någon annans verk. Visa en egen film, eller länka till den som äger den.",
                "Then it is someone else's work. Show a film of your own, or link to its owner.",
            ),
        ),
    }
}
