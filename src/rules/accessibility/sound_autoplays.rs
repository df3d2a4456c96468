use crate::diagnostic::{Confidence, Finding, Text};
use crate::markup::{NodeId, Page, media};
use crate::rule::{Check, Example, PageSubject, Rule};

/// Sound that begins by itself and cannot be stopped on the page (ACT 80f0bf, 4c31df).
pub static RULE: Rule = Rule {
    title: Text::fixed("Ljud börjar av sig självt", "Sound begins by itself"),
    why: Text::fixed(
        "Ljudet dränker skärmläsaren, och den som lyssnar hittar inte knappen som stänger av det.",
        "The sound drowns the screen reader, and those who listen cannot find the button that stops it.",
    ),
    help: Text::fixed(
        "Ta bort autoplay, eller lägg till muted och controls.",
        "Remove autoplay, or add muted and controls.",
    ),
    basis: &["O61"],
    act: &["80f0bf", "4c31df", "aaa1bf"],
    wcag: &["1.4.2"],
    refused: Example::Page("<audio src=\"sang.mp3\" autoplay></audio>"),
    accepted: Example::Page("<audio src=\"sang.mp3\" controls></audio>"),
    check: Check::Page(check),
};

fn check(subject: &PageSubject<'_>) -> Vec<Finding> {
    let page = subject.page;
    let document = &page.document;
    let players =
        document.all(&["audio", "video"]).filter(|&id| document.has(id, "autoplay") && !document.has(id, "muted"));
    let loud = players.filter(|&id| sounds_long(page, id) && !may_be_paused(page, id));
    loud.map(|id| {
        if document.has(id, "controls") || has_own_controls(page) {
            let finding = page.finding(id, "Ljudet börjar av sig självt.", "The sound begins by itself.");
            return finding.failing(&["aaa1bf"], &[]).with_confidence(Confidence::Doubtful);
        }
        page.finding(
            id,
            "Ljudet börjar av sig självt och går inte att stänga av.",
            "The sound begins by itself and cannot be stopped.",
        )
    })
    .collect()
}

/// More than three seconds, unless the address cuts out less or names a silent file.
fn sounds_long(page: &Page, id: NodeId) -> bool {
    media::sources(&page.document, id)
        .iter()
        .any(|source| !media::is_silent(source) && media::fragment(source).is_none_or(|seconds| seconds > 3.0))
}

/// A script of the page that names the player pauses something: whether at once is for a person to hear.
fn may_be_paused(page: &Page, id: NodeId) -> bool {
    let document = &page.document;
    let Some(name) = document.filled(id, "id") else { return false };
    let mut scripts = document.all(&["script"]).map(|script| document.text_content(script));
    scripts.any(|script| script.contains(".pause(") && script.contains(name))
}

/// A page may bring buttons of its own; those without a name or out of reach help no one.
fn has_own_controls(page: &Page) -> bool {
    let document = &page.document;
    let scripted = document.all(&["script"]).next().is_some() || document.having("onclick").next().is_some();
    let usable = |&id: &NodeId| page.is_exposed(id) && page.presence(id).is_visible() && !page.name(id).is_empty();
    scripted && page.with_role(&["button"]).any(|id| usable(&id))
}
