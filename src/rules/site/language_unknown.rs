use crate::diagnostic::{Finding, Text};
use crate::rule::{Blog, Check, Example, Rule};
use crate::settings::nearest;
use crate::texts::{Texts, native_name};

/// A language of the blog in which the interface has no texts.
pub static RULE: Rule = Rule {
    title: Text::fixed("Bloggens fasta texter finns inte på språket", "The blog's fixed texts are not in the language"),
    why: Text::fixed(
        "Meny, sidfot och sidorna om bloggen skrivs av Kapprum. De måste finnas på bloggens språk, annars läser en skärmläsare upp dem fel.",
        "Kapprum writes the menu, the footer and the pages about the blog. They must exist in the blog's language, or a screen reader reads them wrongly.",
    ),
    help: Text::fixed(
        "Skriv språkets kod: lang = \"sv\". Ett inlägg kan vara på vilket språk som helst; det anger sitt eget lang.",
        "Write the language's code: lang = \"sv\". A post can be in any language; it states its own lang.",
    ),
    basis: &["K03", "O61"],
    act: &[],
    wcag: &[],
    refused: Example::Site("lang = \"svenska\"\n"),
    accepted: Example::Site("lang = \"sv\"\n"),
    check: Check::Site(check),
};

fn check(blog: &Blog<'_>) -> Vec<Finding> {
    let named = blog.site.lang.iter().chain(&blog.site.languages);
    let unknown = named.filter(|lang| Texts::serving(&lang.value).is_none());
    unknown
        .map(|lang| {
            let there: Vec<&str> = Texts::languages().collect();
            let (sv, en) = meant(&lang.value).map_or((String::new(), String::new()), |near| {
                (format!("Menade du \"{near}\"? "), format!("Did you mean \"{near}\"? "))
            });
            let help = Text::new(
                format!("{sv}{} De som finns: {}.", RULE.help.sv, there.join(", ")),
                format!("{en}{} There are: {}.", RULE.help.en, there.join(", ")),
            );
            let what = Text::fixed(
                "De fasta texterna finns inte på det språket.",
                "The fixed texts do not exist in that language.",
            );
            Finding::at(lang.span.clone(), what).with_help(help)
        })
        .collect()
}

/// The code that was meant: `sv_SE` and `svenska` are `sv`.
fn meant(written: &str) -> Option<String> {
    let code = written.replace('_', "-").to_lowercase();
    if let Some(served) = Texts::serving(&code) {
        return Some(served.to_owned());
    }
    let by_name = Texts::languages().find(|lang| native_name(lang).to_lowercase() == code);
    by_name.map(str::to_owned).or_else(|| nearest(&code, &Texts::languages().collect::<Vec<_>>()))
}
