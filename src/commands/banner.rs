//! `kapprum banner SITE "Text"`: puts an announcement on top of every page in a crisis, and takes it down again (O05).

use jiff::civil::Date;

use crate::cli::{Common, Exit, SitePath};
use crate::commands::require_blog;
use crate::diagnostic::Text;
use crate::publication::Halt;
use crate::site::{SETTINGS, Site};
use crate::source::SourceFile;
use crate::wording::link_text::{self, Emptiness};
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
/// When there is no blog at the place, the announcement would not be shown as it was given, or the settings cannot be changed without touching more than the announcement.
pub fn run(common: &Common, arguments: &Arguments) -> Result<Exit, Halt> {
    require_blog(&arguments.site)?;
    if arguments.until.is_some_and(|until| until < common.today()) {
        return Err(Halt(Text::fixed(
            "Dagen i --until har redan varit, så meddelandet skulle aldrig synas. Välj i dag eller en senare dag, eller utelämna --until.",
            "The day in --until has been already, so the announcement would never be seen. Choose today or a later day, or leave --until out.",
        )));
    }
    refuse_vague(arguments.link_text.as_deref())?;
    let path = arguments.site.join(SETTINGS);
    let before = String::from_utf8(world::read_file(&path)?).map_err(|_| unclear())?;
    let mut after = without_table(&before);
    if let Some(text) = &arguments.text {
        after = format!("{}\n\n{}", after.trim_end(), table(arguments, text));
    }
    if !differ_in_the_table_only(&before, &after) {
        return Err(unclear());
    }
    refuse_unread(arguments, &after)?;
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

/// A bare address is poor too, but says where it leads.
fn is_vague(words: &str) -> bool {
    link_text::emptiness(words).is_some_and(|(emptiness, _)| emptiness != Emptiness::Address)
}

/// That the link's words say where it leads, as the rules ask of every link.
fn refuse_vague(words: Option<&str>) -> Result<(), Halt> {
    let Some(words) = words.filter(|words| is_vague(words)) else { return Ok(()) };
    Err(Halt(Text::new(
        format!(
            "Länktexten ”{words}” säger inte vart länken leder. Skriv till exempel: --link-text \"Läs mer på krisinformation.se\""
        ),
        format!(
            "The link text “{words}” does not say where the link leads. Write for instance: --link-text \"Read more at krisinformation.se\""
        ),
    )))
}

/// That the settings to be written are read with all of the announcement in them.
fn refuse_unread(arguments: &Arguments, settings: &str) -> Result<(), Halt> {
    if arguments.remove {
        return Ok(());
    }
    let read = Site::read(Some(&SourceFile::new(SETTINGS, settings.as_bytes().to_vec())));
    let Some(crisis) = read.crisis else {
        return Err(Halt(Text::fixed(
            "Meddelandet är tomt. Skriv vad som har hänt och vad läsarna ska göra.",
            "The announcement is empty. Write what has happened and what readers are to do.",
        )));
    };
    if arguments.link.is_some() && crisis.link.is_none() {
        return Err(Halt(Text::fixed(
            "Adressen i --link leder ingenstans. Skriv hela: den börjar med https://, http://, mailto: eller tel: och har inga mellanslag.",
            "The address in --link leads nowhere. Write all of it: it begins with https://, http://, mailto: or tel: and has no spaces.",
        )));
    }
    Ok(())
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
