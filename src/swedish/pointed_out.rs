//! A child pointed out without a name: "vår enda sexåring", "flickan som kom från Kharkiv", "en tvååring har blivit storasyster".
//!
//! An age alone points at nobody ("sa en fyraåring"), and what is true of a group does not either.

mod event;

use super::normal::Clean;
use super::person::{self, How, Mention};
use super::sighting::{Clue, Confidence, Kind, Pointer, Sighting};
use super::token::Case;
use super::told::Told;
use std::ops::Range;

/// Cheap signs that a passage may point at a child; only then is it read sentence by sentence.
pub fn signs() -> impl Iterator<Item = &'static str> {
    event::SIGNS.iter().copied()
}

/// Adds every child pointed out in the passage. `names` are the sightings of names in it.
pub fn find(clean: &Clean<'_>, mut names: &[Sighting], sightings: &mut Vec<Sighting>) {
    let lower = clean.lower_text();
    let of_child = clean.told.iter().filter(|(_, told)| *told == Told::OfChild);
    let mut signs = of_child.map(|(range, _)| range.start).peekable();
    if signs.peek().is_none() {
        return;
    }
    for sentence in person::sentences(&clean.tokens) {
        let bytes = clean.tokens[sentence.start].range().start..clean.tokens[sentence.end - 1].range().end;
        let mut signed = false;
        while let Some(at) = signs.next_if(|at| *at < bytes.end) {
            signed |= at >= bytes.start;
        }
        if !signed {
            continue;
        }
        let found = only_one(clean, sentence.clone())
            .or_else(|| what_happened(clean, sentence.clone(), &mut names))
            .or_else(|| described(clean, sentence));
        let is_meant = |found: &Pointed| {
            !event::is_tale(&lower[bytes.start..found.range.end], &lower[found.range.end..bytes.end])
                && !event::is_rule(&lower[bytes.clone()])
        };
        sightings.extend(found.filter(is_meant).map(|found| {
            clean.sight(Kind::ChildPointedOut(found.pointer), found.confidence, Clue::Sentence, found.range)
        }));
    }
}

/// A child pointed out, in bytes of the clean text.
struct Pointed {
    pointer: Pointer,
    confidence: Confidence,
    range: Range<usize>,
}

/// The small-letter word of token `at`, inside the sentence.
fn word<'c>(clean: &'c Clean<'_>, at: usize, sentence: &Range<usize>) -> Option<&'c str> {
    let token = clean.tokens.get(at).filter(|t| sentence.contains(&at) && t.is_word())?;
    Some(clean.lower(token))
}

/// "vårt äldsta barn på avdelningen", "den enda flickan", "gruppens yngsta", "vår enda femåring".
fn only_one(clean: &Clean<'_>, sentence: Range<usize>) -> Option<Pointed> {
    let word = |at: usize| word(clean, at, &sentence);
    for at in sentence.clone() {
        let Some(superlative) = word(at).filter(|w| event::SUPERLATIVES.contains(w)) else {
            continue;
        };
        let before = at.checked_sub(1).and_then(word).unwrap_or("");
        let singular = matches!(before, "vår" | "vårt" | "den" | "det" | "min" | "mitt" | "absolut")
            || (before.ends_with('s') && event::UNITS.contains(&before));
        // "ende" is one boy or man by its grammar.
        if !(singular || superlative == "ende") {
            continue;
        }
        let head = (at + 1..at + 4)
            .find(|i| word(*i).is_some_and(|w| person::is_child(w) && !event::is_plural_child(w, before)));
        // A department of the site is a unit, too: "den yngsta på Nallen".
        let unit = (at + 1..at + 7).find(|i| {
            word(*i)
                .is_some_and(|w| event::PLACES_OF_GROUP.contains(&w) || is_known(clean, clean.tokens[*i].range().start))
        });
        let owned = event::UNITS.contains(&before);
        let end = match (head, unit) {
            (Some(head), Some(unit)) => unit.max(head),
            (Some(head), None) => head,
            // "den enda av sexåringarna"
            (None, None) if word(at + 1) == Some("av") && word(at + 2).is_some_and(person::is_group_of_persons) => {
                at + 2
            }
            // "den enda på Blåklinten som går med rullator"
            (None, None) if before == "den" && is_told_by_trait(clean, at, &sentence) => at + 2,
            // "den yngsta i gruppen", "gruppens yngsta"
            (None, Some(unit)) if word(at + 1).is_some_and(|w| matches!(w, "i" | "på" | "av")) => unit,
            (None, None) if owned => at,
            _ => continue,
        };
        let enda = matches!(superlative, "enda" | "ende");
        // "Det enda barnet behöver är …" speaks of a thing.
        let of_a_thing = before == "det"
            && enda
            && head
                .and_then(|h| word(h + 1))
                .is_some_and(|w| matches!(w, "behöver" | "vill" | "ville" | "behövde" | "gjorde" | "sa"));
        if of_a_thing {
            continue;
        }
        let start = clean.tokens[at.saturating_sub(1).max(sentence.start)].range().start;
        let range = start..clean.tokens[end].range().end;
        // "Det minsta barnet" may be any; "vårt minsta barn" and "det minsta i gruppen" are one.
        let sure = enda || unit.is_some() || head.is_none() || owned || matches!(before, "vår" | "vårt");
        let confidence = if sure { Confidence::Likely } else { Confidence::Doubtful };
        return Some(Pointed { pointer: Pointer::OnlyOne, confidence, range });
    }
    None
}

