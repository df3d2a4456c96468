use crate::diagnostic::{Finding, Text};
use crate::policy::PACKS;
use crate::rule::{Blog, Check, Example, Rule};
use crate::rules::shared::settings_faults::is_told;
use crate::settings::nearest;

/// A blog that names no policy, or one that does not exist.
pub static RULE: Rule = Rule {
    title: Text::fixed("Kommunens policy saknas", "The municipality's policy is missing"),
    why: Text::fixed(
        "Policyn säger vad just er kommun kräver. Utan den vet ingen vilka regler som gäller för bloggen.",
        "The policy says what your municipality demands. Without it nobody knows which rules hold for the blog.",
    ),
    help: Text::fixed(
        "Skriv policy = \"malmo\", \"sollentuna\", \"stockholm\" eller \"motala\" i blog.toml. Kommer ni från en annan kommun? Skapa en egen fil med kapprum init --policy-from malmo och skriv dess namn.",
        "Write policy = \"malmo\", \"sollentuna\", \"stockholm\" or \"motala\" in blog.toml. Another municipality? Create your own file with kapprum init --policy-from malmo and write its name.",
    ),
    basis: &["T01", "K27"],
    act: &[],
    wcag: &[],
    refused: Example::Site("policy = \"malmö\"\n"),
    accepted: Example::Site("policy = \"malmo\"\n"),
    check: Check::Policy(check),
};

fn check(blog: &Blog<'_>) -> Vec<Finding> {
    let Some(named) = &blog.site.policy else {
        if is_told(blog.site, "policy") {
            return Vec::new();
        }
        let missing = Text::fixed("Bloggen säger inte vilken kommuns policy som gäller.", "The blog names no policy.");
        return vec![Finding::new(missing)];
    };
    let names = PACKS.map(|(name, _)| name);
    // Another pack on the command line does not mend a name that leads nowhere.
    let own = named.value.ends_with(".toml") && blog.world.entry(&named.value).is_some();
    if names.contains(&named.value.as_str()) || own {
        return Vec::new();
    }
    let near = nearest(&named.value, &names);
    let (sv, en) = near.map_or((String::new(), String::new()), |near| {
        (format!(" Menade du \"{near}\"?"), format!(" Did you mean \"{near}\"?"))
    });
    let what =
        Text::new(format!("Det finns ingen policy som heter så.{sv}"), format!("There is no policy of that name.{en}"));
    vec![Finding::at(named.span.clone(), what)]
}
