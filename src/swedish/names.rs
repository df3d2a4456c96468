//! Finds the names of persons: children, guardians, staff, anyone.
//!
//! First every passage tells its candidates, then each is weighed by itself; what is certain is remembered, and all are
//! weighed again with what the document has told. A name of a figure, a place or a public person is no candidate.

mod beside;
mod candidate;
mod cues;
mod doing;
mod explained;
mod initials;
mod introduced;
mod memory;
mod named;
mod nouns;
mod scene;
mod sign_off;
mod signs;
mod weigh;
mod works;

#[cfg(test)]
mod tests;

use super::known::KnownWords;
use super::lexicon::{self, CHARACTER, OTHER};
use super::normal::Clean;
use super::reading::Reading;
use super::sighting::{Clue, Confidence, Kind, Sighting};
use super::token::{Case, Token};
use candidate::Found;
use cues::Classes;
use memory::Memory;
use scene::{Language, Scene};
use sign_off::SignOff;
use std::cell::LazyCell;
use std::cmp::Ordering;
use std::collections::HashSet;
use std::ops::Range;
use weigh::Weight;

/// Names of persons in one document, in order. What the site has told (`known`) has been marked in the reading.
pub fn find(reading: &Reading<'_>, _known: &KnownWords) -> Vec<Sighting> {
    let found: Vec<Found<'_>> = reading.passages.iter().map(candidate::find).collect();
    // Where nobody may be named, no word need be understood.
    let is_read = found.iter().any(|found| !found.candidates.is_empty());
    let classes: Vec<Vec<Classes>> =
        reading.passages.iter().map(|clean| if is_read { classes_of(clean) } else { Vec::new() }).collect();
    let sign_offs: Vec<Option<SignOff>> = reading
        .passages
        .iter()
        .zip(&found)
        .map(|(clean, found)| {
            let named = !found.candidates.is_empty();
            named.then(|| sign_off::find(clean, &found.candidates)).flatten()
        })
        .collect();
    let scenes: Vec<Scene<'_, '_>> = reading
        .passages
        .iter()
        .zip(&found)
        .zip(&sign_offs)
        .zip(&classes)
        .filter(|(((_, found), _), _)| !found.candidates.is_empty())
        .map(|(((clean, found), sign_off), classes)| scene(clean, found, sign_off.as_ref(), classes))
        .collect();
    let pets = LazyCell::new(|| are_about_pets(&reading.passages));
    let mut memory = Memory::default();
    if is_read {
        for ((clean, found), classes) in reading.passages.iter().zip(&found).zip(&classes) {
            remember_figures(clean, found, classes, &mut memory);
        }
    }
    for scene in &scenes {
        let mut things: Vec<bool> = scene.candidates.iter().map(|c| scene.is_introduced_as_thing(c)).collect();
        // "Hönorna Agda och Berta", "Sture och Karin heter hönorna": what is said of one holds for those listed with it.
        // "Nisse Hult, husets tomtenisse": what is told of the last name holds for the first.
        let adjoins = |index: usize| scene.candidates[index - 1].tokens.end == scene.candidates[index].tokens.start;
        let listed = |index: usize| scene.are_listed(&scene.candidates[index - 1], &scene.candidates[index]);
        // "Aroma, Discovery och Katja": after two sorts the third is one.
        let sort =
            |index: usize| scene.candidates[index].flags & lexicon::OTHER != 0 && !scene.candidates[index].is_given();
        for index in 1..things.len() {
            // "potatis: Maris Peer"
            let rest = adjoins(index)
                && !scene.candidates[index - 1].genitive
                && !is_parted(scene, scene.candidates[index].tokens.start);
            things[index] |= things[index - 1] && (listed(index) || rest);
            things[index] |= index > 1 && sort(index - 1) && sort(index - 2) && listed(index) && listed(index - 1);
        }
        for index in (1..things.len()).rev() {
            let subject = scene.is_told_what_it_is(&scene.candidates[index], cues::IS_THING);
            things[index - 1] |= things[index] && (subject || things.get(index + 1) == Some(&true)) && listed(index);
            things[index - 1] |=
                things[index] && adjoins(index) && scene.is_explained_as_thing(&scene.candidates[index]);
        }
        for (c, thing) in scene.candidates.iter().zip(&things) {
            if *thing {
                memory.note_thing(c.key);
            } else if scene.has_limbs(c)
                || scene.does_as_animals_do(c)
                || scene.is_in_list_of_titles(c)
                || scene.is_read_by_us(c)
                || scene.has_name_day(c)
                || scene.is_called_after_noun(c)
                || scene.is_told_in_tale(c)
                || scene.is_what_we_call_it(c)
                || scene.is_in_row_of_things(c)
            {
                memory.note_figure(c.key);
            }
        }
    }
    remember_casts(&scenes, &mut memory);
    let nouns = LazyCell::new(|| nouns_with_article(&reading.passages));
    let weigh = |scene: &Scene<'_, '_>, index: usize| {
        let mut weight = scene.weigh(index);
        let c = &scene.candidates[index];
        // "Mät en lina. Lina A är två meter."
        if c.is_word && !c.is_wordlike() && !scene.capital_tells(c) && nouns.contains(c.key) {
            weight.points -= 40;
        }
        // "Hönorna bor hos oss i två veckor. Agda är minst."
        if scene.only_is(index) && *pets {
            weight.points -= 35;
        }
        weight
    };
    let weights: Vec<Vec<Weight>> =
        scenes.iter().map(|scene| (0..scene.candidates.len()).map(|index| weigh(scene, index)).collect()).collect();
    let weights = with_leads(&scenes, weights);
    let mut persons = Vec::new();
    for (scene, weights) in scenes.iter().zip(&weights) {
        for (index, (c, weight)) in scene.candidates.iter().zip(weights).enumerate() {
            let weight = scene.recall(*weight, index, &memory);
            let told = matches!(weight.clue, Clue::FullName | Clue::SignOff | Clue::Kinship);
            let confidence = weight.confidence();
            if confidence == Some(Confidence::Certain) || told && confidence == Some(Confidence::Likely) {
                persons.push(c.key);
            }
        }
    }
    for key in persons {
        memory.note_person(key);
    }
    let mut sightings = Vec::new();
    for (scene, weights) in scenes.iter().zip(&weights) {
        sight(scene, weights, &memory, &mut sightings);
    }
    let letters = reading.passages.iter().any(|clean| is_about_letters(clean));
    for (clean, sign_off) in reading.passages.iter().zip(&sign_offs) {
        initials::find(clean, sign_off.as_ref(), letters, &mut sightings);
    }
    sightings
}

