use crate::diagnostic::{Finding, Text};
use crate::markup::{Document, NodeId, roles};
use crate::rule::{Check, Example, PageSubject, Rule};

/// An embedded picture, film or sound without an accessible name (ACT 8fc3b6).
pub static RULE: Rule = Rule {
    title: Text::fixed("Ett inbäddat objekt saknar text", "An embedded object has no text"),
    why: Text::fixed(
        "Den som lyssnar på sidan hör bara ”objekt” och får inte veta vad det gäller.",
        "Those who listen to the page hear only “object” and are not told what it is about.",
    ),
    help: Text::fixed(
        "Använd hellre de element som finns för bild, film och ljud. I annat fall skriver du i title eller aria-label vad objektet visar.",
        "Rather use <img>, <video> or <audio>. Otherwise say in title or aria-label what the object shows.",
    ),
    basis: &["O61"],
    act: &["8fc3b6"],
    wcag: &["1.1.1"],
    refused: Example::Page("<object data=\"manen.jpg\"></object>"),
    accepted: Example::Page("<object data=\"manen.jpg\" title=\"Fullmåne över skogen\"></object>"),
    check: Check::Page(check),
};

fn check(subject: &PageSubject<'_>) -> Vec<Finding> {
    let page = subject.page;
    let document = &page.document;
    let nameless = document
        .all(&["object"])
        .filter(|&id| embeds_media(document, id) && page.is_exposed(id) && page.name(id).is_empty())
        // With a role of its own it is judged as what it says it is.
        .filter(|&id| roles::explicit(page, id).is_none());
    nameless
        .map(|id| {
            page.finding(id, "Objektet har ingen text som beskriver det.", "The object has no text that describes it.")
        })
        .collect()
}

/// Whether the object shows or plays something, by its type or, without one, by its file's ending.
fn embeds_media(document: &Document, id: NodeId) -> bool {
    let Some(data) = document.filled(id, "data") else { return false };
    if let Some(kind) = document.filled(id, "type") {
        return kind.split_once('/').is_some_and(|(kind, _)| matches!(kind, "image" | "audio" | "video"));
    }
    let path = data.split(['?', '#']).next().unwrap_or(data);
    path.rsplit_once('.').is_some_and(|(_, ending)| ENDINGS.contains(&&*ending.to_ascii_lowercase()))
}

const ENDINGS: [&str; 25] = [
    "aac", "apng", "avif", "avi", "bmp", "flac", "gif", "ico", "jpeg", "jpg", "m4a", "mid", "mov", "mp3", "mp4",
    "mpeg", "oga", "ogg", "ogv", "opus", "png", "svg", "wav", "webm", "webp",
];
