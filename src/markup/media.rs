//! What the HTML tells of films and sounds, whose files are not opened here.

use super::{Document, NodeId, Page};

/// The addresses of a player: its own and those of its `<source>` elements.
pub fn sources(document: &Document, id: NodeId) -> Vec<String> {
    let own = document.filled(id, "src").map(str::to_string);
    let children = document.children(id).filter(|&child| document.is(child, "source"));
    own.into_iter().chain(children.filter_map(|child| document.filled(child, "src").map(str::to_string))).collect()
}

/// A file that says in its name that nothing is heard.
pub fn is_silent(source: &str) -> bool {
    let name = source.rsplit('/').next().unwrap_or(source).to_ascii_lowercase();
    ["silent", "no-audio", "noaudio", "no-sound", "without-audio", "without-sound", "muted", "tyst", "utan-ljud"]
        .iter()
        .any(|word| name.contains(word))
}

/// A film that says in its name that captions are part of its picture.
pub fn has_captions_within(source: &str) -> bool {
    let name = source.rsplit('/').next().unwrap_or(source).to_ascii_lowercase();
    ["open-captions", "opencaptions", "with-captions", "captioned", "textad"].iter().any(|word| name.contains(word))
}

/// Seconds that a media fragment (`#t=8,10`) cuts out, if it says an end.
pub fn fragment(source: &str) -> Option<f64> {
    let (_, fragment) = source.split_once('#')?;
    let time = fragment.split('&').find_map(|part| part.strip_prefix("t="))?;
    let (start, end) = time.trim_start_matches("npt:").split_once(',')?;
    let start = if start.is_empty() { 0.0 } else { seconds(start)? };
    Some(seconds(end)? - start)
}

fn seconds(time: &str) -> Option<f64> {
    time.split(':').try_fold(0.0, |sum, part| Some(sum * 60.0 + part.parse::<f64>().ok()?))
}

/// Whether the page says that the film only repeats its text.
pub fn is_alternative_for_text(page: &Page, id: NodeId) -> bool {
    let document = &page.document;
    let around = document.ancestors(id).find(|&above| document.is_html(above) && !document.is(above, "p"));
    let Some(around) = around else { return false };
    let text = page.visible_text(around).to_lowercase();
    let says = [
        "alternative to the text",
        "alternative for the text",
        "media alternative",
        "video version",
        "above text",
        "text above",
        "text ovan",
        "same information",
        "same content",
        "samma information",
        "samma innehåll",
        "samma sak som film",
    ];
    says.iter().any(|phrase| text.contains(phrase))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fragments_are_measured() {
        assert_eq!(fragment("a.mp3#t=8,10"), Some(2.0));
        assert_eq!(fragment("a.mp3#t=,5"), Some(5.0));
        assert_eq!(fragment("a.mp3#t=0:01:00,0:02:30"), Some(90.0));
        assert_eq!(fragment("a.mp3#t=8"), None);
        assert_eq!(fragment("a.mp3"), None);
    }
}
