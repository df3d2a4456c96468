//! The preview from outside: the real binary, asked as a browser and as a stranger asks.

#![cfg(all(unix, feature = "serve"))]
#![allow(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    reason = "the door is for the program, not for its tests"
)]

mod common;

use std::fs;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use common::outside::{kapprum, lay_out, tree};
use common::{POST, good_blog};

/// Generous: a debug build on a busy machine. How fast the preview is, the benches measure.
const SOON: Duration = Duration::from_secs(60);

/// A preview that runs until it is dropped.
struct Preview {
    process: Child,
    port: u16,
}

impl Preview {
    fn of(site: &Path, more: &[&str]) -> Self {
        let mut command = kapprum();
        command.arg("serve").arg(site).args(["--date", "2026-11-21"]).args(more);
        let mut process = command.stdout(Stdio::null()).stderr(Stdio::piped()).spawn().expect("the binary runs");
        let mut lines = BufReader::new(process.stderr.take().expect("a pipe")).lines();
        let first = lines.next().expect("a first line").expect("text");
        let port = first.split("127.0.0.1:").nth(1).and_then(|rest| rest.split('/').next()).expect("an address");
        let port = port.parse().expect("a port");
        // Whatever else it says is read, so that it never waits for a reader.
        std::thread::spawn(move || lines.map_while(Result::ok).for_each(drop));
        Self { process, port }
    }

    /// Status and body of an answer to `GET path` under the host name `host`.
    fn asked(&self, path: &str, host: &str) -> (u16, String) {
        self.sent(&format!("GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n"))
    }

