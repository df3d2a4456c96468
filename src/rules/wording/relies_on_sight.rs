use crate::diagnostic::{Finding, Text};
use crate::rule::{Check, Example, Rule, TextSubject};
use crate::rules::shared::worded;
use crate::wording::lists;

/// A direction that only a seeing reader can follow.
pub static RULE: Rule = Rule {
    title: Text::fixed("Anvisningen hjälper bara den som ser", "The direction helps only those who see"),
    why: Text::fixed(
        "Det som bara pekas ut med färg eller plats går inte att hitta för den som lyssnar på sidan, förstorar den eller inte ser färger. I telefonen ligger saker dessutom på andra platser.",
        "“The red button to the right” cannot be found by those who listen to the page, magnify it or do not see colours. On a telephone things lie elsewhere besides.",
    ),
    help: Text::fixed(
        "Skriv vad saken heter: ”länken Matsedel”, ”under rubriken Öppettider”. Färg och plats får stå som tillägg.",
        "Write what the thing is called: “the link Menu”, “under the heading Opening hours”. Colour and place may be added.",
    ),
    basis: &["O61", "O64"],
    act: &[],
    wcag: &["1.3.3"],
    refused: Example::Post("Tryck på den röda knappen till höger för att anmäla er.\n"),
    accepted: Example::Post("Tryck på knappen Anmälan för att anmäla er.\n"),
    check: Check::Text(check),
};

fn check(subject: &TextSubject<'_>) -> Vec<Finding> {
    worded::words(subject, lists::sight, |hit| {
        let what = match hit.category {
            "colour" => Text::fixed("Bara färgen säger vad som menas.", "Only the colour tells what is meant."),
            "shape" => Text::fixed("Bara formen säger vad som menas.", "Only the shape tells what is meant."),
            _ => Text::fixed(
                "Bara platsen på sidan säger vad som menas.",
                "Only the place on the page tells what is meant.",
            ),
        };
        (what, hit.instead.as_ref().map(worded::sentence))
    })
}
