//! Letters that stand for a person: "E.L. har fyllt fyra", "pojken A och flickan B", "J-E äter ärtor".

use super::cues::{self, *};
use super::sign_off::SignOff;
use crate::swedish::lexicon;
use crate::swedish::normal::Clean;
use crate::swedish::passage::Place;
use crate::swedish::sighting::{Clue, Confidence, Kind, Sighting};
use crate::swedish::token::{Case, Token};

/// `letters` is set in a document that is about letters themselves: "Q hittade vi på en bensinmack".
pub fn find(clean: &Clean<'_>, sign_off: Option<&SignOff>, letters: bool, sightings: &mut Vec<Sighting>) {
    let tokens = &clean.tokens;
    let signed = is_signed_with_letters(clean);
    let mut at = 0;
    while at < tokens.len() {
        if !is_letter(clean, &tokens[at]) {
            at += 1;
            continue;
        }
        let (end, count) = end_of_initials(clean, at);
        let joins = cues::classes(clean.lower(&tokens[at])) & IS_AND != 0;
        // "Hälsningar K och Shabnam"
        let signs = sign_off.is_some_and(|sign_off| sign_off.tokens.contains(&at)) && is_beside_and(clean, at, end);
        let alone = letters && count == 1;
        if let Some(last) = surname_after(clean, at, end) {
            let range = tokens[at].range().start..tokens[last].range().end;
            sightings.push(clean.sight(Kind::PersonName, Confidence::Likely, Clue::FullName, range));
            at = last + 1;
            continue;
        }
        if (signed || signs) && !joins || !alone && stands_for_a_person(clean, at, end, count) {
            let range = tokens[at].range().start..tokens[end - 1].range().end;
            sightings.push(clean.sight(Kind::PersonName, Confidence::Likely, Clue::Sentence, range));
        }
        at = end;
    }
}

/// "J. Palm", "K.-E. Lind": initials with a full stop, and a surname; gives the token of the surname. A composer or an
/// author is of public life ("J.S. Bach"), and a list may count with letters ("A. Lind, B. Ask").
fn surname_after(clean: &Clean<'_>, at: usize, end: usize) -> Option<usize> {
    let tokens = &clean.tokens;
    let surname = tokens.get(end).filter(|token| token.is_word() && token.case == Case::Capitalised)?;
    let lower = clean.lower(surname);
    let flags = lexicon::name(lower);
    let known = flags & (lexicon::SURNAME | lexicon::SURNAME_WORD) != 0 || lexicon::ends_like_surname(lower);
    // "Nästa bokstav är S. Sol, snok, sten": what begins with the letter itself needs somebody who is addressed or signs.
    let spelt = lower.chars().next() == clean.lower(&tokens[at]).chars().next();
    let person = IS_KIN | IS_ROLE | IS_GREETING | IS_SIGN_OFF | IS_SAYING;
    let told = at.checked_sub(1).is_some_and(|before| cues::classes(clean.lower(&tokens[before])) & person != 0);
    let counts = tokens[at].opens_line && tokens[at].opens_sentence && clean.place == Place::ListItem;
    let made = at.checked_sub(1).is_some_and(|before| clean.lower(&tokens[before]) == "av");
    (tokens[at].case == Case::Capitalised
        && (tokens[end - 1].is('.') || end > at + 1)
        && known
        && (told || !spelt && !is_about_letters(clean, at))
        && flags & (lexicon::PUBLIC | lexicon::CHARACTER) == 0
        && !counts
        && !made)
        .then_some(end)
}

/// A capital that an "och" or a comma ties to another name.
fn is_beside_and(clean: &Clean<'_>, at: usize, end: usize) -> bool {
    let tokens = &clean.tokens;
    let joins = |token: &Token| token.is(',') || token.is_word() && cues::classes(clean.lower(token)) & IS_AND != 0;
    tokens[at].case == Case::Capitalised
        && (tokens.get(end).is_some_and(joins) || at.checked_sub(1).is_some_and(|before| joins(&tokens[before])))
}

