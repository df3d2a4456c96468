use crate::diagnostic::{Finding, Text};
use crate::markup::accname::collapse;
use crate::rule::{Check, Example, ExampleFile, PageSubject, Rule};

/// A page of the blog whose title does not say which blog it belongs to.
pub static RULE: Rule = Rule {
    title: Text::fixed("Sidans titel säger inte vilken blogg det är", "The page's title does not say which blog it is"),
    why: Text::fixed(
        "Titeln är det första som läses upp och det enda som syns i fliken, i sökträffen och i bokmärket.",
        "The title is what is read first, and all that is seen in the tab, the search result and the bookmark.",
    ),
    help: Text::fixed(
        "Låt titeln sluta med bloggens och kommunens namn, som i standardtemat.",
        "Let the title end with the names of the blog and the municipality, as in the standard theme.",
    ),
    basis: &["O61"],
    act: &[],
    wcag: &["2.4.2"],
    refused: Example::Files(&[("themes/standard/templates/base.html", ExampleFile::Text(NAMELESS))]),
    accepted: Example::Site("title = \"Förskolan Lönnen\"\n"),
    check: Check::Page(check),
};

/// A frame that somebody wrote anew and left the names out of.
const NAMELESS: &str = "<!doctype html>\n<html lang=\"{{ place.lang }}\" dir=\"{{ dir }}\">\n<head>\n<meta charset=\"utf-8\">\n<title>{% block title %}{% endblock title %}</title>\n{% block description %}{% endblock description %}{{ frame.head | safe }}{% block head %}{% endblock head %}</head>\n<body>\n{{ frame.top | safe }}<div class=\"measure ways\">{{ frame.menu | safe }}{% block trail %}{% block trail_middle %}{% endblock trail_middle %}{% endblock trail %}</div><main class=\"measure\" id=\"main\" tabindex=\"-1\">{% block main %}{% endblock main %}</main>{{ frame.foot | safe }}</body>\n</html>\n";

fn check(subject: &PageSubject<'_>) -> Vec<Finding> {
    let Some(site) = subject.blog.map(|blog| blog.site) else { return Vec::new() };
    let document = &subject.page.document;
    let Some(title) = document.all(&["title"]).next() else { return Vec::new() };
    let said = collapse(&document.text_content(title));
    let names: Vec<String> =
        [&site.title, &site.unit].into_iter().flatten().map(|name| collapse(&name.value)).collect();
    // An empty title is told of by a rule of its own.
    if said.is_empty() || names.is_empty() || names.iter().any(|name| said.contains(name.as_str())) {
        return Vec::new();
    }
    let what = Text::fixed("Bloggens namn står inte i titeln.", "The blog's name is not in the title.");
    vec![Finding::new(what)]
}
