//! What in a page does something of its own accord: runs a script, shows another page inside it, or fetches from elsewhere.
//!
//! A link that a reader may follow does nothing before the reader does.

use super::css::outline;
use super::url::{Target, target_of};
use super::{Document, NodeId};

/// What an element does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deed {
    /// It is a script, handles an event or leads to `javascript:`.
    Runs,
    /// It shows another document, whose scripts and fetches nobody here sees.
    Embeds,
    /// A browser fetches something from elsewhere for it, or sends something there.
    Fetches,
}

/// Every element that does something of its own accord, in document order.
pub fn deeds(document: &Document) -> impl Iterator<Item = (NodeId, Deed)> + '_ {
    document
        .elements()
        .iter()
        .filter_map(|&id| Some((id, own_deed(document, id).or_else(|| deed_inside(document, id))?)))
}

/// To the parser the content of a `<noscript>` is text, as in a browser that runs scripts; in one that does not it is part of the page.
fn deed_inside(document: &Document, id: NodeId) -> Option<Deed> {
    if document.name(id) != "noscript" {
        return None;
    }
    // There one within another is an element like any, so that this goes no deeper.
    let inner = Document::parse_without_scripts(&document.text_content(id));
    inner.elements().iter().find_map(|&id| own_deed(&inner, id))
}

fn own_deed(document: &Document, id: NodeId) -> Option<Deed> {
    match document.name(id) {
        "script" => return Some(Deed::Runs),
        "iframe" | "frame" | "object" | "embed" | "applet" | "portal" | "fencedframe" => return Some(Deed::Embeds),
        "style" if sheet_fetches(&document.text_content(id)) => return Some(Deed::Fetches),
        _ => {}
    }
    document.attributes(id).find_map(|(name, value)| deed_of_attribute(document, id, name, value))
}

fn deed_of_attribute(document: &Document, id: NodeId, name: &str, value: &str) -> Option<Deed> {
    if name.len() > 2 && name.starts_with("on") {
        return Some(Deed::Runs);
    }
    let of = |target: Target| match target {
        Target::Own => None,
        Target::Elsewhere => Some(Deed::Fetches),
        Target::Script => Some(Deed::Runs),
    };
    let away = |found: bool| found.then_some(Deed::Fetches);
    match name {
        "src" | "poster" | "data" | "background" | "lowsrc" | "dynsrc" | "manifest" | "action" | "formaction" => {
            of(target_of(value))
        }
        "ping" | "attributionsrc" => value.split_ascii_whitespace().find_map(|address| of(target_of(address))),
        "srcset" | "imagesrcset" => candidates(value).find_map(|address| of(target_of(address))),
        "href" | "xlink:href" => match target_of(value) {
            Target::Elsewhere if !is_fetched(document, id) => None,
            target => of(target),
        },
        "style" => away(attribute_fetches(value)),
        "content" if document.is(id, "meta") && is_refresh(document, id) => of(target_of(refresh_address(value))),
        // An animation sets addresses too.
        "to" | "from" | "by" | "values" if document.is_svg(id) => {
            value.split(';').find_map(|address| of(target_of(address)))
        }
        // Of SVG any attribute of presentation may be a `url()`.
        _ => away(value.contains('(') && document.is_svg(id) && attribute_fetches(value)),
    }
}

fn sheet_fetches(text: &str) -> bool {
    outline::foreign(outline::of_sheet(text)).next().is_some()
}

fn attribute_fetches(text: &str) -> bool {
    outline::foreign(outline::of_attribute(text)).next().is_some()
}

/// Kinds of links that a browser only tells of. Every other kind, those to come included, may be fetched.
const TOLD: [&str; 17] = [
    "alternate",
    "author",
    "bookmark",
    "canonical",
    "external",
    "help",
    "license",
    "me",
    "next",
    "nofollow",
    "prev",
    "privacy-policy",
    "search",
    "shortlink",
    "tag",
    "terms-of-service",
    "up",
];

/// Whether the `href` of an element is fetched without anybody following it.
fn is_fetched(document: &Document, id: NodeId) -> bool {
    match document.name(id) {
        "link" => {
            let kinds = document.attribute(id, "rel").unwrap_or("").to_ascii_lowercase();
            kinds.split_ascii_whitespace().any(|kind| !TOLD.contains(&kind))
        }
        // All relative addresses of the page would lead there.
        "base" => true,
        name => document.is_svg(id) && name != "a",
    }
}

fn is_refresh(document: &Document, id: NodeId) -> bool {
    document.attribute(id, "http-equiv").is_some_and(|kind| kind.trim().eq_ignore_ascii_case("refresh"))
}

/// Where a `refresh` leads: behind the seconds, with or without `url=` and quotes.
fn refresh_address(content: &str) -> &str {
    let behind = content.trim_start_matches(|c: char| c.is_ascii_digit() || c == '.' || c.is_ascii_whitespace());
    let behind = behind.trim_start_matches([';', ',']).trim_start();
    let named = behind.get(..3).is_some_and(|word| word.eq_ignore_ascii_case("url"));
    let address = if named { behind[3..].trim_start().strip_prefix('=').unwrap_or(behind) } else { behind };
    address.trim_start().trim_start_matches(['"', '\''])
}

