//! The style sheet: the policy's six colours become two full palettes, light and dark, in which contrast holds.
//!
//! A policy gives colours for print and signs, not for screens at night. Everything it does not give is derived: a
//! colour is moved towards ink or paper in small steps until it can be read, and no further, so that it stays the
//! municipality's colour.

mod colour;

pub use colour::{Colour, contrast};

/// Least contrast of running text where it can be had (WCAG 2.1, 1.4.6).
const TEXT: f64 = 7.0;
/// Least contrast of text that is large or short (1.4.3).
const SMALL_TEXT: f64 = 4.5;
/// Least contrast of parts that carry meaning (1.4.11).
const PART: f64 = 3.0;

/// The colours a policy gives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tokens {
    /// The municipality's strong colour.
    pub brand: Colour,
    /// What is written on it.
    pub on_brand: Colour,
    /// The page by day.
    pub paper: Colour,
    /// Running text by day.
    pub ink: Colour,
    /// Hairlines.
    pub line: Colour,
    /// The ring round what has focus.
    pub focus: Colour,
}

impl Default for Tokens {
    /// Warm paper, blue-black ink and the green of a spruce: the project's own, no municipality's.
    fn default() -> Self {
        Self {
            brand: Colour::new(0x14, 0x5c, 0x4c),
            on_brand: Colour::new(0xff, 0xfd, 0xf7),
            paper: Colour::new(0xfb, 0xf6, 0xec),
            ink: Colour::new(0x22, 0x1e, 0x1b),
            line: Colour::new(0xd9, 0xcf, 0xbd),
            focus: Colour::new(0x1d, 0x3f, 0xb8),
        }
    }
}

/// All colours of one scheme.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Palette {
    /// Surfaces in the municipality's colour.
    pub brand: Colour,
    /// What is written on them.
    pub on_brand: Colour,
    /// The page.
    pub paper: Colour,
    /// Running text.
    pub ink: Colour,
    /// Dates and captions.
    pub soft: Colour,
    /// Hairlines; they only decorate.
    pub line: Colour,
    /// Hooks, rails and edges of controls.
    pub rail: Colour,
    /// Links in text.
    pub link: Colour,
    /// The ring round what has focus.
    pub focus: Colour,
    /// The paper of notes and remarks.
    pub sheet: Colour,
}

