//! A file that is there and cannot be read is never as if it were not there: nothing is published in a stock look.

#![allow(clippy::disallowed_methods, reason = "the tests' common helper reads its own files")]

mod common;

use common::{TODAY, good_blog};
use kapprum::pages::Bodies;
use kapprum::pipeline::{Loaded, Options, examine};
use kapprum::publication::{Discard, Published, publish};
use kapprum::retention::Public;
use kapprum::world::{EntryKind, World};

/// What publishing the good blog gives, or what stops it, when the system treats `path` so.
fn publish_without(path: &str, kind: EntryKind) -> Result<Published, String> {
    let world = World::memory(good_blog(), TODAY).with_unreadable(path, kind);
    let loaded = Loaded::read(world, &Options::default(), &|_| {});
    let examination = examine(&loaded, &Bodies::new(["sv"].into_iter(), false));
    publish::<Public>(&loaded, &examination, &Discard).map_err(|halt| halt.0.sv.into_owned())
}

#[test]
fn an_unreadable_part_of_the_blog_stops_the_build() {
    for path in ["themes/standard/style.css", "logotyp.svg", "static/.well-known/security.txt"] {
        let stopped = publish_without(path, EntryKind::File).expect_err(path);
        assert!(stopped.contains(path), "{stopped}");
    }
}

#[test]
fn what_is_not_published_anyway_stops_nothing() {
    for path in ["themes/kalas/style.css", "static/protokoll.docx"] {
        publish_without(path, EntryKind::File).expect(path);
    }
    // A link is a finding of its own.
    publish_without("themes/standard/style.css", EntryKind::Link).expect("a link is no file");
}