/// "- Melina: ska räkna till tusen", "- Stig: är mest intresserad av rasterna", "| Melina |", "| Stig |": entries that begin
/// alike speak of people if one of them surely does.
fn with_leads(scenes: &[Scene<'_, '_>], mut weights: Vec<Vec<Weight>>) -> Vec<Vec<Weight>> {
    const LEAD: i32 = 50;
    let leads: Vec<Option<char>> = scenes.iter().map(Scene::lead).collect();
    let sure: Vec<char> = leads
        .iter()
        .zip(&weights)
        .zip(scenes)
        .filter(|((_, weights), scene)| {
            scene.candidates[0].is_plain_given() && weights[0].confidence() == Some(Confidence::Certain)
        })
        .filter_map(|((lead, _), _)| *lead)
        .collect();
    for ((lead, weights), scene) in leads.iter().zip(&mut weights).zip(scenes) {
        if lead.is_some_and(|mark| sure.contains(&mark)) && scene.candidates[0].is_given() {
            weights[0].points += LEAD;
        }
    }
    weights
}

/// The classes of every token.
fn classes_of(clean: &Clean<'_>) -> Vec<Classes> {
    clean.tokens.iter().map(|token| cues::classes_of(clean, token)).collect()
}

fn scene<'s, 'c>(
    clean: &'c Clean<'c>,
    found: &'s Found<'c>,
    sign_off: Option<&'s SignOff>,
    classes: &'s [Classes],
) -> Scene<'s, 'c> {
    let (mut swedish, mut english, mut plants, mut reading) = (0, 0, 0, false);
    for (_, classes) in clean.tokens.iter().zip(classes).filter(|(token, _)| token.case == Case::Lower) {
        swedish += usize::from(classes & cues::IS_SWEDISH != 0);
        english += usize::from(classes & cues::IS_ENGLISH != 0);
        plants += usize::from(classes & cues::IS_PLANT != 0);
        reading |= classes & cues::IS_READING != 0;
    }
    let language = match swedish.cmp(&english) {
        Ordering::Greater => Language::Swedish,
        Ordering::Less => Language::English,
        Ordering::Equal if has_swedish_words(clean) => Language::Swedish,
        Ordering::Equal => Language::Other,
    };
    Scene {
        clean,
        candidates: &found.candidates,
        classes,
        sign_off,
        language,
        plants: plants > 1,
        spoken: found.candidates.iter().any(|c| c.is_plain_given() && beside::opens_speech(clean, c)),
        reading,
        all_small: is_all_small(clean),
        titles: works::titles(clean),
        phrases: &found.phrases,
    }
}

