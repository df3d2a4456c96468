//! How fast the personal-data engine reads, in megabytes of text per second on one core, and how long the lexicons take
//! to open. Run with `cargo bench --bench personal_data`.
//!
//! The text is put together from the parts of ordinary posts by a fixed pseudo-random sequence: no paragraph comes twice
//! in the same shape, and names, numbers and capitals are as dense as in real posts.

#![allow(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a benchmark stops at the first fault and prints what it measured"
)]

use kapprum::swedish::{KnownWords, Passage, Place, What, inspect};
use std::hint::black_box;
use std::time::Instant;

/// As in the program.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() {
    let mut known = KnownWords::new();
    known.add_word("Hajen", What::Department);
    known.add_word("Lönnen", What::Preschool);

    let opened = Instant::now();
    black_box(inspect(&[Passage::verbatim(Place::Paragraph, "Elsa åt på Hajen.", 0)], &known));
    println!("first sentence, lexicons opened: {:.2} ms", opened.elapsed().as_secs_f64() * 1000.0);

    let mut dice = Dice(0x5EED);
    let documents: Vec<Vec<Passage>> = (0..2_000).map(|_| document(&mut dice)).collect();
    let bytes: usize = documents.iter().flatten().map(|passage| passage.text().len()).sum();
    let mut best = f64::MAX;
    for round in 1..=5 {
        let start = Instant::now();
        let sightings: usize = documents.iter().map(|passages| black_box(inspect(passages, &known)).len()).sum();
        let seconds = start.elapsed().as_secs_f64();
        best = best.min(seconds);
        println!("round {round}: {:.1} MB/s, {sightings} sightings", bytes as f64 / seconds / 1e6);
    }
    println!("{:.2} MB of text, best round {:.1} MB/s per core", bytes as f64 / 1e6, bytes as f64 / best / 1e6);
}

/// A linear congruential sequence (Knuth's MMIX constants): the same text on every machine.
struct Dice(u64);

impl Dice {
    fn below(&mut self, count: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % count
    }

    fn one_of<'a>(&mut self, words: &[&'a str]) -> &'a str {
        words[self.below(words.len())]
    }
}

/// A post of about two kilobytes: a title, a heading, paragraphs, a list.
fn document(dice: &mut Dice) -> Vec<Passage> {
    let mut at = 0;
    let mut passages = Vec::new();
    for index in 0..12 {
        let place = match index {
            0 => Place::Title,
            1 => Place::Heading,
            9..=11 => Place::ListItem,
            _ => Place::Paragraph,
        };
        let sentences = if place == Place::Paragraph { 3 } else { 1 };
        let text: Vec<String> = (0..sentences).map(|_| sentence(dice)).collect();
        let text = text.join(" ");
        passages.push(Passage::verbatim(place, &text, at));
        at += text.len() + 2;
    }
    passages
}

fn sentence(dice: &mut Dice) -> String {
    let when = dice.one_of(&WHEN);
    let verb = dice.one_of(&VERBS);
    let who = dice.one_of(&WHO);
    let what = dice.one_of(&WHAT);
    let place = dice.one_of(&PLACES);
    let number = dice.below(90) + 2;
    let tail = dice.one_of(&TAILS);
    match dice.below(5) {
        0 => format!("{when} {verb} {who} {what} {place}, {tail}."),
        1 => format!("Vi {verb} {number} {what} {place} och {tail}."),
        2 => format!("– Titta, {what} {place}! sa {who} när vi {verb} med {number} kottar."),
        3 => format!("{when} kl. {}.{:02} {verb} vi {place}; {tail}.", 7 + number % 10, number % 60),
        _ => format!("Det blev {what} för alla, {tail}, innan {who} {verb} {place} den {} maj.", 1 + number % 28),
    }
}

#[rustfmt::skip]
const WHEN: [&str; 12] = [
    "I måndags", "På tisdagen", "I dag", "Efter lunch", "Under veckan", "I skogen", "Före vilan", "Nästa vecka", "I går",
    "På eftermiddagen", "Innan samlingen", "Hela hösten",
];
#[rustfmt::skip]
const VERBS: [&str; 16] = [
    "byggde", "målade", "undersökte", "samlade", "räknade", "sjöng om", "läste om", "bakade", "grävde fram", "hittade",
    "ritade", "sorterade", "utforskade", "planterade", "lyssnade på", "jämförde",
];
#[rustfmt::skip]
const WHO: [&str; 16] = [
    "barnen", "ett av barnen", "gruppen", "de äldsta", "några kompisar", "en fyraåring", "alla på Hajen", "pedagogerna",
    "Elsa", "Mohammed och Alva", "barngruppen", "den som ville", "Lönnens barn", "Björn", "vi tillsammans", "någon",
];
#[rustfmt::skip]
const WHAT: [&str; 20] = [
    "ett högt torn av klossar", "daggmaskar", "höstlöv i alla färger", "en saga om Pettson och Findus", "äppelkaka",
    "bokstäver", "pinnar och kottar", "skuggor på väggen", "snigelhus", "en karta över gården", "instrument av burkar",
    "siffror", "vatten som fryser till is", "en hinderbana", "känslor", "fågelungar", "lera", "gröna blad", "rytmer",
    "spår efter en hare",
];
#[rustfmt::skip]
const PLACES: [&str; 12] = [
    "på gården", "i ateljén", "vid dammen", "i Folkets park", "på biblioteket", "under stora eken", "i hallen", "på Hajen",
    "bredvid sandlådan", "i Malmö", "utanför köket", "vid busshållplatsen",
];
#[rustfmt::skip]
const TAILS: [&str; 12] = [
    "vilket väckte många frågor", "så ta gärna med extra kläder", "och det var roligt", "eftersom regnet öste ner",
    "fast alla var trötta", "precis som läroplanen beskriver", "och sedan sov vi middag", "så det doftade i hela huset",
    "med stor koncentration", "och ingen ville gå in", "som vi sparar till utställningen", "helt på eget initiativ",
];
