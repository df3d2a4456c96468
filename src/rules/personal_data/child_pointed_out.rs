use crate::diagnostic::{Finding, Text};
use crate::rule::{Check, Example, Rule, TextSubject};
use crate::rules::shared::sighted::{self, Told};
use crate::swedish::{Confidence, Kind, Pointer};

/// A child that is singled out without a name.
pub static RULE: Rule = Rule {
    title: Text::fixed("Ett barn pekas ut utan namn", "A child is pointed out without a name"),
    why: Text::fixed(
        "Ålder, en händelse i familjen eller att vara den enda räcker för att grannar och släkt ska veta vilket barn det är.",
        "Age, an event in the family or being the only one is enough for neighbours and relatives to know which child it is.",
    ),
    help: Text::fixed(
        "Skriv om gruppen eller om det ni gjorde, utan ålder, kön och händelser i ett barns familj: ”Ett barn visade hur man knyter en knut.”",
        "Write about the group or what you did, without age, sex and events in a child's family: “A child showed how to tie a knot.”",
    ),
    basis: &["M04", "O12", "D05"],
    act: &[],
    wcag: &[],
    refused: Example::Post("Vår enda sexåring fick tårta i dag.\n"),
    accepted: Example::Post("Sexåringarna i huset sjöng tillsammans, och alla fick tårta.\n"),
    check: Check::Text(check),
};

fn check(subject: &TextSubject<'_>) -> Vec<Finding> {
    sighted::findings(subject, &RULE, |sighting| {
        let Kind::ChildPointedOut(pointer) = sighting.kind else { return None };
        let told = Told::new(match sighting.confidence {
            Confidence::Doubtful => Text::fixed(
                "Kan någon förstå vilket barn det här handlar om?",
                "Can someone tell which child this is about?",
            ),
            _ => what(pointer),
        });
        Some(match help(pointer) {
            Some(help) => told.with_help(help),
            None => told,
        })
    })
}

fn what(pointer: Pointer) -> Text {
    match pointer {
        Pointer::OnlyOne => Text::fixed(
            "Ett barn pekas ut som den enda, den äldsta eller den yngsta.",
            "A child is pointed out as the only, the oldest or the youngest.",
        ),
        Pointer::AgeAndEvent => Text::fixed(
            "Ett barn pekas ut med ålder eller kön och något som har hänt det.",
            "A child is pointed out by age or sex and something that happened to it.",
        ),
        Pointer::Birthday => {
            Text::fixed("Ett barn pekas ut med sin födelsedag.", "A child is pointed out by its birthday.")
        }
        Pointer::NewSibling => {
            Text::fixed("Ett barn pekas ut med ett nytt syskon.", "A child is pointed out by a new sibling.")
        }
        Pointer::Origin => {
            Text::fixed("Ett barn pekas ut med var det kommer ifrån.", "A child is pointed out by where it comes from.")
        }
        Pointer::Habit => Text::fixed(
            "Ett barn pekas ut med något det brukar göra.",
            "A child is pointed out by something it usually does.",
        ),
    }
}

/// What to write where the rule's own help can be more concrete.
fn help(pointer: Pointer) -> Option<Text> {
    match pointer {
        Pointer::Birthday => Some(Text::fixed(
            "Berätta hur ni firar, inte vem: ”När någon fyller år sjunger vi och hissar flaggan.” Grattis säger ni på plats.",
            "Tell how you celebrate, not whom: “When someone has a birthday we sing and hoist the flag.” Congratulations are for the day itself.",
        )),
        Pointer::NewSibling => Some(Text::fixed(
            "Berätta om leken eller boken i stället: ”Dockvrån har blivit ett familjecentrum den här veckan.”",
            "Tell about the play or the book instead: “The doll corner has become a family centre this week.”",
        )),
        _ => None,
    }
}
