//! What stands in a text besides its body: front matter, names of files, settings; and what the site allows to stand.

use jiff::civil::Date;

use crate::content::Post;
use crate::media::Captions;
use crate::policy::Policy;
use crate::site::Site;
use crate::source::SourceFile;
use crate::swedish::{ContactKind, KnownWords, Passage, Place, What};

/// The passages of a post outside its body: its file's name, its front matter, the comments in it.
///
/// The name of the file has no place inside it, so its passage maps to the empty range at the file's start.
pub fn of_post(post: &Post) -> Vec<Passage> {
    let text = &post.source.text;
    let mut passages = vec![Passage::new(Place::FileName, [(file_name(&post.source.path), 0..0)])];
    for front in &post.front.texts {
        let place = match front.key.as_str() {
            "title" => Place::Title,
            "summary" => Place::Summary,
            "tags" => Place::Tag,
            "file" => Place::FileName,
            // Words of the schema, dates and hashes are nobody's text.
            key if is_schema_word(key) => continue,
            _ => Place::FrontMatter,
        };
        let written = front.decoded.as_deref().unwrap_or(&text[front.span.clone()]);
        passages.push(Passage::new(place, [(written, front.span.clone())]));
    }
    for comment in &post.front.comments {
        passages.push(Passage::verbatim(Place::Comment, &text[comment.clone()], comment.start));
    }
    passages
}

/// `content/posts/2026-11-20-host/index.md` → `2026-11-20-host/index`: what becomes public or is seen by colleagues.
fn file_name(path: &str) -> &str {
    let inner = path.strip_prefix("content/posts/").or_else(|| path.strip_prefix("content/pages/")).unwrap_or(path);
    inner.rsplit_once('.').map_or(inner, |(stem, _)| stem)
}

fn is_schema_word(key: &str) -> bool {
    let last = key.rsplit('.').next().unwrap_or(key);
    matches!(
        last,
        "lang"
            | "motif"
            | "origin"
            | "people"
            | "voices"
            | "purpose"
            | "date"
            | "publish"
            | "until"
            | "rule"
            | "confirmed_hash"
            | "confirmed_boxes"
    )
}

/// The cues of a film's captions, one passage each.
pub fn of_captions(captions: &Captions) -> Vec<Passage> {
    let text = &captions.source.text;
    captions
        .track
        .cues
        .iter()
        .map(|cue| {
            let runs = cue.lines.iter().enumerate().flat_map(|(at, line)| {
                let before = (at > 0).then_some(("\n", line.start..line.start));
                before.into_iter().chain([(&text[line.clone()], line.clone())])
            });
            Passage::new(Place::SubtitleCue, runs)
        })
        .collect()
}

/// The words of `blog.toml` that readers or colleagues meet. Entries of `[[people]]` are persons by consent.
pub fn of_settings(site: &Site, source: &SourceFile) -> Vec<Passage> {
    let goals = site.goals.iter().map(|g| &g.text);
    let functions = site.editors.iter().map(|e| &e.function);
    let texts = [
        &site.title,
        &site.unit,
        &site.department,
        &site.purpose,
        &site.plan,
        &site.editorial_plan,
        &site.entitlement_reasons,
        &site.head,
        &site.deputy,
    ];
    let crisis = site.crisis.iter().flat_map(|c| std::iter::once(&c.text).chain(&c.link_text));
    let closing = site.closing.iter().flat_map(|c| std::iter::once(&c.reason).chain(c.instead.iter().map(|(t, _)| t)));
    texts
        .into_iter()
        .flatten()
        .chain(site.accessibility.texts())
        .chain(crisis)
        .chain(closing)
        .chain(goals)
        .chain(functions)
        .map(|at| {
            let raw = &source.text[at.span.clone()];
            match raw.find(at.value.as_str()) {
                Some(offset) => Passage::verbatim(Place::Settings, &at.value, at.span.start + offset),
                None => Passage::new(Place::Settings, [(at.value.as_str(), at.span.clone())]),
            }
        })
        .collect()
}

/// What site and policy have told: words, contacts, domains, people who may be named.
pub fn known_words(site: &Site, policy: &Policy, today: Date) -> KnownWords {
    let mut known = KnownWords::new();
    for word in &site.words {
        known.add_word(&word.text.value, kind_of(&word.is.value));
    }
    for (name, what) in [
        (&site.unit, What::Preschool),
        (&site.title, What::Preschool),
        (&site.department, What::Department),
        (&site.place, What::Place),
    ] {
        if let Some(name) = name {
            known.add_word(&name.value, what);
        }
    }
    if let Some(municipality) = &policy.sender.municipality {
        known.add_word(municipality, What::Organisation);
    }
    for contact in &site.contacts {
        let kind = match contact.kind.value.as_str() {
            "phone" => ContactKind::Phone,
            "email" => ContactKind::Email,
            _ => ContactKind::Address,
        };
        known.add_contact(kind, &contact.value.value);
    }
    if let Some(phone) = &policy.sender.phone {
        known.add_contact(ContactKind::Phone, phone);
    }
    if let Some(email) = &policy.sender.email {
        known.add_contact(ContactKind::Email, email);
    }
    for domain in &policy.sender.domains {
        known.add_mail_domain(domain);
    }
    for person in site.people.iter().filter(|p| p.may_be_named(policy, today)) {
        known.add_word(&person.name.value, What::Person);
    }
    known
}

fn kind_of(word: &str) -> What {
    match word {
        "place" => What::Place,
        "department" => What::Department,
        "preschool" => What::Preschool,
        "organisation" => What::Organisation,
        "street" => What::Street,
        "animal" => What::Animal,
        "character" => What::Character,
        "product" => What::Product,
        "plant" => What::Plant,
        "boat" => What::Boat,
        "song" | "book" => What::Work,
        "event" => What::Event,
        _ => What::Other,
    }
}
