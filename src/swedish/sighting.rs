//! What the engine saw, how sure it is, and why.

use super::passage::Place;
use std::ops::Range;

/// Personal data seen at a place of the author's file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sighting {
    pub kind: Kind,
    pub confidence: Confidence,
    /// Exactly the offending words, as bytes of the author's file that the passage was made from.
    pub span: Range<usize>,
    pub clue: Clue,
    /// Where the words stand: the same name asks for another remedy in a file name than in a sentence.
    pub place: Place,
    /// Index of the passage among those that were inspected.
    pub passage: usize,
}

/// How sure the engine is. The policy maps it to a severity: doubtful sightings ask, the others refuse.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Confidence {
    Doubtful,
    Likely,
    Certain,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    PersonName,
    /// "Elsas mamma": a guardian told by kinship and a name.
    GuardianNamed,
    IdentityNumber {
        /// A samordningsnummer: the day is raised by 60.
        coordination: bool,
        /// An interim number: a letter stands first among the last four.
        interim: bool,
        /// The control digit agrees. One that does not is most often a slip of the pen.
        checksum_ok: bool,
    },
    Phone,
    Email,
    StreetAddress,
    /// Coordinates, or a link to a place on a map.
    MapLink,
    RegistrationPlate,
    Sensitive(Category),
    ChildPointedOut(Pointer),
}

impl Kind {
    /// Statements cover a sentence or a clause and may hold a name or a number that is a sighting of its own.
    pub fn is_statement(&self) -> bool {
        matches!(self, Kind::Sensitive(_) | Kind::ChildPointedOut(_))
    }
}

/// What a sensitive statement is about: article 9 and 10 of GDPR, and what Swedish secrecy law adds for a preschool.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Category {
    Health,
    Disability,
    Religion,
    Ethnicity,
    Politics,
    Union,
    Sexuality,
    Crime,
    Custody,
    ProtectedIdentity,
    SocialServices,
}

/// What singles out a child that is not named.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Pointer {
    /// "vår enda sexåring", "det äldsta barnet".
    OnlyOne,
    /// Age or sex together with an event of that child's life.
    AgeAndEvent,
    /// "en pojke fyller år i dag".
    Birthday,
    /// "har fått en lillasyster".
    NewSibling,
    /// "den nya flickan som kom från Kharkiv".
    Origin,
    /// "han på Hajen som alltid …".
    Habit,
}

/// Why the engine believes it; the words of a message follow from this.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Clue {
    /// The form alone cannot be anything else.
    Form,
    /// The form is common, a word beside it decides ("ring", "skåpbil", "bor på").
    CueWord,
    /// A word of a lexicon.
    Lexicon,
    /// What the word does in its sentence.
    Sentence,
    /// The same word was told for certain elsewhere in the document.
    SameDocument,
    /// A surname or a title stands beside it.
    FullName,
    /// The shape of a sign-off: "// Mari och Jenni".
    SignOff,
    /// A kinship word stands beside it.
    Kinship,
    /// The statement is about a person seen in the same sentence.
    AboutPerson,
}
