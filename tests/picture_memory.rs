//! What a hostile picture costs in memory: the largest of each kind that is let in, and bombs that are not.
//!
//! Each is built into a blog of its own by the real program, whose peak is read from the system while it runs.
//! `cargo test --test picture_memory -- --nocapture` shows the figures.

// The peak of a process is asked of /proc.
#![cfg(target_os = "linux")]
#![allow(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    clippy::print_stdout,
    reason = "the door is for the program, not for its tests; the figures are for people"
)]

mod common;

use std::fs;
use std::path::Path;
use std::process::{Child, Stdio};
use std::time::Duration;

use common::outside::{kapprum, lay_out};
use common::{POST, good_blog};
use image::codecs::gif::GifEncoder;
use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::codecs::webp::WebPEncoder;
use image::{ExtendedColorType, ImageEncoder as _};
use jpeg_encoder::{ColorType, Encoder, SamplingFactor};
use rayon::prelude::*;

/// What one picture may cost, the program and all its word lists included.
const LIMIT_MIB: u64 = 300;

/// Samples that are smooth, so that the files stay small however many pixels they hold.
fn samples(width: u32, height: u32, bytes_per_pixel: u32) -> Vec<u8> {
    let row = width * bytes_per_pixel;
    let two_rows: Vec<u8> = (0..2 * row).map(|x| (x / 64) as u8).collect();
    let row = row as usize;
    let mut samples = Vec::with_capacity(row * height as usize);
    (0..height as usize).for_each(|y| samples.extend_from_slice(&two_rows[y % row..y % row + row]));
    samples
}

/// A JPEG of 4:4:4, whose colours cost the most.
fn jpeg(width: u32, height: u32, kind: ColorType, progressive: bool) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = Encoder::new(&mut bytes, 80);
    encoder.set_sampling_factor(SamplingFactor::F_1_1);
    encoder.set_progressive(progressive);
    let pixels = samples(width, height, if matches!(kind, ColorType::Cmyk) { 4 } else { 3 });
    encoder.encode(&pixels, width as u16, height as u16, kind).expect("a JPEG");
    bytes
}

fn png(width: u32, height: u32, kind: ExtendedColorType) -> Vec<u8> {
    let mut bytes = Vec::new();
    let encoder = PngEncoder::new_with_quality(&mut bytes, CompressionType::Default, FilterType::Up);
    let pixels = samples(width, height, u32::from(kind.bits_per_pixel() / 8));
    encoder.write_image(&pixels, width, height, kind).expect("a PNG");
    bytes
}

/// A PNG whose file is as large as its pixels.
fn unpacked_png(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = Vec::new();
    let encoder = PngEncoder::new_with_quality(&mut bytes, CompressionType::Uncompressed, FilterType::NoFilter);
    encoder.write_image(&samples(width, height, 3), width, height, ExtendedColorType::Rgb8).expect("a PNG");
    bytes
}

/// A PNG with an alpha channel that says nothing.
fn opaque_png(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = Vec::new();
    let encoder = PngEncoder::new_with_quality(&mut bytes, CompressionType::Default, FilterType::Up);
    let pixels = vec![255; width as usize * height as usize * 4];
    encoder.write_image(&pixels, width, height, ExtendedColorType::Rgba8).expect("a PNG");
    bytes
}

fn webp(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = Vec::new();
    let pixels = samples(width, height, 4);
    WebPEncoder::new_lossless(&mut bytes).encode(&pixels, width, height, ExtendedColorType::Rgba8).expect("a WebP");
    bytes
}

fn gif(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = Vec::new();
    let pixels = samples(width, height, 3);
    GifEncoder::new_with_speed(&mut bytes, 30).encode(&pixels, width, height, ExtendedColorType::Rgb8).expect("a GIF");
    bytes
}

/// A chunk put in behind a PNG's header (33 bytes: signature, length, name, data and sum of IHDR).
fn with_chunk(png: &[u8], name: &[u8; 4], data: &[u8]) -> Vec<u8> {
    let named = [name.as_slice(), data].concat();
    let length = u32::try_from(data.len()).expect("a length").to_be_bytes();
    [&png[..33], &length, &named, &crc32(&named).to_be_bytes(), &png[33..]].concat()
}

/// The check sum of a chunk (PNG, annex D).
fn crc32(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| (sum >> 1) ^ if sum & 1 == 1 { 0xEDB8_8320 } else { 0 })
    })
}

/// A thousand megabytes of one letter, packed.
fn packed_gigabyte() -> Vec<u8> {
    use std::io::Write as _;
    let mut packer = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::fast());
    let block = vec![b'a'; 1 << 20];
    (0..1000).try_for_each(|_| packer.write_all(&block)).expect("packed");
    packer.finish().expect("packed")
}

/// A PNG that says it is `width` × `height` and holds nothing of it.
fn boasting(width: u32, height: u32) -> Vec<u8> {
    let small = png(8, 8, ExtendedColorType::Rgb8);
    let header = [b"IHDR", &width.to_be_bytes()[..], &height.to_be_bytes(), &small[24..29]].concat();
    [&small[..12], &header, &crc32(&header).to_be_bytes(), &small[33..]].concat()
}

