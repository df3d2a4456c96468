//! A policy for people to read: what it demands, and where each demand comes from.

use std::fmt::Write as _;

use super::layers::{is_open, is_unknown};
use super::{FlawKind, Held, Policy, schema};
use crate::basis;
use crate::diagnostic::Lang;
use crate::settings::Value;

impl Policy {
    /// The whole policy in plain text: every setting with what it means, its value and its ground.
    pub fn explain(&self, lang: Lang) -> String {
        let say = |sv: &'static str, en: &'static str| match lang {
            Lang::Sv => sv,
            Lang::En => en,
        };
        let mut text = format!("{} {}\n", self.name, self.version);
        let mut group = "";
        for key in schema::KEYS {
            let prefix = format!("{}.", key.name);
            let entries: Vec<(&str, &Held)> = self
                .settings
                .iter()
                .filter(|(name, _)| *name == key.name || (key.name == "severity" && name.starts_with(&prefix)))
                .collect();
            for (name, held) in entries {
                if matches!(key.name, "name" | "version" | "level") {
                    continue;
                }
                if key.group() != group {
                    group = key.group();
                    let _ = writeln!(text, "\n{}", heading(group, lang));
                }
                let description = match lang {
                    Lang::Sv => key.sv,
                    Lang::En => key.en,
                };
                let of_rule = name.strip_prefix("severity.").map(|rule| format!(" {rule}")).unwrap_or_default();
                let ground = self.ground(name, held, lang);
                let value = match &held.node.value {
                    value if is_unknown(value) => {
                        say("okänt, kommunen fyller i", "unknown, the municipality fills it in").to_owned()
                    }
                    value if is_open(value) => say("inget krav", "no demand").to_owned(),
                    value => shown(value, lang),
                };
                let _ = writeln!(text, "  {description}{of_rule}: {value}\n      {name}{ground}");
            }
        }
        for flaw in self.flaws(&[]) {
            if let FlawKind::AgesUnregulated(from, to) = flaw.kind {
                let _ = writeln!(
                    text,
                    "\n{}",
                    match lang {
                        Lang::Sv => format!("Anmärkning: riktlinjen säger inget om åldrarna {from}–{to} år."),
                        Lang::En => format!("Remark: the guideline says nothing of ages {from}–{to}."),
                    }
                );
            }
        }
        text
    }

    fn ground(&self, key: &str, held: &Held, lang: Lang) -> String {
        let rows = self.basis_of(key);
        match (rows.as_slice(), held.layer.as_str(), lang) {
            ([], ..) if key == "changes" => String::new(),
            ([], "base", _) if is_open(&held.node.value) => String::new(),
            ([], "base", Lang::Sv) => " – Kapprums eget val, riktlinjen säger inget".to_owned(),
            ([], "base", Lang::En) => " – Kapprum's own choice, the guideline is silent".to_owned(),
            ([], layer, Lang::Sv) => format!(" – enligt {layer}"),
            ([], layer, Lang::En) => format!(" – by {layer}"),
            (rows, ..) => rows.iter().map(|row| format!("\n      {}", cited(row))).collect(),
        }
    }
}

/// A row with its Swedish words; a municipality's own pack cites its guideline as it likes.
fn cited(row: &str) -> String {
    basis::row(row).map_or_else(|| row.to_owned(), |found| format!("{row}: ”{}”", found.phrase))
}

fn heading(group: &str, lang: Lang) -> &str {
    let (sv, en) = match group {
        "changes" => ("Ändringar", "Changes"),
        "guideline" => ("Riktlinjen", "The guideline"),
        "sender" => ("Avsändare", "Sender"),
        "logotype" => ("Logotyp", "Logotype"),
        "profile" => ("Grafisk profil", "Graphic profile"),
        "colours" => ("Färger", "Colours"),
        "start" => ("Att starta en blogg", "Starting a blog"),
        "head" => ("Ansvarig chef", "The responsible head"),
        "editors" => ("Redaktörer", "Editors"),
        "duties" => ("Uppgifter", "Duties"),
        "approval" => ("Godkännande", "Approval"),
        "purpose" => ("Syfte", "Purpose"),
        "papers" => ("Papper", "Papers"),
        "frequency" => ("Hur ofta", "How often"),
        "report" => ("Rapporter", "Reports"),
        "staff" => ("Anställda", "Staff"),
        "ages" => ("Åldrar", "Ages"),
        "pictures" => ("Bilder", "Pictures"),
        "links" => ("Länkar", "Links"),
        "competitions" => ("Tävlingar", "Competitions"),
        "language" => ("Språk", "Language"),
        "accessibility" => ("Tillgänglighet", "Accessibility"),
        "retention" => ("Gallring", "Weeding"),
        "closing" => ("Avslut", "Closing"),
        "hosts" => ("Servrar", "Servers"),
        "routes" => ("Vägar vidare", "Where to turn"),
        "texts" => ("Sidornas texter", "Texts of the pages"),
        "laws" => ("Lagar", "Acts"),
        "trial" => ("Övningsbloggar", "Trials"),
        "waivers" => ("Undantag", "Exceptions"),
        "severity" => ("Reglernas allvar", "Severity of rules"),
        other => (other, other),
    };
    match lang {
        Lang::Sv => sv,
        Lang::En => en,
    }
}