/// Whether the document speaks of animals that are kept again and again.
fn are_about_pets(passages: &[Clean<'_>]) -> bool {
    const OFTEN: usize = 3;
    let words = passages.iter().flat_map(|clean| clean.tokens.iter().filter(|t| t.is_word()).map(|t| clean.lower(t)));
    words.filter(|lower| lexicon::word(lower) & lexicon::PET != 0).take(OFTEN).count() == OFTEN
}

/// The nouns that stand small after an article: where a rope is spoken of, "Lina" opens a sentence as a rope.
fn nouns_with_article<'c>(passages: &'c [Clean<'_>]) -> HashSet<&'c str> {
    let pairs = passages.iter().flat_map(|clean| clean.tokens.windows(2).map(move |pair| (clean, pair)));
    let named = pairs.filter(|(clean, pair)| {
        pair[1].is_word() && pair[1].case == Case::Lower && cues::classes_of(clean, &pair[0]) & cues::IS_ARTICLE != 0
    });
    named.map(|(clean, pair)| clean.lower(&pair[1])).collect()
}

/// "Bokstavsjakt", "Alfabetet i kroppen"
fn is_about_letters(clean: &Clean<'_>) -> bool {
    clean.tokens.iter().any(|t| {
        let lower = clean.lower(t);
        lower.starts_with("bokst") || lower.starts_with("alfabet")
    })
}

/// "på torsdag är det ines som är dagvärd": several words, and not one capital; or the first alone, which a telephone
/// gives by itself, and the next sentence begins small.
fn is_all_small(clean: &Clean<'_>) -> bool {
    const ENOUGH: usize = 4;
    let words = || clean.tokens.iter().filter(|t| t.is_word());
    let is_small = |t: &Token| t.case == Case::Lower || t.case == Case::None;
    // An abbreviation ends in a full stop too, but is short.
    const SHORTEST: usize = 4;
    let begins_small = clean.tokens.windows(3).any(|three| {
        three[0].is_word()
            && three[0].range().len() >= SHORTEST
            && scene::is_any(&three[1], &['.', '!', '?'])
            && three[2].is_word()
            && is_small(&three[2])
    });
    !clean.place.is_for_machines()
        && clean.tokens.len() >= ENOUGH
        && words().skip(usize::from(begins_small)).all(is_small)
}

fn is_weekday(lower: &str) -> bool {
    cues::classes(lower) & cues::IS_WEEKDAY != 0
}

/// For passages too short to hold a function word: most of their words are Swedish, or there are hardly any.
fn has_swedish_words(clean: &Clean<'_>) -> bool {
    const FEW: usize = 3;
    const ENOUGH: usize = 8;
    let words = || clean.tokens.iter().filter(|t| t.is_word()).take(ENOUGH);
    let swedish = words().filter(|t| lexicon::is_swedish(clean.lower(t)) || is_weekday(clean.lower(t))).count();
    words().count() <= FEW || 2 * swedish >= words().count()
}

/// "Emil i Lönneberga" in the heading makes Emil a figure in the text below.
fn remember_figures<'c>(clean: &'c Clean<'_>, found: &Found<'c>, classes: &[Classes], memory: &mut Memory<'c>) {
    let works = found.phrases.iter().map(|p| p.key.as_str()).chain(found.candidates.iter().map(|c| c.key));
    let topics = clean.tokens.iter().zip(classes).filter(|(_, classes)| *classes & cues::IS_TOPIC != 0);
    for work in works.chain(topics.map(|(token, _)| clean.lower(token))) {
        for figure in lexicon::cast(work) {
            match figure.strip_prefix('!') {
                Some(figure) => memory.note_thing(figure),
                None => memory.note_figure(figure),
            }
        }
    }
    for phrase in found.phrases.iter().filter(|p| p.flags & (CHARACTER | OTHER) != 0) {
        for token in &clean.tokens[phrase.tokens.clone()] {
            if token.is_word() && token.case != Case::Lower {
                // "Signe Tillisch" is an apple, and "Signe" alone may be one.
                let lower = clean.lower(token);
                if phrase.flags & CHARACTER != 0 { memory.note_thing(lower) } else { memory.note_figure(lower) }
            }
        }
    }
}

/// Three figures of a work or a topic in a row are what the post is about.
fn remember_casts<'c>(scenes: &[Scene<'_, 'c>], memory: &mut Memory<'c>) {
    const ENOUGH: usize = 3;
    for scene in scenes {
        for row in scene.candidates.chunk_by(|a, b| scene.are_listed(a, b)) {
            if row.iter().filter(|c| memory.is_figure(c.key)).count() >= ENOUGH {
                row.iter().for_each(|c| memory.note_cast(c.key));
            }
        }
    }
}

