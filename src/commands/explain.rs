//! `kapprum explain [RULE]`: the handbook on the screen, or as files; with `--policy NAME`, a municipality's policy; with
//! `--traceability`, what answers each requirement.

mod handbook;
mod traceability;

use std::io::Write as _;
use std::path::PathBuf;

use crate::basis;
use crate::cli::{Common, Exit};
use crate::diagnostic::{Lang, Text};
use crate::policy::{PACKS, Policy};
use crate::publication::Halt;
use crate::report::Format;
use crate::rule::{Example, Registered};
use crate::rules;
use crate::settings::nearest;
use crate::world;

/// Arguments of `explain`.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// Regelns namn; utan namn räknas alla upp. --format json ger en rad per regel.
    #[arg(value_name = "REGEL")]
    rule: Option<String>,
    /// Skriv hela handboken i den här mappen: handbok och krav, som .md och .html.
    #[arg(long, value_name = "MAPP")]
    handbook: Option<PathBuf>,
    /// Räkna upp varje krav ur riktlinjerna och vad som svarar mot det; --format json ger en rad per krav.
    #[arg(long, conflicts_with_all = ["rule", "handbook"])]
    traceability: bool,
}

/// Runs the command.
///
/// # Errors
/// When there is no such rule.
pub fn run(common: &Common, arguments: &Arguments) -> Result<Exit, Halt> {
    let lang = common.language();
    let mut out = std::io::stdout().lock();
    if let Some(folder) = &arguments.handbook {
        let requirements = traceability::markdown();
        for (name, text) in [
            ("handbok.md", handbook::markdown()),
            ("handbok.html", handbook::web_page()),
            ("krav.html", handbook::page(&requirements)),
            ("krav.md", requirements),
        ] {
            world::write_new(&folder.join(name), text.as_bytes())?;
        }
        return Ok(Exit::Clean);
    }
    let text = match (&arguments.rule, &common.policy) {
        _ if arguments.traceability && common.format == Format::Json => traceability::json(lang),
        _ if arguments.traceability => traceability::human(lang),
        (None, Some(name)) => policy(name, lang)?,
        (None, None) if common.format == Format::Json => rules::all().iter().map(|rule| json(rule, lang)).collect(),
        (Some(id), _) if common.format == Format::Json => json(named(id)?, lang),
        (None, None) => list(lang),
        (Some(id), _) => page(id, lang)?,
    };
    // Nobody reads the rest of a list that was piped into `head`.
    let _ = out.write_all(text.as_bytes());
    Ok(Exit::Clean)
}

fn policy(name: &str, lang: Lang) -> Result<String, Halt> {
    Policy::built_in(name).map(|policy| policy.explain(lang)).ok_or_else(|| {
        let packs: Vec<&str> = PACKS.iter().map(|(name, _)| *name).collect();
        Halt(Text::new(
            format!("Det finns inget regelpaket {name}. De som finns: {}.", packs.join(", ")),
            format!("There is no policy {name}. There are: {}.", packs.join(", ")),
        ))
    })
}

fn list(lang: Lang) -> String {
    let mut text = String::new();
    let mut group = "";
    for registered in rules::all() {
        if registered.group() != group {
            group = registered.group();
            text.push_str(&format!("\n{group}\n"));
        }
        text.push_str(&format!("  {:<44} {}\n", registered.id, registered.rule.title.in_lang(lang)));
    }
    text.trim_start().to_owned()
}

/// The rule called `id`, or which one was meant.
fn named(id: &str) -> Result<&'static Registered, Halt> {
    rules::get(id).ok_or_else(|| {
        let ids: Vec<&str> = rules::all().iter().map(|r| r.id).collect();
        let near = nearest(id, &ids).map_or_else(String::new, |n| format!(" {n}?"));
        Halt(Text::new(
            format!("Det finns ingen regel {id}.{near} Se alla med: kapprum explain"),
            format!("There is no rule {id}.{near} List them all with: kapprum explain"),
        ))
    })
}

/// A rule as a line of JSON; examples that cannot be shown as text are null.
fn json(registered: &Registered, lang: Lang) -> String {
    let rule = registered.rule;
    let line = serde_json::json!({
        "rule": registered.id,
        "title": rule.title.in_lang(lang),
        "why": rule.why.in_lang(lang),
        "help": rule.help.in_lang(lang),
        "basis": rule.basis,
        "act": rule.act,
        "wcag": rule.wcag,
        "refused": shown(&rule.refused),
        "accepted": shown(&rule.accepted),
    });
    format!("{line}\n")
}

fn page(id: &str, lang: Lang) -> Result<String, Halt> {
    let registered = named(id)?;
    let rule = registered.rule;
    let words = match lang {
        Lang::Sv => ["Varför", "Gör så här", "Grund", "Stoppas", "Går bra"],
        Lang::En => ["Why", "Do this", "Basis", "Refused", "Accepted"],
    };
    let mut text = format!("{}\n{}\n\n", registered.id, rule.title.in_lang(lang));
    text.push_str(&format!("{}\n  {}\n\n", words[0], rule.why.in_lang(lang)));
    text.push_str(&format!("{}\n  {}\n\n", words[1], rule.help.in_lang(lang)));
    text.push_str(&format!("{}\n", words[2]));
    for row in rule.basis.iter().filter_map(|id| basis::row(id)) {
        let document = basis::document(&row.document).map_or("", |d| d.title.as_str());
        text.push_str(&format!("  {}  ”{}”\n       {document}\n", row.id, row.phrase));
    }
    for (word, example) in [(words[3], &rule.refused), (words[4], &rule.accepted)] {
        if let Some(shown) = shown(example) {
            let indented: Vec<String> = shown.lines().map(|line| format!("  {line}")).collect();
            text.push_str(&format!("\n{word}\n{}\n", indented.join("\n").trim_end()));
        }
    }
    Ok(text)
}

/// An example as text; one made of pictures cannot be shown.
fn shown(example: &Example) -> Option<String> {
    match example {
        Example::Post(text) | Example::Site(text) | Example::Page(text) => Some((*text).to_owned()),
        Example::Pages(pages) => Some(pages.iter().map(|(path, text)| format!("{path}:\n{text}\n")).collect()),
        Example::Files(files) => {
            let names: Vec<&str> = files.iter().map(|(path, _)| *path).collect();
            Some(names.join("\n"))
        }
    }
}
