//! Themes: folders of templates, a style sheet, signs and fonts, in the binary and overridable file by file.
//!
//! `themes/README.md` is the contract a theme keeps. Every theme stands on `standard`: a file it does not have is
//! taken from there, so that a municipality's own theme may be one style sheet.

use super::ThemeFault;
use std::borrow::Cow;
use std::collections::BTreeMap;

/// Folder of the templates within a theme.
pub const TEMPLATES: &str = "templates/";
/// The style sheet of a theme, without colours.
pub(super) const STYLE: &str = "style.css";
/// Folder of the drawn signs within a theme.
const SIGNS_FOLDER: &str = "signs/";
/// Folder of the fonts within a theme; shipped as they are.
const FONTS_FOLDER: &str = "fonts/";

/// Endings of fonts.
const FONTS: [&str; 4] = [".woff2", ".woff", ".ttf", ".otf"];

/// The face that every page of every theme preloads, beside the style sheet.
pub const TEXT_FACE: &str = "fonts/text.woff2";

/// The signs a department may carry, as on a real cloakroom shelf.
pub const SIGNS: [&str; 12] = [
    "blabar",
    "fagel",
    "fjaril",
    "igelkott",
    "lov",
    "nyckelpiga",
    "sjostjarna",
    "smultron",
    "snigel",
    "sol",
    "stjarna",
    "svamp",
];

/// One file of a theme in the binary: its name within the theme, and its bytes.
type File = (&'static str, &'static [u8]);

/// `include_bytes!` for a list of files of one theme, so that no file can be named twice.
macro_rules! theme_files {
    ($theme:literal: $($name:literal),* $(,)?) => {
        &[$(($name, include_bytes!(concat!("../../themes/", $theme, "/", $name)))),*]
    };
}

const STANDARD: &[File] = theme_files!("standard":
    "fonts/LICENSE.txt",
    "fonts/atkinson-extended.woff2",
    "fonts/atkinson-italic.woff2",
    "fonts/atkinson-western.woff2",
    "fonts/text.woff2",
    "signs/blabar.svg",
    "signs/fagel.svg",
    "signs/fjaril.svg",
    "signs/igelkott.svg",
    "signs/lov.svg",
    "signs/nyckelpiga.svg",
    "signs/sjostjarna.svg",
    "signs/smultron.svg",
    "signs/snigel.svg",
    "signs/sol.svg",
    "signs/stjarna.svg",
    "signs/svamp.svg",
    "style.css",
    "templates/about.html",
    "templates/base.html",
    "templates/closed.html",
    "templates/contact.html",
    "templates/laws.html",
    "templates/not-found.html",
    "templates/page.html",
    "templates/parts/alternates.html",
    "templates/parts/bands.html",
    "templates/parts/contacts.html",
    "templates/parts/foot.html",
    "templates/parts/gaps.html",
    "templates/parts/head.html",
    "templates/parts/hooks.html",
    "templates/parts/menu.html",
    "templates/parts/notes.html",
    "templates/parts/pages.html",
    "templates/parts/standing.html",
    "templates/parts/top.html",
    "templates/parts/translations.html",
    "templates/post.html",
    "templates/privacy.html",
    "templates/start.html",
    "templates/statement.html",
    "templates/tag.html",
    "templates/tags.html",
);

const KALAS: &[File] = theme_files!("kalas":
    "fonts/LICENSE.txt",
    "fonts/text.woff2",
    "style.css",
    "templates/not-found.html",
    "templates/parts/hooks.html",
);

/// The themes in the binary.
const EMBEDDED: [(&str, &[File]); 2] = [("standard", STANDARD), ("kalas", KALAS)];

/// The files of one theme, complete.
#[derive(Debug, Clone)]
pub struct Theme {
    files: BTreeMap<Cow<'static, str>, Cow<'static, [u8]>>,
}

impl Theme {
    /// The theme `name` from the binary with the site's own files laid over it. A name the binary does not know is a
    /// theme of the site's own, which needs at least one file.
    pub fn new(name: &str, overrides: BTreeMap<String, Vec<u8>>) -> Result<Self, ThemeFault> {
        let embedded = EMBEDDED.iter().find(|(known, _)| *known == name);
        if embedded.is_none() && overrides.is_empty() {
            return Err(ThemeFault::nowhere(format!("there is no theme `{name}`")));
        }
        let own = embedded.map_or(&[][..], |(_, files)| files);
        let mut files = BTreeMap::new();
        for (name, bytes) in STANDARD.iter().chain(own) {
            files.insert(Cow::Borrowed(*name), Cow::Borrowed(*bytes));
        }
        for (name, bytes) in overrides {
            files.insert(Cow::Owned(name), Cow::Owned(bytes));
        }
        Ok(Self { files })
    }

