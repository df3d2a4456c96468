//! The texts of the interface, once for all themes: one Fluent file per language in `src/texts/`.
//!
//! Swedish prevails. A language is parsed only when a site uses it, because starting up is part of every build.
//! Every file has the same keys (a test compares them), and says in `reviewed_by` who has read it; `nobody` is a
//! promise to the reader that the page will say so.

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use fluent_syntax::ast;
use jiff::civil::Date;
use std::collections::BTreeMap;
use unic_langid::{CharacterDirection, LanguageIdentifier};

/// The languages the interface speaks, with their files.
const FILES: [(&str, &str); 11] = [
    ("sv", include_str!("texts/sv.ftl")),
    ("sv-simple", include_str!("texts/sv-simple.ftl")),
    ("en", include_str!("texts/en.ftl")),
    ("fi", include_str!("texts/fi.ftl")),
    ("ar", include_str!("texts/ar.ftl")),
    ("so", include_str!("texts/so.ftl")),
    ("fa", include_str!("texts/fa.ftl")),
    ("pl", include_str!("texts/pl.ftl")),
    ("bs", include_str!("texts/bs.ftl")),
    ("uk", include_str!("texts/uk.ftl")),
    ("tr", include_str!("texts/tr.ftl")),
];

/// Languages whose readers are served by a close relative's texts.
const RELATIVES: [(&str, &str); 5] = [("hr", "bs"), ("sr", "bs"), ("sh", "bs"), ("prs", "fa"), ("cnr", "bs")];

/// Languages spoken in Swedish preschools, in their own words.
const NATIVE_NAMES: &[(&str, &str)] = &[
    ("am", "አማርኛ"),
    ("ar", "العربية"),
    ("bg", "Български"),
    ("bn", "বাংলা"),
    ("bs", "Bosanski / Hrvatski / Srpski"),
    ("ckb", "کوردیی ناوەندی"),
    ("cs", "Čeština"),
    ("da", "Dansk"),
    ("de", "Deutsch"),
    ("el", "Ελληνικά"),
    ("en", "English"),
    ("es", "Español"),
    ("et", "Eesti"),
    ("fa", "فارسی"),
    ("fi", "Suomi"),
    ("fit", "Meänkieli"),
    ("fr", "Français"),
    ("he", "עברית"),
    ("hi", "हिन्दी"),
    ("hr", "Hrvatski"),
    ("hu", "Magyar"),
    ("hy", "Հայերեն"),
    ("is", "Íslenska"),
    ("it", "Italiano"),
    ("ka", "ქართული"),
    ("kmr", "Kurmancî"),
    ("ku", "Kurdî"),
    ("lt", "Lietuvių"),
    ("lv", "Latviešu"),
    ("mk", "Македонски"),
    ("nb", "Norsk bokmål"),
    ("nl", "Nederlands"),
    ("nn", "Norsk nynorsk"),
    ("pl", "Polski"),
    ("prs", "دری"),
    ("ps", "پښتو"),
    ("pt", "Português"),
    ("rmn", "Romani čhib"),
    ("rmy", "Romani čhib"),
    ("rom", "Romani čhib"),
    ("ro", "Română"),
    ("ru", "Русский"),
    ("se", "Davvisámegiella"),
    ("sma", "Åarjelsaemien gïele"),
    ("smj", "Julevsámegiella"),
    ("so", "Soomaali"),
    ("sq", "Shqip"),
    ("sr", "Српски"),
    ("sr-Latn", "Srpski"),
    ("sv", "Svenska"),
    ("sv-simple", "Lättläst svenska"),
    ("sw", "Kiswahili"),
    ("ta", "தமிழ்"),
    ("th", "ไทย"),
    ("ti", "ትግርኛ"),
    ("tl", "Tagalog"),
    ("tr", "Türkçe"),
    ("uk", "Українська"),
    ("ur", "اردو"),
    ("vi", "Tiếng Việt"),
    ("yi", "ייִדיש"),
    ("zh", "中文"),
];

/// The interface in one language.
pub struct Texts {
    lang: &'static str,
    bundle: FluentBundle<FluentResource>,
    keys: Vec<String>,
    weekdays: Vec<String>,
    months: Vec<String>,
}

