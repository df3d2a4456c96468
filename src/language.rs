//! Which language a text is in: one judgement for the whole program.
//!
//! Function words and other frequent words are weighed first, because they decide short texts (a link, a caption, a picture's
//! description); trigrams (whatlang) support or veto. Writing systems decide what they can. Where the evidence is thin the answer
//! is `None`: a wrong answer would accuse an author of a mistake.

use std::cell::RefCell;
use std::collections::HashMap;

use whatlang::{Detector, Lang, Script};

/// See `language/derive.mjs` for its form.
const WORDS: &str = include_str!("language/words.txt");

/// A language with how sure the judgement is.
#[derive(Debug, Clone, PartialEq)]
pub struct Detected {
    /// Primary subtag of BCP 47: `sv`, `so`; `sr` also for Bosnian and Croatian, `no` for both standards of Norwegian.
    pub lang: String,
    /// From 0 to 1.
    pub confidence: f64,
}

/// The language of a text, if it can be told.
pub fn detect(text: &str) -> Option<Detected> {
    let evidence = Evidence::of(text);
    if let Some(lang) = evidence.of_script {
        return Some(Detected { lang: lang.to_string(), confidence: 0.9 });
    }
    let (best, _) = evidence.best()?;
    let others = evidence.heard().filter(|(lang, _)| *lang != best);
    let second = others.map(|(_, score)| score).fold(f64::MIN, f64::max);
    let lead = if second == f64::MIN { 40.0 } else { evidence.score(best) - second };
    (evidence.words >= 3 && evidence.coverage(best) >= 0.5 && lead >= 8.0)
        .then(|| Detected { lang: best.to_string(), confidence: (lead / 40.0).min(1.0) })
}

/// The language a text is in, when it is surely not in the one declared (a primary subtag in lower case).
pub fn contradicts(text: &str, declared: &str) -> Option<String> {
    let declared = family(declared);
    // Most texts are in the language they say, and their first sentences show it.
    let first = Evidence::of_first(text, ENOUGH_WORDS);
    if first.of_script.is_none() && first.best().is_none_or(|(best, _)| best == declared) {
        return None;
    }
    let evidence = Evidence::of(text);
    if let Some(lang) = evidence.of_script {
        return (!written_in_script_of(declared, lang)).then(|| lang.to_string());
    }
    let (best, score) = evidence.best()?;
    if best == declared || evidence.words < 2 || evidence.coverage(best) < 0.5 {
        return None;
    }
    let known = evidence.is_listed(declared);
    let lead = score - evidence.score(declared);
    // A language whose words are not listed here could only be told by its words not being those of another.
    let (least, coverage) = if known { (8.0, 0.5) } else { (40.0, 0.8) };
    let trigrams = evidence.trigrams(text, best, declared);
    let least = match trigrams {
        Some(lang) if lang == best => least,
        Some(_) => least * 3.0,
        None => least * 1.5,
    };
    (lead >= least && evidence.coverage(best) >= coverage).then(|| best.to_string())
}

/// What speaks for which language.
struct Evidence {
    /// Words looked up.
    words: usize,
    /// The language that the writing system itself decides.
    of_script: Option<&'static str>,
    /// Bits of evidence by language, in the order of [`LISTED`].
    scores: [f64; LISTED.len()],
    /// Words found by language, in the same order.
    found: [usize; LISTED.len()],
}

/// Bits by which a word outside a language's list speaks against it: the rank where the lists end, and a little more.
const UNLISTED: f64 = 14.0;

/// Letters with the languages that share their script but do not write them.
const FOREIGN_LETTERS: [(&[char], &[&str]); 5] = [
    (&['ы', 'э', 'ё'], &["uk", "bg", "mk"]),
    (&['і', 'ї', 'є', 'ґ'], &["ru", "bg", "mk"]),
    (&['ѓ', 'ќ', 'ѕ', 'ј'], &["ru", "bg", "uk"]),
    (&['پ', 'چ', 'ژ', 'گ'], &["ar"]),
    (&['ٹ', 'ڈ', 'ڑ', 'ے'], &["ar", "fa"]),
];

/// A page may be long; its beginning tells the language.
const MOST_WORDS: usize = 400;

/// So many words that agree with what is declared need no further look.
const ENOUGH_WORDS: usize = 40;

