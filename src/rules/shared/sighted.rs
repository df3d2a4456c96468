//! What the rules on personal data share: a finding for each sighting of their kind, and the route that is open instead.

use crate::diagnostic::{Confidence, Finding, Text};
use crate::policy::Policy;
use crate::rule::{Rule, TextSubject};
use crate::swedish::{self, Place, Sighting};

/// What a rule says of one sighting.
pub(crate) struct Told {
    what: Text,
    help: Option<Text>,
}

impl Told {
    /// What is the matter; the rule's own help says what to do.
    pub(crate) fn new(what: Text) -> Self {
        Self { what, help: None }
    }

    /// With a help that fits this very place.
    pub(crate) fn with_help(self, help: Text) -> Self {
        Self { help: Some(help), ..self }
    }
}

/// A finding for each sighting that `tell` has words for, spanning exactly the offending words.
pub(crate) fn findings(
    subject: &TextSubject<'_>,
    rule: &Rule,
    tell: impl Fn(&Sighting) -> Option<Told>,
) -> Vec<Finding> {
    subject
        .sightings()
        .iter()
        .filter_map(|sighting| {
            let told = tell(sighting)?;
            let help = with_route(told.help.as_ref().unwrap_or(&rule.help), subject.blog.policy);
            let finding = Finding::new(told.what).with_help(help).with_confidence(confidence(sighting.confidence));
            Some(Finding { span: (!is_own_name(sighting)).then(|| sighting.span.clone()), ..finding })
        })
        .collect()
}

/// Whether the sighting is in the name of the file itself, which has no place inside the file.
pub(crate) fn is_own_name(sighting: &Sighting) -> bool {
    sighting.place == Place::FileName && sighting.span.is_empty()
}

/// What to do when the name of a file tells it: the same for every kind of datum.
pub(crate) fn rename(sighting: &Sighting) -> Text {
    if is_own_name(sighting) {
        Text::fixed(
            "Byt namn på filen eller mappen efter det som hände, till exempel 2026-11-20-loven.md. Namnet blir en del av inläggets adress.",
            "Rename the file or folder after what happened, such as 2026-11-20-leaves.md. The name becomes part of the post's address.",
        )
    } else {
        Text::fixed(
            "Byt namn på filen efter det den visar, till exempel loven.jpg, och ändra namnet här också.",
            "Rename the file after what it shows, such as leaves.jpg, and change the name here too.",
        )
    }
}

/// The route that is open for what may not stand on a blog (S34, T06).
fn with_route(help: &Text, policy: &Policy) -> Text {
    let routes = &policy.routes;
    let (sv, en) = match (&routes.learning_platform, &routes.learning_platform_link) {
        (Some(name), Some(link)) => {
            (format!("lärplattformen {name} ({link})"), format!("learning platform {name} ({link})"))
        }
        (Some(name), None) => (format!("lärplattformen {name}"), format!("learning platform {name}")),
        _ => ("lärplattformen".to_owned(), "learning platform".to_owned()),
    };
    Text::new(
        format!("{} Det som en enda familj behöver veta skriver ni i {sv}.", help.sv),
        format!("{} What a single family needs to know goes into the {en}.", help.en),
    )
}

/// The engine's word for how sure it is, as a rule says it.
fn confidence(confidence: swedish::Confidence) -> Confidence {
    match confidence {
        swedish::Confidence::Doubtful => Confidence::Doubtful,
        swedish::Confidence::Likely => Confidence::Likely,
        swedish::Confidence::Certain => Confidence::Certain,
    }
}
