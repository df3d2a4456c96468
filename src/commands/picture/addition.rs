//! Pictures into a post, cleaned, with the answers they need.

use std::path::{Path, PathBuf};

use super::answers::asked;
use super::lettering::{self, Said};
use super::{as_known_format, opened};
use crate::cli::Common;
use crate::content::plain_address;
use crate::diagnostic::Text;
use crate::pictures::develop::clean_copy;
use crate::pictures::faces::{FaceFinder as _, SeetaFinder, Verdict};
use crate::publication::Halt;
use crate::site::ORIGINS;
use crate::swedish::{self, KnownWords, Passage, Place};
use crate::world;

/// What is said of pictures; what is not said is asked about. The same flags wherever pictures are added.
#[derive(Debug, clap::Args)]
#[group(id = "answers", multiple = true, requires = "pictures")]
pub struct Answers {
    /// Vad bilden visar. Anges en gång per bild, i samma ordning.
    #[arg(long, value_name = "TEXT")]
    alt: Vec<String>,
    /// Bildtext under bilden.
    #[arg(long, value_name = "TEXT")]
    caption: Vec<String>,
    /// Text som bilden visar och som ska läsas; den läggs i inlägget. none om ingen. Anges en gång per bild.
    #[arg(long, value_name = "TEXT")]
    text: Vec<String>,
    /// Syns någon människa? none eller unidentifiable.
    #[arg(long, value_name = "SVAR")]
    people: Option<String>,
    /// Vad bilden visar för slags motiv.
    #[arg(long, value_name = "MOTIV")]
    motif: Option<String>,
    /// Varifrån bilden kommer: own, bureau, licence, permission.
    #[arg(long, value_name = "SVAR")]
    origin: Option<String>,
    /// Licens, avtal eller tillstånd.
    #[arg(long, value_name = "TEXT")]
    reference: Option<String>,
}

/// The widest copy that is kept beside a post: more than any page shows, less than a phone's original.
const WIDEST: u32 = 2400;

/// What goes into the post for one picture.
struct Added {
    name: String,
    /// The ending of its name.
    ending: &'static str,
    bytes: Vec<u8>,
    alt: String,
    caption: Option<String>,
    people: String,
    text: Option<String>,
    hidden: usize,
}

/// A post with pictures that are not written yet, so that a question without an answer leaves nothing half done.
pub struct Addition {
    /// The whole post: the statements in its front matter, the pictures at its end.
    pub text: String,
    /// Whether a picture was refused; why has been said.
    pub refused: bool,
    folder: PathBuf,
    pictures: Vec<Added>,
}

impl Addition {
    /// Asks what the pictures in `files` need to have said and is not in `answers`, for the post `text` at `post`.
    ///
    /// # Errors
    /// When a file cannot be read, the post has no front matter, or there is nobody to ask.
    pub fn prepare(
        common: &Common,
        post: &Path,
        text: &str,
        files: &[PathBuf],
        answers: &Answers,
    ) -> Result<Self, Halt> {
        let folder = post.parent().unwrap_or(Path::new(".")).to_owned();
        // A file that is not there is told before anybody has answered a question.
        let contents = files.iter().map(|file| world::read_file(file)).collect::<Result<Vec<_>, _>>()?;
        let finder = SeetaFinder::new();
        let mut pictures: Vec<Added> = Vec::new();
        for (index, bytes) in contents.into_iter().enumerate() {
            match answered(common, &files[index], answers, index, bytes, &finder)? {
                Ok(picture) => {
                    let name = free_name(&folder, &safe_stem(&files[index], &picture.alt), picture.ending, &pictures);
                    pictures.push(Added { name, ..picture });
                }
                // One picture that cannot be used does not stop the others.
                Err(why) => common.say(&why),
            }
        }
        let refused = pictures.len() < files.len();
        if pictures.is_empty() {
            return Ok(Self { text: text.to_owned(), refused, folder, pictures });
        }
        let motif = motif_of(common, text, answers)?;
        let origin = origin_of(common, text, answers)?;
        let reference = answers.reference.as_deref();
        let text = with_pictures(text, &pictures, motif.as_deref(), origin.as_deref(), reference).ok_or_else(|| {
            Halt(Text::new(
                format!("{} saknar huvud mellan +++. Skapa inlägget med: kapprum new", post.display()),
                format!("{} has no front matter between +++. Create the post with: kapprum new", post.display()),
            ))
        })?;
        Ok(Self { text, refused, folder, pictures })
    }

