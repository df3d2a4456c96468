use crate::diagnostic::{Finding, Text};
use crate::markup::active;
use crate::rule::{Check, Example, ExampleFile, PageSubject, Rule};
use crate::rules::shared::deeds;

/// A finished page that runs a script, embeds another page or loads something from elsewhere, whatever it comes from.
pub static RULE: Rule = Rule {
    title: Text::fixed(
        "Sidan kör skript eller hämtar något utifrån",
        "The page runs a script or loads something from elsewhere",
    ),
    why: Text::fixed(
        "Bloggen ska inte spåra någon och inte bero på någon annans server. Sidan granskas därför som den går ut, hur den än har satts ihop.",
        "The blog shall track nobody and depend on nobody's server. So the page is examined as it goes out, however it was put together.",
    ),
    help: Text::fixed(
        "Har ni egna filer i themes/? Ta bort det som lägger in skriptet eller hämtningen, eller ta bort filerna så att standardtemat gäller. Typsnitt läggs i temats egen mapp fonts, bilder bredvid inlägget.",
        "Do you have files of your own in themes/? Remove what puts in the script or the loading, or remove the files so that the standard theme holds. Fonts go into the theme's own folder fonts, pictures beside the post.",
    ),
    basis: &["M11", "O13"],
    act: &[],
    wcag: &[],
    refused: Example::Files(&[(
        "themes/standard/templates/parts/foot.html",
        ExampleFile::Text("<p {% if 2 > 1 %}onclick=\"x()\"{% endif %}>Hej</p>\n"),
    )]),
    accepted: Example::Files(&[(
        "themes/standard/templates/parts/gaps.html",
        ExampleFile::Text("{% if 2 > 1 %}{% endif %}\n"),
    )]),
    check: Check::Page(check),
};

fn check(subject: &PageSubject<'_>) -> Vec<Finding> {
    // Other sites under audit may well run scripts: that no blog does is a promise of its owner's.
    if subject.blog.is_none() {
        return Vec::new();
    }
    let page = subject.page;
    let mut findings: Vec<Finding> = active::deeds(&page.document)
        .map(|(id, deed)| {
            let what = deeds::told(deed);
            page.finding(id, &what.sv, &what.en)
        })
        .collect();
    if page.styles.linked().iter().any(|sheet| sheet.loads_from_elsewhere) {
        findings.push(Finding::new(Text::fixed(
            "Sidans stilmall hämtar något från en annan webbplats.",
            "The page's style sheet loads something from another site.",
        )));
    }
    if page.document.is_partial {
        findings.push(Finding::new(Text::fixed(
            "Sidan har delar som inte går att granska: för många lager i varandra, eller en skuggrot (shadowrootmode).",
            "The page has parts that cannot be examined: too many layers within each other, or a shadow root (shadowrootmode).",
        )));
    }
    findings
}
