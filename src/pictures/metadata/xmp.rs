//! XMP packets: every property that has a text, read as XML without caring for the syntax's many shapes.
//!
//! A property may be an attribute, an element, or a list inside an element; what counts is the name of the nearest
//! element that is not RDF's own, and the text.

use super::{Kind, Pieces, text, xml};

/// The longest packet that is read; longer ones hold pictures in letters, which the walker names by their element.
const MAX_PACKET: usize = 2 * 1024 * 1024;

/// Reads one packet.
pub(super) fn read(packet: &[u8], pieces: &mut Pieces) {
    let cut = packet.len() > MAX_PACKET;
    let packet = decoded(&packet[..packet.len().min(MAX_PACKET)]);
    if !xml::walk(&packet, &mut |found| part(found, pieces)) || cut {
        pieces.data(Kind::Other, "XMP", "unreadable");
    }
}

/// The packet as text; XMP may be UTF-16, which nobody writes but everybody may read.
fn decoded(packet: &[u8]) -> String {
    match packet {
        [0xFE, 0xFF, rest @ ..] => text::utf16_be(rest),
        [0xFF, 0xFE, rest @ ..] => text::utf16_le(rest),
        _ => text::guess(packet),
    }
}

/// Sorts every part of the packet by the property it belongs to.
fn part(part: xml::Part, pieces: &mut Pieces) {
    match part {
        xml::Part::Element { attributes, .. } => {
            for (field, value) in attributes {
                if !is_syntax(&field) && !field.starts_with("xmlns") && !field.starts_with("xml:") {
                    pieces.text(kind(&field), "XMP", field, &value);
                }
            }
        }
        xml::Part::Text { open, words } => property(open, words, pieces),
        xml::Part::Comment(words) => pieces.text(Kind::Caption, "XMP", "comment", words),
        // The packet's own wrapper is a processing instruction.
        xml::Part::Instruction(_) | xml::Part::Doctype(_) => {}
    }
}

/// Adds the text of the innermost element that is a property.
fn property(open: &[String], words: &str, pieces: &mut Pieces) {
    if let Some(field) = open.iter().rev().find(|name| !is_syntax(name)) {
        pieces.text(kind(field), "XMP", field.clone(), words);
    }
}

/// Elements and attributes that shape the packet and say nothing themselves.
fn is_syntax(name: &str) -> bool {
    name.starts_with("rdf:") || name.starts_with("x:") || name == "stEvt:changed"
}

/// What a property is about, by its local name, since programs choose prefixes freely.
fn kind(field: &str) -> Kind {
    let (prefix, local) = field.split_once(':').unwrap_or(("", field));
    match local {
        "PersonInImage"
        | "PersonInImageWDetails"
        | "PersonName"
        | "PersonDisplayName"
        | "PersonEmailDigest"
        | "PersonLiveIdCID"
        | "PersonSourceID"
        | "PersonDescription"
        | "RegionPersonDisplayName"
        | "People" => Kind::Person,
        // Metadata Working Group: mwg-rs:Name inside a region; other names elsewhere are captions at least.
        "Name" if prefix.contains("mwg") || prefix.starts_with("MP") => Kind::Person,
        "Rectangle" | "RegionId" if prefix.starts_with("MP") => Kind::Person,
        "Type" if prefix.contains("mwg") => Kind::Person,
        "creator" | "Artist" | "OwnerName" | "CameraOwnerName" | "AuthorsPosition" | "CaptionWriter" | "Credit"
        | "Author" | "Owner" | "Photographer" | "CiEmailWork" | "CiTelWork" | "CiAdrExtadr" | "CiUrlWork"
        | "contributor" | "Manager" => Kind::Author,
        "rights" | "Copyright" | "CopyrightNotice" | "Source" | "UsageTerms" | "Marked" | "WebStatement"
        | "License" | "licensor" | "LicensorName" | "attributionName" | "attributionURL" | "publisher"
        | "CopyrightOwnerName" => Kind::Rights,
        "description"
        | "title"
        | "subject"
        | "Headline"
        | "Instructions"
        | "Description"
        | "Title"
        | "Keywords"
        | "UserComment"
        | "label"
        | "Label"
        | "hierarchicalSubject"
        | "LastKeywordXMP"
        | "TagsList"
        | "Event"
        | "Caption"
        | "CatalogSets"
        | "AltTextAccessibility"
        | "ExtDescrAccessibility"
        | "ImageDescription"
        | "XPComment"
        | "notes" => Kind::Caption,
        "City" | "State" | "Country" | "CountryCode" | "CountryName" | "Location" | "Sublocation" | "ProvinceState"
        | "WorldRegion" | "LocationName" | "LocationShown" | "LocationCreated" | "coverage" => Kind::Place,
        local if local.starts_with("GPS") => Kind::Place,
        "SerialNumber" | "LensSerialNumber" | "BodySerialNumber" | "ImageUniqueID" => Kind::Serial,
        local
            if local.ends_with("DocumentID")
                || local.ends_with("InstanceID")
                || local == "documentID"
                || local == "instanceID" =>
        {
            Kind::Serial
        }
        "Make" | "Model" | "Lens" | "LensModel" | "LensMake" | "HostComputer" => Kind::Device,
        "CreatorTool" | "Software" | "softwareAgent" | "Producer" | "Toolkit" => Kind::Software,
        "Data" | "image" | "Thumbnails" => Kind::Preview,
        "MotionPhoto" | "MicroVideo" | "MotionPhotoVideo" => Kind::Attachment,
        local if local.contains("Date") || local == "when" || local == "date" || local.contains("Timestamp") => {
            Kind::Time
        }
        _ => Kind::Other,
    }
}