/// "på Blåklinten som går med rullator": a group with a name, and what tells one child from the others.
fn is_told_by_trait(clean: &Clean<'_>, superlative: usize, sentence: &Range<usize>) -> bool {
    /// Tokens between "som" and the trait.
    const REACH: usize = 4;
    let word = |at: usize| word(clean, at, sentence);
    let group = clean.tokens.get(superlative + 2).is_some_and(|token| token.case == Case::Capitalised);
    matches!(word(superlative + 1), Some("på" | "i" | "från"))
        && group
        && word(superlative + 3) == Some("som")
        && (superlative + 4..=superlative + 4 + REACH).any(|at| has_trait(clean, at, sentence.end))
}

/// One child, and something that happens to just that child.
fn what_happened(clean: &Clean<'_>, sentence: Range<usize>, names: &mut &[Sighting]) -> Option<Pointed> {
    let persons: Vec<Mention> = person::mentions(clean, sentence.clone(), names)
        .into_iter()
        .filter(|person| is_of_child(clean, person))
        .collect();
    for person in &persons {
        let last = clean.tokens.get(sentence.end - 1)?.range().end;
        let after = &clean.lower_text()[person.range.end..last.max(person.range.end)];
        let before = &clean.lower_text()[..person.range.start];
        let happened = event::before_person(before, after).map(|end| (Pointer::Birthday, end));
        let Some((pointer, length)) =
            happened.or_else(|| event::after_person(after, &clean.text[person.range.end..last.max(person.range.end)]))
        else {
            continue;
        };
        let told = clean.lower_text()[person.range.clone()]
            .split_whitespace()
            .any(|w| w.contains("åring") || event::SEX.contains(&w));
        // "vår nya fyraåring, hon som kom från Aleppo": the pronoun explains who was spoken of.
        let explains = before.trim_end().ends_with(',') && after.starts_with(" som ");
        let confidence = match (person.how, pointer) {
            (How::Pronoun, _) if explains => Confidence::Likely,
            (How::Pronoun, _) => Confidence::Doubtful,
            // The name is a sighting of its own already.
            (How::Named, _) => continue,
            (_, Pointer::Origin) if is_known(clean, person.range.end + length - 1) => continue,
            (How::Definite | How::Single, Pointer::NewSibling | Pointer::Origin) => Confidence::Likely,
            (How::Single, _) if told => Confidence::Likely,
            _ => Confidence::Doubtful,
        };
        let range = person.range.start..person.range.end + length;
        return Some(Pointed { pointer, confidence, range });
    }
    None
}

