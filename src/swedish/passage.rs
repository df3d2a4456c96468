//! A piece of text as a reader meets it, with the way back to the author's file.

use std::ops::Range;

/// Where a reader, or a machine that reads the site, meets a passage.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Place {
    Paragraph,
    Heading,
    ListItem,
    /// A cell of the first row, which tells what the columns hold.
    TableHeader,
    TableCell,
    Quote,
    Footnote,
    AltText,
    LinkAddress,
    Caption,
    SubtitleCue,
    Tag,
    Title,
    Summary,
    /// Any other value of the front matter.
    FrontMatter,
    /// The name of a post, a picture or a folder.
    FileName,
    /// A text of `blog.toml`.
    Settings,
    Code,
    Comment,
}

impl Place {
    /// Names for machines glue words together with `-`, `_`, `.`, digits and humps: `IMG_ElsaOchIda-2.jpg`.
    pub fn is_for_machines(self) -> bool {
        matches!(self, Place::FileName | Place::LinkAddress | Place::Tag)
    }
}

/// One passage of a document. Its text is what the Markdown parser hands out, joined from runs.
///
/// A block is one passage, so that a word broken by emphasis ("El**li**ot") is one word again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passage {
    pub place: Place,
    text: String,
    runs: Vec<Run>,
    /// Bytes of the author's file between single marks of emphasis: where many set the titles of books and songs.
    emphasis: Vec<Range<usize>>,
}

/// A stretch of the passage's text and the bytes of the author's file that it came from.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Run {
    text: Range<usize>,
    source: Range<usize>,
}

impl Run {
    /// Equal lengths mean that the text was copied; otherwise it stands for an entity or an escape.
    fn is_verbatim(&self) -> bool {
        self.text.len() == self.source.len()
    }
}

impl Passage {
    /// Joins runs: each has its text, as the Markdown parser gave it, and its byte range in the author's file.
    /// A soft or hard break is a run of its own, `" "` or `"\n"`; a line break helps to tell a sign-off.
    pub fn new<'t>(place: Place, runs: impl IntoIterator<Item = (&'t str, Range<usize>)>) -> Passage {
        let mut passage = Passage { place, text: String::new(), runs: Vec::new(), emphasis: Vec::new() };
        for (text, source) in runs {
            if text.is_empty() {
                continue;
            }
            let start = passage.text.len();
            passage.text.push_str(text);
            let run = Run { text: start..passage.text.len(), source };
            match passage.runs.last_mut() {
                Some(last) if last.is_verbatim() && run.is_verbatim() && last.source.end == run.source.start => {
                    last.text.end = run.text.end;
                    last.source.end = run.source.end;
                }
                _ => passage.runs.push(run),
            }
        }
        passage
    }

    /// Plain text that stands in the author's file exactly so, from byte `start`.
    pub fn verbatim(place: Place, text: &str, start: usize) -> Passage {
        Passage::new(place, [(text, start..start + text.len())])
    }

    /// The same passage, of which these bytes of the author's file are emphasised.
    pub fn with_emphasis(mut self, source: Vec<Range<usize>>) -> Passage {
        self.emphasis = source;
        self
    }

    /// The emphasised bytes of the author's file.
    pub fn emphasis(&self) -> &[Range<usize>] {
        &self.emphasis
    }

    pub fn text(&self) -> &str {
        &self.text
    }

    /// The bytes of the author's file that a byte range of [`Passage::text`] came from, markup between included.
    pub fn source(&self, text: Range<usize>) -> Range<usize> {
        let start = self.source_start(text.start);
        let end = self.source_end(text.end);
        start..end.max(start)
    }

    fn source_start(&self, at: usize) -> usize {
        let index = self.runs.partition_point(|run| run.text.end <= at);
        match self.runs.get(index) {
            Some(run) if run.is_verbatim() => run.source.start + at.saturating_sub(run.text.start),
            Some(run) => run.source.start,
            None => self.runs.last().map_or(0, |run| run.source.end),
        }
    }

    fn source_end(&self, at: usize) -> usize {
        let index = self.runs.partition_point(|run| run.text.end < at);
        match self.runs.get(index) {
            Some(run) if run.is_verbatim() => run.source.start + at.saturating_sub(run.text.start),
            Some(run) => run.source.end,
            None => self.runs.last().map_or(0, |run| run.source.end),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn emphasis_inside_a_word_leads_back_to_the_whole_word() {
        let file = "Hej El**li**ot!";
        let passage = Passage::new(Place::Paragraph, [("Hej El", 0..6), ("li", 8..10), ("ot!", 12..15)]);
        assert_eq!(passage.text(), "Hej Elliot!");
        assert_eq!(&file[passage.source(4..10)], "El**li**ot");
        assert_eq!(&file[passage.source(6..8)], "li");
    }

    #[test]
    fn an_entity_leads_back_to_its_whole_spelling() {
        let file = "Am&eacute;lie";
        let passage = Passage::new(Place::Paragraph, [("Am", 0..2), ("é", 2..10), ("lie", 10..13)]);
        assert_eq!(&file[passage.source(0..7)], file);
        assert_eq!(&file[passage.source(2..4)], "&eacute;");
    }

    #[test]
    fn an_empty_passage_has_an_empty_source() {
        assert_eq!(Passage::verbatim(Place::Title, "", 7).source(0..0), 0..0);
    }
}