/// Candidates that stand side by side are one name: "Marcus Hedlund".
fn sight<'c>(scene: &Scene<'_, 'c>, weights: &[Weight], memory: &Memory<'c>, sightings: &mut Vec<Sighting>) {
    let mut open: Option<(Range<usize>, Confidence, Clue)> = None;
    let mut flush = |open: &mut Option<(Range<usize>, Confidence, Clue)>| {
        if let Some((tokens, confidence, clue)) = open.take() {
            let start = scene.clean.tokens[tokens.start].range().start;
            let end = scene.clean.tokens[tokens.end - 1].range().end;
            sightings.push(scene.clean.sight(Kind::PersonName, confidence, clue, start..end));
        }
    };
    for (index, (c, weight)) in scene.candidates.iter().zip(weights).enumerate() {
        let weight = scene.recall(*weight, index, memory);
        let Some(confidence) = weight.confidence() else {
            continue;
        };
        match &mut open {
            Some((tokens, surest, clue)) if tokens.end == c.tokens.start && !is_parted(scene, tokens.end) => {
                tokens.end = c.tokens.end;
                *surest = (*surest).max(confidence);
                *clue = Clue::FullName;
            }
            _ => {
                flush(&mut open);
                open = Some((c.tokens.clone(), confidence, weight.clue));
            }
        }
    }
    flush(&mut open);
}

fn is_parted(scene: &Scene<'_, '_>, at: usize) -> bool {
    scene.clean.tokens[at].opens_sentence || scene.clean.tokens[at].opens_line
}