impl Texts {
    /// The texts for a BCP 47 tag, or for its primary language; `None` where the project has none.
    pub fn load(tag: &str) -> Option<Self> {
        let lang = Self::serving(tag)?;
        let (_, source) = FILES.iter().find(|(known, _)| *known == lang)?;
        // A file that does not parse would be shipped half empty; the tests parse every one of them.
        let resource = FluentResource::try_new((*source).to_owned()).ok()?;
        let keys = resource
            .entries()
            .filter_map(|entry| match entry {
                ast::Entry::Message(message) => Some(message.id.name.to_owned()),
                _ => None,
            })
            .collect();
        // Plural rules are the language's; they know nothing of variants such as `simple`.
        let primary = lang.split('-').next()?.parse().ok()?;
        let mut bundle = FluentBundle::new_concurrent(vec![primary]);
        // Isolation marks keep Latin names in order within right-to-left text and are noise elsewhere.
        bundle.set_use_isolating(direction(lang) == "rtl");
        bundle.add_resource(resource).ok()?;
        let mut texts = Self { lang, bundle, keys, weekdays: Vec::new(), months: Vec::new() };
        texts.weekdays = (1..=7).map(|number| texts.plain(&format!("weekday_{number}"))).collect();
        texts.months = (1..=12).map(|number| texts.plain(&format!("month_{number}"))).collect();
        Some(texts)
    }

    /// The language whose texts serve a reader of `tag`.
    pub fn serving(tag: &str) -> Option<&'static str> {
        let primary = tag.split('-').next().unwrap_or(tag);
        let known = |wanted: &str| FILES.iter().map(|(lang, _)| *lang).find(|lang| lang.eq_ignore_ascii_case(wanted));
        known(tag).or_else(|| known(primary)).or_else(|| {
            let (_, relative) = RELATIVES.iter().find(|(lang, _)| *lang == primary)?;
            known(relative)
        })
    }

    /// The tags of all languages the interface speaks, Swedish first.
    pub fn languages() -> impl Iterator<Item = &'static str> {
        FILES.iter().map(|(lang, _)| *lang)
    }

    /// The tag of these texts.
    pub fn lang(&self) -> &'static str {
        self.lang
    }

    /// Who has read the texts; `None` means nobody, and the page must say so.
    pub fn reviewed_by(&self) -> Option<String> {
        Some(self.plain("reviewed_by")).filter(|reviewer| reviewer != "nobody")
    }

    /// One text with its values filled in; `None` if the key is unknown or a value is missing.
    pub fn format(&self, key: &str, args: &FluentArgs) -> Option<String> {
        let pattern = self.bundle.get_message(key)?.value()?;
        let mut faults = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(args), &mut faults).into_owned();
        faults.is_empty().then_some(text)
    }

    /// All texts that need no more than `args`.
    pub fn filled(&self, args: &FluentArgs) -> BTreeMap<&str, String> {
        self.keys.iter().filter_map(|key| Some((key.as_str(), self.format(key, args)?))).collect()
    }

    /// "fredag 20 november 2026".
    pub fn date(&self, date: Date) -> String {
        let name = |names: &[String], number: i8| {
            let index = usize::try_from(number - 1).unwrap_or_default();
            names.get(index).cloned().unwrap_or_default()
        };
        let mut args = FluentArgs::new();
        args.set("weekday", name(&self.weekdays, date.weekday().to_monday_one_offset()));
        args.set("day", date.day().to_string());
        args.set("month", name(&self.months, date.month()));
        args.set("year", date.year().to_string());
        self.format("date", &args).unwrap_or_else(|| date.to_string())
    }

    /// A text that needs no values, such as `gallery` or `table`, the names that parts of a text carry.
    pub fn plain(&self, key: &str) -> String {
        self.format(key, &FluentArgs::new()).unwrap_or_default()
    }
}

/// `"rtl"` or `"ltr"` for a BCP 47 tag; a tag that cannot be read counts as left to right.
pub fn direction(tag: &str) -> &'static str {
    match tag.parse::<LanguageIdentifier>().map(|id| id.character_direction()) {
        Ok(CharacterDirection::RTL) => "rtl",
        _ => "ltr",
    }
}

