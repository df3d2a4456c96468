use crate::diagnostic::{Finding, Text};
use crate::rule::{Blog, Check, Example, Rule};

/// Words that say what a unit is and not which one.
const GENERAL: [&str; 14] = [
    "förskola",
    "förskolan",
    "förskolor",
    "öppna",
    "öppen",
    "avdelning",
    "avdelningen",
    "blogg",
    "bloggen",
    "på",
    "i",
    "och",
    "kommun",
    "stad",
];

/// A blog whose name does not show which preschool or department it belongs to.
pub static RULE: Rule = Rule {
    title: Text::fixed("Förskolans namn saknas i bloggens namn", "The blog's name lacks the preschool's"),
    why: Text::fixed(
        "Bloggen tillhör förskolan eller avdelningen. Det ska framgå tydligt av dess namn.",
        "The blog belongs to the preschool or the department. Its name has to show that clearly.",
    ),
    help: Text::fixed(
        "Ta med förskolans eller avdelningens namn: title = \"Förskolan Lönnens blogg\".",
        "Include the preschool's or the department's name: title = \"Förskolan Lönnens blogg\".",
    ),
    basis: &["M21", "M22"],
    act: &[],
    wcag: &[],
    refused: Example::Site("title = \"Små fötter på väg\"\n"),
    accepted: Example::Site("title = \"Små fötter på väg – Förskolan Lönnen\"\n"),
    check: Check::Site(check),
};

fn check(blog: &Blog<'_>) -> Vec<Finding> {
    let (Some(title), Some(unit)) = (&blog.site.title, &blog.site.unit) else { return Vec::new() };
    let names = [Some(unit), blog.site.department.as_ref()];
    let in_title = words(&title.value);
    let shown = names.into_iter().flatten().any(|name| {
        let own: Vec<String> = words(&name.value).into_iter().filter(|w| !GENERAL.contains(&w.as_str())).collect();
        // A unit with none but general words is named by all of them.
        let own = if own.is_empty() { words(&name.value) } else { own };
        own.iter().all(|word| in_title.iter().any(|t| t == word || t.strip_suffix('s') == Some(word.as_str())))
    });
    if shown {
        return Vec::new();
    }
    let what = Text::fixed(
        "Bloggens namn visar inte vilken förskola den tillhör.",
        "The blog's name does not show which preschool it belongs to.",
    );
    vec![Finding::at(title.span.clone(), what)]
}

fn words(text: &str) -> Vec<String> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).map(str::to_lowercase).collect()
}