    /// Writes the pictures beside the post.
    ///
    /// # Errors
    /// When the system refuses it.
    pub fn write_pictures(&self, common: &Common) -> Result<(), Halt> {
        for picture in &self.pictures {
            world::write_new(&self.folder.join(&picture.name), &picture.bytes)?;
            common.say(&told(&picture.name, picture.hidden));
        }
        Ok(())
    }
}

/// Whether `key` is said for all pictures of a post: what stands before the first table holds for them all.
fn is_said_for_all(text: &str, key: &str) -> bool {
    let mut own = text.lines().take_while(|line| !line.trim_start().starts_with('['));
    own.any(|line| line.trim_start().starts_with(key))
}

/// What the pictures show, unless the post says it.
fn motif_of(common: &Common, text: &str, answers: &Answers) -> Result<Option<String>, Halt> {
    const QUESTION: Text = Text::fixed(
        "Vad visar bilderna (material, pyssel, miljö, projekt, mat, natur …)?",
        "What do the pictures show (material, pyssel, miljö, projekt, mat, natur …)?",
    );
    match &answers.motif {
        Some(motif) => Ok(Some(motif.clone())),
        None if is_said_for_all(text, "motif") => Ok(None),
        None => asked(common, &QUESTION, earlier(text, "motif").unwrap_or("material"), "--motif").map(Some),
    }
}

/// Where the pictures come from, unless the post says it.
fn origin_of(common: &Common, text: &str, answers: &Answers) -> Result<Option<String>, Halt> {
    match &answers.origin {
        Some(origin) => Ok(Some(origin.clone())),
        None if is_said_for_all(text, "origin") => Ok(None),
        None => {
            let origins = ORIGINS.join(", ");
            let question = Text::new(
                format!("Varifrån kommer bilderna ({origins})?"),
                format!("Where do the pictures come from ({origins})?"),
            );
            asked(common, &question, earlier(text, "origin").unwrap_or("own"), "--origin").map(Some)
        }
    }
}

fn told(name: &str, hidden: usize) -> Text {
    let (sv, en) = match hidden {
        0 => (String::new(), String::new()),
        1 => (
            " En dold uppgift (plats, kamera, tid …) följde inte med.".to_owned(),
            " One hidden piece (place, camera, time …) was left behind.".to_owned(),
        ),
        _ => (
            format!(" {hidden} dolda uppgifter (plats, kamera, tid …) följde inte med."),
            format!(" {hidden} hidden pieces (place, camera, time …) were left behind."),
        ),
    };
    Text::new(format!("{name}: tillagd.{sv}"), format!("{name}: added.{en}"))
}

/// What an earlier picture of the post says, which most often holds for the next one too.
fn earlier<'a>(text: &'a str, key: &str) -> Option<&'a str> {
    let value = |line: &'a str| {
        line.trim_start().strip_prefix(key)?.trim_start().strip_prefix('=')?.trim().strip_prefix('"')?.split('"').next()
    };
    text.lines().rev().find_map(value)
}

/// One picture with the answers it needs, still without a name; or why it cannot be added and what to do.
fn answered(
    common: &Common,
    file: &Path,
    answers: &Answers,
    index: usize,
    bytes: Vec<u8>,
    finder: &SeetaFinder,
) -> Result<Result<Added, Text>, Halt> {
    let shown = file.display().to_string();
    let picture = match as_known_format(file, bytes).and_then(|bytes| opened(&bytes, &shown).map(|p| (p, bytes))) {
        Ok(picture) => picture,
        Err(Halt(why)) => return Ok(Err(why)),
    };
    let (picture, bytes) = picture;
    match finder.find(&picture).iter().filter(|face| face.verdict == Verdict::Certain).count() {
        0 => {}
        faces => return Ok(Err(faces_seen(&shown, faces))),
    }
    let copied = |widest: u32| {
        clean_copy(&picture, widest).map_err(|_| {
            Halt(Text::new(format!("{shown} gick inte att spara."), format!("{shown} could not be saved.")))
        })
    };
    let read = copied(lettering::WIDTH)?.0;
    let text = match lettering::said(common, file, &picture, &read, answers.text.get(index))? {
        Said::Nothing => None,
        Said::Text(text) => Some(text),
        Said::PointsOut(why) => return Ok(Err(why)),
    };
    let alt = match answers.alt.get(index) {
        Some(alt) => alt.clone(),
        None => {
            let question =
                Text::new(format!("{shown}: vad visar bilden?"), format!("{shown}: what does the picture show?"));
            asked(common, &question, "", "--alt")?
        }
    };
    let people = match &answers.people {
        Some(people) => people.clone(),
        None => {
            let question = Text::new(
                format!(
                    "{shown}: syns någon människa som går att känna igen? none = ingen syns, unidentifiable = ingen går att känna igen"
                ),
                format!(
                    "{shown}: is a person seen who can be recognised? none = nobody is seen, unidentifiable = nobody can be recognised"
                ),
            );
            asked(common, &question, "none", "--people")?
        }
    };
    let (copy, ending) = copied(WIDEST)?;
    Ok(Ok(Added {
        name: String::new(),
        ending,
        bytes: copy,
        alt,
        caption: answers.caption.get(index).cloned(),
        people,
        text,
        hidden: crate::pictures::metadata::read(&bytes).len(),
    }))
}

