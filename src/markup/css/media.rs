//! Which `@media` conditions hold for the reader a static check imagines: a light screen of 1280 by 1024 pixels.

use super::length::pixels;

const WIDTH: f64 = 1280.0;
const HEIGHT: f64 = 1024.0;

/// What the reader's device prefers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scheme {
    /// Dark on light, unless told otherwise.
    Light,
    /// Light on dark.
    Dark,
}

/// Whether a media query list (lower case) holds in the light. A condition that is not understood does not hold, so that no rule is
/// built on it.
pub fn holds(list: &str) -> bool {
    holds_in(list, Scheme::Light)
}

/// Whether a media query list (lower case) holds in a scheme.
pub fn holds_in(list: &str, scheme: Scheme) -> bool {
    list.split(',').any(|one| query(one, scheme))
}

fn query(query: &str, scheme: Scheme) -> bool {
    let query = query.trim();
    if query.is_empty() {
        return true;
    }
    if query.starts_with("not ") {
        return false;
    }
    query.split(" and ").all(|part| {
        let part = part.trim().trim_start_matches("only ").trim();
        match part {
            "all" | "screen" => true,
            _ => {
                part.strip_prefix('(').and_then(|part| part.strip_suffix(')')).is_some_and(|part| feature(part, scheme))
            }
        }
    })
}

fn feature(feature: &str, scheme: Scheme) -> bool {
    let Some((name, value)) = feature.split_once(':') else {
        return feature.trim() == "hover" || feature.trim() == "color";
    };
    let value = value.trim();
    let length = || pixels(value, 16.0);
    match name.trim() {
        "min-width" => length().is_some_and(|least| WIDTH >= least),
        "max-width" => length().is_some_and(|most| WIDTH <= most),
        "min-height" => length().is_some_and(|least| HEIGHT >= least),
        "max-height" => length().is_some_and(|most| HEIGHT <= most),
        "orientation" => value == "landscape",
        "prefers-color-scheme" => value == if scheme == Scheme::Dark { "dark" } else { "light" },
        "prefers-reduced-motion" | "prefers-contrast" => value == "no-preference",
        "hover" => value == "hover",
        "pointer" => value == "fine",
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::holds;

    #[test]
    fn the_imagined_reader_has_a_light_wide_screen() {
        assert!(holds("screen and (min-width: 40em)"));
        assert!(!holds("print"));
        assert!(holds("print, screen"));
        assert!(!holds("(max-width: 600px)"));
        assert!(!holds("(orientation: portrait)"));
        assert!(!holds("(prefers-color-scheme: dark)"));
    }
}