/// "/ M o K", "// E.L.": a stroke, and then nothing but letters.
fn is_signed_with_letters(clean: &Clean<'_>) -> bool {
    const MOST: usize = 12;
    let tokens = &clean.tokens;
    let after = tokens.iter().position(|token| !token.is('/')).unwrap_or(0);
    after > 0
        && tokens.len() <= MOST
        && tokens[after..]
            .iter()
            .filter(|token| !token.is_mark())
            .all(|token| is_letter(clean, token) || token.is_word() && cues::classes(clean.lower(token)) & IS_AND != 0)
}

/// One letter with space or a mark about it.
fn is_letter(clean: &Clean<'_>, token: &Token) -> bool {
    token.is_word() && clean.word(token).chars().nth(1).is_none() && token.case != Case::None
}

/// Initials go on over full stops and hyphens that stand close: "E.L.", "J-E". Gives their end and how many they are.
fn end_of_initials(clean: &Clean<'_>, at: usize) -> (usize, usize) {
    let tokens = &clean.tokens;
    let (mut end, mut count) = (at + 1, 1);
    while let [mark, letter, ..] = &tokens[end..] {
        let tied = (mark.is('.') || mark.is('-')) && !mark.spaced && !letter.spaced;
        if !tied || !is_letter(clean, letter) {
            break;
        }
        end += 2;
        count += 1;
    }
    if tokens.get(end).is_some_and(|mark| mark.is('.') && !mark.spaced) {
        end += 1;
    }
    (end, count)
}

fn stands_for_a_person(clean: &Clean<'_>, at: usize, end: usize, count: usize) -> bool {
    let tokens = &clean.tokens;
    let capital = tokens[at].case == Case::Capitalised;
    let dotted = tokens[end - 1].is('.');
    let before = at.checked_sub(1).map(|index| &tokens[index]);
    if before.is_some_and(|token| !tokens[at].spaced && !token.is('(') && !token.is('"') && !token.is('/')) {
        return false;
    }
    // "pojken A": a role or a child, then one letter.
    let person_before =
        before.is_some_and(|token| token.is_word() && cues::classes(clean.lower(token)) & (IS_ROLE | IS_KIN) != 0);
    if capital && person_before && !tokens.get(end).is_some_and(super::super::token::Token::is_number) {
        return true;
    }
    // A word that is a letter: "I går", "Å andra sidan", "ö".
    let letter = clean.lower(&tokens[at]);
    let word = matches!(letter, "i" | "å" | "ö" | "o") || matches!(letter, "e" | "x") && !dotted;
    if count == 1 && word || !(capital || dotted) {
        return false;
    }
    // "A.K. ofta föreslår"
    let adverb = |token: &Token| {
        matches!(
            clean.lower(token),
            "ofta" | "alltid" | "också" | "gärna" | "sällan" | "numera" | "redan" | "bara" | "ibland"
        )
    };
    let skipped = usize::from(count > 1 && tokens.get(end).is_some_and(|token| token.is_word() && adverb(token)));
    let Some(mut next) = tokens.get(end + skipped) else {
        return false;
    };
    // "E.L. och T.B. har gjort det": what the last does, all do.
    if count > 1
        && let [and, second, ..] = &tokens[end..]
        && and.is_word()
        && cues::classes(clean.lower(and)) & IS_AND != 0
        && is_letter(clean, second)
        && let Some(verb) = tokens.get(end_of_initials(clean, end + 1).0)
    {
        next = verb;
    }
    let lower = clean.lower(next);
    let acts = next.is_word() && next.case == Case::Lower && lexicon::is_verb(lower);
    // "S är en bokstav", but "E.L. är fyra år".
    let is_said_of_letters = cues::classes(lower) & (IS_META | IS_TOLD_OF_LETTERS) != 0;
    acts && (count > 1 || !is_said_of_letters) && !is_about_letters(clean, at)
}

/// "Bokstaven A heter", "vitamin C finns i paprika".
fn is_about_letters(clean: &Clean<'_>, at: usize) -> bool {
    let sentence = clean.tokens[at].sentence;
    let mut words =
        clean.tokens[..at].iter().rev().take(3).filter(|token| token.is_word() && token.sentence == sentence);
    words.any(|token| cues::ends_in(clean.lower(token), IS_META | IS_LETTERED))
}
