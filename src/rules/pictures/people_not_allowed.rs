use crate::diagnostic::{Finding, Text};
use crate::rule::{Check, Example, PictureSubject, Rule};

/// People in a picture that the municipality never allows.
pub static RULE: Rule = Rule {
    title: Text::fixed("Människor på bilden tillåts inte här", "People in the picture are not allowed here"),
    why: Text::fixed(
        "Kommunens riktlinje säger vilka som får synas. Barn får det aldrig, och andra bara där det står.",
        "The municipality's guideline says who may be seen. Children never may, and others only where it says so.",
    ),
    help: Text::fixed("Välj en bild utan människor.", "Choose a picture without people."),
    basis: &["S40", "S46", "S47", "M05"],
    act: &[],
    wcag: &[],
    refused: Example::Post(
        "+++\ntitle = \"Höstens löv\"\ndate = 2026-11-20\nmotif = \"natur\"\norigin = \"own\"\n\n[pictures.\"lov.png\"]\npeople = \"staff\"\n+++\n\nBarngruppen samlade löv.\n\n![Gula och röda löv på en bricka](lov.png)\n",
    ),
    accepted: Example::Post(
        "+++\ntitle = \"Höstens löv\"\ndate = 2026-11-20\nmotif = \"natur\"\norigin = \"own\"\n\n[pictures.\"lov.png\"]\npeople = \"none\"\n+++\n\nBarngruppen samlade löv.\n\n![Gula och röda löv på en bricka](lov.png)\n",
    ),
    check: Check::Picture(check),
};

fn check(subject: &PictureSubject<'_>) -> Vec<Finding> {
    let Some(people) = subject.statement.and_then(|statement| statement.people.as_ref()) else { return Vec::new() };
    let pictures = &subject.blog.policy.pictures;
    let what = match people.value.as_str() {
        "staff" if !pictures.staff_with_consent => {
            Text::fixed("Kommunen visar inte personal på bloggar.", "The municipality does not show staff on blogs.")
        }
        "bureau" if !pictures.bureau_people => Text::fixed(
            "Kommunen visar inte människor från bildbyrån på bloggar.",
            "The municipality does not show people from the picture bureau on blogs.",
        ),
        _ => return Vec::new(),
    };
    vec![Finding::at(people.span.clone(), what)]
}