/// The schema's words as people say them, the word itself beside it so that it can be written in a file.
fn in_words(text: &str, lang: Lang) -> String {
    if let Some((_, sv)) = WORDS.iter().find(|(word, _)| *word == text) {
        return match lang {
            Lang::Sv => format!("{sv} ({text})"),
            Lang::En => text.to_owned(),
        };
    }
    // Alternatives of a function: "rektor|förskolechef".
    text.replace('|', if lang == Lang::Sv { " eller " } else { " or " })
}

/// Whether the schema's word can be said in Swedish.
#[cfg(test)]
pub(super) fn has_words_for(word: &str) -> bool {
    WORDS.iter().any(|(known, _)| *known == word)
}

/// The words of the schema in Swedish.
const WORDS: [(&str, &str); 50] = [
    ("binding", "bindande"),
    ("internal", "intern riktlinje"),
    ("wish", "önskemål"),
    ("none", "inget krav"),
    ("must", "krav"),
    ("legal", "jurist"),
    ("communication", "kommunikation"),
    ("it", "IT"),
    ("official", "officiell"),
    ("pedagogical", "pedagogisk"),
    ("preschool", "förskola"),
    ("open-preschool", "öppen förskola"),
    ("communication-unit", "kommunikationsenhet"),
    ("library", "bibliotek"),
    ("museum", "museum"),
    ("swimming-hall", "simhall"),
    ("volunteer-recruitment", "frivilliguppdrag"),
    ("culture-school", "kulturskola"),
    ("upper-secondary-school", "gymnasieskola"),
    ("other", "annat"),
    ("secrecy", "sekretess"),
    ("guidelines", "riktlinjer"),
    ("private-use", "privat användning"),
    ("planning", "planering"),
    ("publishing", "publicering"),
    ("follow_up", "uppföljning"),
    ("monitoring", "bevakning"),
    ("moderation", "moderering"),
    ("keeping_active", "hålla bloggen aktiv"),
    ("start", "nya"),
    ("existing", "befintliga"),
    ("close", "avslutade"),
    ("never", "aldrig"),
    ("registered-consent", "med diariefört samtycke"),
    ("risk-assessment", "med rättslig grund och riskbedömning"),
    ("legal-basis", "med rättslig grund"),
    ("unregulated", "riktlinjen säger inget"),
    ("applies", "gäller"),
    ("exempt-9", "undantag enligt 9 §"),
    ("at-build", "när åldern är nådd"),
    ("campaigns", "vid rensningar"),
    ("no-longer-current", "när det inte längre är aktuellt"),
    ("advice", "råd"),
    ("error", "fel som stoppar"),
    ("people", "människor"),
    ("papers", "papper"),
    ("policy", "policy"),
    ("ownership", "ägarskap"),
    ("site", "mappen"),
    ("personal-data", "personuppgifter"),
];

fn shown(value: &Value, lang: Lang) -> String {
    match value {
        Value::Text(text) => in_words(text.trim(), lang).replace('\n', "\n      "),
        Value::Integer(number) => number.to_string(),
        Value::Float(number) => number.to_string(),
        Value::Date(date) => date.to_string(),
        Value::Flag(yes) => match (yes, lang) {
            (true, Lang::Sv) => "ja".to_owned(),
            (false, Lang::Sv) => "nej".to_owned(),
            (true, Lang::En) => "yes".to_owned(),
            (false, Lang::En) => "no".to_owned(),
        },
        Value::List(items) if items.is_empty() => match lang {
            Lang::Sv => "inga".to_owned(),
            Lang::En => "none".to_owned(),
        },
        Value::List(items) => {
            let tables = items.iter().any(|item| matches!(item.value, Value::Table(_)));
            let parts: Vec<String> = items.iter().map(|item| shown(&item.value, lang)).collect();
            if tables { format!("\n      {}", parts.join("\n      ")) } else { parts.join(", ") }
        }
        Value::Table(table) => {
            let other = |name: &str| lang == Lang::Sv && name.ends_with("_en");
            let cells = table.entries.iter().filter(|(name, _, _)| !other(name));
            cells.map(|(_, _, node)| shown(&node.value, lang)).collect::<Vec<_>>().join(" – ")
        }
    }
}