/// The most memory that the process has held until it ended, in kibibytes, and its exit code.
fn peak(mut child: Child) -> (u64, Option<i32>) {
    let status = format!("/proc/{}/status", child.id());
    let mut most = 0;
    loop {
        let told = fs::read_to_string(&status).unwrap_or_default();
        let held = told.lines().find_map(|line| line.strip_prefix("VmHWM:")?.split_whitespace().next()?.parse().ok());
        most = most.max(held.unwrap_or(0));
        if let Some(status) = child.try_wait().expect("a child") {
            return (most, status.code());
        }
        std::thread::sleep(Duration::from_millis(1));
    }
}

fn build_with(folder: &Path, picture: &[u8]) -> (u64, Option<i32>) {
    lay_out(&good_blog(), folder);
    let name = Path::new(POST).with_file_name("lov.png");
    fs::write(folder.join(name), picture).expect("a picture");
    let mut build = kapprum();
    build.arg("build").arg(folder).args(["--date", "2026-11-21"]).stdout(Stdio::null()).stderr(Stdio::null());
    peak(build.spawn().expect("the binary runs"))
}

#[test]
fn no_picture_costs_more_memory_than_is_told() {
    let plain = png(64, 64, ExtendedColorType::Rgb8);
    let largest_jpeg = jpeg(8000, 6250, ColorType::Rgb, false);
    let largest_png = png(8000, 6250, ExtendedColorType::Rgba8);
    let largest_webp = webp(3550, 3550);
    let cut = |file: &[u8]| file[..file.len() * 9 / 10].to_vec();
    let text = [b"Comment\0\0".as_slice(), &packed_gigabyte()].concat();
    // What is built with exit code 0, and what is refused with 1.
    let pictures: Vec<(&str, i32, Vec<u8>)> = vec![
        ("JPEG, 50 megapixels", 0, largest_jpeg.clone()),
        ("JPEG, 50 megapixels, broken off", 1, cut(&largest_jpeg)),
        ("JPEG, 12,000 × 4,166", 0, jpeg(12_000, 4166, ColorType::Rgb, false)),
        ("JPEG, progressive, 18 megapixels", 0, jpeg(4250, 4250, ColorType::Rgb, true)),
        ("JPEG, progressive, 50 megapixels", 1, jpeg(8000, 6250, ColorType::Rgb, true)),
        ("JPEG of four inks, 32 megapixels", 0, jpeg(5700, 5700, ColorType::Cmyk, false)),
        ("JPEG of four inks, progressive, 12 megapixels", 0, jpeg(3550, 3550, ColorType::Cmyk, true)),
        ("PNG, 50 megapixels", 0, png(8000, 6250, ExtendedColorType::Rgb8)),
        ("PNG with alpha, 50 megapixels", 1, largest_png.clone()),
        ("PNG with alpha that shows all, 41 megapixels", 0, opaque_png(6400, 6400)),
        ("PNG with alpha, 50 megapixels, broken off", 1, cut(&largest_png)),
        ("PNG with alpha, 12 megapixels", 0, png(3550, 3550, ExtendedColorType::Rgba8)),
        ("PNG of 16 bits, 18 megapixels", 0, png(4250, 4250, ExtendedColorType::Rgb16)),
        ("PNG of 16 bits with alpha, 12 megapixels", 0, png(3550, 3550, ExtendedColorType::Rgba16)),
        ("PNG, 12 megapixels that do not pack", 0, unpacked_png(4000, 3000)),
        ("PNG, 50 megapixels that do not pack", 1, unpacked_png(8000, 6250)),
        ("PNG that says 65,535 × 65,535", 1, boasting(65_535, 65_535)),
        ("PNG that says 50 megapixels and holds 64", 1, boasting(8000, 6250)),
        ("PNG with a gigabyte of text", 0, with_chunk(&plain, b"zTXt", &text)),
        ("PNG with a gigabyte of profile", 0, with_chunk(&plain, b"iCCP", &text)),
        ("WebP, 12 megapixels", 0, largest_webp.clone()),
        ("WebP, 12 megapixels, broken off", 1, cut(&largest_webp)),
        ("GIF, 26 megapixels", 0, gif(5150, 5150)),
    ];
    let built = pictures.par_iter().map(|(what, expected, picture)| {
        let folder = tempfile::tempdir().expect("a folder");
        let (kibibytes, code) = build_with(folder.path(), picture);
        let told = format!("{:>5} MiB  {what} ({} bytes): {code:?}", kibibytes / 1024, picture.len());
        (told, kibibytes / 1024 < LIMIT_MIB && code == Some(*expected))
    });
    let built: Vec<(String, bool)> = built.collect();
    built.iter().for_each(|(told, _)| println!("{told}"));
    let faults: Vec<&String> = built.iter().filter(|(_, is_well)| !is_well).map(|(told, _)| told).collect();
    assert!(faults.is_empty(), "{faults:#?}");
}
