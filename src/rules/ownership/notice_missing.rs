use crate::diagnostic::{Finding, Text};
use crate::markup::accname::collapse;
use crate::rule::{Check, Example, ExampleFile, PageSubject, Rule};
use crate::settings::At;

/// A page that does not say whose blog it is, what it is for and who answers for personal data.
pub static RULE: Rule = Rule {
    title: Text::fixed("Sidan säger inte vems bloggen är", "The page does not say whose blog it is"),
    why: Text::fixed(
        "Den som kommer från en sökmotor hamnar mitt i bloggen. Varje sida ska säga vilken förskola och vilken kommun det är, varför bloggen finns och vem som ansvarar för personuppgifter.",
        "Those who come from a search engine land in the middle of the blog. Every page shall say which preschool and municipality it is, why the blog exists and who answers for personal data.",
    ),
    help: Text::fixed(
        "Sidhuvud och sidfot ska vara synliga och ha alla uppgifterna. Har ni egna filer i themes/? Jämför dem med standardtemat, eller ta bort dem.",
        "Header and footer must be visible and hold all the facts. Do you have files of your own in themes/? Compare them with the standard theme, or remove them.",
    ),
    basis: &["M09", "M22", "M23", "M24", "S16", "O55"],
    act: &[],
    wcag: &[],
    refused: Example::Files(&[(
        "themes/standard/templates/parts/foot.html",
        ExampleFile::Text("<footer><p>Slut</p></footer>\n"),
    )]),
    accepted: Example::Site("unit = \"Förskolan Lönnen\"\n"),
    check: Check::Page(check),
};

fn check(subject: &PageSubject<'_>) -> Vec<Finding> {
    let Some(blog) = subject.blog else { return Vec::new() };
    let page = subject.page;
    let frame: String = page.with_role(&["banner", "contentinfo"]).map(|id| page.visible_text(id) + " ").collect();
    let frame = collapse(&frame);
    let (site, sender) = (blog.site, &blog.policy.sender);
    let value = |setting: &Option<At<String>>| setting.as_ref().map(|at| at.value.clone());
    let facts = [
        (value(&site.unit), "förskolan", "the preschool"),
        (sender.municipality.clone(), "kommunen", "the municipality"),
        (value(&site.purpose), "vad bloggen är till för", "what the blog is for"),
        (sender.committee.clone(), "vem som ansvarar för personuppgifter", "who answers for personal data"),
    ];
    // A fact that nobody has told yet is asked for where it is to be told.
    let missing: Vec<_> = facts
        .into_iter()
        .filter_map(|(fact, sv, en)| Some((fact?, sv, en)))
        .filter(|(fact, _, _)| !frame.contains(&collapse(fact)))
        .collect();
    if missing.is_empty() {
        return Vec::new();
    }
    let sv = missing.iter().map(|(_, sv, _)| *sv).collect::<Vec<_>>().join(", ");
    let en = missing.iter().map(|(_, _, en)| *en).collect::<Vec<_>>().join(", ");
    let what =
        Text::new(format!("I sidhuvud och sidfot syns inte: {sv}."), format!("Header and footer do not show: {en}."));
    vec![Finding::new(what)]
}