    /// The names of the themes in the binary.
    pub fn names() -> impl Iterator<Item = &'static str> {
        EMBEDDED.iter().map(|(name, _)| *name)
    }

    /// A text file of the theme.
    pub fn text(&self, name: &str) -> Result<&str, ThemeFault> {
        let bytes = self.files.get(name).ok_or_else(|| ThemeFault::nowhere(format!("the theme has no {name}")))?;
        utf8(name, bytes)
    }

    /// The templates by the names they call each other by.
    pub(super) fn templates(&self) -> Result<Vec<(&str, &str)>, ThemeFault> {
        self.in_folder(TEMPLATES).map(|(name, bytes)| Ok((&name[TEMPLATES.len()..], utf8(name, bytes)?))).collect()
    }

    /// The SVG of each sign by the sign's name.
    pub(super) fn signs(&self) -> Result<BTreeMap<&str, &str>, ThemeFault> {
        self.in_folder(SIGNS_FOLDER)
            .filter_map(|(name, bytes)| Some((name, name[SIGNS_FOLDER.len()..].strip_suffix(".svg")?, bytes)))
            .map(|(name, sign, bytes)| Ok((sign, utf8(name, bytes)?.trim())))
            .collect()
    }

    /// The files that ship unchanged, with their place beside the style sheet: the fonts that the sheet names, and
    /// their licence. Nothing else that lies there ships, for nobody examines it.
    pub fn assets(&self) -> impl Iterator<Item = (&str, &[u8])> {
        // A sheet that is no text names nothing; that it is none is said where it is read.
        let style = self.text(STYLE).unwrap_or_default();
        self.in_folder(FONTS_FOLDER).filter(move |(name, _)| {
            name.ends_with(".txt") || (FONTS.iter().any(|ending| name.ends_with(ending)) && style.contains(name))
        })
    }

    fn in_folder(&self, folder: &'static str) -> impl Iterator<Item = (&str, &[u8])> {
        self.files
            .iter()
            .filter(move |(name, _)| name.starts_with(folder))
            .map(|(name, bytes)| (name.as_ref(), bytes.as_ref()))
    }
}

fn utf8<'a>(name: &str, bytes: &'a [u8]) -> Result<&'a str, ThemeFault> {
    std::str::from_utf8(bytes).map_err(|error| ThemeFault {
        template: name.to_owned(),
        line: None,
        message: format!("not UTF-8: {error}"),
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn only_fonts_and_their_licence_ship_as_they_are() {
        let file = |name: &str, text: &str| (name.to_owned(), text.as_bytes().to_vec());
        let theme = Theme::new(
            "standard",
            BTreeMap::from([
                file("style.css", "/* fonts/egen.woff2 fonts/a.html fonts/barn.jpg fonts/a.svg */"),
                file("fonts/egen.woff2", ""),
                file("fonts/a.html", "<script>x()</script>"),
                file("fonts/barn.jpg", ""),
                file("fonts/a.svg", ""),
            ]),
        )
        .expect("a theme");
        let shipped: Vec<&str> = theme.assets().map(|(name, _)| name).collect();
        assert_eq!(shipped, ["fonts/LICENSE.txt", "fonts/egen.woff2"]);
    }

    /// The table of files is written by hand; a file it forgets would be missing in the binary.
    #[test]
    #[expect(clippy::disallowed_methods, reason = "a test reads the repository's own files")]
    fn every_theme_file_is_in_the_binary() {
        let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("themes");
        let files =
            walkdir::WalkDir::new(&root).min_depth(2).into_iter().map(|entry| entry.expect("a readable folder"));
        let on_disk: BTreeSet<String> = files
            .filter(|entry| entry.file_type().is_file())
            .map(|entry| entry.path().strip_prefix(&root).expect("below it").to_string_lossy().replace('\\', "/"))
            .collect();
        let embedded =
            EMBEDDED.iter().flat_map(|(theme, files)| files.iter().map(move |(name, _)| format!("{theme}/{name}")));
        assert_eq!(on_disk, embedded.collect::<BTreeSet<String>>());
    }
}
