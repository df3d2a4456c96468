//! Where links and frames lead, as far as the addresses tell without fetching anything.

use super::{NodeId, Page};

/// Where a link leads: its `href`, or what its script sends the reader to.
pub fn target(page: &Page, id: NodeId) -> Option<String> {
    let document = &page.document;
    let href = document.attribute(id, "href").or_else(|| document.attribute(id, "xlink:href"));
    if let Some(href) = href {
        return Some(href.trim().to_string()).filter(|href| !href.to_ascii_lowercase().starts_with("javascript:"));
    }
    let script = document.attribute(id, "onclick")?;
    let assigned = &script[script.find("location")?..];
    let (_, value) = assigned.split_once(['=', '('])?;
    let value = value.trim_start();
    let quote = value.chars().next().filter(|c| matches!(c, '\'' | '"'))?;
    Some(value[1..].split(quote).next().unwrap_or("").to_string())
}

/// Whose an address is that a browser would load something from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    /// Relative, empty, or a picture or font that stands in the address itself.
    Own,
    /// With a scheme or a host, so that it may lead anywhere.
    Elsewhere,
    /// `javascript:`
    Script,
}

/// Schemes that a browser fetches from.
const FETCHED: [&str; 8] = ["http", "https", "ws", "wss", "ftp", "file", "blob", "filesystem"];

/// Whose the address is, read as the URL standard reads it: white space around it, tabs and line ends within it mean nothing, and
/// a backslash is a slash.
pub fn target_of(address: &str) -> Target {
    let address = address.trim_start_matches(|c: char| c <= ' ');
    // Nearly every address of a page is a plain path.
    if !address.contains([':', '\\', '\t', '\n', '\r']) && !address.starts_with("//") {
        return Target::Own;
    }
    let plain: String = address.chars().filter(|c| !matches!(c, '\t' | '\n' | '\r')).take(LONGEST_START).collect();
    let plain = plain.to_ascii_lowercase().replace('\\', "/");
    if plain.starts_with("//") {
        return Target::Elsewhere;
    }
    match plain.split_once(':') {
        Some(("javascript" | "vbscript", _)) => Target::Script,
        Some(("data", inside)) => {
            let is_shown = ["image/", "font/", "application/font"].iter().any(|kind| inside.starts_with(kind));
            if is_shown || !address.contains(',') { Target::Own } else { Target::Elsewhere }
        }
        Some((scheme, _)) if FETCHED.contains(&scheme) => Target::Elsewhere,
        _ => Target::Own,
    }
}

/// Characters of an address that tell whose it is: a scheme, or the type of what stands in the address.
const LONGEST_START: usize = 256;

/// Whether two addresses of one page surely lead to different things. Addresses that differ only in how they are written, in the
/// folder or the number of one file, or that say themselves to be copies or redirections, may lead to the same.
pub fn differ(one: &str, other: &str) -> bool {
    let local = [one, other].iter().all(|address| !address.contains("//"));
    let (one, other) = (normal(one), normal(other));
    if one == other {
        return false;
    }
    let (one, other) = without_common_folders(&one, &other);
    if local && file_without_number(one).is_some_and(|file| file_without_number(other) == Some(file)) {
        return false;
    }
    let twins = [
        "redirect",
        "copy",
        "kopia",
        "mirror",
        "same",
        "similar",
        "duplicate",
        "equivalent",
        "alternat",
        "advert",
        "annons",
    ];
    let may_be_twin = |address: &str| twins.iter().any(|word| address.to_ascii_lowercase().contains(word));
    !may_be_twin(one) && !may_be_twin(other)
}

/// The name of a file without its digits: `page2.html` and `old/page1.html` may well be one page in two places. What is asked of
/// the file (`?page=2`) is kept: it is there to get something else.
fn file_without_number(address: &str) -> Option<String> {
    let (path, query) = address.split_once('?').unwrap_or((address, ""));
    let name = path.rsplit('/').next().filter(|name| name.contains('.'))?;
    Some(name.chars().filter(|c| !c.is_ascii_digit()).chain("?".chars()).chain(query.chars()).collect())
}

/// What is left of two addresses behind the folders both lie in.
fn without_common_folders<'a>(one: &'a str, other: &'a str) -> (&'a str, &'a str) {
    let equal = one.bytes().zip(other.bytes()).take_while(|(one, other)| one == other).count();
    let folders = one.as_bytes()[..equal].iter().rposition(|&byte| byte == b'/').map_or(0, |slash| slash + 1);
    (&one[folders..], &other[folders..])
}

fn normal(address: &str) -> String {
    let address = address.trim();
    let lower = address.to_ascii_lowercase();
    let scheme = ["https://", "http://", "//"].into_iter().find(|scheme| lower.starts_with(scheme));
    let rest = scheme.map_or(address, |scheme| &address[scheme.len()..]);
    let rest = if scheme.is_some() { rest.strip_prefix("www.").unwrap_or(rest) } else { rest };
    let (rest, fragment) = rest.split_once('#').unwrap_or((rest, ""));
    let mut segments: Vec<&str> = Vec::new();
    for segment in rest.split('/') {
        match segment {
            "." => {}
            ".." if segments.last().is_some_and(|last| !last.is_empty() && *last != "..") => {
                segments.pop();
            }
            _ => segments.push(segment),
        }
    }
    if matches!(segments.last(), Some(&("index.html" | "index.htm" | "index.php"))) {
        segments.pop();
    }
    let path = segments.join("/");
    let path = path.trim_end_matches('/');
    if fragment.is_empty() { path.to_string() } else { format!("{path}#{fragment}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_tells_whose_it_is() {
        for address in
            ["", "#a", "a.png", "/a.png", "../a:b.png", "?x=//y", "data:image/png;base64,AA", "Obs: hej", "data: ja"]
        {
            assert_eq!(target_of(address), Target::Own, "{address}");
        }
        for address in [
            "https://example.org/a",
            " \u{1}HTTPS:\\\\example.org",
            "ht\ntps://example.org",
            "//example.org",
            "\\/example.org",
            "/\t/example.org",
            "https:example.org",
            "data:text/css,p{}",
        ] {
            assert_eq!(target_of(address), Target::Elsewhere, "{address}");
        }
        assert_eq!(target_of("java\tscript:x()"), Target::Script);
        assert_eq!(target_of(" JavaScript:x()"), Target::Script);
    }

    #[test]
    fn addresses_are_compared_by_where_they_lead() {
        for (one, other) in [
            ("/a/", "/a"),
            ("/a/index.html", "/a/"),
            ("./b.html", "b.html"),
            ("https://www.example.org", "http://example.org/"),
            ("a/../b.html", "b.html"),
            ("/page.html", "/page-copy.html"),
            ("/om/kontakt.html", "/jobb/kontakt.html"),
            ("/sida1.html", "/sida2.html"),
        ] {
            assert!(!differ(one, other), "{one} {other}");
        }
        for (one, other) in [
            ("/a", "/b"),
            ("#a", "#b"),
            ("../a.html", "b.html"),
            ("/same/a.html", "/same/b.html"),
            ("/post-1/", "/post-2/"),
            ("/lista.html?sida=1", "/lista.html?sida=2"),
            ("https://example.org/a", "/a"),
            ("https://example.org/a.html", "https://example.com/a.html"),
        ] {
            assert!(differ(one, other), "{one} {other}");
        }
    }
}
