//! What the municipality says in its own words on the generated pages.

use pulldown_cmark::{Event, Parser, html};

use crate::pipeline::Loaded;
use crate::policy::fill;

/// Whose the blog is and that it is an official document, in the municipality's words.
pub(super) fn official_document(loaded: &Loaded) -> Option<String> {
    let texts = &loaded.policy.texts;
    joined(loaded, [&texts.ownership, &texts.official_document], " ")
}

/// Why personal data may be handled at all.
pub(super) fn legal_basis(loaded: &Loaded) -> Option<String> {
    joined(loaded, [&loaded.policy.texts.legal_basis], "")
}

/// What stands for house rules where the municipality has only a page of its own to refer to.
const NO_COMMENTS: &str = "Bloggen har inga kommentarer. Skriv aldrig till oss om ett enskilt barn på öppna kanaler.";

/// House rules, how questions are handled and where the municipality's rules can be read (O27), as HTML.
pub(super) fn house_rules(loaded: &Loaded) -> Option<String> {
    let texts = &loaded.policy.texts;
    let link = loaded.policy.sender.rules_link.as_ref();
    let link = link.map(|address| format!("[Kommunens regler för sociala medier]({address})"));
    let own = joined(loaded, [&texts.house_rules, &texts.questions], "\n\n");
    let spoken = match (own, link) {
        (own, None) => own?,
        (own, Some(link)) => format!("{}\n\n{link}", own.as_deref().unwrap_or(NO_COMMENTS)),
    };
    let mut markup = String::new();
    // A layer is a file of the unit's: HTML in it is no way round the theme.
    let events = Parser::new(&spoken).filter(|event| !matches!(event, Event::Html(_) | Event::InlineHtml(_)));
    html::push_html(&mut markup, events);
    Some(markup)
}

fn joined<'a>(loaded: &Loaded, texts: impl IntoIterator<Item = &'a Option<String>>, between: &str) -> Option<String> {
    let told: Vec<&str> = texts.into_iter().flatten().map(String::as_str).collect();
    let (site, sender) = (&loaded.site, &loaded.policy.sender);
    let unit = site.unit.as_ref().or(site.title.as_ref()).map_or("Förskolan", |unit| unit.value.as_str());
    let municipality = sender.municipality.as_deref().unwrap_or("kommunen");
    let committee = sender.committee.as_deref().unwrap_or("den nämnd som driver förskolan");
    (!told.is_empty()).then(|| fill(&told.join(between), unit, municipality, committee))
}
