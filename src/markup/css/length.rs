//! Lengths, as far as they can be known without laying the page out.

/// A CSS number with its unit.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Dimension<'a> {
    /// The number before the unit.
    pub number: f64,
    /// Lower-case comparison is the caller's; empty for a plain number.
    pub unit: &'a str,
}

/// Reads `-0.5em`, `10px`, `120%`, `1.5`; `None` for anything else (keywords, `calc()`).
pub fn dimension(text: &str) -> Option<Dimension<'_>> {
    let text = text.trim();
    let end = text
        .char_indices()
        .find(|&(place, c)| !(c.is_ascii_digit() || c == '.' || (place == 0 && (c == '-' || c == '+'))))
        .map_or(text.len(), |(place, _)| place);
    let (digits, unit) = text.split_at(end);
    // `1e3px` does not occur in style attributes; an `e` always starts `em` or `ex` here.
    let number = digits.parse().ok()?;
    unit.chars().all(|c| c.is_ascii_alphabetic() || c == '%').then_some(Dimension { number, unit })
}

/// Pixels of an absolute length; relative ones need the font size they are relative to.
pub fn pixels(text: &str, font_size: f64) -> Option<f64> {
    let Dimension { number, unit } = dimension(text)?;
    let factor = match &*unit.to_ascii_lowercase() {
        "px" => 1.0,
        "pt" => 4.0 / 3.0,
        "pc" => 16.0,
        "in" => 96.0,
        "cm" => 96.0 / 2.54,
        "mm" => 9.6 / 2.54,
        "q" => 2.4 / 2.54,
        "em" => font_size,
        "ex" | "ch" => font_size / 2.0,
        "rem" => 16.0,
        "" if number == 0.0 => 0.0,
        _ => return None,
    };
    Some(number * factor)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_become_pixels() {
        assert_eq!(pixels("-9999px", 16.0), Some(-9999.0));
        assert_eq!(pixels("1.5em", 20.0), Some(30.0));
        assert_eq!(pixels("12pt", 16.0), Some(16.0));
        assert_eq!(pixels("0", 16.0), Some(0.0));
        assert_eq!(pixels("5", 16.0), None);
        assert_eq!(pixels("auto", 16.0), None);
        assert_eq!(dimension("120%"), Some(Dimension { number: 120.0, unit: "%" }));
    }
}