impl Evidence {
    fn of(text: &str) -> Evidence {
        Evidence::of_first(text, MOST_WORDS)
    }

    fn of_first(text: &str, most: usize) -> Evidence {
        let mut evidence =
            Evidence { words: 0, of_script: script(text), scores: [0.0; LISTED.len()], found: [0; LISTED.len()] };
        if evidence.of_script.is_some() {
            return evidence;
        }
        let words = text.split(|c: char| !c.is_alphabetic() && c != '\u{301}').filter(|word| !word.is_empty());
        for word in words.take(most) {
            evidence.words += 1;
            evidence.hear(&word.to_lowercase());
        }
        // Their letters begin with these bytes, and with them all of Cyrillic and Arabic; few texts have any.
        let may_have_foreign = text.bytes().fold(false, |found, byte| found | (0xD0..=0xDB).contains(&byte));
        for (letters, strangers) in FOREIGN_LETTERS {
            if may_have_foreign && text.contains(letters) {
                for lang in strangers.iter().filter_map(|lang| place_of(lang)) {
                    evidence.scores[lang] -= 20.0;
                }
            }
        }
        evidence
    }

    fn hear(&mut self, word: &str) {
        if word.len() > LONGEST {
            return;
        }
        KNOWN.with_borrow_mut(|known| {
            if known.len() >= MOST_KNOWN {
                known.clear();
            }
            if !known.contains_key(word) {
                known.insert(word.to_string(), languages_of(word));
            }
            for &(lang, rank) in known.get(word).into_iter().flatten() {
                self.scores[lang] += UNLISTED - rank;
                self.found[lang] += 1;
            }
        });
    }

    /// The languages that some word speaks for, with their scores.
    fn heard(&self) -> impl Iterator<Item = (&'static str, f64)> + '_ {
        let all = LISTED.iter().zip(&self.scores).zip(&self.found);
        all.filter(|(_, found)| **found > 0).map(|((lang, score), _)| (*lang, *score))
    }

    fn best(&self) -> Option<(&'static str, f64)> {
        self.heard().max_by(|one, other| one.1.total_cmp(&other.1))
    }

    fn score(&self, lang: &str) -> f64 {
        self.heard().find(|(heard, _)| *heard == lang).map_or(0.0, |(_, score)| score)
    }

    fn is_listed(&self, lang: &str) -> bool {
        place_of(lang).is_some()
    }

    /// The part of the words that the language knows.
    #[allow(clippy::cast_precision_loss, reason = "counts stay below MOST_WORDS")]
    fn coverage(&self, lang: &str) -> f64 {
        place_of(lang).map_or(0, |lang| self.found[lang]) as f64 / self.words.max(1) as f64
    }

    /// Which of two languages the trigrams speak for, if both are known to whatlang.
    fn trigrams<'l>(&self, text: &str, one: &'l str, other: &'l str) -> Option<&'l str> {
        let (first, second) = (trigram_language(one)?, trigram_language(other)?);
        let found = Detector::with_allowlist(vec![first, second]).detect(beginning(text))?;
        Some(if found.lang() == first { one } else { other })
    }
}

/// Languages with a list of words of their own.
const LISTED: [&str; 39] = [
    "af", "ar", "bg", "ca", "cs", "da", "de", "en", "es", "et", "eu", "fa", "fi", "fr", "ga", "hu", "id", "it", "ku",
    "lt", "lv", "mk", "nl", "no", "pl", "pt", "ro", "ru", "sk", "sl", "so", "sq", "sr", "sv", "sw", "tr", "uk", "ur",
    "vi",
];

/// Where a language stands in [`LISTED`].
fn place_of(lang: &str) -> Option<usize> {
    LISTED.binary_search(&lang).ok()
}

/// Places in [`LISTED`] of the languages a word is frequent in, with the bits of its rank.
type Languages = Vec<(usize, f64)>;

thread_local! {
    /// Words looked up before: the pages of a site share their frame and most of their words.
    static KNOWN: RefCell<HashMap<String, Languages, foldhash::fast::RandomState>> = RefCell::default();
}

/// Bytes of the longest word that any list may have.
const LONGEST: usize = 64;

/// How many words are kept at most.
const MOST_KNOWN: usize = 4_096;

fn languages_of(word: &str) -> Languages {
    let Some(line) = line_of(word) else { return Vec::new() };
    let codes = line.as_bytes().chunks_exact(3).zip((0..).step_by(3));
    let rank = |code: &[u8]| f64::from(code[2].saturating_sub(b'a'));
    codes.filter_map(|(code, place)| Some((place_of(&line[place..place + 2])?, rank(code)))).collect()
}

/// What stands behind a word in the list, found by halving the text.
fn line_of(word: &str) -> Option<&'static str> {
    let bytes = WORDS.as_bytes();
    let (mut low, mut high) = (0, bytes.len());
    while low < high {
        let middle = usize::midpoint(low, high);
        let start = bytes[low..middle].iter().rposition(|&byte| byte == b'\n').map_or(low, |place| low + place + 1);
        let end = bytes[start..].iter().position(|&byte| byte == b'\n').map_or(bytes.len(), |place| start + place);
        let (there, rest) = WORDS[start..end].split_once('\t')?;
        match there.cmp(word) {
            std::cmp::Ordering::Equal => return Some(rest),
            std::cmp::Ordering::Less => low = end + 1,
            std::cmp::Ordering::Greater => high = start,
        }
    }
    None
}

