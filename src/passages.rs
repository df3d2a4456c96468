//! What stands in a text besides its body: front matter, names of files, settings; and what the site allows to stand.

use jiff::civil::Date;

use crate::content::Post;
use crate::media::Captions;
use crate::policy::Policy;
use crate::settings::{self, At};
use crate::site::Site;
use crate::source::SourceFile;
use crate::swedish::{self, ContactKind, Kind, KnownWords, Passage, Place, What};

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

/// Every text of `blog.toml`, whatever its key: what is not shown on a page today may be tomorrow, and colleagues read it.
pub fn of_settings(site: &Site, source: &SourceFile) -> Vec<Passage> {
    site.texts.iter().filter_map(|(key, text)| of_value(key, text, source)).collect()
}

/// The texts of `blog.toml` that readers meet as sentences: those whose wording matters.
pub fn of_settings_for_readers(site: &Site, source: &SourceFile) -> Vec<Passage> {
    let read = site.texts.iter().filter(|(key, _)| FOR_READERS.contains(&key.as_str()));
    read.filter_map(|(key, text)| of_value(key, text, source)).collect()
}

/// Keys of `blog.toml` whose texts are for readers; the others are papers of the municipality's own.
const FOR_READERS: [&str; 21] = [
    "title",
    "unit",
    "department",
    "purpose",
    "plan",
    "editorial_plan",
    "entitlement_reasons",
    "head.function",
    "head.deputy",
    "editors.function",
    "goals.text",
    "accessibility.gaps.what",
    "accessibility.gaps.why",
    "accessibility.disproportionate.what",
    "accessibility.disproportionate.why",
    "accessibility.not_covered.what",
    "accessibility.not_covered.why",
    "crisis.text",
    "crisis.link_text",
    "closing.reason",
    "closing.instead.text",
];

/// Every text of a policy layer that lies in the site: its texts stand on pages like the blog's own.
pub fn of_policy(source: &SourceFile) -> Vec<Passage> {
    let (table, _) = settings::parse(&source.text, 0);
    table.texts().iter().filter_map(|(key, text)| of_value(key, text, source)).collect()
}

/// The passage of one value of a settings file; none where the value is of a form that cannot be a person's.
fn of_value(key: &str, text: &At<String>, source: &SourceFile) -> Option<Passage> {
    let value = text.value.as_str();
    if is_mailbox_of_editor(key, value) || is_digest(value) {
        return None;
    }
    let place = match key {
        "logotype" | "policy_layers" => Place::FileName,
        _ if ADDRESSES.iter().any(|scheme| value.starts_with(scheme)) => Place::LinkAddress,
        _ => Place::Settings,
    };
    let raw = &source.text[text.span.clone()];
    Some(match raw.find(value) {
        Some(offset) => Passage::verbatim(place, value, text.span.start + offset),
        None => Passage::new(place, [(value, text.span.clone())]),
    })
}

/// What complete addresses begin with.
const ADDRESSES: [&str; 4] = ["https://", "http://", "mailto:", "tel:"];

/// Whether a value is the service address of an editor or the head, and nothing else: `people/private-address-used` judges
/// it, and no page shows it.
fn is_mailbox_of_editor(key: &str, value: &str) -> bool {
    matches!(key, "head.email" | "editors.email")
        && value.matches('@').count() == 1
        && !value.contains(char::is_whitespace)
}

/// Whether a value is the SHA-256 of a file: its digits are no one's number.
fn is_digest(value: &str) -> bool {
    value.len() == 64 && value.bytes().all(|b| b.is_ascii_hexdigit())
}

/// What site and policy have told: words, contacts, domains, people who may be named.
pub fn known_words(site: &Site, policy: &Policy, today: Date) -> KnownWords {
    let mut known = known_without_contacts(site, policy, today);
    for contact in &site.contacts {
        let kind = match contact.kind.value.as_str() {
            "phone" => ContactKind::Phone,
            "email" => ContactKind::Email,
            _ => ContactKind::Address,
        };
        known.add_contact(kind, &contact.value.value);
    }
    add_contacts_of(policy, &mut known);
    known
}

/// The same without the contacts, for whoever asks what a contact is by itself.
pub fn known_without_contacts(site: &Site, policy: &Policy, today: Date) -> KnownWords {
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
    for domain in &policy.sender.domains {
        known.add_mail_domain(domain);
    }
    for person in site.people.iter().filter(|p| p.may_be_named(policy, today)) {
        known.add_word(&person.name.value, What::Person);
    }
    known
}

/// The numbers and mailboxes in what the policy says of how the municipality's functions are reached.
fn add_contacts_of(policy: &Policy, known: &mut KnownWords) {
    let sender = &policy.sender;
    for (kind, value) in [(ContactKind::Phone, &sender.phone), (ContactKind::Email, &sender.email)] {
        if let Some(value) = value {
            known.add_contact(kind, value);
        }
    }
    let told = [
        &sender.data_protection_officer,
        &sender.communication_unit,
        &sender.registrar,
        &sender.security_coordinator,
        &policy.routes.support,
    ];
    let told: Vec<Passage> =
        told.into_iter().flatten().map(|text| Passage::verbatim(Place::Settings, text, 0)).collect();
    for sighting in swedish::inspect(&told, &KnownWords::new()) {
        let words = &told[sighting.passage].text()[sighting.span];
        match sighting.kind {
            Kind::Phone => known.add_contact(ContactKind::Phone, words),
            Kind::Email => known.add_contact(ContactKind::Email, words),
            _ => {}
        }
    }
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
