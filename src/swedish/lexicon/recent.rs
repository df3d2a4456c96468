//! What was looked up last. Running text says the same words again and again, and a walk through a packed lexicon costs
//! some twenty times as much as a look at this table.

use super::hash::hash;
use std::cell::RefCell;
use std::thread::LocalKey;

/// Longer words are rare, and are looked up each time.
const LONGEST: usize = 23;

/// A power of two; the table takes 128 kilobytes.
const SLOTS: usize = 1 << 12;

/// Words with their flags, each in the slot that its hash says.
pub struct Recent(Vec<Entry>);

#[derive(Clone)]
struct Entry {
    bytes: [u8; LONGEST],
    length: u8,
    flags: u64,
}

impl Recent {
    pub fn new() -> Recent {
        // The empty word stands nowhere in a lexicon.
        Recent(vec![Entry { bytes: [0; LONGEST], length: 0, flags: 0 }; SLOTS])
    }

    /// The flags of `word`, from the table or else from `look_up`.
    pub fn flags(table: &'static LocalKey<RefCell<Recent>>, word: &str, look_up: impl Fn() -> u64) -> u64 {
        if word.len() > LONGEST {
            return look_up();
        }
        table.with_borrow_mut(|Recent(entries)| {
            let entry = &mut entries[hash(word.as_bytes()) as usize % SLOTS];
            if entry.bytes.get(..usize::from(entry.length)) != Some(word.as_bytes()) {
                entry.flags = look_up();
                entry.bytes[..word.len()].copy_from_slice(word.as_bytes());
                entry.length = word.len() as u8;
            }
            entry.flags
        })
    }
}