/// The language to which a primary subtag's words are counted.
fn family(subtag: &str) -> &str {
    match subtag {
        "nb" | "nn" => "no",
        "bs" | "hr" | "sh" | "cnr" => "sr",
        "prs" | "pes" => "fa",
        "arb" => "ar",
        "kmr" => "ku",
        "fil" => "tl",
        "gl" => "pt",
        "ms" => "id",
        _ => subtag,
    }
}

fn trigram_language(lang: &str) -> Option<Lang> {
    let code = match lang {
        "sv" => "swe",
        "no" => "nob",
        "da" => "dan",
        "fi" => "fin",
        "en" => "eng",
        "de" => "deu",
        "fr" => "fra",
        "es" => "spa",
        "it" => "ita",
        "pt" => "por",
        "nl" => "nld",
        "pl" => "pol",
        "tr" => "tur",
        "sr" => "hrv",
        "cs" => "ces",
        "sk" => "slk",
        "sl" => "slv",
        "hu" => "hun",
        "ro" => "ron",
        "et" => "est",
        "lv" => "lav",
        "lt" => "lit",
        "vi" => "vie",
        "id" => "ind",
        "af" => "afr",
        "ca" => "cat",
        "uk" => "ukr",
        "ru" => "rus",
        "bg" => "bul",
        "mk" => "mkd",
        _ => return None,
    };
    Lang::from_code(code)
}

/// As much of a text as it takes to know its letters.
fn beginning(text: &str) -> &str {
    text.char_indices().nth(2000).map_or(text, |(end, _)| &text[..end])
}

/// The language a writing system decides by itself. Latin, Cyrillic and Arabic letters serve several languages, told by words.
fn script(text: &str) -> Option<&'static str> {
    if !may_leave_latin(text.as_bytes()) {
        return None;
    }
    let beginning = beginning(text);
    // Below Greek there is only Latin.
    if !beginning.chars().any(|c| c >= '\u{370}' && c.is_alphabetic()) {
        return None;
    }
    let lang = match whatlang::detect_script(beginning)? {
        Script::Hangul => "ko",
        Script::Greek => "el",
        Script::Thai => "th",
        Script::Georgian => "ka",
        Script::Armenian => "hy",
        Script::Tamil => "ta",
        Script::Bengali => "bn",
        Script::Gujarati => "gu",
        Script::Ethiopic => "am",
        Script::Khmer => "km",
        Script::Myanmar => "my",
        Script::Katakana | Script::Hiragana => "ja",
        Script::Hebrew => "he",
        Script::Devanagari => "hi",
        // Japanese writes with Han letters too, but never a whole sentence.
        Script::Mandarin => "zh",
        _ => return None,
    };
    (beginning.chars().filter(|c| c.is_alphabetic()).count() >= 4).then_some(lang)
}

/// `false` is certain: no letter of Greek or beyond. Dashes and dots are beyond it too, but all of one block that has no letters.
fn may_leave_latin(bytes: &[u8]) -> bool {
    const FIRST_OF_GREEK: u8 = 0xCD;
    const GENERAL_PUNCTUATION: [u8; 2] = [0xE2, 0x80];
    let leaves = |pair: &[u8]| pair[0] >= FIRST_OF_GREEK && pair != GENERAL_PUNCTUATION;
    bytes.windows(2).fold(false, |found, pair| found | leaves(pair))
}