/// "Ett barn kom från Trollet" names a department of the site.
fn is_known(clean: &Clean<'_>, at: usize) -> bool {
    clean.known_at(at).is_some()
}

fn is_of_child(clean: &Clean<'_>, person: &Mention) -> bool {
    let words = &clean.lower_text()[person.range.clone()];
    let owner = words.split_whitespace().next().unwrap_or("");
    let owned = owner.ends_with('s') && words.contains(' ');
    person.how == How::Named
        || (!owned && words.split_whitespace().any(person::is_child))
        || (person.how == How::Pronoun && matches!(words, "han" | "hon" | "hen"))
        || words.starts_with("den lille")
        || words.starts_with("den lilla")
}

/// "Han på Stjärnan som har …", "pojken med uggla på kroken", "pojken vars mamma …", "tvillingarna på Hajen".
fn described(clean: &Clean<'_>, sentence: Range<usize>) -> Option<Pointed> {
    const TWINS: [&str; 6] =
        ["tvillingarna", "tvillingar", "tvillingpar", "tvillingparet", "trillingarna", "trillingar"];
    sentence.clone().find_map(|at| {
        let head = word(clean, at, &sentence)?;
        let (last, pointer) = match end_of_description(clean, at, &sentence) {
            Some(last) => (last, Pointer::Habit),
            None if TWINS.contains(&head) => (at, Pointer::OnlyOne),
            None => return None,
        };
        let end = clean.tokens[last.min(sentence.end - 1)].range().end;
        let range = clean.tokens[at].range().start..end;
        Some(Pointed { pointer, confidence: Confidence::Likely, range })
    })
}

/// The last token of what tells the child at token `at` from others.
fn end_of_description(clean: &Clean<'_>, at: usize, sentence: &Range<usize>) -> Option<usize> {
    let word = |at: usize| word(clean, at, sentence);
    let head = word(at)?;
    // "Den av våra sexåringar som har stomi"; "den av barnen som vill" may be any.
    if head == "den" && word(at + 1) == Some("av") && word(at + 2) == Some("våra") {
        let group = (at + 2..at + 5).find(|i| word(*i).is_some_and(person::is_group_of_persons))?;
        return (word(group + 1) == Some("som")).then_some(group + 2);
    }
    let pronoun = matches!(head, "han" | "hon" | "hen");
    let noun = matches!(head, "barnet" | "lille" | "lilla")
        || ["pojken", "flickan", "killen", "tjejen", "åringen"].iter().any(|child| head.ends_with(child));
    if !pronoun && !noun {
        return None;
    }
    let following = word(at + 2).unwrap_or("");
    match word(at + 1)? {
        "på" | "i" | "från" => {
            let capital = clean.tokens.get(at + 2).is_some_and(|token| token.case == Case::Capitalised);
            let unit = capital || event::PLACES_OF_GROUP.contains(&following);
            (at + 3..at + 6).find(|i| unit && matches!(word(*i), Some("som" | "med" | "vars")))
        }
        "som" => (at + 2..at + 5).any(|i| word(i).is_some_and(|w| event::TELLING.contains(&w))).then_some(at + 2),
        "vars" => event::KIN.contains(&following).then_some(at + 2),
        "med" if noun => (at + 2..at + 5).any(|i| has_trait(clean, i, sentence.end)).then_some(at + 3),
        _ => None,
    }
}

