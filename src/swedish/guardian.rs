//! Guardians by kinship and name: "Elsas mamma", "mamma Sara". The name alone is a sighting already; kinship makes it more.

use super::normal::Clean;
use super::sighting::{Clue, Kind, Sighting};

/// Turns names beside a word of kinship into named guardians, kinship word included.
pub fn find(clean: &Clean<'_>, sightings: &mut [Sighting]) {
    // "Williams farfar Rune" is two names and one word of kinship, which goes to the first.
    let mut covered = 0;
    for sighting in sightings.iter_mut() {
        if sighting.kind != Kind::PersonName || sighting.passage != clean.index {
            continue;
        }
        let Some((first, last)) = tokens_of(clean, sighting) else {
            continue;
        };
        let kin = |at: usize| {
            clean.tokens.get(at).is_some_and(|t| {
                let word = clean.lower(t);
                KINSHIP.contains(&word.strip_suffix('s').unwrap_or(word)) || KINSHIP.contains(&word)
            })
        };
        let owner = clean.lower(&clean.tokens[last]).ends_with('s');
        let after = (last + 1..last + 3).find(|at| kin(*at)).filter(|_| owner);
        let before =
            first.checked_sub(1).filter(|at| kin(*at) && clean.tokens[*at].sentence == clean.tokens[first].sentence);
        let range = match (before, after) {
            (_, Some(after)) => clean.tokens[first].range().start..clean.tokens[after].range().end,
            (Some(before), None) => clean.tokens[before].range().start..clean.tokens[last].range().end,
            (None, None) => continue,
        };
        sighting.kind = Kind::GuardianNamed;
        sighting.clue = Clue::Kinship;
        let span = clean.source(range);
        if span.start >= covered {
            sighting.span = span;
        }
        covered = sighting.span.end;
    }
}

/// The first and last token of a sighting.
fn tokens_of(clean: &Clean<'_>, sighting: &Sighting) -> Option<(usize, usize)> {
    let place = |at: usize| clean.source(clean.tokens[at].range());
    let first = clean.tokens.partition_point(|t| clean.source(t.range()).end <= sighting.span.start);
    let mut last = first;
    if first >= clean.tokens.len() || place(first).start >= sighting.span.end {
        return None;
    }
    while last + 1 < clean.tokens.len() && place(last + 1).start < sighting.span.end {
        last += 1;
    }
    Some((first, last))
}

#[rustfmt::skip]
const KINSHIP: [&str; 22] = [
    "mamma", "pappa", "mor", "far", "förälder", "föräldrar", "vårdnadshavare", "mormor", "morfar", "farmor",
    "farfar", "bonusmamma", "bonuspappa", "styvmamma", "styvpappa", "mamman", "pappan", "mammor", "pappor",
    "familj", "plastpappa", "plastmamma",
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::swedish::passage::{Passage, Place};
    use crate::swedish::sighting::Confidence;

    fn guardian(text: &str, name: &str) -> Option<String> {
        let passage = Passage::verbatim(Place::Paragraph, text, 0);
        let clean = Clean::new(0, &passage);
        let at = text.find(name).unwrap();
        let mut sightings = [clean.sight(Kind::PersonName, Confidence::Certain, Clue::Lexicon, at..at + name.len())];
        find(&clean, &mut sightings);
        (sightings[0].kind == Kind::GuardianNamed).then(|| text[sightings[0].span.clone()].to_owned())
    }

    #[test]
    fn kinship_beside_a_name_makes_a_guardian() {
        assert_eq!(guardian("Tack till Elsas mamma!", "Elsas").as_deref(), Some("Elsas mamma"));
        assert_eq!(guardian("Tack till mamma Sara!", "Sara").as_deref(), Some("mamma Sara"));
        assert_eq!(guardian("Elsa hittade en mask", "Elsa"), None);
        assert_eq!(guardian("Tack. Mamma! Elsa sprang", "Elsa"), None);
    }
}