/// Whether the declared language is commonly written with the letters of the other.
fn written_in_script_of(declared: &str, lang: &str) -> bool {
    let shared: &[&str] = match lang {
        "am" => &["am", "ti", "tig", "gez"],
        "he" => &["he", "iw", "yi", "ji", "lad", "jrb"],
        "hi" => &["hi", "mr", "ne", "sa", "bho", "mai", "kok", "doi", "awa", "new"],
        "zh" => &["zh", "yue", "ja", "cmn", "wuu", "nan", "hak", "lzh", "ko"],
        "bn" => &["bn", "as", "mni"],
        "my" => &["my", "shn", "mnw", "ksw"],
        "ja" => &["ja", "ain", "ryu"],
        "ka" => &["ka", "xmf", "lzz", "sva"],
        "el" => &["el", "grc", "cop"],
        other => return declared == other,
    };
    shared.contains(&declared)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_the_list_is_found() {
        for line in WORDS.lines().step_by(997) {
            let (word, rest) = line.split_once('\t').unwrap();
            assert_eq!(line_of(word), Some(rest), "{word}");
        }
        assert!(LISTED.is_sorted());
        for line in WORDS.lines() {
            let (word, rest) = line.split_once('\t').unwrap();
            assert!(word.len() <= LONGEST);
            assert_eq!(languages_of(word).len(), rest.len() / 3, "{word}");
        }
    }

    #[test]
    fn languages_are_told() {
        for (text, lang) in [
            ("I dag gick vi till skogen och plockade lingon.", "sv"),
            ("I dag gikk vi til skogen og plukket bær som vi skal lage syltetøy av.", "no"),
            ("I dag gik vi til skoven og plukkede bær, som vi skal lave syltetøj af.", "da"),
            ("Tänään menimme metsään ja poimimme puolukoita.", "fi"),
            ("Today we went to the forest and picked berries.", "en"),
            ("Heute sind wir in den Wald gegangen.", "de"),
            ("Aujourd'hui nous sommes allés dans la forêt.", "fr"),
            ("Hoy fuimos al bosque y recogimos bayas.", "es"),
            ("Maanta waxaan tagnay kaynta oo carruurta ayaa ciyaartay.", "so"),
            ("Bugün ormana gittik ve çok eğlendik.", "tr"),
            ("Danas smo išli u šumu i brali bobice.", "sr"),
            ("Dzisiaj poszliśmy do lasu i zbieraliśmy jagody.", "pl"),
            ("اليوم ذهبنا إلى الغابة مع الأطفال وكان الجو جميلا", "ar"),
            ("امروز با بچه ها به جنگل رفتیم و خیلی خوش گذشت", "fa"),
            ("Сьогодні ми ходили до лісу і збирали ягоди.", "uk"),
            ("Сегодня мы ходили в лес и собирали ягоды.", "ru"),
            ("Σήμερα πήγαμε στο δάσος.", "el"),
        ] {
            assert_eq!(detect(text).map(|found| found.lang).as_deref(), Some(lang), "{text}");
            assert_eq!(contradicts(text, lang), None, "{text}");
            let other = if lang == "en" { "sv" } else { "en" };
            assert_eq!(contradicts(text, other).as_deref(), Some(lang), "{text} against {other}");
        }
    }

    #[test]
    fn thin_evidence_is_none() {
        for text in ["", "Anna", "Lönnen 2026", "IMG 1234", "Malmö Sollentuna Motala", "aaa bbb ccc", "!?"] {
            assert_eq!(detect(text), None, "{text}");
            assert_eq!(contradicts(text, "sv"), None, "{text}");
        }
    }

    #[test]
    fn a_short_text_speaks_only_when_it_can() {
        assert_eq!(
            contradicts("They wandered into a strange bar on the edge of the small beach town.", "nl").as_deref(),
            Some("en")
        );
        assert_eq!(contradicts("Fireworks over Paris", "en"), None);
        assert_eq!(contradicts("Pizza, pasta, sushi", "sv"), None);
        assert_eq!(contradicts("Avdelning Blåsippan", "en"), None);
    }
}
