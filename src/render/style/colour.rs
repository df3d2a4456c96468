//! Colours of screens and the contrast between two of them.

use std::fmt;
use std::str::FromStr;

/// An opaque sRGB colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Colour {
    red: u8,
    green: u8,
    blue: u8,
}

/// Steps in which a colour is moved until it can be read.
const STEPS: u32 = 40;

impl Colour {
    /// A colour of three channels.
    pub const fn new(red: u8, green: u8, blue: u8) -> Self {
        Self { red, green, blue }
    }

    /// This colour with a `share` (0 to 1) of another mixed in.
    pub fn mix(self, other: Self, share: f64) -> Self {
        let channel = |own: u8, other: u8| {
            let mixed = f64::from(own) * (1.0 - share) + f64::from(other) * share;
            // In range: a weighted mean of two bytes.
            mixed.round() as u8
        };
        Self {
            red: channel(self.red, other.red),
            green: channel(self.green, other.green),
            blue: channel(self.blue, other.blue),
        }
    }

    /// This colour moved towards `helper` until it stands out from `back` at `least`:1; where even the helper does
    /// not, black or white, whichever does better.
    pub fn readable(self, back: Self, helper: Self, least: f64) -> Self {
        (0..=STEPS)
            .map(|step| self.mix(helper, f64::from(step) / f64::from(STEPS)))
            .find(|colour| contrast(*colour, back) >= least)
            .unwrap_or_else(|| {
                let end = back.opposite();
                (0..=STEPS)
                    .map(|step| helper.mix(end, f64::from(step) / f64::from(STEPS)))
                    .find(|colour| contrast(*colour, back) >= least)
                    .unwrap_or(end)
            })
    }

    /// Black or white, whichever stands out more from this colour.
    pub fn opposite(self) -> Self {
        let (black, white) = (Self::new(0, 0, 0), Self::new(255, 255, 255));
        if contrast(self, black) >= contrast(self, white) { black } else { white }
    }

    /// White stands out more from it than black.
    pub fn is_dark(self) -> bool {
        self.opposite() == Self::new(255, 255, 255)
    }

    /// Relative luminance, 0 to 1 (WCAG 2.1).
    fn luminance(self) -> f64 {
        let linear = |channel: u8| {
            let value = f64::from(channel) / 255.0;
            if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * linear(self.red) + 0.7152 * linear(self.green) + 0.0722 * linear(self.blue)
    }
}

/// The contrast ratio of two colours, 1 to 21 (WCAG 2.1).
pub fn contrast(one: Colour, other: Colour) -> f64 {
    let (one, other) = (one.luminance(), other.luminance());
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{:02x}{:02x}{:02x}", self.red, self.green, self.blue)
    }
}

/// Why a text is no colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotAColour;

impl FromStr for Colour {
    type Err = NotAColour;

    /// Reads `#rrggbb` and `#rgb`.
    fn from_str(text: &str) -> Result<Self, NotAColour> {
        let digits = text.trim().strip_prefix('#').ok_or(NotAColour)?;
        if !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return Err(NotAColour);
        }
        let full: String = match digits.len() {
            3 => digits.chars().flat_map(|c| [c, c]).collect(),
            6 => digits.to_owned(),
            _ => return Err(NotAColour),
        };
        let channel = |from: usize| u8::from_str_radix(&full[from..from + 2], 16).map_err(|_| NotAColour);
        Ok(Self::new(channel(0)?, channel(2)?, channel(4)?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contrast_is_that_of_wcag() {
        let (black, white) = (Colour::new(0, 0, 0), Colour::new(255, 255, 255));
        assert!((contrast(black, white) - 21.0).abs() < 1e-9);
        // #767676 is the lightest grey that text on white may have.
        assert!(contrast(Colour::new(0x76, 0x76, 0x76), white) >= 4.5);
        assert!(contrast(Colour::new(0x77, 0x77, 0x77), white) < 4.5);
    }

    #[test]
    fn colours_are_read_and_written() {
        assert_eq!("#0a5".parse(), Ok(Colour::new(0, 0xaa, 0x55)));
        assert_eq!("#145C4c".parse::<Colour>().map(|c| c.to_string()), Ok("#145c4c".to_owned()));
        for wrong in ["", "145c4c", "#12", "#12345g", "#åäö", "#1234567"] {
            assert_eq!(wrong.parse::<Colour>(), Err(NotAColour), "{wrong}");
        }
    }
}
