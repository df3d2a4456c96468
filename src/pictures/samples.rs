//! Picture files made for the tests: sound ones of every format, and what hostile or talkative ones are built from.

use image::{ExtendedColorType, ImageEncoder};

use super::raster::{Channels, Raster};

/// A picture with light, texture and an unmistakable top left corner (red), so that turning it shows.
pub fn raster(width: u32, height: u32) -> Raster {
    let mut pixels = Vec::with_capacity((width * height * 3) as usize);
    for y in 0..height {
        for x in 0..width {
            let corner = x < width / 4 && y < height / 4;
            let shade = (40 + 150 * x / width.max(1)) as u8;
            pixels.extend(if corner { [220, 30, 30] } else { [shade, (60 + 120 * y / height.max(1)) as u8, 90] });
        }
    }
    Raster { width, height, channels: Channels::Rgb, pixels }
}

/// The same picture, its right half transparent.
pub fn see_through(width: u32, height: u32) -> Raster {
    let opaque = raster(width, height);
    let pixels = opaque
        .pixels
        .chunks_exact(3)
        .enumerate()
        .flat_map(|(at, p)| [p[0], p[1], p[2], if at as u32 % width < width / 2 { 255 } else { 0 }])
        .collect();
    Raster { channels: Channels::Rgba, pixels, ..opaque }
}

pub fn jpeg(width: u32, height: u32) -> Vec<u8> {
    super::develop::encode_jpeg(&raster(width, height), 85).unwrap()
}

pub fn png(width: u32, height: u32) -> Vec<u8> {
    super::develop::encode_png(&raster(width, height)).unwrap()
}

pub fn webp(width: u32, height: u32) -> Vec<u8> {
    webp::Encoder::from_rgb(&raster(width, height).pixels, width, height).encode(80.0).to_vec()
}

pub fn gif(width: u32, height: u32, frames: usize) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = image::codecs::gif::GifEncoder::new(&mut bytes);
    for _ in 0..frames {
        encoder.encode(&raster(width, height).pixels, width, height, ExtendedColorType::Rgb8).unwrap();
    }
    drop(encoder);
    bytes
}

/// A PNG with samples of any kind.
pub fn png_of(width: u32, height: u32, kind: ExtendedColorType, samples: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::new();
    image::codecs::png::PngEncoder::new(&mut bytes).write_image(samples, width, height, kind).unwrap();
    bytes
}

/// A JPEG with one more segment behind its start.
pub fn with_segment(jpeg: &[u8], marker: u8, data: &[u8]) -> Vec<u8> {
    let length = u16::try_from(data.len() + 2).unwrap().to_be_bytes();
    [&jpeg[..2], &[0xFF, marker], &length, data, &jpeg[2..]].concat()
}

/// One PNG chunk with its checksum.
pub fn png_chunk(kind: &[u8; 4], data: &[u8]) -> Vec<u8> {
    let mut checksum = flate2::Crc::new();
    checksum.update(kind);
    checksum.update(data);
    [&(data.len() as u32).to_be_bytes()[..], kind, data, &checksum.sum().to_be_bytes()].concat()
}

/// A PNG with one more chunk behind its header.
pub fn with_chunk(png: &[u8], kind: &[u8; 4], data: &[u8]) -> Vec<u8> {
    [&png[..33], &png_chunk(kind, data), &png[33..]].concat()
}

/// A WebP with one more chunk at its end.
pub fn with_riff_chunk(webp: &[u8], kind: &[u8; 4], data: &[u8]) -> Vec<u8> {
    let padding = &[0][..data.len() % 2];
    let mut bytes = [webp, kind, &(data.len() as u32).to_le_bytes(), data, padding].concat();
    let length = (bytes.len() - 8) as u32;
    bytes[4..8].copy_from_slice(&length.to_le_bytes());
    bytes
}

