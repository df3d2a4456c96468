use crate::diagnostic::{Finding, Text};
use crate::media::Media;
use crate::pictures::faces::Verdict;
use crate::rule::{Check, Example, PictureSubject, Rule};
use crate::rules::shared::faces;

/// A picture of which nobody has said whether people are in it.
pub static RULE: Rule = Rule {
    title: Text::fixed("Det står inte om människor är med", "It does not say whether people are in it"),
    why: Text::fixed(
        "Datorn ser inte allt. Ett barn bakifrån i en känd jacka, eller ett namn på en krok, ser bara du.",
        "The computer does not see all. A child from behind in a known jacket, or a name on a coat hook, only you see.",
    ),
    help: Text::fixed(
        "Titta på bilden och skriv i huvudet: [pictures.\"lov.jpg\"] på en rad och people = \"none\" på nästa. Syns någon som inte går att känna igen: \"unidentifiable\". Är det en teckning eller docka: \"drawn\".",
        "Look at the picture and write in the front matter: [pictures.\"lov.jpg\"] on one line and people = \"none\" on the next. If someone is seen who cannot be recognised: \"unidentifiable\". If it is a drawing or a doll: \"drawn\".",
    ),
    basis: &["M05", "S40", "O12"],
    act: &[],
    wcag: &[],
    refused: Example::Post(
        "+++\ntitle = \"Höstens löv\"\ndate = 2026-11-20\nmotif = \"natur\"\norigin = \"own\"\n+++\n\nBarngruppen samlade löv.\n\n![Gula och röda löv på en bricka](lov.png)\n",
    ),
    accepted: Example::Post(
        "+++\ntitle = \"Höstens löv\"\ndate = 2026-11-20\nmotif = \"natur\"\norigin = \"own\"\n\n[pictures.\"lov.png\"]\npeople = \"none\"\n+++\n\nBarngruppen samlade löv.\n\n![Gula och röda löv på en bricka](lov.png)\n",
    ),
    check: Check::Picture(check),
};

fn check(subject: &PictureSubject<'_>) -> Vec<Finding> {
    let stated = subject.statement.is_some_and(|statement| statement.people.is_some());
    if !subject.blog.policy.pictures.people_required || stated {
        return Vec::new();
    }
    match subject.media {
        // A face that is seen is told by itself.
        Media::Picture(picture) if !faces::unanswered(subject, picture, Verdict::Certain).is_empty() => Vec::new(),
        Media::Picture(_) | Media::Film(_) => {
            let what =
                Text::fixed("Ingen har sagt om människor syns här.", "Nobody has said whether people are seen here.");
            vec![Finding::at(subject.image.span.clone(), what)]
        }
        _ => Vec::new(),
    }
}
