use crate::diagnostic::{Finding, Text};
use crate::rule::{Blog, Check, Example, Rule};

/// A purpose that is too short to say something, or too long to be read.
pub static RULE: Rule = Rule {
    title: Text::fixed("Syftet är oklart", "The purpose is unclear"),
    why: Text::fixed(
        "Syftet ska vara klart och tydligt för alla läsare. Ett enda ord säger inget, och en hel sida läser ingen.",
        "The purpose has to be clear to every reader. A single word says nothing, and nobody reads a page.",
    ),
    help: Text::fixed(
        "Skriv en eller två meningar: vad bloggen visar, och för vem.",
        "Write one or two sentences: what the blog shows, and to whom.",
    ),
    basis: &["M23", "O44"],
    act: &[],
    wcag: &[],
    refused: Example::Site("purpose = \"Förskolans blogg\"\n"),
    accepted: Example::Site("purpose = \"Här visar vi familjer och andra vad vi undersöker på förskolan.\"\n"),
    check: Check::Site(check),
};

fn check(blog: &Blog<'_>) -> Vec<Finding> {
    let Some(purpose) = &blog.site.purpose else { return Vec::new() };
    let papers = &blog.policy.papers;
    let letters = u32::try_from(purpose.value.trim().chars().count()).unwrap_or(u32::MAX);
    let named = [&blog.site.title, &blog.site.unit].into_iter().flatten();
    let only_a_name = named.into_iter().any(|name| purpose.value.trim().trim_end_matches('.') == name.value.trim());
    let words = purpose.value.split_whitespace().filter(|word| word.chars().any(char::is_alphabetic)).count();
    let what = if letters < papers.purpose_shortest || words < 4 || only_a_name {
        Text::fixed(
            "Syftet är för kort för att säga vad bloggen är till för.",
            "The purpose is too short to say what the blog is for.",
        )
    } else if letters > papers.purpose_longest {
        Text::new(
            format!("Syftet är {letters} tecken långt. Högst {} får plats på varje sida.", papers.purpose_longest),
            format!("The purpose is {letters} characters long. At most {} fit on every page.", papers.purpose_longest),
        )
    } else {
        return Vec::new();
    };
    vec![Finding::at(purpose.span.clone(), what)]
}
