use crate::diagnostic::{Finding, Text};
use crate::rule::{Blog, Check, Example, PostSubject, Rule};
use crate::settings::{At, nearest};
use crate::site::SETTINGS;

/// A motif that is not on the municipality's list.
pub static RULE: Rule = Rule {
    title: Text::fixed("Motivet finns inte på listan", "The motif is not on the list"),
    why: Text::fixed(
        "Bara motiv som kommunen har räknat upp får visas. Gruppfoton hör inte dit.",
        "Only motifs that the municipality has listed may be shown. Group photos are not among them.",
    ),
    help: Text::fixed(
        "Välj ett motiv ur listan. Passar inget? Då är det nog en bild för lärplattformen.",
        "Choose a motif from the list. If none fits it is probably a picture for the learning platform.",
    ),
    basis: &["M07"],
    act: &[],
    wcag: &[],
    refused: Example::Post(
        "+++\ntitle = \"Höstens löv\"\ndate = 2026-11-20\nmotif = \"natur\"\norigin = \"own\"\n\n[pictures.\"lov.png\"]\npeople = \"none\"\nmotif = \"gruppfoto\"\n+++\n\nBarngruppen samlade löv.\n\n![Gula och röda löv på en bricka](lov.png)\n",
    ),
    accepted: Example::Post(
        "+++\ntitle = \"Höstens löv\"\ndate = 2026-11-20\nmotif = \"natur\"\norigin = \"own\"\n\n[pictures.\"lov.png\"]\npeople = \"none\"\n+++\n\nBarngruppen samlade löv.\n\n![Gula och röda löv på en bricka](lov.png)\n",
    ),
    check: Check::Post(check),
};

fn check(subject: &PostSubject<'_>) -> Vec<Finding> {
    let (front, blog) = (&subject.post.front, subject.blog);
    let of_post = front.pictures.iter().filter_map(|statement| statement.motif.as_ref()).chain(&front.motif);
    let mut findings: Vec<Finding> = of_post.filter_map(|motif| judged(blog, motif)).collect();
    let of_site = blog.site.pictures_motif.as_ref().and_then(|motif| judged(blog, motif));
    findings.extend(of_site.map(|finding| finding.in_file(SETTINGS)));
    findings
}

fn judged(blog: &Blog<'_>, motif: &At<String>) -> Option<Finding> {
    let motifs: Vec<&str> = blog.policy.pictures.motifs.iter().map(String::as_str).collect();
    if motifs.is_empty() || motifs.contains(&motif.value.as_str()) {
        return None;
    }
    let list = motifs.join(", ");
    let what = Text::fixed("Motivet finns inte på listan.", "The motif is not on the list.");
    let help = match nearest(&motif.value, &motifs) {
        Some(near) => Text::new(
            format!("Menade du \"{near}\"? Det kan vara: {list}."),
            format!("Did you mean \"{near}\"? It can be: {list}."),
        ),
        None => {
            Text::new(format!("{} Det kan vara: {list}.", RULE.help.sv), format!("{} It can be: {list}.", RULE.help.en))
        }
    };
    Some(Finding::at(motif.span.clone(), what).with_help(help))
}
