//! Faces in a picture, and what a person may answer: a second role's word that a found face is none, bound to the
//! picture's hash and the box, or a picture of adults where the policy knows that regime. Children never: no key unlocks it.

use crate::diagnostic::{Finding, Text};
use crate::media::Picture;
use crate::pictures::faces::{Face, Verdict};
use crate::rule::{PictureSubject, Rule};
use crate::rules::shared::statements;

/// Faces of a verdict that nobody has answered for.
pub(crate) fn unanswered<'a>(subject: &PictureSubject<'_>, picture: &'a Picture, verdict: Verdict) -> Vec<&'a Face> {
    let confirmed = confirmed(subject, picture);
    picture.faces.iter().filter(|face| face.verdict == verdict && !confirmed.contains(&told(face))).collect()
}

/// Whether the people in the picture may be seen: from the contracted bureau, or staff with a registered consent.
pub(crate) fn is_permitted(subject: &PictureSubject<'_>) -> bool {
    let Some(people) = subject.statement.and_then(|statement| statement.people.as_ref()) else { return false };
    let pictures = &subject.blog.policy.pictures;
    let allowed = match people.value.as_str() {
        "bureau" => {
            pictures.bureau_people && statements::origin(subject).is_some_and(|origin| origin.value == "bureau")
        }
        "staff" => pictures.staff_with_consent,
        _ => false,
    };
    // Without a reference nothing is permitted, and pictures/reference-missing says so too.
    allowed && statements::reference(subject).is_some()
}

/// Boxes of faces as a person writes them: `x,y,width,height` in pixels of the upright picture.
pub(crate) fn boxes(faces: &[&Face]) -> String {
    faces.iter().map(|face| told(face)).collect::<Vec<_>>().join("; ")
}

/// The finding with how a second role says that nobody is there, where the policy allows it.
pub(crate) fn with_confirmation(
    finding: Finding,
    rule: &Rule,
    subject: &PictureSubject<'_>,
    picture: &Picture,
    boxes: &str,
) -> Finding {
    if subject.blog.policy.pictures.confirmable_faces == 0 {
        return finding;
    }
    let hash = hash(picture);
    let list = boxes.split("; ").map(|one| format!("\"{one}\"")).collect::<Vec<_>>().join(", ");
    let lines = format!("confirmed_hash = \"{hash}\" confirmed_boxes = [{list}]");
    let (sv, en) = (&rule.help.sv, &rule.help.en);
    finding.with_help(Text::new(
        format!(
            "{sv} Är det inget ansikte alls? Då kan en kollega titta och skriva för bilden: confirmed_by = \"rektor\" (funktionen) {lines}"
        ),
        format!(
            "{en} Is it no face at all? Then a colleague may look and write for the picture: confirmed_by = \"rektor\" (the function) {lines}"
        ),
    ))
}

/// The boxes that a second role has confirmed for exactly this picture, within the policy's limit.
fn confirmed(subject: &PictureSubject<'_>, picture: &Picture) -> Vec<String> {
    let Some(statement) = subject.statement else { return Vec::new() };
    let hash_agrees = statement.confirmed_hash.as_ref().is_some_and(|given| given.value == hash(picture));
    let limit = usize::try_from(subject.blog.policy.pictures.confirmable_faces).unwrap_or(usize::MAX);
    let given: usize = subject.post.front.pictures.iter().map(|other| other.confirmed_boxes.len()).sum();
    if !hash_agrees || statement.confirmed_by.is_none() || given > limit {
        return Vec::new();
    }
    statement.confirmed_boxes.iter().map(|one| one.value.replace(' ', "")).collect()
}

/// The picture's hash, as far as a person has to copy it.
fn hash(picture: &Picture) -> String {
    picture.hash.iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

fn told(face: &Face) -> String {
    let region = face.region;
    format!("{},{},{},{}", region.x, region.y, region.width, region.height)
}
