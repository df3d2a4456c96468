use crate::diagnostic::{Finding, Text};
use crate::markup::css::length::pixels;
use crate::markup::{NodeId, Page};
use crate::rule::{Check, Example, ExampleFile, PageSubject, Rule};

/// A page without the municipality's logotype where readers look for the sender.
pub static RULE: Rule = Rule {
    title: Text::fixed("Logotypen saknas på sidan", "The logotype is missing on the page"),
    why: Text::fixed(
        "Den som hamnar på sidan ska genast se att kommunen är avsändare, vilken sida det än är.",
        "Whoever lands on the page shall see at once that the municipality is the sender, whichever page it is.",
    ),
    help: Text::fixed(
        "Logotypen ska stå i sidhuvudet, synlig, med kommunens beskrivning och inte för liten. Har ni egna filer i themes/? Jämför dem med standardtemat, eller ta bort dem.",
        "The logotype belongs in the page's header, visible, with the municipality's description and not too small. Do you have files of your own in themes/? Compare them with the standard theme, or remove them.",
    ),
    basis: &["M25", "M24", "O59"],
    act: &[],
    wcag: &[],
    refused: Example::Files(&[("themes/standard/style.css", ExampleFile::Text(".home { display: none }\n"))]),
    accepted: Example::Site("logotype = \"logotyp.svg\"\n"),
    check: Check::Page(check),
};

fn check(subject: &PageSubject<'_>) -> Vec<Finding> {
    let (Some(blog), page) = (subject.blog, subject.page) else { return Vec::new() };
    let Some(file) = blog.site.logotype.as_ref().filter(|path| blog.world.entry(&path.value).is_some()) else {
        // A blog without the file is told so once, not on every page.
        return Vec::new();
    };
    let images: Vec<NodeId> = page
        .document
        .all(&["img"])
        .filter(|&id| page.document.attribute(id, "src").is_some_and(|src| is_logotype(src, &file.value)))
        .collect();
    let in_header = |id: &NodeId| page.document.ancestors(*id).any(|above| page.role_name(above) == "banner");
    let seen = |id: &NodeId| page.presence(*id).is_visible() && page.is_exposed(*id);
    let named = |id: &NodeId| match &blog.policy.logotype.alt {
        Some(alt) => page.name(*id) == alt,
        None => !page.name(*id).is_empty(),
    };
    let least = f64::from(blog.policy.logotype.min_width);
    let large = |id: &NodeId| size(page, *id).is_none_or(|(width, height)| width >= least || height >= least * 0.4);
    let (sv, en) = if images.is_empty() {
        ("Logotypen finns inte på sidan.", "The logotype is not on the page.")
    } else if !images.iter().any(in_header) {
        ("Logotypen står inte i sidhuvudet.", "The logotype is not in the page's header.")
    } else if !images.iter().filter(|id| in_header(id)).any(seen) {
        ("Logotypen är dold.", "The logotype is hidden.")
    } else if !images.iter().filter(|id| in_header(id) && seen(id)).any(named) {
        (
            "Logotypen har inte kommunens egen beskrivning för den som lyssnar.",
            "The logotype does not have the municipality's own description for those who listen.",
        )
    } else if !images.iter().filter(|id| in_header(id) && seen(id) && named(id)).any(large) {
        ("Logotypen är för liten.", "The logotype is too small.")
    } else {
        return Vec::new();
    };
    vec![Finding::new(Text::fixed(sv, en))]
}

/// Whether an address on a page is that of the site's logotype, which ships as `logotyp` with the file's ending.
fn is_logotype(address: &str, file: &str) -> bool {
    let ending = file.rsplit('.').next().unwrap_or("svg").to_ascii_lowercase();
    let name = address.rsplit('/').next().unwrap_or(address);
    !address.starts_with("//") && name == format!("logotyp.{ending}")
}

/// Width and height as shown, where attributes and style tell them; a share of something unknown does not.
fn size(page: &Page, id: NodeId) -> Option<(f64, f64)> {
    let given = |name: &str| page.document.attribute(id, name).and_then(|text| text.trim().parse::<f64>().ok());
    let styled = |names: [&str; 2]| {
        let value = names.iter().find_map(|name| page.styles.value(id, name))?;
        pixels(value, 16.0)
    };
    let (width, height) = (given("width")?, given("height")?);
    let ratio = if height > 0.0 { width / height } else { 1.0 };
    let mut shown = match (styled(["width", "inline-size"]), styled(["height", "block-size"])) {
        (Some(width), Some(height)) => (width, height),
        (Some(width), None) => (width, width / ratio),
        (None, Some(height)) => (height * ratio, height),
        (None, None) => (width, height),
    };
    for limit in [
        styled(["max-width", "max-inline-size"]),
        styled(["max-height", "max-block-size"]).map(|height| height * ratio),
    ] {
        if let Some(limit) = limit.filter(|limit| *limit < shown.0) {
            shown = (limit, limit / ratio);
        }
    }
    Some(shown)
}