/// Two colours that meet on a page, and what the law asks of them.
#[derive(Debug, Clone, PartialEq)]
pub struct ColourPair {
    /// `light` or `dark`.
    pub scheme: &'static str,
    /// Name and colour of what is seen.
    pub fore: (&'static str, Colour),
    /// Name and colour of what it stands on.
    pub back: (&'static str, Colour),
    /// Least ratio, such as 4.5.
    pub least: f64,
}

impl Palette {
    /// The palette by day.
    pub fn light(tokens: &Tokens) -> Self {
        Self::derive(tokens, tokens.paper, tokens.ink, tokens.brand)
    }

    /// The palette by night: the ink becomes the paper, a little warmer than black, and the brand glows less.
    pub fn dark(tokens: &Tokens) -> Self {
        let night = Colour::new(0x1a, 0x17, 0x14);
        let paper = tokens.ink.mix(night, 0.5).readable(tokens.paper, night, 11.0);
        let ink = tokens.paper.mix(paper, 0.06);
        Self::derive(tokens, paper, ink, tokens.brand.mix(paper, 0.25))
    }

    fn derive(tokens: &Tokens, paper: Colour, ink: Colour, brand: Colour) -> Self {
        let ink = ink.readable(paper, paper.opposite(), TEXT);
        let sheet = paper.mix(paper.opposite(), 0.045);
        let on_brand = tokens.on_brand.readable(brand, brand.opposite(), SMALL_TEXT);
        Self {
            brand,
            on_brand,
            paper,
            ink,
            soft: ink.mix(paper, 0.22).readable(sheet, ink, SMALL_TEXT),
            line: tokens.line.mix(paper, if paper.is_dark() { 0.72 } else { 0.0 }),
            rail: tokens.brand.readable(sheet, ink, SMALL_TEXT),
            link: tokens.brand.readable(sheet, ink, TEXT),
            focus: tokens.focus.readable(sheet, ink, SMALL_TEXT),
            sheet,
        }
    }

    /// Names as the style sheet knows them.
    fn named(&self) -> [(&'static str, Colour); 10] {
        [
            ("brand", self.brand),
            ("on-brand", self.on_brand),
            ("paper", self.paper),
            ("ink", self.ink),
            ("soft", self.soft),
            ("line", self.line),
            ("rail", self.rail),
            ("link", self.link),
            ("focus", self.focus),
            ("sheet", self.sheet),
        ]
    }
}

/// Every pair of colours that meets on a page of a theme that keeps the contract, in both schemes.
pub fn pairs(tokens: &Tokens) -> Vec<ColourPair> {
    let mut pairs = Vec::new();
    for (scheme, palette) in [("light", Palette::light(tokens)), ("dark", Palette::dark(tokens))] {
        let mut pair = |fore: (&'static str, Colour), back: (&'static str, Colour), least| {
            pairs.push(ColourPair { scheme, fore, back, least });
        };
        for back in [("paper", palette.paper), ("sheet", palette.sheet)] {
            pair(("ink", palette.ink), back, SMALL_TEXT);
            pair(("soft", palette.soft), back, SMALL_TEXT);
            pair(("link", palette.link), back, SMALL_TEXT);
            pair(("rail", palette.rail), back, PART);
            pair(("focus", palette.focus), back, PART);
        }
        let brand = ("brand", palette.brand);
        pair(("on-brand", palette.on_brand), brand, SMALL_TEXT);
    }
    pairs
}

/// The theme's style sheet with the tokens before it, without comments and indentation.
pub fn sheet(theme_style: &str, tokens: &Tokens) -> String {
    let block = |palette: Palette| -> String {
        palette.named().iter().map(|(name, colour)| format!("--{name}:{colour};")).collect()
    };
    let light = block(Palette::light(tokens));
    let dark = block(Palette::dark(tokens));
    format!(
        ":root{{{light}}}\n@media screen and (prefers-color-scheme:dark){{:root{{{dark}}}}}\n{}",
        compact(theme_style)
    )
}

/// Takes out comments, line breaks and indentation: a fifth of the sheet that no reader should wait for. Strings are
/// left alone.
fn compact(css: &str) -> String {
    let mut out = String::with_capacity(css.len());
    let mut rest = css;
    while let Some(c) = rest.chars().next() {
        if let Some(comment) = rest.strip_prefix("/*") {
            rest = comment.find("*/").map_or("", |end| &comment[end + 2..]);
        } else if c == '"' || c == '\'' {
            let end = string_end(rest, c);
            out.push_str(&rest[..end]);
            rest = &rest[end..];
        } else if c.is_ascii_whitespace() {
            rest = rest.trim_start();
            let glued = |c: char| matches!(c, '{' | '}' | ';' | ',');
            let before = out.chars().next_back().is_none_or(|c| glued(c) || c == ':');
            let after = rest.chars().next().is_none_or(glued);
            if !before && !after {
                out.push(' ');
            }
        } else if c == '}' {
            if out.ends_with(';') {
                out.pop();
            }
            out.push(c);
            rest = &rest[1..];
        } else {
            out.push(c);
            rest = &rest[c.len_utf8()..];
        }
    }
    out
}

/// Where the string that begins a text ends, its quotes included; a quote behind a backslash is part of it.
fn string_end(text: &str, quote: char) -> usize {
    let mut escaped = false;
    let end = text.char_indices().skip(1).find(|&(_, c)| {
        let is_end = c == quote && !escaped;
        escaped = c == '\\' && !escaped;
        is_end
    });
    end.map_or(text.len(), |(at, _)| at + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contrast_holds_whatever_the_policy_gives() {
        let hues = [0x00, 0x55, 0xaa, 0xff];
        for red in hues {
            for green in hues {
                for blue in hues {
                    let brand = Colour::new(red, green, blue);
                    let tokens = Tokens { brand, on_brand: brand, focus: brand, ..Tokens::default() };
                    for pair in pairs(&tokens) {
                        let found = contrast(pair.fore.1, pair.back.1);
                        assert!(found >= pair.least, "{brand}: {pair:?} has {found:.2}");
                    }
                }
            }
        }
    }

    #[test]
    fn the_default_text_reaches_seven_to_one() {
        for palette in [Palette::light(&Tokens::default()), Palette::dark(&Tokens::default())] {
            for fore in [palette.ink, palette.soft, palette.link] {
                assert!(contrast(fore, palette.paper) >= TEXT, "{palette:?}");
            }
            assert!(contrast(palette.on_brand, palette.brand) >= TEXT);
        }
    }

    #[test]
    fn a_compact_sheet_keeps_strings_and_meaning() {
        let css = "/* hej */\na > b ,\n c:not(.d) {\n  content: \"a  /* b\";\n  margin: 0 auto;\n}\n@media (min-width: 3em) and (x) {\n p { q: r }\n}\n";
        assert_eq!(
            compact(css),
            "a > b,c:not(.d){content:\"a  /* b\";margin:0 auto}@media (min-width:3em) and (x){p{q:r}}"
        );
        // A quote behind a backslash does not end a string: what follows would come out of it.
        let css = ".a{content:\"\\\" /* \";x:\"*/ \"}";
        assert_eq!(compact(css), css);
    }
}
