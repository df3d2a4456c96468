//! `kapprum banner SITE "Text"`: puts an announcement on top of every page in a crisis, and takes it down again (O05).

use jiff::civil::Date;

use crate::cli::{Common, Exit, SitePath};
use crate::diagnostic::Text;
use crate::publication::Halt;
use crate::site::SETTINGS;
use crate::world;

/// Arguments of `banner`.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// Mappen med bloggen.
    #[arg(value_name = "BLOGG")]
    site: SitePath,
    /// Vad som har hänt och vad läsarna ska göra. Nämn ingen person.
    #[arg(value_name = "TEXT", required_unless_present = "remove", conflicts_with = "remove")]
    text: Option<String>,
    /// Sidan där det står mer, till exempel https://www.krisinformation.se/.
    #[arg(long, value_name = "ADRESS", requires = "text")]
    link: Option<String>,
    /// Länkens text.
    #[arg(long, value_name = "TEXT", requires = "link")]
    link_text: Option<String>,
    /// Sista dagen meddelandet visas.
    #[arg(long, value_name = "ÅÅÅÅ-MM-DD", requires = "text")]
    until: Option<Date>,
    /// Ta ner meddelandet.
    #[arg(long)]
    remove: bool,
}

/// Runs the command.
///
/// # Errors
/// When there is no blog at the place, or its settings cannot be changed without touching more than the announcement.
pub fn run(common: &Common, arguments: &Arguments) -> Result<Exit, Halt> {
    let path = arguments.site.join(SETTINGS);
    let before = String::from_utf8(world::read_file(&path)?).map_err(|_| unclear())?;
    let mut after = without_table(&before);
    if let Some(text) = &arguments.text {
        after = format!("{}\n\n{}", after.trim_end(), table(arguments, text));
    }
    if !differ_in_the_table_only(&before, &after) {
        return Err(unclear());
    }
    world::replace(&path, after.as_bytes())?;
    let site = arguments.site.display();
    common.say(&if arguments.remove {
        Text::new(
            format!("Meddelandet är borta ur {SETTINGS}. Bygg om bloggen: kapprum build {site} --leave-out"),
            format!("The announcement is gone from {SETTINGS}. Build the blog anew: kapprum build {site} --leave-out"),
        )
    } else {
        Text::new(
            format!("Meddelandet står i {SETTINGS} och hamnar överst på varje sida när bloggen byggs om: kapprum build {site} --leave-out\nTa ner det med: kapprum banner {site} --remove"),
            format!("The announcement stands in {SETTINGS} and comes on top of every page when the blog is built anew: kapprum build {site} --leave-out\nTake it down with: kapprum banner {site} --remove"),
        )
    });
    Ok(Exit::Clean)
}

/// The name of the table in the settings.
const TABLE: &str = "crisis";

fn table(arguments: &Arguments, text: &str) -> String {
    let quoted = |text: &str| toml::Value::String(text.trim().to_owned()).to_string();
    let mut lines = format!("[{TABLE}]\ntext = {}\n", quoted(text));
    for (key, value) in [("link", &arguments.link), ("link_text", &arguments.link_text)] {
        if let Some(value) = value {
            lines.push_str(&format!("{key} = {}\n", quoted(value)));
        }
    }
    if let Some(until) = arguments.until {
        lines.push_str(&format!("until = {until}\n"));
    }
    lines
}

/// The settings without the announcement; every other line stays as its author wrote it.
fn without_table(settings: &str) -> String {
    let mut inside = false;
    let kept = settings.split_inclusive('\n').filter(|line| {
        if line.trim_start().starts_with('[') {
            inside = line.trim() == format!("[{TABLE}]");
        }
        !inside
    });
    kept.collect()
}

/// Whether nothing was lost or changed besides the announcement, so that hand-written settings survive whatever form they have.
fn differ_in_the_table_only(before: &str, after: &str) -> bool {
    let (Ok(mut before), Ok(mut after)) = (before.parse::<toml::Table>(), after.parse::<toml::Table>()) else {
        return false;
    };
    before.remove(TABLE);
    after.remove(TABLE);
    before == after
}

fn unclear() -> Halt {
    Halt(Text::new(
        format!(
            "{SETTINGS} gick inte att ändra säkert. Rätta det som kapprum check säger om filen, eller skriv tabellen [{TABLE}] för hand: text = \"…\"."
        ),
        format!(
            "{SETTINGS} could not be changed safely. Mend what kapprum check says of the file, or write the table [{TABLE}] by hand: text = \"…\"."
        ),
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_announcement_is_taken_out() {
        let settings = "# Vår blogg\ntitle = \"a\"\n\n[crisis]\ntext = \"x\"\n# mer\n\n[[words]]\ntext = \"b\"\n";
        assert_eq!(without_table(settings), "# Vår blogg\ntitle = \"a\"\n\n[[words]]\ntext = \"b\"\n");
        assert!(differ_in_the_table_only(settings, &without_table(settings)));
        let tricky = "purpose = \"\"\"\n[crisis]\n\"\"\"\n";
        assert!(!differ_in_the_table_only(tricky, &without_table(tricky)));
    }
}
