//! What a new picture costs: `cargo bench --bench pictures [-- PHOTO.jpg]`.
//!
//! Without a file a photograph-like picture of 12 megapixels is made and written to `target/bench-photo.jpg`, so that
//! `benches/pictures.mjs` can give the same file to sharp. All times are CPU seconds of the whole process, so a loaded
//! machine and helper threads falsify nothing; each is the least of five.

#![allow(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a benchmark stops at the first fault and prints what it measured"
)]

use kapprum::pictures::cache::Facts;
use kapprum::pictures::decode::decode;
use kapprum::pictures::develop::{Settings, develop};
use kapprum::pictures::faces::{FaceFinder, SeetaFinder};
use kapprum::pictures::metadata;

const RUNS: usize = 5;

fn main() {
    let named = std::env::args().skip(1).find(|argument| !argument.starts_with("--"));
    let path = named.unwrap_or_else(|| {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/target/bench-photo.jpg").to_owned();
        std::fs::write(&path, photo(4032, 3024)).unwrap();
        path
    });
    let bytes = std::fs::read(&path).unwrap();
    let picture = decode(&bytes).unwrap();
    let hash = *blake3::hash(&bytes).as_bytes();
    let finder = SeetaFinder::new();
    println!("{path}: {} bytes, {:?}", bytes.len(), Facts::of(&picture));
    let decoding = least(|| drop(decode(&bytes).unwrap()));
    let publishing = least(|| drop(develop(&decode(&bytes).unwrap(), &hash, &Settings::publish()).unwrap()));
    let previewing = least(|| drop(develop(&decode(&bytes).unwrap(), &hash, &Settings::preview()).unwrap()));
    let reading = least(|| drop(metadata::read(&bytes)));
    let finding = least(|| drop(finder.find(&picture)));
    for (what, seconds) in [
        ("decode", decoding),
        ("decode and develop, published", publishing),
        ("decode and develop, preview", previewing),
        ("read metadata", reading),
        ("find faces", finding),
    ] {
        println!("{seconds:8.3} CPU-s  {what}");
    }
    for file in develop(&picture, &hash, &Settings::publish()).unwrap() {
        println!("{:8} bytes  {}", file.bytes.len(), file.variant.name);
    }
}

/// The least CPU time in seconds of five runs.
fn least(mut work: impl FnMut()) -> f64 {
    let times = (0..RUNS).map(|_| {
        let before = cpu();
        work();
        cpu() - before
    });
    times.fold(f64::INFINITY, f64::min)
}

/// CPU seconds of all threads of this process (Linux).
fn cpu() -> f64 {
    let nanoseconds = |task: std::io::Result<std::fs::DirEntry>| -> f64 {
        let line = std::fs::read_to_string(task.unwrap().path().join("schedstat")).unwrap_or_default();
        line.split(' ').next().and_then(|number| number.parse().ok()).unwrap_or(0.0)
    };
    std::fs::read_dir("/proc/self/task").unwrap().map(nanoseconds).sum::<f64>() / 1e9
}

/// A JPEG with light, edges and texture on all scales, as photographs have.
fn photo(width: u32, height: u32) -> Vec<u8> {
    let noise = |x: u32, y: u32, seed: u32| {
        let mixed = (x.wrapping_mul(374_761_393) ^ y.wrapping_mul(668_265_263) ^ seed.wrapping_mul(2_246_822_519))
            .wrapping_mul(3_266_489_917);
        f32::from((mixed ^ (mixed >> 15)) as u8) / 255.0
    };
    let smooth = |x: f32, y: f32, seed: u32| {
        let (column, row) = (x as u32, y as u32);
        let (right, below) = (x.fract(), y.fract());
        let across = |row: u32| noise(column, row, seed) * (1.0 - right) + noise(column + 1, row, seed) * right;
        across(row) * (1.0 - below) + across(row + 1) * below
    };
    let mut pixels = Vec::with_capacity((width * height * 3) as usize);
    for y in 0..height {
        for x in 0..width {
            for channel in 0..3 {
                let light = (0..8).map(|octave| {
                    let size = 2_u32.pow(octave + 2) as f32;
                    smooth(x as f32 / size, y as f32 / size, octave * 3 + channel) * size.sqrt()
                });
                pixels.push((light.sum::<f32>() / 76.0 * 255.0).min(255.0) as u8);
            }
        }
    }
    let mut bytes = Vec::new();
    jpeg_encoder::Encoder::new(&mut bytes, 90)
        .encode(&pixels, width as u16, height as u16, jpeg_encoder::ColorType::Rgb)
        .unwrap();
    bytes
}
