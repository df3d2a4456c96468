//! Colours of text and of what lies behind it, and their contrast (WCAG 2.2, "contrast ratio").

mod layers;

use std::sync::LazyLock;

use cssparser::{Parser, ParserInput};
use cssparser_color::Color;

use super::css::Declaration;
use super::css::media::Scheme;
use super::{NodeId, Page};

/// An sRGB colour, channels from 0 to 1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rgba {
    /// Red.
    pub red: f64,
    /// Green.
    pub green: f64,
    /// Blue.
    pub blue: f64,
    /// Opacity.
    pub alpha: f64,
}

impl Rgba {
    const WHITE: Rgba = Rgba { red: 1.0, green: 1.0, blue: 1.0, alpha: 1.0 };
    /// Nothing at all.
    const CLEAR: Rgba = Rgba { red: 0.0, green: 0.0, blue: 0.0, alpha: 0.0 };
    const BLACK: Rgba = Rgba { red: 0.0, green: 0.0, blue: 0.0, alpha: 1.0 };
    /// What browsers give a link that no style colours.
    const LINK: Rgba = Rgba { red: 0.0, green: 0.0, blue: 238.0 / 255.0, alpha: 1.0 };

    /// Reads a colour in hexadecimal, by name, or as `rgb()` or `hsl()`; `None` for what is not sRGB.
    pub fn parse(text: &str) -> Option<Rgba> {
        let mut input = ParserInput::new(text);
        let mut parser = Parser::new(&mut input);
        let color = Color::parse(&mut parser).ok()?;
        parser.expect_exhausted().ok()?;
        match color {
            Color::Rgba(found) => Some(Rgba {
                red: of_byte(found.red),
                green: of_byte(found.green),
                blue: of_byte(found.blue),
                alpha: f64::from(found.alpha),
            }),
            Color::Hsl(found) => {
                let hue = found.hue.unwrap_or(0.0).rem_euclid(360.0) / 360.0;
                let (saturation, lightness) = (found.saturation.unwrap_or(0.0), found.lightness.unwrap_or(0.0));
                let (red, green, blue) =
                    cssparser_color::hsl_to_rgb(hue, saturation.clamp(0.0, 1.0), lightness.clamp(0.0, 1.0));
                Some(Rgba {
                    red: red.into(),
                    green: green.into(),
                    blue: blue.into(),
                    alpha: found.alpha.unwrap_or(1.0).into(),
                })
            }
            _ => None,
        }
    }

    /// This colour laid over an opaque one.
    #[must_use]
    pub fn over(self, below: Rgba) -> Rgba {
        let mix = |above: f64, below: f64| above * self.alpha + below * (1.0 - self.alpha);
        Rgba {
            red: mix(self.red, below.red),
            green: mix(self.green, below.green),
            blue: mix(self.blue, below.blue),
            alpha: 1.0,
        }
    }

    /// This colour laid over one that may let something through itself.
    fn blended(self, below: Rgba) -> Rgba {
        let alpha = self.alpha + below.alpha * (1.0 - self.alpha);
        if alpha <= 0.0 {
            return Rgba::CLEAR;
        }
        let mix = |above: f64, under: f64| (above * self.alpha + under * below.alpha * (1.0 - self.alpha)) / alpha;
        Rgba {
            red: mix(self.red, below.red),
            green: mix(self.green, below.green),
            blue: mix(self.blue, below.blue),
            alpha,
        }
    }

    /// A part of the way to another colour, as a gradient goes it: with each colour counting by its opacity.
    fn toward(self, other: Rgba, part: f64) -> Rgba {
        let alpha = self.alpha + (other.alpha - self.alpha) * part;
        let mix = |from: f64, to: f64| {
            (from * self.alpha * (1.0 - part) + to * other.alpha * part) / if alpha > 0.0 { alpha } else { 1.0 }
        };
        Rgba {
            red: mix(self.red, other.red),
            green: mix(self.green, other.green),
            blue: mix(self.blue, other.blue),
            alpha,
        }
    }

