//! Web addresses that hide where they lead or who earns on the click (row O75).

use std::collections::HashSet;
use std::sync::LazyLock;

use crate::diagnostic::Confidence;

use super::{Instead, as_written};

/// What is wrong with an address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// `shortened`, `affiliate` or `tracking`.
    pub category: &'static str,
    /// How sure that is.
    pub confidence: Confidence,
    /// The address to write instead, or what to do.
    pub instead: Instead,
}

struct Lists {
    shorteners: HashSet<&'static str>,
    networks: HashSet<&'static str>,
    affiliate: HashSet<&'static str>,
    tracking: HashSet<&'static str>,
}

static LISTS: LazyLock<Lists> = LazyLock::new(|| {
    let mut lists = Lists {
        shorteners: HashSet::new(),
        networks: HashSet::new(),
        affiliate: HashSet::new(),
        tracking: HashSet::new(),
    };
    let mut section = "";
    for line in include_str!("data/links.txt").lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        match line.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
            Some(name) => section = name,
            None => match section {
                "shorteners" => lists.shorteners.extend(line.split_whitespace()),
                "affiliate networks" => lists.networks.extend(line.split_whitespace()),
                "affiliate parameters" => lists.affiliate.extend(line.split_whitespace()),
                _ => lists.tracking.extend(line.split_whitespace()),
            },
        }
    }
    lists
});

/// What is wrong with where a link leads, if anything. Relative addresses have no fault.
pub fn fault(address: &str) -> Option<Fault> {
    let host = host(address)?;
    if is_listed(&LISTS.shorteners, &host) && has_path(address) {
        let instead = Instead::new("länka till den riktiga adressen", "link to the real address");
        return Some(Fault { category: "shortened", confidence: Confidence::Certain, instead });
    }
    if is_listed(&LISTS.networks, &host) {
        let instead =
            Instead::new("länka direkt till sidan, utan mellanhand", "link straight to the page, with nobody between");
        return Some(Fault { category: "affiliate", confidence: Confidence::Certain, instead });
    }
    let is_in =
        |set: &HashSet<&str>, name: &str| set.contains(name) || (name.starts_with("utm_") && set.contains("utm_*"));
    let names: Vec<String> = parameters(address).map(|(name, _)| name).collect();
    // Amazon's `tag` names who earns; elsewhere it is a subject.
    let is_shop = host.split('.').any(|part| part == "amazon");
    let earns = |name: &str| is_in(&LISTS.affiliate, name) || (is_shop && name == "tag");
    let affiliate = names.iter().any(|name| earns(name));
    let tracking = names.iter().any(|name| is_in(&LISTS.tracking, name));
    let category = match (affiliate, tracking) {
        (true, _) => "affiliate",
        (false, true) => "tracking",
        (false, false) => return None,
    };
    let clean = without(address, |name| earns(name) || is_in(&LISTS.tracking, name));
    Some(Fault { category, confidence: Confidence::Likely, instead: as_written(&clean) })
}

/// The host in lower case, without user, port and `www.`.
pub fn host(address: &str) -> Option<String> {
    let address = address.trim();
    let rest = match address.split_once("://") {
        Some((scheme, rest)) if scheme.eq_ignore_ascii_case("http") || scheme.eq_ignore_ascii_case("https") => rest,
        Some(_) => return None,
        None => address.strip_prefix("//").or_else(|| {
            let end = address.find(['/', '?', '#', ':']).unwrap_or(address.len());
            let name = &address[..end];
            let known = |set: &HashSet<&str>| set.contains(name.to_lowercase().as_str());
            (name.to_lowercase().starts_with("www.") || known(&LISTS.shorteners)).then_some(address)
        })?,
    };
    let authority = &rest[..rest.find(['/', '?', '#', '\\']).unwrap_or(rest.len())];
    let named = authority.rsplit_once('@').map_or(authority, |(_, host)| host);
    let host = named.split(':').next().unwrap_or_default().trim_end_matches('.').to_lowercase();
    let host = host.strip_prefix("www.").unwrap_or(&host);
    (!host.is_empty()).then(|| host.to_owned())
}

/// A host or a domain above it stands in the list.
fn is_listed(list: &HashSet<&str>, host: &str) -> bool {
    let mut rest = Some(host);
    while let Some(name) = rest {
        if list.contains(name) {
            return true;
        }
        rest = name.split_once('.').map(|(_, above)| above);
    }
    false
}

/// A shortener's own front page is a page like any other.
fn has_path(address: &str) -> bool {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    rest.trim_start_matches('/').split_once(['/', '?']).is_some_and(|(_, path)| !path.is_empty())
}

fn parameters(address: &str) -> impl Iterator<Item = (String, &str)> {
    let query = address.split_once('?').map_or("", |(_, query)| query);
    let query = query.split('#').next().unwrap_or_default();
    query
        .split(['&', ';'])
        .filter(|part| !part.is_empty())
        .map(|part| (part.split('=').next().unwrap_or_default().to_lowercase(), part))
}

fn without(address: &str, is_dropped: impl Fn(&str) -> bool) -> String {
    let kept: Vec<&str> = parameters(address).filter(|(name, _)| !is_dropped(name)).map(|(_, part)| part).collect();
    let (page, rest) = address.split_once('?').unwrap_or((address, ""));
    let fragment = rest.split_once('#').map_or(String::new(), |(_, fragment)| format!("#{fragment}"));
    if kept.is_empty() { format!("{page}{fragment}") } else { format!("{page}?{}{fragment}", kept.join("&")) }
}
