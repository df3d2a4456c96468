//! The one helper of the tests: a small good blog in memory, what is laid over it, and what is found.

#![allow(dead_code, reason = "each test binary uses a part of it")]

pub mod outside;

use std::collections::BTreeMap;

use jiff::civil::Date;
use kapprum::diagnostic::Diagnostic;
use kapprum::pages::Bodies;
use kapprum::pipeline::{Loaded, Options, examine, in_order};
use kapprum::publication::{Discard, publish};
use kapprum::retention::Candidate;
use kapprum::rule::{Example, ExampleFile};
use kapprum::world::{EntryKind, World};

/// The day all tests live on.
pub const TODAY: Date = jiff::civil::date(2026, 11, 21);
/// The post that examples of posts replace.
pub const POST: &str = "content/posts/2026-11-20-lov.md";

/// Files of a site, by path.
pub type Files = BTreeMap<String, Vec<u8>>;

/// The small good blog: active, on Malmö's pack, with nothing to remark.
pub fn good_blog() -> Files {
    site("good")
}

/// The site called `name` under `tests/sites`.
pub fn site(name: &str) -> Files {
    let mut files = Files::new();
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sites").join(name);
    for entry in walk(&root) {
        let name = entry.strip_prefix(&root).expect("below the root").to_string_lossy().replace('\\', "/");
        files.insert(name, std::fs::read(&entry).expect("a readable file"));
    }
    // Pictures are made, not kept.
    for name in ["lov.png", "kastanjer.jpg"] {
        files.insert(format!("content/posts/{name}"), picture(name));
    }
    files
}

/// A small picture without people, in the format that its name says.
pub fn picture(name: &str) -> Vec<u8> {
    let shade = |x: u32, y: u32| image::Rgb([(x * 255 / 64) as u8, (y * 255 / 48) as u8, 90]);
    let picture = image::RgbImage::from_fn(64, 48, shade);
    let mut bytes = std::io::Cursor::new(Vec::new());
    let format = image::ImageFormat::from_path(name).expect("the name says a format");
    picture.write_to(&mut bytes, format).expect("an encoder");
    bytes.into_inner()
}

/// A picture or film of `tests/pictures`.
pub fn sample(name: &str) -> Vec<u8> {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pictures").join(name);
    std::fs::read(path).expect("a sample that is there")
}

/// Every file below a folder, sorted.
pub fn walk(root: &std::path::Path) -> Vec<std::path::PathBuf> {
    let mut all: Vec<_> = walkdir::WalkDir::new(root)
        .into_iter()
        .filter_map(Result::ok)
        .filter(|e| e.file_type().is_file())
        .map(walkdir::DirEntry::into_path)
        .collect();
    all.sort();
    all
}

/// Everything that is found in a site made of `files`.
pub fn check(files: Files, today: Date) -> Vec<Diagnostic> {
    check_world(World::memory(files, today))
}

/// Everything that is found in the site that `world` holds.
pub fn check_world(world: World) -> Vec<Diagnostic> {
    let loaded = Loaded::read(world, &Options::default(), &|_| {});
    let default = loaded.site.language();
    let bodies = Bodies::new(loaded.posts.iter().map(|post| post.lang(default)), false);
    let examination = examine(&loaded, &bodies);
    let published = publish::<Candidate>(&loaded, &examination, &Discard).expect("the theme works");
    in_order(examination.diagnostics.into_iter().chain(published.diagnostics).collect())
}

/// What is found when `example` is laid over the good blog.
pub fn check_example(example: &Example) -> Vec<Diagnostic> {
    let mut files = good_blog();
    let mut unreadable = Vec::new();
    match example {
        Example::Post(text) if text.starts_with("+++") => {
            files.insert(POST.into(), text.as_bytes().to_vec());
        }
        Example::Post(body) => {
            let whole = String::from_utf8(files[POST].clone()).expect("text");
            // A statement on the picture is a fault where the body does not show it.
            let end = if body.contains("lov.png") { whole.rfind("+++\n") } else { whole.find("[pictures") };
            let front = &whole[..end.expect("front matter that ends in its pictures")];
            files.insert(POST.into(), format!("{front}+++\n\n{body}").into_bytes());
        }
        Example::Site(lines) => {
            let old = String::from_utf8(files["blog.toml"].clone()).expect("text");
            files.insert("blog.toml".into(), overlaid(&old, lines).into_bytes());
        }
        Example::Files(changed) => {
            for (path, file) in *changed {
                let bytes = match file {
                    ExampleFile::Text(text) => text.as_bytes().to_vec(),
                    ExampleFile::Made(make) => make(),
                    ExampleFile::Sample(name) => sample(name),
                    ExampleFile::Locked => {
                        unreadable.push((*path, EntryKind::File));
                        continue;
                    }
                    ExampleFile::Link => {
                        unreadable.push((*path, EntryKind::Link));
                        continue;
                    }
                };
                files.insert((*path).to_owned(), bytes);
            }
        }
        Example::Page(html) => return audit(&[("index.html", html)]),
        Example::Pages(pages) => return audit(pages),
    }
    let world = World::memory(files, TODAY);
    check_world(unreadable.into_iter().fold(world, |world, (path, kind)| world.with_unreadable(path, kind)))
}

fn audit(pages: &[(&str, &str)]) -> Vec<Diagnostic> {
    let pages: Vec<_> = pages
        .iter()
        .map(|(path, html)| kapprum::audit::Audited {
            path: (*path).to_owned(),
            source: kapprum::source::SourceFile::new(*path, html.as_bytes().to_vec()).into(),
        })
        .collect();
    kapprum::audit::audit(&pages, &|_, _| None)
}

/// `settings` with the keys and tables of `lines` in place of its own.
fn overlaid(settings: &str, lines: &str) -> String {
    let mut base: toml::Table = settings.parse().expect("good settings");
    // An example may show a fault that is no TOML: it then stands first, before any table.
    let Ok(over) = lines.parse::<toml::Table>() else { return format!("{lines}\n{settings}") };
    for (key, value) in over {
        base.insert(key, value);
    }
    toml::to_string(&base).expect("settings can be written")
}
