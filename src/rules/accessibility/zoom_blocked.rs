use crate::diagnostic::{Finding, Text};
use crate::rule::{Check, Example, PageSubject, Rule};

/// A viewport that keeps readers from enlarging the page (ACT b4f0c3).
pub static RULE: Rule = Rule {
    title: Text::fixed("Sidan går inte att förstora", "The page cannot be enlarged"),
    why: Text::fixed(
        "Den som ser dåligt behöver dra upp texten till dubbel storlek.",
        "Those with low vision need to enlarge the text to twice its size.",
    ),
    help: Text::fixed(
        "Skriv <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"> utan user-scalable och maximum-scale.",
        "Write <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"> without user-scalable and maximum-scale.",
    ),
    basis: &["O61"],
    act: &["b4f0c3"],
    wcag: &["1.4.4"],
    refused: Example::Page("<meta name=\"viewport\" content=\"width=device-width, user-scalable=no\">"),
    accepted: Example::Page("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"),
    check: Check::Page(check),
};

fn check(subject: &PageSubject<'_>) -> Vec<Finding> {
    let page = subject.page;
    let document = &page.document;
    let blocking = document.all(&["meta"]).filter(|&id| {
        document.attribute(id, "name").is_some_and(|name| name.trim().eq_ignore_ascii_case("viewport"))
            && document.attribute(id, "content").is_some_and(blocks)
    });
    blocking
        .map(|id| {
            page.finding(id, "Sidan hindrar läsaren från att förstora.", "The page keeps readers from enlarging.")
        })
        .collect()
}

fn blocks(content: &str) -> bool {
    properties(&content.to_ascii_lowercase()).into_iter().any(|(name, value)| match name {
        "user-scalable" => !scales(value),
        "maximum-scale" => largest(value).is_some_and(|scale| scale < 2.0),
        _ => false,
    })
}

/// Names and values as CSS Device Adaptation reads them: commas, semicolons and white space all separate.
fn properties(content: &str) -> Vec<(&str, &str)> {
    let is_separator = |c: char| c == ',' || c == ';';
    let is_end = |c: char| c.is_whitespace() || is_separator(c) || c == '=';
    let mut found: Vec<(&str, &str)> = Vec::new();
    let mut rest = content;
    loop {
        rest = rest.trim_start_matches(is_end);
        if rest.is_empty() {
            return found;
        }
        let (name, after) = rest.split_at(rest.find(is_end).unwrap_or(rest.len()));
        // What stands between the name and its sign is skipped.
        let Some(sign) = after.find(|c: char| is_separator(c) || c == '=') else { return found };
        rest = after[sign..].trim_start_matches(|c: char| c.is_whitespace() || c == '=');
        let (value, after) = rest.split_at(rest.find(is_end).unwrap_or(rest.len()));
        rest = after;
        if !value.is_empty() {
            // The last of one name wins.
            found.retain(|(earlier, _)| *earlier != name);
            found.push((name, value));
        }
    }
}

fn scales(value: &str) -> bool {
    match value {
        "yes" | "device-width" | "device-height" => true,
        "no" => false,
        _ => number(value).is_some_and(|number| number <= -1.0 || number >= 1.0),
    }
}

/// The scale a browser makes of the value; `None` where it drops the property.
fn largest(value: &str) -> Option<f64> {
    match value {
        "yes" => Some(1.0),
        "device-width" | "device-height" => Some(10.0),
        "no" => Some(0.1),
        _ => match number(value) {
            Some(number) if number < 0.0 => None,
            Some(number) => Some(number.clamp(0.1, 10.0)),
            None => Some(0.1),
        },
    }
}

/// The number a value begins with.
fn number(value: &str) -> Option<f64> {
    let end = value
        .char_indices()
        .find(|&(place, c)| !(c.is_ascii_digit() || c == '.' || (place == 0 && (c == '-' || c == '+'))));
    value[..end.map_or(value.len(), |(place, _)| place)].parse().ok()
}
