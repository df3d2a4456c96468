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
