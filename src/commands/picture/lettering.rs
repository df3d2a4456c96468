//! What stands in a picture that is added: proposed for the post, and looked through for what points somebody out.

use std::path::Path;

use super::answers::asked;
use crate::cli::Common;
use crate::diagnostic::Text;
use crate::pictures::decode::{Decoded, height_at};
use crate::pictures::lettering::Lettering;
use crate::pictures::raster::Region;
use crate::publication::Halt;
use crate::swedish::{self, Confidence, KnownWords, Passage, Place};
use crate::world::{self, NoHelp};

/// The width in pixels at which a picture is read; a poster's small print is legible and it takes a second or two.
pub(super) const WIDTH: u32 = 1800;

/// What is to be done with a picture's text.
pub(super) enum Said {
    /// The picture has none, or nobody has said anything about it.
    Nothing,
    /// What the front matter says, and the post repeats unless it is `none`.
    Text(String),
    /// Something in the picture points somebody out; the picture is not added. The message tells what to do.
    PointsOut(Text),
}

/// What stands in the picture; `copy` is the clean one that is read, `answer` what the flag says.
pub(super) fn said(
    common: &Common,
    file: &Path,
    picture: &Decoded,
    copy: &[u8],
    answer: Option<&String>,
) -> Result<Said, Halt> {
    if let Some(answer) = answer {
        // A person has looked; the build checks what they wrote as it checks the post.
        return Ok(Said::Text(answer.clone()));
    }
    let table = match world::read_lettering(copy) {
        Ok(table) => table,
        Err(NoHelp::Unable) => return Ok(Said::Nothing),
        Err(NoHelp::TooSlow) => {
            common.say(&unread(file));
            return Ok(Said::Nothing);
        }
    };
    let read = Lettering::from_table(&table);
    if let Some(place) = pointing_out(&read) {
        return Ok(Said::PointsOut(refusal(file, whole(place, picture))));
    }
    if !read.is_text() {
        return Ok(Said::Nothing);
    }
    let shown = file.display();
    let text = read.text.split_whitespace().collect::<Vec<_>>().join(" ");
    if world::can_ask() {
        let question = Text::new(
            format!(
                "{shown}: stämmer texten i bilden? Den läggs i inlägget. Tryck retur, skriv den rätt, eller none om ingen ska läsas."
            ),
            format!(
                "{shown}: is this the text in the picture? It goes into the post. Press return, write it right, or none if there is none to read."
            ),
        );
        return asked(common, &question, &text, "--text").map(Said::Text);
    }
    common.say(&Text::new(
        format!("{shown}: bilden verkar visa text: »{text}«. Den som inte ser bilden behöver den i inlägget: skriv den där, eller lägg till bilden med --text \"…\" (--text none om ingen ska läsas)."),
        format!("{shown}: the picture seems to show text: “{text}”. Those who do not see it need it in the post: write it there, or add the picture with --text \"…\" (--text none if there is none to read)."),
    ));
    Ok(Said::Nothing)
}

/// Where the words stand that surely or likely point somebody out.
fn pointing_out(read: &Lettering) -> Option<Region> {
    let passage = Passage::verbatim(Place::Paragraph, &read.text, 0);
    let sightings = swedish::inspect(&[passage], &KnownWords::new());
    let sure = sightings.iter().filter(|sighting| sighting.confidence != Confidence::Doubtful);
    sure.filter_map(|sighting| read.place_of(&sighting.span)).next()
}

/// A part of the copy that was read, in pixels of the whole picture and with a margin.
fn whole(part: Region, picture: &Decoded) -> Region {
    let width = picture.width().min(WIDTH);
    let scale = |length: u32, full: u32, shown: u32| {
        u32::try_from(u64::from(length) * u64::from(full) / u64::from(shown.max(1))).unwrap_or(u32::MAX)
    };
    let height = height_at(width, picture.width(), picture.height());
    let across = |length| scale(length, picture.width(), width);
    let down = |length| scale(length, picture.height(), height);
    let margin = down(part.height) / 4;
    Region {
        x: across(part.x).saturating_sub(margin),
        y: down(part.y).saturating_sub(margin),
        width: across(part.width).saturating_add(2 * margin),
        height: down(part.height).saturating_add(2 * margin),
    }
}

/// That the reader of the machine gave nothing, so that a person has to look.
fn unread(file: &Path) -> Text {
    let shown = file.display();
    Text::new(
        format!(
            "{shown}: programmet tesseract, som läser text i bilder, blev inte klart och stoppades. Se själv efter om bilden visar text eller namn."
        ),
        format!(
            "{shown}: the program tesseract, which reads text in pictures, did not finish and was stopped. Look yourself whether the picture shows text or names."
        ),
    )
}

fn refusal(file: &Path, part: Region) -> Text {
    let shown = file.display();
    let Region { x, y, width, height } = part;
    let hide = format!("kapprum picture hide {shown} --box {x},{y},{width},{height}");
    Text::new(
        format!(
            "{shown}: på bilden verkar det stå ett namn eller något annat som pekar ut någon. Bilden lades inte till. Dölj det först: {hide}\nStår det inget sådant där? Lägg till bilden med --text och den text som den visar (--text none om ingen ska läsas)."
        ),
        format!(
            "{shown}: there seems to be a name in the picture, or something else that points somebody out. The picture was not added. Hide it first: {hide}\nIs there no such thing? Add the picture with --text and the text it shows (--text none if there is none to read)."
        ),
    )
}

/// Text as a paragraph of Markdown in which every sign means itself.
pub(super) fn paragraph(text: &str) -> String {
    let mut paragraph = String::new();
    for c in text.split_whitespace().collect::<Vec<_>>().join(" ").chars() {
        if c.is_ascii_punctuation()
            && !matches!(c, '.' | ',' | '!' | '?' | ':' | ';' | '(' | ')' | '-' | '/' | '"' | '\'')
        {
            paragraph.push('\\');
        }
        paragraph.push(c);
    }
    paragraph
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_from_a_picture_is_no_markup() {
        assert_eq!(paragraph("Drop-in\n kl. 14 <b>*nu*</b> [x](y)"), r"Drop-in kl. 14 \<b\>\*nu\*\</b\> \[x\](y)");
    }

    #[test]
    fn a_name_on_a_hook_is_placed_in_the_whole_picture() {
        let row = |left: u32, word: &str| format!("5\t1\t1\t1\t1\t{left}\t{left}\t80\t60\t20\t95\t{word}\n");
        let read =
            Lettering::from_table((row(10, "Välkommen") + &row(110, "Elsa") + &row(210, "Lindqvist")).as_bytes());
        assert!(pointing_out(&read).is_some_and(|place| place.x >= 110 && place.y == 80), "{:?}", pointing_out(&read));
        let none =
            Lettering::from_table((row(10, "Välkommen") + &row(110, "på") + &row(210, "utställning")).as_bytes());
        assert_eq!(pointing_out(&none), None);
    }
}
