//! Text over a gradient, or faded by `opacity`: no single contrast, but one that no letter can have more of.

use super::{MIXED, NodeId, Page, Rgba, contrast, foreground, resolve};
use crate::markup::css::media::Scheme;

/// Colours tried between two stops of a gradient. Contrast changes slowly enough between so many.
const STEPS: u8 = 16;

/// No gradient that a person draws has more.
const MOST_STOPS: usize = 32;

/// The highest contrast that any letter of the element's text can have, where layers lie between it and an opaque ground;
/// `None` where what lies there cannot be known, or where nothing but plain colours lie.
pub(super) fn highest(page: &Page, id: NodeId, scheme: Scheme) -> Option<f64> {
    let ground = (scheme == Scheme::Light).then_some(Rgba::WHITE)?;
    let text = foreground(page, id, scheme)?;
    let (mut layers, mut is_plain) = (Vec::new(), true);
    for above in page.document.inclusive_ancestors(id).filter(|&above| page.document.element(above).is_some()) {
        let own = Layer::of(page, above, scheme)?;
        is_plain &= own.colors.len() == 1 && own.opacity >= 1.0;
        layers.push(own);
    }
    // With two gradients a letter may stand on any pair of their colours.
    if is_plain || layers.iter().filter(|layer| layer.colors.len() > 1).count() > 1 {
        return None;
    }
    let most = layers.iter().map(|layer| layer.colors.len()).max()?;
    let ratios = (0..most).map(|place| {
        let (mut front, mut back) = (text, Rgba::CLEAR);
        for layer in &layers {
            let color = layer.colors[place.min(layer.colors.len() - 1)];
            (front, back) = (front.blended(color), back.blended(color));
            front.alpha *= layer.opacity;
            back.alpha *= layer.opacity;
        }
        contrast(front.over(ground), back.over(ground))
    });
    ratios.reduce(f64::max)
}

/// What one element lays behind its text.
struct Layer {
    /// Its background: one colour, or those a gradient runs through.
    colors: Vec<Rgba>,
    /// How much of the element and all in it shows.
    opacity: f64,
}

impl Layer {
    fn of(page: &Page, id: NodeId, scheme: Scheme) -> Option<Layer> {
        let styles = page.look(scheme)?.0;
        let value = |property: &str| styles.value(id, property);
        let moved = value("position").is_some_and(|position| !matches!(position, "static" | "relative"));
        let mixed = |property: &&str| {
            *property != "opacity" && value(property).is_some_and(|value| !matches!(value, "none" | "1" | "normal"))
        };
        let painted = ["button", "input", "select", "textarea", "mark", "dialog"].contains(&page.document.name(id));
        if moved || MIXED.iter().any(mixed) || (painted && value("background").is_none()) {
            return None;
        }
        // What moves may be faded only on its way.
        let moves = ["animation", "animation-name", "transition"].iter().any(|name| value(name).is_some());
        if moves && value("opacity").is_some() {
            return None;
        }
        let opacity = value("opacity").map_or(Some(1.0), |text| text.parse::<f64>().ok())?.clamp(0.0, 1.0);
        let plain = value("background-color").map_or(Some(Rgba::CLEAR), |text| color(page, id, text, scheme))?;
        let image = value("background-image").or_else(|| value("background")).filter(|image| *image != "none");
        let colors = match image {
            Some(image) if image.contains("gradient(") => {
                gradient(image)?.into_iter().map(|one| one.blended(plain)).collect()
            }
            Some(image) => vec![color(page, id, image, scheme)?],
            None => vec![plain],
        };
        Some(Layer { colors, opacity })
    }
}

fn color(page: &Page, id: NodeId, text: &str, scheme: Scheme) -> Option<Rgba> {
    let text = resolve(page, id, text, scheme)?;
    match &*text.to_ascii_lowercase() {
        "none" | "transparent" | "initial" | "unset" => Some(Rgba::CLEAR),
        _ => Rgba::parse(&text),
    }
}

/// The colours of a background that is one gradient and nothing else.
fn gradient(image: &str) -> Option<Vec<Rgba>> {
    let (name, inside) = image.trim().strip_suffix(')')?.split_once('(')?;
    if !matches!(name.trim_start_matches("repeating-"), "linear-gradient" | "radial-gradient" | "conic-gradient") {
        return None;
    }
    let mut stops: Vec<Rgba> = Vec::new();
    for (place, part) in parts(inside, ',')?.into_iter().enumerate() {
        // A stop is a colour with up to two places; the first part may be a direction instead, and a part may be a place alone.
        let mut found = parts(part.trim(), ' ')?.into_iter().filter_map(Rgba::parse);
        match found.next() {
            Some(color) if found.next().is_none() => stops.push(color),
            None if place == 0 || part.trim().ends_with(['%', 'x', 'm']) => {}
            _ => return None,
        }
    }
    let between = |pair: &[Rgba]| {
        let (from, to) = (pair[0], pair[1]);
        (0..=STEPS).map(move |step| from.toward(to, f64::from(step) / f64::from(STEPS))).collect::<Vec<_>>()
    };
    (2..=MOST_STOPS).contains(&stops.len()).then(|| stops.windows(2).flat_map(between).collect())
}

/// Splits at a sign outside parentheses; `None` where these do not match.
fn parts(text: &str, sign: char) -> Option<Vec<&str>> {
    let (mut found, mut start, mut depth) = (Vec::new(), 0, 0usize);
    for (place, c) in text.char_indices() {
        match c {
            '(' => depth += 1,
            ')' => depth = depth.checked_sub(1)?,
            _ if c == sign && depth == 0 => {
                found.push(&text[start..place]);
                start = place + c.len_utf8();
            }
            _ => {}
        }
    }
    found.push(&text[start..]);
    (depth == 0).then_some(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(html: &str) -> Option<f64> {
        let page = Page::parse(html);
        highest(&page, page.document.by_id("x").unwrap(), Scheme::Light).map(|ratio| (ratio * 10.0).round() / 10.0)
    }

    #[test]
    fn the_best_place_on_a_gradient_counts() {
        assert_eq!(of("<p id=x style='color:#000;background:linear-gradient(to right,#fff,#000)'>a"), Some(21.0));
        assert_eq!(
            of("<p id=x style='color:#aaa;background:linear-gradient(90deg,#fff 0 20%,rgb(204,204,204))'>a"),
            Some(2.3)
        );
        assert_eq!(
            of("<p style='background-image:linear-gradient(transparent,#000)'><b id=x style='color:#fff'>a"),
            Some(21.0)
        );
        assert_eq!(of("<p id=x style='background:url(a.png),linear-gradient(#fff,#eee)'>a"), None);
        assert_eq!(of("<p id=x style='background:linear-gradient(var(--a),#eee)'>a"), None);
    }

    #[test]
    fn what_fades_takes_its_ground_with_it() {
        assert_eq!(of("<p id=x style='opacity:.5'>a"), Some(4.0));
        assert_eq!(of("<div style='opacity:.5;background:#000;color:#fff'><p id=x>a</div>"), Some(4.0));
        assert_eq!(of("<p id=x>a"), None);
    }
}
