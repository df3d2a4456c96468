//! A quick hash of words. Shared by the build script that writes the filter and the engine that reads it.

const ODD: u64 = 0x9E37_79B9_7F4A_7C15;

/// Reads eight bytes at a step. Nobody chooses the words to make them collide: the keys are those of our own lists.
#[inline]
pub fn hash(bytes: &[u8]) -> u64 {
    let mix = |sum: u64, word: u64| (sum.rotate_left(5) ^ word).wrapping_mul(ODD);
    let mut sum = mix(0, bytes.len() as u64);
    if let (Some(first), Some(last)) = (bytes.first_chunk::<4>(), bytes.last_chunk::<4>()) {
        for chunk in bytes.as_chunks::<8>().0 {
            sum = mix(sum, u64::from_le_bytes(*chunk));
        }
        let ends = u64::from(u32::from_le_bytes(*first)) << 32 | u64::from(u32::from_le_bytes(*last));
        sum = mix(sum, bytes.last_chunk::<8>().map_or(ends, |last| u64::from_le_bytes(*last)));
    } else {
        sum = mix(sum, bytes.iter().fold(0, |word, byte| word << 8 | u64::from(*byte)));
    }
    sum ^ (sum >> 32)
}
