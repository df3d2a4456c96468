//! Why an output could not be written, and what to do.

use std::fmt;
use std::path::PathBuf;

use crate::diagnostic::Text;

/// Why the output could not be written. The old site stands.
#[derive(Debug)]
pub enum StagingError {
    /// The folder holds files that no build wrote.
    Foreign { folder: PathBuf, example: PathBuf },
    /// The folder cannot be replaced as a whole: it is a mount point, a link or a file.
    NotReplaceable { folder: PathBuf },
    /// Another build is writing the same folder.
    Busy { folder: PathBuf },
    /// The system refused something (a full disk, no permission).
    System { path: PathBuf, source: std::io::Error },
    /// The system took a file and kept another number of bytes than it was given.
    Damaged { path: PathBuf },
    /// Two things would stand at one address.
    Twice { path: String },
}

impl StagingError {
    /// What happened, that nothing is lost, and what to do.
    pub fn text(&self) -> Text {
        match self {
            Self::Foreign { folder, example } => {
                let (folder, example) = (folder.display(), example.display());
                Text::new(
                    format!(
                        "Mappen {folder} innehåller filer som Kapprum inte har skrivit, till exempel {example}. Inget är ändrat. Välj en annan mapp med --output, eller flytta filerna."
                    ),
                    format!(
                        "The folder {folder} holds files that Kapprum did not write, such as {example}. Nothing was changed. Choose another folder with --output, or move the files."
                    ),
                )
            }
            Self::NotReplaceable { folder } => {
                let folder = folder.display();
                Text::new(
                    format!(
                        "{folder} går inte att byta ut som en hel mapp: den är en länk, en fil eller en egen disk. Välj en mapp inuti den med --output."
                    ),
                    format!(
                        "{folder} cannot be replaced as a whole: it is a link, a file or a disk of its own. Choose a folder inside it with --output."
                    ),
                )
            }
            Self::Busy { folder } => {
                let folder = folder.display();
                Text::new(
                    format!("Ett annat bygge skriver just nu till {folder}. Vänta tills det är klart och försök igen."),
                    format!("Another build is writing to {folder}. Wait until it is done and try again."),
                )
            }
            Self::System { path, source } => {
                let path = path.display();
                let (sv, en) = match source.kind() {
                    std::io::ErrorKind::StorageFull
                    | std::io::ErrorKind::QuotaExceeded
                    | std::io::ErrorKind::FileTooLarge => {
                        ("får inte plats: disken är full", "does not fit: the disk is full")
                    }
                    std::io::ErrorKind::PermissionDenied | std::io::ErrorKind::ReadOnlyFilesystem => (
                        "får inte skrivas: den som bygger saknar rätt till mappen",
                        "may not be written: the one who builds has no right to the folder",
                    ),
                    _ => {
                        return Text::new(
                            format!("{path} gick inte att skriva: {source}. Den gamla bloggen står kvar orörd."),
                            format!("{path} could not be written: {source}. The old blog stands untouched."),
                        );
                    }
                };
                Text::new(
                    format!("{path} {sv}. Den gamla bloggen står kvar orörd."),
                    format!("{path} {en}. The old blog stands untouched."),
                )
            }
            Self::Twice { path } => Text::new(
                format!("Två filer ska heta {path} i den färdiga bloggen. Den gamla bloggen står kvar orörd."),
                format!("Two files are to be {path} in the finished blog. The old blog stands untouched."),
            ),
            Self::Damaged { path } => {
                let path = path.display();
                Text::new(
                    format!("{path} blev inte hel, kanske är disken full. Den gamla bloggen står kvar orörd."),
                    format!("{path} was not written whole; the disk may be full. The old blog stands untouched."),
                )
            }
        }
    }
}

impl fmt::Display for StagingError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text().en)
    }
}

impl std::error::Error for StagingError {}
