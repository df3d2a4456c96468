use crate::diagnostic::{Finding, Text};
use crate::rule::{Blog, Check, Example, Rule};

/// Follow-up and communication held by the same function.
pub static RULE: Rule = Rule {
    title: Text::fixed("Samma funktion kommunicerar och följer upp", "The same function communicates and follows up"),
    why: Text::fixed(
        "Den som följer upp ska se bloggen med andra ögon än den som gör den.",
        "Whoever follows up is to see the blog with other eyes than the one who makes it.",
    ),
    help: Text::fixed(
        "Låt en annan funktion ha follow_up eller communication under [duties] i blog.toml.",
        "Let another function hold follow_up or communication under [duties] in blog.toml.",
    ),
    basis: &["K12"],
    act: &[],
    wcag: &[],
    refused: Example::Site(
        "policy = \"stockholm\"\n\n[duties]\ncommunication = \"förskollärare Fjärilen\"\nfollow_up = \"Förskollärare Fjärilen\"\n",
    ),
    accepted: Example::Site(
        "policy = \"stockholm\"\n\n[duties]\ncommunication = \"förskollärare Fjärilen\"\nfollow_up = \"biträdande rektor\"\n",
    ),
    check: Check::Site(check),
};

fn check(blog: &Blog<'_>) -> Vec<Finding> {
    let (Some(follow_up), Some(communication)) = (blog.site.holder("follow_up"), blog.site.holder("communication"))
    else {
        return Vec::new();
    };
    let same = follow_up.value.trim().to_lowercase() == communication.value.trim().to_lowercase();
    if !blog.policy.duties.follow_up_apart || !same {
        return Vec::new();
    }
    let what = Text::fixed(
        "Uppföljning och kommunikation ligger hos samma funktion.",
        "Follow-up and communication lie with the same function.",
    );
    vec![Finding::at(follow_up.span.clone(), what)]
}
