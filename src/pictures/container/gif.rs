//! The blocks of a GIF file (GIF89a).

/// One block of a GIF.
#[derive(Clone, Debug)]
pub enum Block<'a> {
    /// A picture: an animation has more than one.
    Frame,
    /// An extension: its label, and the length-prefixed sub-blocks that hold its data.
    Extension { label: u8, blocks: &'a [u8] },
}

/// Walks the blocks of a GIF up to its trailer.
pub struct Blocks<'a> {
    bytes: &'a [u8],
    at: usize,
    ended: bool,
}

/// The blocks of `bytes`, which begin with a GIF header.
pub fn blocks(bytes: &[u8]) -> Blocks<'_> {
    let flags = bytes.get(10).copied().unwrap_or(0);
    Blocks { bytes, at: 13 + colour_table(flags), ended: false }
}

/// Where the picture ends (behind the trailer), or `None` if it breaks off before.
pub fn end(bytes: &[u8]) -> Option<usize> {
    let mut walk = blocks(bytes);
    walk.by_ref().for_each(drop);
    walk.ended.then_some(walk.at)
}

/// Whether the file holds more than one frame.
pub fn is_animated(bytes: &[u8]) -> bool {
    blocks(bytes).filter(|block| matches!(block, Block::Frame)).nth(1).is_some()
}

/// The data of length-prefixed sub-blocks, put together, up to `limit` bytes.
pub fn join(mut blocks: &[u8], limit: usize) -> Vec<u8> {
    let mut data = Vec::new();
    while let Some((&length, rest)) = blocks.split_first() {
        let part = &rest[..usize::from(length).min(rest.len())];
        if length == 0 || data.len() + part.len() > limit {
            break;
        }
        data.extend_from_slice(part);
        blocks = &rest[part.len()..];
    }
    data
}

/// The size in bytes of the colour table that a flags byte announces.
fn colour_table(flags: u8) -> usize {
    if flags & 0x80 == 0 { 0 } else { 3 << ((flags & 7) + 1) }
}

impl<'a> Blocks<'a> {
    /// Steps over sub-blocks and gives them as one slice, their lengths included.
    fn sub_blocks(&mut self) -> Option<&'a [u8]> {
        let start = self.at;
        loop {
            let length = usize::from(*self.bytes.get(self.at)?);
            self.at += 1 + length;
            if length == 0 {
                return self.bytes.get(start..self.at);
            }
        }
    }
}

impl<'a> Iterator for Blocks<'a> {
    type Item = Block<'a>;

    fn next(&mut self) -> Option<Block<'a>> {
        if self.ended {
            return None;
        }
        let introducer = *self.bytes.get(self.at)?;
        self.at += 1;
        match introducer {
            0x2C => {
                let flags = *self.bytes.get(self.at + 8)?;
                self.at += 9 + colour_table(flags) + 1;
                self.sub_blocks()?;
                Some(Block::Frame)
            }
            0x21 => {
                let label = *self.bytes.get(self.at)?;
                self.at += 1;
                Some(Block::Extension { label, blocks: self.sub_blocks()? })
            }
            0x3B => {
                self.ended = true;
                None
            }
            _ => None,
        }
    }
}
