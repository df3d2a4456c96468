//! `kapprum picture add POST FILE…`: pictures into a post, cleaned, with the answers they need.

use std::io::{IsTerminal as _, Write as _};
use std::path::{Path, PathBuf};

use super::{opened, require_own_place};
use crate::cli::{Common, Exit};
use crate::content::plain_address;
use crate::diagnostic::Text;
use crate::pictures::develop::clean_copy;
use crate::pictures::faces::{FaceFinder as _, SeetaFinder, Verdict};
use crate::pictures::source::{Format, sniff};
use crate::publication::Halt;
use crate::site::ORIGINS;
use crate::swedish::{self, KnownWords, Passage, Place};
use crate::world;

/// Arguments of `picture add`.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// Inläggets fil (eller dess mapp).
    #[arg(value_name = "INLÄGG")]
    post: PathBuf,
    /// Bilderna.
    #[arg(required = true, value_name = "BILD")]
    files: Vec<PathBuf>,
    /// Vad bilden visar. Anges en gång per bild, i samma ordning.
    #[arg(long, value_name = "TEXT")]
    alt: Vec<String>,
    /// Bildtext under bilden.
    #[arg(long, value_name = "TEXT")]
    caption: Vec<String>,
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
    bytes: Vec<u8>,
    alt: String,
    caption: Option<String>,
    people: String,
    hidden: usize,
}

pub(super) fn run(common: &Common, arguments: &Arguments) -> Result<Exit, Halt> {
    let post = if world::is_file(&arguments.post) { arguments.post.clone() } else { arguments.post.join("index.md") };
    require_own_place(&post)?;
    let text = String::from_utf8_lossy(&world::read_file(&post)?).into_owned();
    let folder = post.parent().unwrap_or(Path::new(".")).to_owned();
    let finder = SeetaFinder::new();
    let mut added: Vec<Added> = Vec::new();
    let mut refused = false;
    for (index, file) in arguments.files.iter().enumerate() {
        let shown = file.display().to_string();
        let bytes = bytes_of(file)?;
        let picture = opened(&bytes, &shown)?;
        let faces = finder.find(&picture).iter().filter(|f| f.verdict == Verdict::Certain).count();
        if faces > 0 {
            refused = true;
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
            common.say(&Text::new(
                format!("{shown}: {sv}: kapprum picture hide {shown} --faces"),
                format!("{shown}: {en}: kapprum picture hide {shown} --faces"),
            ));
            continue;
        }
        let alt = match arguments.alt.get(index) {
            Some(alt) => alt.clone(),
            None => asked(&format!("{shown}: vad visar bilden?"), "", "--alt")?,
        };
        let people = match &arguments.people {
            Some(people) => people.clone(),
            None => asked(
                &format!(
                    "{shown}: syns någon människa som går att känna igen? none = ingen syns, unidentifiable = ingen går att känna igen"
                ),
                "none",
                "--people",
            )?,
        };
        let (copy, ending) = clean_copy(&picture, WIDEST).map_err(|_| {
            Halt(Text::new(format!("{shown} gick inte att spara."), format!("{shown} could not be saved.")))
        })?;
        let hidden = crate::pictures::metadata::read(&bytes).len();
        let name = free_name(&folder, &safe_stem(file, &alt), ending, &added);
        added.push(Added { name, bytes: copy, alt, caption: arguments.caption.get(index).cloned(), people, hidden });
    }
    if added.is_empty() {
        return Ok(Exit::Refused);
    }
    // What stands before the first table holds for all pictures of the post.
    let has = |key: &str| {
        let mut own = text.lines().take_while(|line| !line.trim_start().starts_with('['));
        own.any(|line| line.trim_start().starts_with(key))
    };
    let motif = match (&arguments.motif, has("motif")) {
        (Some(motif), _) => Some(motif.clone()),
        (None, true) => None,
        (None, false) => {
            Some(asked("Vad visar bilderna (material, pyssel, miljö, projekt, mat, natur …)?", "material", "--motif")?)
        }
    };
    let origin = match (&arguments.origin, has("origin")) {
        (Some(origin), _) => Some(origin.clone()),
        (None, true) => None,
        (None, false) => {
            Some(asked(&format!("Varifrån kommer bilderna ({})?", ORIGINS.join(", ")), "own", "--origin")?)
        }
    };
    let changed = with_pictures(&text, &added, motif.as_deref(), origin.as_deref(), arguments.reference.as_deref())
        .ok_or_else(|| {
            Halt(Text::new(
                format!("{} saknar huvud mellan +++. Skapa inlägget med: kapprum new", post.display()),
                format!("{} has no front matter between +++. Create the post with: kapprum new", post.display()),
            ))
        })?;
    for picture in &added {
        world::write_new(&folder.join(&picture.name), &picture.bytes)?;
        let (name, hidden) = (&picture.name, picture.hidden);
        common.say(&Text::new(
            format!("{name}: tillagd. {hidden} dolda uppgifter (plats, kamera, tid …) följde inte med."),
            format!("{name}: added. {hidden} hidden pieces (place, camera, time …) were left behind."),
        ));
    }
    world::replace(&post, changed.as_bytes())?;
    Ok(if refused { Exit::Refused } else { Exit::Clean })
}

/// The bytes of a picture; one of an iPhone's is converted where the machine can.
fn bytes_of(file: &Path) -> Result<Vec<u8>, Halt> {
    let bytes = world::read_file(file)?;
    if sniff(&bytes) != Format::Heic {
        return Ok(bytes);
    }
    world::convert_heif(file).ok_or_else(|| {
        let shown = file.display();
        Halt(Text::new(
            format!("{shown} är en HEIC-bild från en iPhone, och det här datorn saknar programmet heif-convert. På telefonen: Inställningar → Kamera → Format → Mest kompatibla. Eller skicka bilden till dig själv med e-post, så blir den JPEG."),
            format!("{shown} is a HEIC picture from an iPhone, and this machine lacks the program heif-convert. On the phone: Settings → Camera → Formats → Most Compatible. Or e-mail the picture to yourself, which makes it a JPEG."),
        ))
    })
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
        for (key, value) in [("motif", motif), ("origin", origin), ("reference", reference)] {
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
    }
    Some(format!("{head}{body}{newline}"))
}

/// An answer from the terminal, the default where a person answers with an empty line. Where there is no person to ask, the answer must
/// stand in the flag: nobody has said what nobody was asked.
fn asked(question: &str, default: &str, flag: &str) -> Result<String, Halt> {
    let input = std::io::stdin();
    if !input.is_terminal() {
        return Err(Halt(Text::new(
            format!("{question} Svara med flaggan {flag}."),
            format!("{question} Answer with the flag {flag}."),
        )));
    }
    let shown = if default.is_empty() { String::new() } else { format!(" [{default}]") };
    let _ = write!(std::io::stderr(), "{question}{shown} ");
    let mut answer = String::new();
    let _ = input.read_line(&mut answer);
    Ok(if answer.trim().is_empty() { default.to_owned() } else { answer.trim().to_owned() })
}
