//! Why a file cannot be shown as a picture, in people's words.

use crate::diagnostic::Text;
use crate::pictures::decode::Unusable;
use crate::pictures::source::Format;

/// The reason in a sentence.
pub(crate) fn told(reason: Unusable) -> Text {
    match reason {
        Unusable::Empty => Text::fixed("Filen är tom.", "The file is empty."),
        Unusable::OtherFormat(Format::Unknown | Format::Html | Format::Program) => {
            Text::fixed("Filen är ingen bild.", "The file is no picture.")
        }
        Unusable::OtherFormat(format) => Text::new(
            format!("Filen är {}, som inte visas som bild.", format.name()),
            format!("The file is {}, which is not shown as a picture.", format.name()),
        ),
        Unusable::Truncated => Text::fixed("Bilden tar slut mitt i.", "The picture breaks off halfway."),
        Unusable::Broken => Text::fixed("Bilden är skadad.", "The picture is damaged."),
        Unusable::TooLarge { width: 0, height: 0 } => Text::fixed("Bilden är för stor.", "The picture is too large."),
        Unusable::TooLarge { width, height } => Text::new(
            format!("Bilden är för stor: {width} × {height} bildpunkter."),
            format!("The picture is too large: {width} × {height} pixels."),
        ),
        Unusable::Animated => Text::fixed("Bilden rör sig.", "The picture moves."),
        Unusable::Polyglot(format) => Text::new(
            format!("Filen är både en bild och något annat ({}).", format.name()),
            format!("The file is both a picture and something else ({}).", format.name()),
        ),
        Unusable::Unsupported => {
            Text::fixed("Bilden är sparad på ett ovanligt sätt.", "The picture is saved in an unusual way.")
        }
    }
}