    fn sent(&self, request: &str) -> (u16, String) {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).expect("it listens");
        stream.set_read_timeout(Some(SOON)).expect("a timeout");
        stream.write_all(request.as_bytes()).expect("a request");
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).expect("an answer");
        let answer = String::from_utf8_lossy(&answer).into_owned();
        let status = answer.split(' ').nth(1).and_then(|s| s.parse().ok()).unwrap_or(0);
        (status, answer.split_once("\r\n\r\n").map_or(String::new(), |(_, body)| body.to_owned()))
    }

    fn page(&self, path: &str) -> (u16, String) {
        self.asked(path, &format!("localhost:{}", self.port))
    }

    /// Waits until the answer for `path` is as wished.
    fn until(&self, path: &str, wish: &str, holds: impl Fn(u16, &str) -> bool) {
        let start = Instant::now();
        loop {
            let (status, body) = self.page(path);
            if holds(status, &body) {
                return;
            }
            assert!(start.elapsed() < SOON, "{path} never {wish}; last {status}: {body}");
            std::thread::sleep(Duration::from_millis(50));
        }
    }

    /// Ends it as Ctrl-C does, and gives its exit code.
    fn interrupted(mut self) -> Option<i32> {
        let id = self.process.id().to_string();
        assert!(Command::new("sh").args(["-c", "kill -INT \"$0\"", &id]).status().expect("a shell").success());
        let start = Instant::now();
        while start.elapsed() < Duration::from_secs(10) {
            if let Some(status) = self.process.try_wait().expect("a child") {
                return status.code();
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        panic!("it did not end within ten seconds");
    }
}

impl Drop for Preview {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn site() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let site = folder.path().join("blogg");
    lay_out(&good_blog(), &site);
    fs::write(folder.path().join("hemligt.txt"), "hemligt").expect("a file");
    (folder, site)
}

const PAGE: &str = "/inlagg/2026-11-20-lov.html";

#[test]
fn it_answers_only_under_its_own_names_and_only_with_the_blog() {
    let (_folder, site) = site();
    let preview = Preview::of(&site, &["--port", "0"]);
    let port = preview.port;
    for host in [format!("localhost:{port}"), format!("127.0.0.1:{port}"), format!("[::1]:{port}")] {
        assert_eq!(preview.asked("/", &host).0, 200, "{host}");
    }
    let strangers = [
        "evil.example".to_owned(),
        format!("evil.example:{port}"),
        format!("localhost.evil.example:{port}"),
        format!("evil.example:{port}#@localhost:{port}"),
        "localhost".to_owned(),
        format!("0.0.0.0:{port}"),
        String::new(),
    ];
    for host in strangers {
        for path in ["/", "/_kapprum/", "/_kapprum/wait?version=0", PAGE] {
            let (status, body) = preview.asked(path, &host);
            assert!(matches!(status, 400 | 421) && !body.contains("Lönnen"), "{host} {path} gets {status}: {body}");
        }
    }
    assert_ne!(preview.sent("GET / HTTP/1.0\r\n\r\n").0, 200, "no name at all");
    let absolute = "GET http://evil.example/ HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n";
    assert_ne!(preview.sent(absolute).0, 200, "a name in the request line");
    let outside = [
        "/blog.toml",
        "/policy.toml",
        "/content/posts/2026-11-20-lov.md",
        "/content/posts/lov.png",
        "/.kapprum/.gitignore",
        "/../hemligt.txt",
        "/%2e%2e/hemligt.txt",
        "/..%2fhemligt.txt",
        "/..%5chemligt.txt",
        "//etc/hostname",
        "/%2fetc%2fhostname",
        "/inlagg/../../blog.toml",
        "/%00",
        "/%ff%fe",
    ];
    for path in outside {
        let (status, body) = preview.page(path);
        assert!(matches!(status, 400 | 404), "{path} gets {status}");
        assert!(!body.contains("hemligt") && !body.contains("policy_layers"), "{path}: {body}");
    }
    let write = format!("POST / HTTP/1.1\r\nHost: localhost:{port}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    assert_eq!(preview.sent(&write).0, 405);
}

#[test]
fn a_busy_port_leads_to_the_next() {
    let (_folder, site) = site();
    // A port with room above it, held by somebody else.
    let taken = TcpListener::bind(("127.0.0.1", 0)).expect("a port");
    let port = taken.local_addr().expect("an address").port();
    let preview = Preview::of(&site, &["--port", &port.to_string()]);
    assert!(preview.port > port && preview.port < port.saturating_add(50), "{} after {port}", preview.port);
    assert_eq!(preview.page("/").0, 200);
}

#[test]
fn it_writes_nothing_but_its_cache_and_ends_on_ctrl_c() {
    let (folder, site) = site();
    let preview = Preview::of(&site, &["--port", "0"]);
    let before = tree(folder.path());
    preview.until(PAGE, "comes", |status, _| status == 200);
    append(&site.join(POST), "Vi räknade till tolv.");
    preview.until(PAGE, "changes", |_, body| body.contains("räknade till tolv"));
    preview.page("/_kapprum/");
    let post = Path::new("blogg").join(POST);
    let strange: Vec<PathBuf> = tree(folder.path())
        .into_iter()
        .filter(|(path, bytes)| before.get(path) != Some(bytes) && !path.starts_with("blogg/.kapprum") && *path != post)
        .map(|(path, _)| path)
        .collect();
    assert_eq!(strange, Vec::<PathBuf>::new());
    // A browser that waits for news holds its connection open; that must not hold the program.
    let (_, body) = preview.page(PAGE);
    let version = body.split("data-version=\"").nth(1).and_then(|v| v.split('"').next()).expect("a version").to_owned();
    let mut waiting = TcpStream::connect(("127.0.0.1", preview.port)).expect("it listens");
    let request = format!("GET /_kapprum/wait?version={version} HTTP/1.1\r\nHost: localhost:{}\r\n\r\n", preview.port);
    waiting.write_all(request.as_bytes()).expect("a request");
    std::thread::sleep(Duration::from_millis(200));
    assert_eq!(preview.interrupted(), Some(0));
}

fn append(file: &Path, words: &str) {
    let text = fs::read_to_string(file).expect("a post");
    fs::write(file, format!("{text}\n{words}\n")).expect("a post");
}

#[test]
fn it_survives_every_half_saved_state() {
    let (_folder, site) = site();
    let preview = Preview::of(&site, &["--port", "0"]);
    let good = good_blog();
    fs::create_dir_all(site.join("themes/standard/templates")).expect("a folder");
    let template = "{% extends \"base.html\" %}{% block main %}<h1>{{ post.title }}</h1>{% endblock main %}";
    let files = [
        (POST, good[POST].as_slice()),
        ("blog.toml", &good["blog.toml"]),
        ("policy.toml", &good["policy.toml"]),
        ("content/posts/lov.png", &good["content/posts/lov.png"]),
        ("themes/standard/templates/tags.html", template.as_bytes()),
    ];
    for (path, bytes) in files {
        let at = site.join(path);
        let lengths = (0..12).map(|part| bytes.len() * part / 12);
        for length in lengths {
            fs::write(&at, &bytes[..length]).expect("a file");
            std::thread::sleep(Duration::from_millis(30));
            let (status, body) = preview.page(PAGE);
            assert!(matches!(status, 200 | 404 | 500), "{path} to byte {length}: {status}");
            assert!(body.contains("kapprum-bar"), "{path} to byte {length} loses the way back: {body}");
        }
        fs::write(&at, b"\xff\xfe\0\0\xd8garbage").expect("a file");
        std::thread::sleep(Duration::from_millis(100));
        assert_ne!(preview.page("/").0, 0);
        fs::remove_file(&at).expect("a file");
        if good.contains_key(path) {
            fs::write(&at, bytes).expect("a file");
        }
    }
    append(&site.join(POST), "Nu är allt helt igen.");
    preview.until(PAGE, "mends", |status, body| status == 200 && body.contains("Nu är allt helt igen"));
    preview.until("/_kapprum/", "is without findings", |_, body| body.contains("0 fel, 0 råd"));
}

#[test]
fn it_follows_moved_folders_checkouts_and_thousands_of_files() {
    let (folder, site) = site();
    let preview = Preview::of(&site, &["--port", "0"]);
    preview.until(PAGE, "comes", |status, _| status == 200);
    let away = folder.path().join("content-borta");
    fs::rename(site.join("content"), &away).expect("moved away");
    preview.until(PAGE, "goes", |status, _| status == 404);
    fs::rename(&away, site.join("content")).expect("moved back");
    preview.until(PAGE, "comes back", |status, _| status == 200);
    // What is saved in a folder that was moved in is seen too.
    append(&site.join(POST), "Efter flytten.");
    preview.until(PAGE, "changes after the move", |_, body| body.contains("Efter flytten"));

    // As a checkout does it: everything goes, everything comes, in no order.
    for _ in 0..3 {
        for name in ["content", "blog.toml", "policy.toml", "logotyp.svg"] {
            let _ = fs::remove_dir_all(site.join(name)).or_else(|_| fs::remove_file(site.join(name)));
        }
        lay_out(&good_blog(), &site);
    }
    append(&site.join(POST), "Efter bytet.");
    preview.until(PAGE, "changes after the checkout", |_, body| body.contains("Efter bytet"));

    // More events than most queues hold.
    let many = site.join("content/posts/2026-11-19-material");
    fs::create_dir(&many).expect("a folder");
    for number in 0..6_000 {
        fs::write(many.join(format!("anteckning-{number}.txt")), "x").expect("a file");
    }
    append(&site.join(POST), "Efter mängden.");
    preview.until(PAGE, "changes after thousands of files", |_, body| body.contains("Efter mängden"));
    fs::remove_dir_all(&many).expect("a folder");
    append(&site.join(POST), "Och tomt igen.");
    preview.until(PAGE, "changes after they are gone", |_, body| body.contains("Och tomt igen"));

    // The whole blog moved away and another put in its place, as a fresh clone does.
    fs::rename(&site, folder.path().join("gammal")).expect("moved away");
    std::thread::sleep(Duration::from_millis(300));
    lay_out(&good_blog(), &site);
    append(&site.join(POST), "En ny klon.");
    preview.until(PAGE, "shows the new folder", |_, body| body.contains("En ny klon"));
    append(&site.join(POST), "Och ändrad.");
    preview.until(PAGE, "watches the new folder", |_, body| body.contains("Och ändrad"));
}