    /// Relative luminance as WCAG defines it.
    pub fn luminance(self) -> f64 {
        0.2126 * light(self.red) + 0.7152 * light(self.green) + 0.0722 * light(self.blue)
    }
}

/// The light of each of the 256 channels that most colours are made of.
static LIGHT: LazyLock<Vec<f64>> = LazyLock::new(|| (0..=u8::MAX).map(|channel| linear(of_byte(channel))).collect());

/// How much light a channel gives.
fn light(channel: f64) -> f64 {
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the cast saturates, and is compared")]
    let byte = (channel * 255.0).round() as u8;
    if of_byte(byte) == channel { LIGHT[usize::from(byte)] } else { linear(channel) }
}

fn of_byte(channel: u8) -> f64 {
    f64::from(channel) / 255.0
}

fn linear(channel: f64) -> f64 {
    if channel <= 0.04045 { channel / 12.92 } else { ((channel + 0.055) / 1.055).powf(2.4) }
}

/// From 1 (none) to 21 (black on white), of two opaque colours.
pub fn contrast(one: Rgba, other: Rgba) -> f64 {
    let (one, other) = (one.luminance(), other.luminance());
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

/// The contrast of an element's own text, where both colours can be known: no picture behind it, nothing laid over. Over a gradient
/// it is the highest that a letter can have.
pub fn of_text(page: &Page, id: NodeId, scheme: Scheme) -> Option<f64> {
    let Some(behind) = background(page, id, scheme) else { return layers::highest(page, id, scheme) };
    let text = foreground(page, id, scheme)?;
    Some(contrast(text.over(behind), behind))
}

/// The colour of the text, its own or inherited. Kept, since all that lies below asks for it again.
fn foreground(page: &Page, id: NodeId, scheme: Scheme) -> Option<Rgba> {
    *page.look(scheme)?.1[0][id.index()].get_or_init(|| compute_foreground(page, id, scheme))
}

fn compute_foreground(page: &Page, id: NodeId, scheme: Scheme) -> Option<Rgba> {
    let document = &page.document;
    // What a browser takes in the dark depends on more than the page.
    let initial = (scheme == Scheme::Light).then_some(Rgba::BLACK);
    let inherited = || document.parent(id).map_or(initial, |above| foreground(page, above, scheme));
    if let Some(value) = page.look(scheme)?.0.value(id, "color") {
        let value = resolve(page, id, value, scheme)?;
        return match &*value.to_ascii_lowercase() {
            "inherit" | "unset" | "currentcolor" => inherited(),
            "initial" | "canvastext" => initial,
            _ => Rgba::parse(&value),
        };
    }
    if document.is(id, "a") && document.has(id, "href") {
        return (scheme == Scheme::Light).then_some(Rgba::LINK);
    }
    // The browser paints the text of controls as the system does.
    if matches!(document.name(id), "button" | "input" | "select" | "textarea" | "mark") {
        return None;
    }
    inherited()
}

/// The colour behind the text, opaque. Kept like that of the text.
fn background(page: &Page, id: NodeId, scheme: Scheme) -> Option<Rgba> {
    *page.look(scheme)?.1[1][id.index()].get_or_init(|| compute_background(page, id, scheme))
}

/// What makes the colour behind a text other than the background's own.
const MIXED: [&str; 8] =
    ["filter", "mix-blend-mode", "text-shadow", "opacity", "backdrop-filter", "background-clip", "transform", "float"];

/// Whether a declaration can change the colour behind a text.
pub(super) fn may_change_background(found: &Declaration) -> bool {
    let name = found.property.as_str();
    matches!(name, "position" | "background" | "background-color" | "background-image") || MIXED.contains(&name)
}

fn compute_background(page: &Page, id: NodeId, scheme: Scheme) -> Option<Rgba> {
    let styles = page.look(scheme)?.0;
    let value = |property: &str| styles.value(id, property);
    let initial = (scheme == Scheme::Light).then_some(Rgba::WHITE);
    let behind = || page.document.parent(id).map_or(initial, |above| background(page, above, scheme));
    if styles.may_change_background(id) {
        let moved = value("position").is_some_and(|position| !matches!(position, "static" | "relative"));
        let mixed = |property: &&str| value(property).is_some_and(|value| !matches!(value, "none" | "1" | "normal"));
        if moved || MIXED.iter().any(mixed) || value("background-image").is_some_and(|image| image != "none") {
            return None;
        }
        if let Some(color) = value("background-color").or_else(|| value("background")) {
            let color = resolve(page, id, color, scheme)?;
            return match &*color.to_ascii_lowercase() {
                "none" | "transparent" | "inherit" | "initial" | "unset" => behind(),
                _ => {
                    let layer = Rgba::parse(&color)?;
                    if layer.alpha >= 1.0 { Some(layer) } else { Some(layer.over(behind()?)) }
                }
            };
        }
    }
    if matches!(page.document.name(id), "button" | "input" | "select" | "textarea" | "mark" | "dialog") {
        return None;
    }
    behind()
}

/// Replaces `var(--name)` by what the nearest element above says of it, and `light-dark()` by what holds in the scheme.
fn resolve(page: &Page, id: NodeId, value: &str, scheme: Scheme) -> Option<String> {
    let styles = page.look(scheme)?.0;
    let mut value = value.to_string();
    // A variable may name another; a circle of them is no colour.
    for _ in 0..8 {
        if let Some(inside) = value.strip_prefix("var(").and_then(|rest| rest.strip_suffix(')')) {
            let (name, fallback) =
                inside.split_once(',').map_or((inside, None), |(name, rest)| (name, Some(rest.trim())));
            let found = page.document.inclusive_ancestors(id).find_map(|above| styles.value(above, name.trim()));
            value = found.or(fallback)?.to_string();
        } else if let Some(inside) = value.strip_prefix("light-dark(").and_then(|rest| rest.strip_suffix(')')) {
            let place = if scheme == Scheme::Dark { 1 } else { 0 };
            value = inside.split(',').nth(place)?.trim().to_string();
        } else {
            return Some(value);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(html: &str) -> Option<f64> {
        let page = Page::parse(html);
        of_text(&page, page.document.by_id("x").unwrap(), Scheme::Light).map(|ratio| (ratio * 100.0).round() / 100.0)
    }

    #[test]
    fn the_dark_has_colours_of_its_own() {
        let page = Page::parse(
            "<style>:root{--ink:#000;--paper:#fff}@media (prefers-color-scheme: dark){:root{--ink:#333;--paper:#222}}\
             html{color:var(--ink);background:var(--paper)}</style><p id=x>a",
        );
        let id = page.document.by_id("x").unwrap();
        assert!(page.has_dark_look());
        assert_eq!(of_text(&page, id, Scheme::Light), Some(21.0));
        assert!(of_text(&page, id, Scheme::Dark).unwrap() < 1.5);
        assert!(!Page::parse("<style>p{color:#000}</style><p>a").has_dark_look());
    }

    #[test]
    fn contrast_is_that_of_wcag() {
        assert_eq!(of("<p id=x>a"), Some(21.0));
        assert_eq!(of("<p id=x style='color:#777'>a"), Some(4.48));
        assert_eq!(of("<p id=x style='color:rgb(0 0 0 / 50%)'>a"), Some(3.98));
        assert_eq!(of("<div style='background:black'><p id=x style='color:hsl(0 0% 100%)'>a"), Some(21.0));
        assert_eq!(
            of(
                "<style>:root{--ink:#000;--paper:white}</style><p id=x style='color:var(--ink);background:var(--paper)'>a"
            ),
            Some(21.0)
        );
        assert_eq!(of("<p id=x style='background:url(a.png)'>a"), None);
        assert_eq!(of("<p id=x style='background:linear-gradient(white,blue)'>a"), Some(21.0));
    }
}
