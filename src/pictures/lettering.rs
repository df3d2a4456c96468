//! What stands in a picture, from the table of words that a reading program gives.
//!
//! A poster as a picture is silent to those who do not see it (MISSION O65), and a name on it names somebody. The
//! program is one of the machine's own and reads strangers' pictures, so its table is taken with a pinch of salt: only
//! words that it is sure of, only letters, and a bounded number of them.

use std::ops::Range;

use super::raster::Region;

/// How sure the program must be of a word, in percent; leaves and bricks read as words below it.
const SURE: f32 = 60.0;
/// So many longer words make a text; fewer are a sign that happens to be seen.
const WORDS_OF_A_TEXT: usize = 3;
/// The letters of a longer word.
const LETTERS_OF_A_WORD: usize = 3;
/// The most words of one picture that are told, and the most characters of one word.
const MOST_WORDS: usize = 400;
const LONGEST_WORD: usize = 60;

/// What stands in a picture.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Lettering {
    /// All words in reading order, lines apart.
    pub text: String,
    words: Vec<(Range<usize>, Region)>,
}

impl Lettering {
    /// Reads tesseract's table (TSV: level, page, block, paragraph, line, word, left, top, width, height, confidence,
    /// text); rows that are none are passed over.
    pub fn from_table(table: &[u8]) -> Lettering {
        let mut lettering = Lettering::default();
        let mut last_line = None;
        for row in String::from_utf8_lossy(table).lines() {
            let Some((line, region, word)) = word(row) else { continue };
            if lettering.words.len() == MOST_WORDS {
                break;
            }
            if let Some(last) = &last_line {
                lettering.text.push(if *last == line { ' ' } else { '\n' });
            }
            let start = lettering.text.len();
            lettering.text.push_str(word);
            lettering.words.push((start..lettering.text.len(), region));
            last_line = Some(line);
        }
        lettering
    }

    /// Whether it is a text to be read rather than a stray word or two.
    pub fn is_text(&self) -> bool {
        let long = |word: &&str| word.chars().filter(|c| c.is_alphabetic()).count() >= LETTERS_OF_A_WORD;
        self.text.split_whitespace().filter(long).count() >= WORDS_OF_A_TEXT
    }

    /// The part of the picture in which the words of these bytes of the text stand.
    pub fn place_of(&self, span: &Range<usize>) -> Option<Region> {
        let words = self.words.iter().filter(|(word, _)| word.start < span.end && span.start < word.end);
        words.map(|(_, region)| *region).reduce(|a, b| {
            let (x, y) = (a.x.min(b.x), a.y.min(b.y));
            let end = |a: u32, a_length: u32, b: u32, b_length: u32| {
                a.saturating_add(a_length).max(b.saturating_add(b_length))
            };
            Region { x, y, width: end(a.x, a.width, b.x, b.width) - x, height: end(a.y, a.height, b.y, b.height) - y }
        })
    }
}

/// One row's line, place and word, if it is a word the program is sure of.
fn word(row: &str) -> Option<(Vec<&str>, Region, &str)> {
    let cells: Vec<&str> = row.split('\t').collect();
    let &["5", page, block, paragraph, line, _, left, top, width, height, sure, word] = cells.as_slice() else {
        return None;
    };
    let word = word.trim();
    let plain = !word.chars().any(char::is_control) && word.chars().any(char::is_alphanumeric);
    if !plain || word.chars().count() > LONGEST_WORD || !sure.parse::<f32>().is_ok_and(|sure| sure >= SURE) {
        return None;
    }
    let number = |cell: &str| cell.parse::<u32>().ok();
    let region = Region { x: number(left)?, y: number(top)?, width: number(width)?, height: number(height)? };
    Some((vec![page, block, paragraph, line], region, word))
}

#[cfg(test)]
mod tests {
    use super::*;

    const TABLE: &str = "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n\
        1\t1\t0\t0\t0\t0\t0\t0\t600\t400\t-1\t\n\
        5\t1\t1\t1\t1\t1\t10\t20\t100\t30\t96.1\tVälkommen\n\
        5\t1\t1\t1\t1\t2\t120\t22\t40\t30\t91\tpå\n\
        5\t1\t1\t1\t2\t1\t10\t60\t100\t30\t88\tdrop-in\n\
        5\t1\t1\t1\t2\t2\t120\t60\t80\t30\t88\ttorsdag\n\
        5\t1\t1\t1\t2\t3\t220\t60\t80\t30\t31\tlöv\n\
        5\t1\t1\t1\t2\t4\t220\t60\t80\t30\t95\t|~\n";

    #[test]
    fn sure_words_are_read_line_by_line_and_keep_their_places() {
        let lettering = Lettering::from_table(TABLE.as_bytes());
        assert_eq!(lettering.text, "Välkommen på\ndrop-in torsdag");
        assert!(lettering.is_text());
        let start = lettering.text.find("drop").unwrap();
        let place = lettering.place_of(&(start..lettering.text.len()));
        assert_eq!(place, Some(Region { x: 10, y: 60, width: 190, height: 30 }));
        assert_eq!(lettering.place_of(&(900..901)), None);
    }

    #[test]
    fn a_sign_is_no_text_and_rubbish_is_nothing() {
        let sign = "5\t1\t1\t1\t1\t1\t10\t20\t100\t30\t96\tKapprum\n";
        assert!(!Lettering::from_table(sign.as_bytes()).is_text());
        let rubbish: [&[u8]; 4] = [
            b"",
            b"\xff\xfe\t5",
            b"5\t1\t1\t1\t1\t1\t-1\t99999999999\t1\t1\t96\tx",
            b"5\t1\t1\t1\t1\t1\t1\t1\t1\t1\tnan\tred",
        ];
        for bytes in rubbish {
            assert_eq!(Lettering::from_table(bytes), Lettering::default(), "{bytes:?}");
        }
        let endless = sign.repeat(10_000);
        assert_eq!(Lettering::from_table(endless.as_bytes()).words.len(), MOST_WORDS);
    }
}
