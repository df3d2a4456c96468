use crate::diagnostic::{Finding, Text};
use crate::policy::PACKS;
use crate::rule::{Blog, Check, Example, ExampleFile, Rule};
use crate::rules::shared::settings_faults;
use crate::settings::{FaultKind, nearest};

/// A policy file with a key or a value that does not exist, or a layer that is not there.
pub static RULE: Rule = Rule {
    title: Text::fixed("En rad i policyn går inte att använda", "A line of the policy cannot be used"),
    why: Text::fixed(
        "En felstavad inställning gör ingenting, och det märks inte. Därför stoppas den.",
        "A misspelt setting does nothing, and nobody notices. So it is refused.",
    ),
    help: Text::fixed(
        "Rätta raden. kapprum explain --policy visar alla inställningar och vad de betyder.",
        "Mend the line. kapprum explain --policy shows all settings and what they mean.",
    ),
    basis: &["K01", "T03"],
    act: &[],
    wcag: &[],
    refused: Example::Files(&[("policy.toml", ExampleFile::Text("[editors]\nminst = 3\n"))]),
    accepted: Example::Files(&[("policy.toml", ExampleFile::Text("[editors]\nleast = 3\n"))]),
    check: Check::Policy(check),
};

fn check(blog: &Blog<'_>) -> Vec<Finding> {
    let faults = blog.policy.faults.iter();
    faults
        .map(|(path, fault)| match &fault.kind {
            // A layer that lacks itself is not there.
            FaultKind::Missing { key } if key == path => gone(blog, path),
            _ => {
                let (what, help) = settings_faults::setting(fault);
                Finding::at(fault.span.clone(), what).with_help(help).in_file(path)
            }
        })
        .collect()
}

/// A layer that is neither a file of the site nor a policy in the program.
fn gone(blog: &Blog<'_>, path: &str) -> Finding {
    let names = PACKS.map(|(name, _)| name);
    let (sv, en) = nearest(path, &names).map_or((String::new(), String::new()), |near| {
        (format!("Menade du {near}? "), format!("Did you mean {near}? "))
    });
    let help = Text::new(
        format!(
            "{sv}De policyer som finns: {}. En egen är en fil i bloggens mapp, som slutar på .toml.",
            names.join(", ")
        ),
        format!(
            "{en}There are: {}. One of your own is a file in the blog's folder that ends in .toml.",
            names.join(", ")
        ),
    );
    let finding = match blog.site.policy_layers.iter().find(|layer| layer.value == path) {
        Some(layer) => {
            let what = "Det finns ingen policy och ingen fil som heter så.";
            Finding::at(layer.span.clone(), Text::fixed(what, "There is no policy and no file of that name."))
        }
        // It was asked for on the command line.
        None => Finding::new(Text::new(
            format!("Det finns ingen policy som heter ”{path}”."),
            format!("There is no policy called “{path}”."),
        )),
    };
    finding.with_help(help)
}
