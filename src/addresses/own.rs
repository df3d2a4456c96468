//! Addresses of the pages that the product itself makes, relative to the root of the output: the one table that pages,
//! links between them and the rule on taken addresses go by.
//!
//! Invariant: no two of them are alike, whatever tags a blog has. A tag's pages lie in a folder of its own, and its name
//! in an address holds neither `.` nor `/`.

/// The start page.
pub const START: &str = "index.html";
/// All tags.
pub const TAGS: &str = "amnen/index.html";
/// "Om bloggen".
pub const ABOUT: &str = "om-bloggen.html";
/// "Spelregler och kontakt".
pub const CONTACT: &str = "spelregler-och-kontakt.html";
/// The privacy page.
pub const PRIVACY: &str = "personuppgifter.html";
/// The accessibility statement.
pub const STATEMENT: &str = "tillganglighet.html";
/// The laws.
pub const LAWS: &str = "lagar.html";
/// The page for an address that is not there.
pub const NOT_FOUND: &str = "404.html";

/// Those that every blog has once.
const SINGLE: [&str; 8] = [START, TAGS, ABOUT, CONTACT, PRIVACY, STATEMENT, LAWS, NOT_FOUND];

/// The `page`th start page, from 0.
pub fn start(page: usize) -> String {
    if page == 0 { START.to_owned() } else { later(page) }
}

/// The `page`th list of a tag, from 0; `key` is the tag's name in addresses.
pub fn tag(key: &str, page: usize) -> String {
    let name = if page == 0 { START.to_owned() } else { later(page) };
    format!("amnen/{key}/{name}")
}

/// The file of a list's page after the first.
fn later(page: usize) -> String {
    format!("sida-{}.html", page + 1)
}

/// Whether `address` is the product's own: of a page that every blog has, or of a start page that this one will have once
/// it has posts enough, since an address that holds today must hold then.
pub fn is_own(address: &str) -> bool {
    let number = address.strip_prefix("sida-").and_then(|rest| rest.strip_suffix(".html")?.parse::<usize>().ok());
    let is_start = number.is_some_and(|number| number > 1 && start(number - 1) == address);
    is_start || SINGLE.contains(&address)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn start_pages_to_come_are_kept_free() {
        for taken in [START, "404.html", "sida-2.html", "sida-10.html"] {
            assert!(is_own(taken), "{taken}");
        }
        for free in ["sida-1.html", "sida-0.html", "sida-02.html", "sida-två.html", "sida.html", "arkiv.html", "sida-2"]
        {
            assert!(!is_own(free), "{free}");
        }
    }

    #[test]
    fn no_tag_takes_the_page_of_another() {
        let pages = ["index", "natur", "natur-sida-2", "sida-2"].map(|key| [tag(key, 0), tag(key, 1)]).concat();
        let distinct: std::collections::BTreeSet<&String> = pages.iter().collect();
        assert_eq!(distinct.len(), pages.len());
        assert!(!pages.iter().any(|page| is_own(page)), "{pages:?}");
    }
}
