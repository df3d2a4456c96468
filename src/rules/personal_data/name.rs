use crate::diagnostic::{Finding, Text};
use crate::rule::{Check, Example, Rule, TextSubject};
use crate::rules::shared::sighted::{self, Told};
use crate::swedish::{Clue, Confidence, Kind, Place, Sighting};

/// The name of a person: a child's, a guardian's, a colleague's, anyone's.
pub static RULE: Rule = Rule {
    title: Text::fixed("Ett personnamn får inte stå här", "A person's name must not stand here"),
    why: Text::fixed(
        "Ett förnamn räcker. Tillsammans med förskolans namn berättar det var ett barn finns om dagarna, och det får ingen utomstående veta. Det är lätt hänt när man skriver om någon man tycker om.",
        "A first name is enough. Together with the preschool's name it tells where a child spends its days, which is protected by secrecy. It easily happens when one writes about someone one is fond of.",
    ),
    help: Text::fixed(
        "Skriv ”ett barn”, ”barngruppen”, ”en familj” eller ”vi pedagoger” i stället för namnet.",
        "Write “a child”, “the group”, “a family” or “we teachers” instead of the name.",
    ),
    basis: &["M03", "S37", "D05", "O12"],
    act: &[],
    wcag: &[],
    refused: Example::Post("Alva byggde ett högt torn, och sedan hjälpte Elias till.\n\n// Mari och Jenni\n"),
    accepted: Example::Post(
        "Ett barn byggde ett högt torn, och sedan hjälpte ett annat till. Vi sjöng om Pippi Långstrump.\n\n// Vi pedagoger på Fjärilen\n",
    ),
    check: Check::Text(check),
};

fn check(subject: &TextSubject<'_>) -> Vec<Finding> {
    sighted::findings(subject, &RULE, |sighting| {
        let told = match sighting.kind {
            Kind::PersonName if sighting.confidence == Confidence::Doubtful => Told::new(asked(sighting.place)),
            Kind::PersonName => Told::new(stated(sighting)),
            _ => return None,
        };
        Some(match help(sighting) {
            Some(help) => told.with_help(help),
            None => told,
        })
    })
}

fn asked(place: Place) -> Text {
    match place {
        Place::FileName => Text::fixed(
            "Är ett ord i filnamnet namnet på en person?",
            "Is a word in the file's name the name of a person?",
        ),
        Place::Tag => Text::fixed("Är etiketten namnet på en person?", "Is the tag the name of a person?"),
        _ => Text::fixed("Är det här namnet på en person?", "Is this the name of a person?"),
    }
}

fn stated(sighting: &Sighting) -> Text {
    match (sighting.place, sighting.clue) {
        (Place::FileName, _) => {
            Text::fixed("Filens namn innehåller ett personnamn.", "The file's name holds a person's name.")
        }
        (Place::Tag, _) => Text::fixed("Etiketten är ett personnamn.", "The tag is a person's name."),
        (Place::LinkAddress, _) => {
            Text::fixed("Länkens adress innehåller ett personnamn.", "The link's address holds a person's name.")
        }
        (Place::AltText, _) => Text::fixed(
            "Bildens beskrivning innehåller ett personnamn.",
            "The picture's description holds a person's name.",
        ),
        (Place::SubtitleCue, _) => {
            Text::fixed("Undertexten innehåller ett personnamn.", "The captions hold a person's name.")
        }
        (_, Clue::SignOff) => {
            Text::fixed("Inlägget är undertecknat med ett personnamn.", "The post is signed with a person's name.")
        }
        (_, Clue::FullName) => Text::fixed(
            "Här står ett personnamn med efternamn eller titel.",
            "A person's name stands here, with surname or title.",
        ),
        _ => Text::fixed("Här står ett personnamn.", "A person's name stands here."),
    }
}

/// What to do where the rule's own help does not fit the place.
fn help(sighting: &Sighting) -> Option<Text> {
    match (sighting.place, sighting.clue) {
        (Place::FileName, _) => Some(sighted::rename(sighting)),
        (Place::Settings, _) => Some(Text::fixed(
            "Skriv funktionen i stället för namnet: ”förskollärare, Fjärilen”. Bloggen är förskolans, inte en enskild medarbetares.",
            "Write the function instead of the name: “preschool teacher, Fjärilen”. The blog is the preschool's, not an employee's.",
        )),
        _ if sighting.confidence == Confidence::Doubtful => Some(Text::fixed(
            "Är det ett barn eller en vuxen? Skriv ”ett barn” eller ”vi pedagoger” i stället. Är det något annat, till exempel en figur, en plats eller marsvinet? Lägg till ordet bland bloggens ord i blog.toml, under [[words]], så blir det inga fler frågor.",
            "Is it a child or an adult? Write “a child” or “we teachers” instead. Is it something else, such as a character, a place or the guinea pig? Add the word to the blog's words in blog.toml, under [[words]], and there will be no more questions.",
        )),
        (Place::Tag, _) => Some(Text::fixed(
            "Välj en etikett som säger vad inlägget handlar om, till exempel ”natur” eller ”bygge”.",
            "Choose a tag that says what the post is about, such as “nature” or “building”.",
        )),
        (Place::AltText, _) => Some(Text::fixed(
            "Beskriv det som syns utan namn, till exempel ”Ett högt torn av klossar”.",
            "Describe what is seen without a name, such as “A high tower of blocks”.",
        )),
        (Place::LinkAddress, _) => Some(Text::fixed(
            "Länka till en sida vars adress inte pekar ut någon, eller ta bort länken.",
            "Link to a page whose address points nobody out, or remove the link.",
        )),
        (_, Clue::SignOff) => Some(Text::fixed(
            "Skriv under med gruppen: ”Vi pedagoger på Fjärilen”.",
            "Sign as a group: “We teachers at Fjärilen”.",
        )),
        _ => None,
    }
}
