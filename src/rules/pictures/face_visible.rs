use crate::diagnostic::{Finding, Text};
use crate::media::Media;
use crate::pictures::faces::Verdict;
use crate::rule::{Check, Example, ExampleFile, PictureSubject, Rule};
use crate::rules::shared::faces;

/// A picture in which a face is seen.
pub static RULE: Rule = Rule {
    title: Text::fixed("Ett ansikte syns på bilden", "A face is seen in the picture"),
    why: Text::fixed(
        "En bild där någon går att känna igen är en personuppgift. Bilder på barn publiceras aldrig, inte ens med samtycke.",
        "A picture in which someone can be recognised is personal data. Pictures of children are never published, not even with consent.",
    ),
    help: Text::fixed(
        "Välj en bild på det ni gjorde i stället: händer, material, platsen. Eller gör en kopia där ansiktet är övertäckt: kapprum picture hide FIL --faces.",
        "Choose a picture of what you did instead: hands, material, the place. Or make a copy in which the face is covered: kapprum picture hide FILE --faces.",
    ),
    basis: &["M05", "S44", "O15", "S40", "S41", "T05"],
    act: &[],
    wcag: &[],
    refused: Example::Files(&[("content/posts/lov.png", ExampleFile::Sample("astronaut.jpg"))]),
    accepted: Example::Post(
        "+++\ntitle = \"Höstens löv\"\ndate = 2026-11-20\nmotif = \"natur\"\norigin = \"own\"\n\n[pictures.\"lov.png\"]\npeople = \"none\"\n+++\n\nBarngruppen samlade löv.\n\n![Gula och röda löv på en bricka](lov.png)\n",
    ),
    check: Check::Picture(check),
};

fn check(subject: &PictureSubject<'_>) -> Vec<Finding> {
    let Media::Picture(picture) = subject.media else { return Vec::new() };
    let seen = faces::unanswered(subject, picture, Verdict::Certain);
    if seen.is_empty() || faces::is_permitted(subject) {
        return Vec::new();
    }
    let boxes = faces::boxes(&seen);
    let contradicted = subject.statement.and_then(|s| s.people.as_ref()).is_some_and(|people| people.value == "none");
    let (count_sv, count_en) = match seen.len() {
        1 => ("Ett ansikte syns".to_owned(), "One face is seen".to_owned()),
        count => (format!("{count} ansikten syns"), format!("{count} faces are seen")),
    };
    let what = if contradicted {
        Text::new(
            format!("{count_sv} på bilden ({boxes}), fast det står att ingen är med."),
            format!("{count_en} in the picture ({boxes}), though it says that nobody is in it."),
        )
    } else {
        Text::new(format!("{count_sv} på bilden ({boxes})."), format!("{count_en} in the picture ({boxes})."))
    };
    let finding = Finding::at(subject.image.span.clone(), what);
    vec![faces::with_confirmation(finding, &RULE, subject, picture, &boxes)]
}
