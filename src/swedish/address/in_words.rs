//! House numbers in words: "Storgatan fjorton", "Björkvägen tjugotre B".

use crate::swedish::lexicon;
use crate::swedish::normal::Clean;
use crate::swedish::token::Case;
use std::ops::Range;

const BELOW_TWENTY: [&str; 18] = [
    "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv", "tretton", "fjorton", "femton",
    "sexton", "sjutton", "arton", "nitton",
];

const TENS: [&str; 8] = ["tjugo", "trettio", "fyrtio", "femtio", "sextio", "sjuttio", "åttio", "nittio"];

/// What may stand after the number of a house. A noun would say that the number counts it: "Storgatan fem duvor".
const GO_ON: [&str; 28] = [
    "klockan", "kl", "i", "på", "hos", "vid", "så", "där", "som", "är", "var", "ligger", "bor", "om", "efter", "från",
    "till", "och", "eller", "men", "med", "för", "när", "innan", "före", "idag", "imorgon", "nu",
];

fn is_number(lower: &str) -> bool {
    let unit = |rest: &str| rest.is_empty() || rest == "ett" || BELOW_TWENTY[..8].contains(&rest);
    BELOW_TWENTY.contains(&lower) || TENS.iter().any(|ten| lower.strip_prefix(ten).is_some_and(unit))
}

/// The number at token `at` with its letter, and the token after it.
pub fn house_number(clean: &Clean<'_>, at: usize) -> Option<(Range<usize>, usize)> {
    let street = clean.tokens.get(at.checked_sub(1)?)?;
    let number = clean.tokens.get(at).filter(|token| token.spaced && token.sentence == street.sentence)?;
    if street.case != Case::Capitalised || !is_number(clean.lower(number)) {
        return None;
    }
    let letter = clean.tokens.get(at + 1).filter(|t| t.is_word() && "ABCDEFGH".contains(clean.word(t)));
    let (end, next) = letter.map_or((number.range().end, at + 1), |letter| (letter.range().end, at + 2));
    let after = clean.tokens.get(next).filter(|token| token.sentence == number.sentence && token.is_word());
    let follows = |word: &str| GO_ON.contains(&word) || lexicon::is_verb(word);
    let goes_on = letter.is_some() || after.is_none_or(|word| follows(clean.lower(word)));
    // "två och två" counts those who walk.
    let counts = clean.tokens.get(next + 1).is_some_and(|again| clean.lower(again) == clean.lower(number));
    (goes_on && !counts).then(|| (number.range().start..end, next))
}
