//! A pack for one's own municipality, started from another's: `kapprum init --policy-from malmo`.

use std::fmt::Write as _;

use super::layers::is_open;
use super::schema::{self, Kind, Tighter};
use super::{Policy, built_in};
use crate::settings::{Node, Value};

/// Who starts from a neighbour's pack takes over its demands, never whose they are.
const OWN: [&str; 8] = ["guideline", "sender", "logotype", "colours", "profile", "hosts", "routes", "texts"];

/// A documented pack with the demands of the pack `name`, to be adapted; `None` where there is no such pack.
///
/// What belongs to the other municipality (its guideline, contacts, logotype, texts) stands as `unknown`.
pub fn template_from(name: &str) -> Option<String> {
    built_in(name)?;
    let policy = Policy::built_in(name)?;
    let mut text = format!(
        "# En policy för den egna kommunen. Kraven kommer från paketet \"{name}\"; ändra dem så att de säger det er\n\
         # riktlinje säger. Skriv filens namn i blog.toml: policy = \"policy/minkommun.toml\".\n\
         #\n\
         # \"unknown\" är ett faktum som ni behöver fylla i. \"unregulated\" betyder att inget krävs.\n\
         # Rader som börjar med # läses bara av människor.\n\n\
         name = \"minkommun\"\n\
         version = \"1\"\n\n\
         [[changes]]\n\
         version = \"1\"\n\
         date = {}\n\
         what = \"Första versionen, med {name} som förlaga.\"\n",
        policy
            .changes
            .last()
            .and_then(|change| change.date)
            .map_or_else(|| "\"unknown\"".to_owned(), |date| date.to_string()),
    );
    let mut group = "";
    for key in schema::KEYS.iter().filter(|key| key.tighter != Tighter::Own && key.name != "severity") {
        let Some(held) = policy.settings.get(key.name) else { continue };
        if let Kind::Tables { .. } = key.kind {
            let _ = writeln!(text, "\n# {}.", key.sv);
            tables(&mut text, key.name, &held.node);
            group = "";
            continue;
        }
        if key.group() != group {
            group = key.group();
            let _ = writeln!(text, "\n[{group}]");
        }
        let own = OWN.contains(&group) && !matches!(held.node.value, Value::Integer(_) | Value::Flag(_));
        let value = if own { open_word(&held.node.value) } else { written(&held.node.value) };
        let rows = policy.basis_of(key.name);
        let ground = if rows.is_empty() || own { String::new() } else { format!(" ({name}: {})", rows.join(", ")) };
        let needed = if key.needed && value.contains("unknown") { " Behövs för en publicerad blogg." } else { "" };
        let words = match key.kind {
            Kind::Choice(words) => format!(" Ett av orden: {}.", words.join(", ")),
            Kind::Choices(words) => format!(" Orden är: {}.", words.join(", ")),
            _ => String::new(),
        };
        let _ = writeln!(text, "# {}.{words}{ground}{needed}", key.sv);
        let _ = writeln!(text, "{} = {value}", key.name.split_once('.').map_or(key.name, |(_, rest)| rest));
    }
    text.push_str(
        "\n# Regler kan skärpas till fel, eller mildras till råd där riktlinjen tillåter det. Det som skyddar barnen\n\
         # går inte att mildra.\n[severity]\n",
    );
    for (key, held) in policy.settings.iter() {
        if let Some(rule) = key.strip_prefix("severity.") {
            let _ = writeln!(text, "\"{rule}\" = {}", written(&held.node.value));
        }
    }
    text.push_str("\n# Var i er riktlinje varje krav står: \"editors.least\" = [\"avsnitt 3\"].\n[basis]\n");
    Some(text)
}

/// `unknown`, unless the other municipality itself says that there is no demand.
fn open_word(value: &Value) -> String {
    if is_open(value) {
        written(value)
    } else if matches!(value, Value::List(_)) {
        "[\"unknown\"]".to_owned()
    } else {
        "\"unknown\"".to_owned()
    }
}

fn tables(text: &mut String, name: &str, node: &Node) {
    let Value::List(items) = &node.value else { return };
    for item in items {
        let Value::Table(table) = &item.value else { continue };
        let _ = writeln!(text, "[[{name}]]");
        for (column, _, cell) in &table.entries {
            let _ = writeln!(text, "{column} = {}", written(&cell.value));
        }
    }
}

/// A value as TOML has it.
fn written(value: &Value) -> String {
    match value {
        Value::Text(text) => toml::Value::String(text.clone()).to_string(),
        Value::Integer(number) => number.to_string(),
        Value::Float(number) => number.to_string(),
        Value::Flag(flag) => flag.to_string(),
        Value::Date(date) => date.to_string(),
        Value::List(items) => {
            let parts: Vec<String> = items.iter().map(|item| written(&item.value)).collect();
            format!("[{}]", parts.join(", "))
        }
        Value::Table(table) => {
            let parts: Vec<String> =
                table.entries.iter().map(|(name, _, cell)| format!("{name} = {}", written(&cell.value))).collect();
            format!("{{ {} }}", parts.join(", "))
        }
    }
}