/// Whether a trait that tells one child from the others begins at token `at`.
fn has_trait(clean: &Clean<'_>, at: usize, end: usize) -> bool {
    let Some(token) = clean.tokens.get(at).filter(|_| at < end) else {
        return false;
    };
    let rest = &clean.lower_text()[token.range().start..];
    event::TRAITS.iter().any(|told| rest.starts_with(told))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::swedish::passage::{Passage, Place};

    fn seen(text: &str) -> Vec<(Pointer, Confidence)> {
        let passage = Passage::verbatim(Place::Paragraph, text, 0);
        let clean = Clean::new(0, &passage);
        let mut sightings = Vec::new();
        find(&clean, &[], &mut sightings);
        sightings
            .into_iter()
            .map(|s| match s.kind {
                Kind::ChildPointedOut(pointer) => (pointer, s.confidence),
                other => panic!("{other:?}"),
            })
            .collect()
    }

    #[test]
    fn a_child_pointed_out_is_refused() {
        for (text, pointer) in [
            ("Vårt äldsta barn på avdelningen har tappat en tand.", Pointer::OnlyOne),
            ("I går sov vår enda femåring hos oss.", Pointer::OnlyOne),
            ("Det enda barnet som kom var glad.", Pointer::OnlyOne),
            ("Gruppens yngsta tog sina första steg.", Pointer::OnlyOne),
            ("Den yngsta i gruppen sov.", Pointer::OnlyOne),
            ("Den enda flickan i gruppen valde sång.", Pointer::OnlyOne),
            ("En treåring slutar på fredag och flyttar till Umeå.", Pointer::AgeAndEvent),
            ("En flicka på avdelningen fyller fem år på fredag.", Pointer::Birthday),
            ("Vi gratulerar en pojke som fyller fyra i dag.", Pointer::Birthday),
            ("En av tvååringarna har fått en lillebror.", Pointer::NewSibling),
            ("Ett av barnen har blivit storasyster i helgen.", Pointer::NewSibling),
            ("Vi har fått en ny flicka som kommer från Syrien.", Pointer::Origin),
            ("Den nya pojken är adopterad från Colombia.", Pointer::Origin),
            ("Han på Stjärnan som alltid vilar i den gula fåtöljen.", Pointer::Habit),
            ("Tvillingarna på Räven fick nya stövlar.", Pointer::OnlyOne),
            ("Pojken med rullstol fick köra först.", Pointer::Habit),
            ("Tvillingpojken med hörapparat sydde en lapp.", Pointer::Habit),
            ("Den av våra sexåringar som har stomi badade.", Pointer::Habit),
            ("En flicka i treårsgruppen förlorade sin pappa i påskas.", Pointer::AgeAndEvent),
            ("Flickan på Lingonet vars föräldrar arbetar natt visar vägen.", Pointer::Habit),
            ("Den enda av sexåringarna som har döva föräldrar är vår dirigent.", Pointer::OnlyOne),
            ("Han som är ensam pojke i gruppen valde kjolen.", Pointer::Habit),
            ("Vi hälsar på den lille pojken vars mamma är präst.", Pointer::Habit),
            ("Taxi är bokad till den enda på Blåklinten som går med rullator.", Pointer::OnlyOne),
            ("Vår nya fyraåring, hon som kom från Aleppo med sin faster, fick en saga.", Pointer::Origin),
        ] {
            let seen = seen(text);
            assert_eq!(seen.len(), 1, "{text}: {seen:?}");
            assert_eq!(seen[0].0, pointer, "{text}");
            assert!(seen[0].1 >= Confidence::Likely, "{text}: {seen:?}");
        }
    }

    #[test]
    fn quotes_and_group_facts_are_clean() {
        for text in [
            "– Kolla! sa en fyraåring.",
            "\"Den är klibbig\", sa en femåring och skrattade.",
            "Ett barn hoppade elva gånger på raken.",
            "De yngsta barnen sov medan de äldsta gick till skogen.",
            "Våra äldsta barn har varit i skogen.",
            "När ett barn fyller år får det välja en sång.",
            "I dag fyller Barnkonventionen 37 år!",
            "I höst börjar sex nya barn på Hajen.",
            "Femåringarna slutar på fredag.",
            "Flera barn har fått småsyskon i år.",
            "I sagan finns en pojke som flyttar till månen.",
            "Det enda vi behöver är regnkläder.",
            "Den största pumpan vägde tio kilo.",
            "En pojke kom från skogen med en kotte.",
            "Flickan som hittade masken blev glad.",
            "Pojken i boken kommer från Kina.",
            "Flickan som kommer från Kina finns i boken.",
            "Den av barnen som är klar först får välja.",
            "Berget är det enda i Skåne som har slalombacke.",
        ] {
            assert_eq!(seen(text), [], "{text}");
        }
    }
}