/// A language's name in its own words; its tag where the project does not know it.
pub fn native_name(tag: &str) -> &str {
    let find =
        |wanted: &str| NATIVE_NAMES.iter().find(|(lang, _)| lang.eq_ignore_ascii_case(wanted)).map(|(_, name)| *name);
    find(tag).or_else(|| find(tag.split('-').next().unwrap_or(tag))).unwrap_or(tag)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use std::collections::BTreeSet;

    /// The variables a pattern asks for, by the sorted list of its references.
    fn variables(source: &str, key: &str) -> BTreeSet<String> {
        let from = source.find(&format!("\n{key} =")).expect("the key is there");
        let message = &source[from + 1..];
        let mut end = message.len();
        for (index, line) in message.match_indices('\n') {
            let next = &message[index + line.len()..];
            if !next.starts_with([' ', '}']) {
                end = index;
                break;
            }
        }
        message[..end]
            .split('$')
            .skip(1)
            .map(|rest| rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect())
            .collect()
    }

    #[test]
    fn every_language_has_the_keys_and_values_of_swedish() {
        let swedish = Texts::load("sv").expect("Swedish is there");
        let keys: BTreeSet<&String> = swedish.keys.iter().collect();
        assert_eq!(keys.len(), swedish.keys.len(), "a key stands twice");
        let (_, swedish_source) = FILES[0];
        for (lang, source) in FILES {
            let texts = Texts::load(lang).unwrap_or_else(|| panic!("{lang} does not parse"));
            assert!(!source.contains('\t'), "{lang} holds a tab");
            let found: BTreeSet<&String> = texts.keys.iter().collect();
            assert_eq!(found, keys, "{lang}");
            for key in keys.iter().filter(|key| !key.starts_with("date")) {
                assert_eq!(variables(source, key), variables(swedish_source, key), "{lang}: {key}");
            }
        }
    }

    #[test]
    fn only_swedish_and_english_have_been_reviewed() {
        let reviewed: Vec<&str> = Texts::languages()
            .filter(|lang| Texts::load(lang).is_some_and(|texts| texts.reviewed_by().is_some()))
            .collect();
        assert_eq!(reviewed, ["sv", "en"]);
    }

    #[test]
    #[expect(clippy::disallowed_methods, reason = "the test looks at the repository itself")]
    fn every_folder_file_is_known() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src/texts");
        let files: BTreeSet<String> = std::fs::read_dir(folder)
            .expect("the folder of texts")
            .map(|entry| entry.expect("a file").file_name().to_string_lossy().into_owned())
            .collect();
        let known: BTreeSet<String> = Texts::languages().map(|lang| format!("{lang}.ftl")).collect();
        assert_eq!(files, known);
    }

    #[test]
    fn dates_are_words() {
        let day = date(2026, 11, 20);
        for (lang, words) in [
            ("sv", "fredag 20 november 2026"),
            ("sv-simple", "fredag 20 november 2026"),
            ("en", "Friday 20 November 2026"),
            ("fi", "perjantai 20. marraskuuta 2026"),
            ("pl", "piątek, 20 listopada 2026"),
            ("bs", "petak, 20. novembar 2026."),
            ("hr", "petak, 20. novembar 2026."),
            ("uk", "п’ятниця, 20 листопада 2026"),
            ("tr", "20 Kasım 2026 Cuma"),
            ("so", "Jimce 20 Nofembar 2026"),
        ] {
            let texts = Texts::load(lang).expect("a language");
            assert_eq!(texts.date(day), words);
        }
    }

    #[test]
    fn plurals_follow_the_language() {
        let count = |lang: &str, number: i64| {
            let mut args = FluentArgs::new();
            args.set("count", number);
            Texts::load(lang).and_then(|texts| texts.format("posts_counted", &args))
        };
        for (lang, number, words) in [
            ("sv", 0, "Inga inlägg"),
            ("sv", 1, "Ett inlägg"),
            ("sv-simple", 1, "Ett inlägg"),
            ("sv", 12, "12 inlägg"),
            ("pl", 3, "3 wpisy"),
            ("pl", 12, "12 wpisów"),
            ("pl", 22, "22 wpisy"),
            ("uk", 21, "21 допис"),
            ("uk", 5, "5 дописів"),
            ("bs", 22, "22 objave"),
            ("ar", 2, "مقالتان"),
            ("ar", 3, "\u{2068}3\u{2069} مقالات"),
        ] {
            assert_eq!(count(lang, number).as_deref(), Some(words), "{lang} {number}");
        }
    }

    #[test]
    fn languages_know_their_names_and_directions() {
        for lang in Texts::languages() {
            assert_ne!(native_name(lang), lang);
        }
        assert_eq!(native_name("sr-Latn"), "Srpski");
        assert_eq!(native_name("sr-Cyrl"), "Српски");
        assert_eq!(native_name("xx"), "xx");
        for (lang, expected) in
            [("ar", "rtl"), ("fa", "rtl"), ("ckb", "rtl"), ("ur-PK", "rtl"), ("sv", "ltr"), ("", "ltr")]
        {
            assert_eq!(direction(lang), expected, "{lang}");
        }
        assert_eq!(Texts::serving("ar-SY"), Some("ar"));
        assert_eq!(Texts::serving("vi"), None);
    }
}
