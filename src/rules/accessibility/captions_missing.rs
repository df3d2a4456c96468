use crate::diagnostic::{Confidence, Finding, Text};
use crate::markup::{NodeId, Page, media};
use crate::rule::{Check, Example, PageSubject, Rule};

/// A film with sound and no captions (ACT f51b46, eac66b).
pub static RULE: Rule = Rule {
    title: Text::fixed("En film saknar undertexter", "A film has no captions"),
    why: Text::fixed(
        "Den som inte hör får inte veta vad som sägs.",
        "Those who do not hear are not told what is said.",
    ),
    help: Text::fixed(
        "Lägg till undertexter: <track kind=\"captions\" srclang=\"sv\" src=\"film.vtt\">.",
        "Add captions: <track kind=\"captions\" srclang=\"sv\" src=\"film.vtt\">.",
    ),
    basis: &["O61", "O66"],
    act: &["f51b46", "eac66b"],
    wcag: &["1.2.2"],
    refused: Example::Page("<video src=\"film.mp4\" controls></video>"),
    accepted: Example::Page(
        "<video src=\"film.mp4\" controls><track kind=\"captions\" srclang=\"sv\" src=\"film.vtt\"></video>",
    ),
    check: Check::Page(check),
};

fn check(subject: &PageSubject<'_>) -> Vec<Finding> {
    let page = subject.page;
    let document = &page.document;
    let is_judged_by_its_file = |id| subject.blog.is_some() && is_of_a_post(page, id);
    let mute = document.all(&["video"]).filter(|&id| {
        let sources = media::sources(document, id);
        page.presence(id).is_visible()
            && !document.has(id, "muted")
            && !is_judged_by_its_file(id)
            && !sources.is_empty()
            && !sources.iter().all(|source| media::is_silent(source) || media::has_captions_within(source))
            && !has_track(page, id, "captions")
            // A blog's own films have been judged where they lie, by what is in their files.
            && (subject.blog.is_none() || !sources.iter().all(|source| source.contains("media/")))
    });
    // Whether the film has sound is not in the HTML, so a person may know better.
    mute.map(|id| {
        let finding = page.finding(id, "Filmen har inga undertexter.", "The film has no captions.");
        // Subtitles translate; those in the film's own language may tell all that captions tell.
        let confidence = if has_track(page, id, "subtitles") { Confidence::Doubtful } else { Confidence::Likely };
        let finding = finding.with_confidence(confidence);
        // A film that repeats the page's text needs no captions by WCAG, though it lacks them.
        if media::is_alternative_for_text(page, id) {
            finding.failing(&["f51b46"], &[]).with_confidence(Confidence::Doubtful)
        } else {
            finding
        }
    })
    .collect()
}

/// Whether the film is one that a post shows. In a blog its file and its author's statement tell whether it has sound and
/// where its captions are, so `accessibility/film-captions-missing` judges it.
fn is_of_a_post(page: &Page, id: NodeId) -> bool {
    let document = &page.document;
    document
        .ancestors(id)
        .any(|above| document.is(above, "figure") && document.attribute(above, "class") == Some("film"))
}

fn has_track(page: &Page, id: NodeId, kind: &str) -> bool {
    let document = &page.document;
    document.children(id).any(|child| {
        // Without a kind a track holds subtitles.
        let written = document.attribute(child, "kind").unwrap_or("subtitles").trim();
        document.is(child, "track") && written.eq_ignore_ascii_case(kind) && document.filled(child, "src").is_some()
    })
}
