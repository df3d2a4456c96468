//! Programs of the machine that a person's own command may use where they are there; never a build.
//!
//! What they are given may be hostile and what they give back is: both are bounded, and so is their time.

use std::io::{Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// How long a person waits for a program.
const PATIENCE: Duration = Duration::from_secs(60);
/// The most bytes that are read of what a program says.
const MOST_SAID: u64 = 4 * 1024 * 1024;
/// The largest picture that is taken back.
const LARGEST_PICTURE: u64 = 64 * 1024 * 1024;

/// A HEIC picture as JPEG, if the machine has `heif-convert`.
pub fn convert_heif(path: &Path) -> Option<Vec<u8>> {
    // From the root of the disk, since a name may begin with a dash.
    let path = std::path::absolute(path).ok()?;
    let folder = TemporaryFolder::new()?;
    let to = folder.0.join("bild.jpg");
    said(Command::new("heif-convert").args(["-q", "95"]).arg(path).arg(&to), &[])?;
    let picture = std::fs::File::open(&to).ok()?;
    let mut bytes = Vec::new();
    picture.take(LARGEST_PICTURE + 1).read_to_end(&mut bytes).ok()?;
    (bytes.len() as u64 <= LARGEST_PICTURE).then_some(bytes)
}

/// What stands in a picture as the table of words that `tesseract` gives (TSV), if the machine has it.
pub fn read_lettering(picture: &[u8]) -> Option<Vec<u8>> {
    let languages = said(Command::new("tesseract").arg("--list-langs"), &[])?;
    let swedish = String::from_utf8_lossy(&languages).lines().any(|line| line.trim() == "swe");
    let mut command = Command::new("tesseract");
    // On a busy machine its threads wait for each other longer than one of them reads.
    command.env("OMP_THREAD_LIMIT", "1").args(["stdin", "stdout"]);
    if swedish {
        command.args(["-l", "swe"]);
    }
    said(command.arg("tsv"), picture)
}

/// What a program that ends well and in time says on its standard output.
fn said(command: &mut Command, input: &[u8]) -> Option<Vec<u8>> {
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().ok()?;
    let (mut to, from) = (child.stdin.take()?, child.stdout.take()?);
    std::thread::scope(|scope| {
        // A program that does not read its input closes it, which is no fault.
        scope.spawn(move || drop(to.write_all(input)));
        let output = scope.spawn(move || {
            let mut output = Vec::new();
            from.take(MOST_SAID + 1).read_to_end(&mut output).ok().map(|_| output)
        });
        let late = Instant::now() + PATIENCE;
        let well = loop {
            match child.try_wait() {
                Ok(Some(status)) => break status.success(),
                Ok(None) if Instant::now() < late => std::thread::sleep(Duration::from_millis(10)),
                _ => {
                    let _ = child.kill();
                    let _ = child.wait();
                    break false;
                }
            }
        };
        let output = output.join().ok()??;
        (well && output.len() as u64 <= MOST_SAID).then_some(output)
    })
}

/// A folder of our own that is gone when it is dropped.
struct TemporaryFolder(PathBuf);

impl TemporaryFolder {
    fn new() -> Option<TemporaryFolder> {
        // Somebody else's folder of that name is no place for a picture of a child: another one is tried.
        (0..32).find_map(|number| {
            let folder = std::env::temp_dir().join(format!("kapprum-{}-{number}", std::process::id()));
            let mut builder = std::fs::DirBuilder::new();
            #[cfg(unix)]
            std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
            builder.create(&folder).ok().map(|()| TemporaryFolder(folder))
        })
    }
}

impl Drop for TemporaryFolder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}