/// A GIF with one more extension before its first picture.
pub fn with_extension(gif: &[u8], label: u8, data: &[u8]) -> Vec<u8> {
    let table = if gif[10] & 0x80 == 0 { 0 } else { 3 << ((gif[10] & 7) + 1) };
    let mut extension = vec![0x21, label];
    for part in data.chunks(255) {
        extension.push(part.len() as u8);
        extension.extend_from_slice(part);
    }
    extension.push(0);
    [&gif[..13 + table], &extension, &gif[13 + table..]].concat()
}

/// zlib-packed data.
pub fn packed(data: &[u8]) -> Vec<u8> {
    use std::io::Write;
    let mut encoder = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(data).unwrap();
    encoder.finish().unwrap()
}

/// A TIFF block (EXIF without its prefix), little-endian: text fields (number, text) and an orientation; with `gps`
/// also a position in the fictitious-friendly middle of the Baltic (57° N, 19° E).
pub fn exif(orientation: u16, texts: &[(u16, &str)], gps: bool) -> Vec<u8> {
    let count = 1 + texts.len() + usize::from(gps);
    let mut extra_at = 8 + 2 + 12 * count + 4;
    let mut entries: Vec<(u16, Vec<u8>)> =
        vec![(0x0112, entry(0x0112, 3, 1, &[orientation.to_le_bytes()[0], orientation.to_le_bytes()[1], 0, 0]))];
    let mut extra = Vec::new();
    for (tag, words) in texts {
        let data = [words.as_bytes(), b"\0"].concat();
        let value = if data.len() <= 4 {
            [&data[..], &[0; 4]].concat()[..4].to_vec()
        } else {
            let at = (extra_at as u32).to_le_bytes().to_vec();
            extra_at += data.len();
            extra.extend_from_slice(&data);
            at
        };
        entries.push((*tag, entry(*tag, 2, data.len() as u32, &value)));
    }
    if gps {
        entries.push((0x8825, entry(0x8825, 4, 1, &(extra_at as u32).to_le_bytes())));
        let values_at = extra_at as u32 + 2 + 4 * 12 + 4;
        extra.extend(4_u16.to_le_bytes());
        extra.extend(entry(1, 2, 2, b"N\0\0\0"));
        extra.extend(entry(2, 5, 3, &values_at.to_le_bytes()));
        extra.extend(entry(3, 2, 2, b"E\0\0\0"));
        extra.extend(entry(4, 5, 3, &(values_at + 24).to_le_bytes()));
        extra.extend([0; 4]);
        for number in [57_u32, 1, 30, 1, 0, 1, 19, 1, 15, 1, 0, 1] {
            extra.extend(number.to_le_bytes());
        }
    }
    entries.sort_by_key(|(tag, _)| *tag);
    let mut block = b"II*\0\x08\0\0\0".to_vec();
    block.extend((count as u16).to_le_bytes());
    block.extend(entries.into_iter().flat_map(|(_, bytes)| bytes));
    block.extend([0; 4]);
    block.extend(extra);
    block
}

fn entry(tag: u16, kind: u16, count: u32, value: &[u8]) -> Vec<u8> {
    [&tag.to_le_bytes()[..], &kind.to_le_bytes(), &count.to_le_bytes(), value].concat()
}

/// An XMP packet around some properties.
pub fn xmp(properties: &str) -> Vec<u8> {
    format!(
        "<?xpacket begin='' id='W5M0MpCehiHzreSzNTczkc9d'?><x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF \
         xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><rdf:Description rdf:about='' \
         xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:mwg-rs='http://www.metadataworkinggroup.com/schemas/regions/' \
         xmlns:photoshop='http://ns.adobe.com/photoshop/1.0/'>{properties}</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end='w'?>"
    ).into_bytes()
}

/// An image resource block with IPTC records of the application record.
pub fn iptc(records: &[(u8, &str)]) -> Vec<u8> {
    let data: Vec<u8> = records
        .iter()
        .flat_map(|(number, text)| {
            [&[0x1C, 2, *number][..], &(text.len() as u16).to_be_bytes(), text.as_bytes()].concat()
        })
        .collect();
    let padding = &[0][..data.len() % 2];
    [b"Photoshop 3.0\08BIM\x04\x04\0\0", &(data.len() as u32).to_be_bytes()[..], &data, padding].concat()
}