/// The addresses of a `srcset`, by the HTML standard: an address ends at white space, or at commas that stand last in it.
fn candidates(srcset: &str) -> impl Iterator<Item = &str> {
    let mut rest = srcset;
    std::iter::from_fn(move || {
        rest = rest.trim_start_matches(|c: char| c.is_ascii_whitespace() || c == ',');
        let end = rest.find(|c: char| c.is_ascii_whitespace()).unwrap_or(rest.len());
        let (address, behind) = rest.split_at(end);
        // Behind an address that ends with a comma the next one follows at once, else its descriptors do.
        rest = match address.ends_with(',') {
            true => behind,
            false => behind.split_once(',').map_or("", |(_, next)| next),
        };
        (!address.is_empty()).then_some(address)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn first(html: &str) -> Option<Deed> {
        let document = Document::parse(html);
        deeds(&document).next().map(|(_, deed)| deed)
    }

    #[test]
    fn scripts_are_seen_however_they_are_written() {
        for html in [
            "<script>x()</script>",
            "<p\tonclick=x()>",
            "<p/onclick=x()>",
            "<P ONMOUSEOVER = 'x()'>",
            "<a href=javascript:x()>x</a>",
            "<a href=' java&#10;script:x()'>x</a>",
            "<form action=javascript:x()></form>",
            "<button formaction='JavaScript:x()'>x</button>",
            "<svg><script>x()</script></svg>",
            "<svg><a xlink:href=javascript:x()><text>x</text></a></svg>",
            "<svg><a><set attributeName=href to=javascript:x() /></a></svg>",
            "<svg onload=x()>",
            "<noscript><p onclick=x()></noscript>",
        ] {
            assert_eq!(first(html), Some(Deed::Runs), "{html}");
        }
    }

    #[test]
    fn other_pages_inside_are_seen() {
        for html in ["<iframe srcdoc=x></iframe>", "<object data=a.svg></object>", "<embed src=a.svg>"] {
            assert_eq!(first(html), Some(Deed::Embeds), "{html}");
        }
    }

    #[test]
    fn whatever_is_fetched_from_elsewhere_is_seen() {
        for html in [
            "<img src=https://example.org/a.png>",
            "<img src=//example.org/a.png>",
            "<img src='\\\\example.org/a.png'>",
            "<img srcset='a.png 1x, https://example.org/a.png 2x'>",
            "<picture><source srcset=https://example.org/a.png><img src=a.png></picture>",
            "<link rel=preload imagesrcset='https://example.org/a.png 1x'>",
            "<video poster=https://example.org/a.png></video>",
            "<audio src=https://example.org/a.mp3></audio>",
            "<input type=image src=https://example.org/a.png>",
            "<table background=https://example.org/a.png>",
            "<form action=https://example.org/></form>",
            "<a href=b.html ping=https://example.org/>x</a>",
            "<link rel=stylesheet href=https://example.org/a.css>",
            "<link rel='alternate stylesheet' href=https://example.org/a.css>",
            "<link rel='shortcut icon' href=https://example.org/a.ico>",
            "<link rel=dns-prefetch href=//example.org>",
            "<link rel=stylesheet href=data:text/css,p{}>",
            "<base href=https://example.org/>",
            "<meta http-equiv=Refresh content='0; URL=\"https://example.org/\"'>",
            "<meta http-equiv=refresh content='0,https://example.org/'>",
            "<style>@import 'https://example.org/a.css'</style>",
            "<style media=print>p{background:u\\72l(https://example.org/a.png)}</style>",
            "<p style='background:u\\72l(https://example.org/a.png)'>",
            "<svg><image href=https://example.org/a.png /></svg>",
            "<svg><use xlink:href=https://example.org/a.svg#a /></svg>",
            "<svg><rect fill='url(https://example.org/a.svg#a)'/></svg>",
            "<svg><style>@import url(https://example.org/a.css);</style></svg>",
            "<noscript><img src=https://example.org/a.png></noscript>",
        ] {
            assert_eq!(first(html), Some(Deed::Fetches), "{html}");
        }
    }

    #[test]
    fn what_lies_without_end_in_itself_is_read_once() {
        assert_eq!(first(&"<noscript>".repeat(100_000)), None);
        assert_eq!(first(&format!("{}<img src=//example.org/a.png>", "<noscript>".repeat(100))), Some(Deed::Fetches));
    }

    #[test]
    fn what_readers_follow_and_what_is_the_sites_own_is_nothing() {
        for html in [
            "<a href=https://www.skolverket.se/>Skolverket</a>",
            "<link rel=canonical href=https://blogg.example.se/><link rel=alternate hreflang=ar href=https://blogg.example.se/ar>",
            "<link rel=stylesheet href=../stil.css><link rel=icon href=favicon.svg>",
            "<meta property=og:image content=https://blogg.example.se/delning.png>",
            "<img src=a.png srcset='a.png 1x, data:image/png;base64,//8A 2x'>",
            "<svg viewBox='0 0 9 9'><use href=#a /><path fill='url(#b)' transform='rotate(9)' d='M0 0'/></svg>",
            "<svg><a href=https://www.skolverket.se/><text>x</text></a></svg>",
            "<blockquote cite=https://www.skolverket.se/>x</blockquote>",
            "<p style='color:red'>javascript: ett språk</p><img alt='javascript:x'>",
            "<form action=sok.html></form>",
        ] {
            assert_eq!(first(html), None, "{html}");
        }
    }
}