fn faces_seen(shown: &str, faces: usize) -> Text {
    let (sv, en) = match faces {
        1 => (
            "ett ansikte syns. Bilden lades inte till. Dölj det först".to_owned(),
            "a face is seen. The picture was not added. Hide it first".to_owned(),
        ),
        _ => (
            format!("{faces} ansikten syns. Bilden lades inte till. Dölj dem först"),
            format!("{faces} faces are seen. The picture was not added. Hide them first"),
        ),
    };
    Text::new(
        format!("{shown}: {sv}: kapprum picture hide {shown} --faces"),
        format!("{shown}: {en}: kapprum picture hide {shown} --faces"),
    )
}

/// The file's own name where it tells nobody's, else words from the description.
fn safe_stem(file: &Path, alt: &str) -> String {
    let stem = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let tells =
        |text: &str| !swedish::inspect(&[Passage::verbatim(Place::FileName, text, 0)], &KnownWords::new()).is_empty();
    let camera = stem.chars().filter(char::is_ascii_digit).count() > 3;
    let wanted = if camera || tells(&stem) { alt } else { &stem };
    let short: Vec<&str> = wanted.split_whitespace().take(4).collect();
    match plain_address(&short.join(" ")) {
        name if name.is_empty() || tells(&name) => "bild".to_owned(),
        name => name,
    }
}

fn free_name(folder: &Path, stem: &str, ending: &str, added: &[Added]) -> String {
    (1..)
        .map(|n| if n == 1 { format!("{stem}.{ending}") } else { format!("{stem}-{n}.{ending}") })
        .find(|name| !world::is_file(&folder.join(name)) && !added.iter().any(|a| a.name == *name))
        .unwrap_or_else(|| format!("{stem}.{ending}"))
}

/// The post with the statements in its front matter and the pictures at its end; `None` without front matter.
fn with_pictures(
    text: &str,
    added: &[Added],
    motif: Option<&str>,
    origin: Option<&str>,
    reference: Option<&str>,
) -> Option<String> {
    let newline = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let start = text.find("+++")? + 3;
    let close = start + text[start..].find("\n+++")? + 1;
    let mut head = text[..close].to_owned();
    let quoted = |text: &str| toml::Value::String(text.to_owned()).to_string();
    for picture in added {
        head.push_str(&format!(
            "{newline}[pictures.{}]{newline}people = {}{newline}",
            quoted(&picture.name),
            quoted(&picture.people)
        ));
        let text = picture.text.as_deref();
        for (key, value) in [("motif", motif), ("origin", origin), ("reference", reference), ("text", text)] {
            if let Some(value) = value {
                head.push_str(&format!("{key} = {}{newline}", quoted(value)));
            }
        }
    }
    let mut body = text[close..].trim_end().to_owned();
    for picture in added {
        let caption = picture.caption.as_ref().map_or_else(String::new, |c| format!(" \"{}\"", c.replace('"', "'")));
        let alt = picture.alt.replace(['[', ']'], "");
        body.push_str(&format!("{newline}{newline}![{alt}]({}{caption})", picture.name));
        if let Some(text) = picture.text.as_deref().filter(|text| *text != "none") {
            let text = lettering::paragraph(text);
            body.push_str(&format!("{newline}{newline}På bilden står det: {text}"));
        }
    }
    Some(format!("{head}{body}{newline}"))
}
