use crate::diagnostic::{Finding, Text};
use crate::rule::{Check, Example, PostSubject, Rule};
use crate::wording::link_text::{self, Emptiness};

/// A link whose text does not tell where it leads.
pub static RULE: Rule = Rule {
    title: Text::fixed("Länkens text säger inte vart den leder", "The link’s text does not tell where it leads"),
    why: Text::fixed(
        "Många går från länk till länk och hör bara länkarnas text. ”Läs mer” och ”här” säger då ingenting.",
        "Many go from link to link and hear the links’ texts only. “Read more” and “here” then say nothing.",
    ),
    help: Text::fixed(
        "Låt länkens text vara det som man kommer till: ”[Matsedeln för vecka 12](…)”.",
        "Let the link’s text be what it leads to: “[The menu of week 12](…)”.",
    ),
    basis: &["O61", "S57"],
    act: &[],
    wcag: &["2.4.4"],
    refused: Example::Post("Veckans lunch står i matsedeln, [läs mer](https://www.skolverket.se/).\n"),
    accepted: Example::Post("Veckans lunch står i [matsedeln på webbplatsen](https://www.skolverket.se/).\n"),
    check: Check::Post(check),
};

fn check(subject: &PostSubject<'_>) -> Vec<Finding> {
    let pictures = &subject.document.images;
    let links = subject.document.links.iter().filter(|link| {
        // A picture in the link speaks by its own text alternative.
        !pictures.iter().any(|picture| link.span.start <= picture.span.start && picture.span.end <= link.span.end)
    });
    links
        .filter_map(|link| {
            let (emptiness, confidence) = link_text::emptiness(&link.text)?;
            let what = match emptiness {
                Emptiness::Nothing => Text::fixed("Länken har ingen text.", "The link has no text."),
                Emptiness::Phrase => Text::fixed(
                    "Länkens text säger inte vart den leder.",
                    "The link’s text does not tell where it leads.",
                ),
                Emptiness::Address => Text::fixed("Länkens text är en adress.", "The link’s text is an address."),
                Emptiness::FileName => {
                    Text::fixed("Länkens text är ett filnamn.", "The link’s text is the name of a file.")
                }
            };
            let span = if link.text_span.is_empty() { link.span.clone() } else { link.text_span.clone() };
            Some(Finding::at(span, what).with_confidence(confidence))
        })
        .collect()
}
