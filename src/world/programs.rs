//! Programs of the machine that a person's own command may use where they are there; never a build.
//!
//! What they are given may be hostile and what they give back is: both are bounded, and so is their time.

use std::io::{Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::time::{Duration, Instant};

/// How long a person waits for a program: ten times what a large picture takes on a slow machine.
const PATIENCE: Duration = Duration::from_secs(30);
/// The most bytes that are read of what a program says.
const MOST_SAID: u64 = 4 * 1024 * 1024;
/// The largest picture that is taken back.
const LARGEST_PICTURE: u64 = 64 * 1024 * 1024;

/// Why a program of the machine was of no help.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoHelp {
    /// It is not there, failed, or gave something that cannot be used.
    Unable,
    /// It did not end in time, and was ended.
    TooSlow,
}

/// A HEIC picture as JPEG, if the machine has `heif-convert`.
///
/// # Errors
/// When it is of no help.
pub fn convert_heif(path: &Path) -> Result<Vec<u8>, NoHelp> {
    // From the root of the disk, since a name may begin with a dash.
    let path = std::path::absolute(path).map_err(|_| NoHelp::Unable)?;
    let folder = TemporaryFolder::new().ok_or(NoHelp::Unable)?;
    let to = folder.0.join("bild.jpg");
    said(Command::new("heif-convert").args(["-q", "95"]).arg(path).arg(&to), &[], PATIENCE)?;
    let picture = std::fs::File::open(&to).map_err(|_| NoHelp::Unable)?;
    let mut bytes = Vec::new();
    picture.take(LARGEST_PICTURE + 1).read_to_end(&mut bytes).map_err(|_| NoHelp::Unable)?;
    if bytes.len() as u64 > LARGEST_PICTURE { Err(NoHelp::Unable) } else { Ok(bytes) }
}

/// What stands in a picture as the table of words that `tesseract` gives (TSV), if the machine has it.
///
/// # Errors
/// When it is of no help.
pub fn read_lettering(picture: &[u8]) -> Result<Vec<u8>, NoHelp> {
    let languages = said(Command::new("tesseract").arg("--list-langs"), &[], PATIENCE)?;
    let swedish = String::from_utf8_lossy(&languages).lines().any(|line| line.trim() == "swe");
    let mut command = Command::new("tesseract");
    // On a busy machine its threads wait for each other longer than one of them reads.
    command.env("OMP_THREAD_LIMIT", "1").args(["stdin", "stdout"]);
    if swedish {
        command.args(["-l", "swe"]);
    }
    said(command.arg("tsv"), picture, PATIENCE)
}

/// What a program that ends well and in time says on its standard output. One that does not is ended with all it started.
fn said(command: &mut Command, input: &[u8], patience: Duration) -> Result<Vec<u8>, NoHelp> {
    // A group of its own, so that what it starts in its turn can be ended with it.
    #[cfg(unix)]
    std::os::unix::process::CommandExt::process_group(command, 0);
    let late = Instant::now() + patience;
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
    let mut child = command.spawn().map_err(|_| NoHelp::Unable)?;
    let output = converse(&mut child, input.to_vec());
    let ended = loop {
        match child.try_wait() {
            Ok(None) if Instant::now() < late => std::thread::sleep(Duration::from_millis(10)),
            Ok(ended) => break ended,
            Err(_) => break None,
        }
    };
    // What it started may still hold its output open: no longer than the program itself could have.
    let output = output.recv_timeout(late.saturating_duration_since(Instant::now()));
    if ended.is_none() || output.is_err() {
        end(&mut child);
        return Err(NoHelp::TooSlow);
    }
    match output {
        Ok(Some(output)) if ended.is_some_and(|status| status.success()) && output.len() as u64 <= MOST_SAID => {
            Ok(output)
        }
        _ => Err(NoHelp::Unable),
    }
}

/// Gives a program its input and gathers its output, on threads of their own: either can stand still for ever.
fn converse(child: &mut Child, input: Vec<u8>) -> mpsc::Receiver<Option<Vec<u8>>> {
    let (gathered, output) = mpsc::channel();
    if let (Some(mut to), Some(from)) = (child.stdin.take(), child.stdout.take()) {
        // A program that does not read its input closes it, which is no fault.
        std::thread::spawn(move || drop(to.write_all(&input)));
        std::thread::spawn(move || {
            let mut output = Vec::new();
            let whole = from.take(MOST_SAID + 1).read_to_end(&mut output).is_ok();
            // Nobody listens any more when the program was too slow.
            let _ = gathered.send(whole.then_some(output));
        });
    }
    output
}

/// Ends a program and everything it started.
fn end(child: &mut Child) {
    #[cfg(unix)]
    {
        use rustix::process::{Pid, Signal, kill_process_group};
        let group = i32::try_from(child.id()).ok().and_then(Pid::from_raw);
        let _ = group.map(|group| kill_process_group(group, Signal::KILL));
    }
    let _ = child.kill();
    let _ = child.wait();
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

// Whether a process runs is asked of /proc.
#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;

    /// A shell that runs a script under a limit of a second, with what it said and how long that took.
    fn shell(script: &str) -> (Result<Vec<u8>, NoHelp>, Duration) {
        let begun = Instant::now();
        let input = vec![b'x'; 1024 * 1024];
        (said(Command::new("/bin/sh").args(["-c", script]), &input, Duration::from_secs(1)), begun.elapsed())
    }

    /// Whether a process still runs: one that nobody has buried does not.
    fn runs(process: &str) -> bool {
        let state = std::fs::read_to_string(format!("/proc/{process}/stat")).unwrap_or_default();
        state.rsplit(')').next().is_some_and(|rest| !rest.is_empty() && !rest.trim().starts_with('Z'))
    }

    #[test]
    fn a_program_that_hangs_is_ended_with_all_it_started() {
        let folder = tempfile::tempdir().expect("a folder");
        let note = folder.path().join("child");
        let shown = note.display();
        // It waits for what it started; it ends and leaves that behind with its output open; it stands still itself.
        for script in [
            format!("sleep 300 & echo $! > {shown}; wait"),
            format!("sleep 300 & echo $! > {shown}"),
            format!("echo $$ > {shown}; exec sleep 300"),
        ] {
            let (told, took) = shell(&script);
            assert_eq!(told, Err(NoHelp::TooSlow), "{script}");
            assert!(took < Duration::from_secs(20), "{script}: {took:?}");
            let started = std::fs::read_to_string(&note).expect("a number");
            let patience = Instant::now() + Duration::from_secs(20);
            while runs(started.trim()) {
                assert!(Instant::now() < patience, "{script}: what it started still runs");
                std::thread::sleep(Duration::from_millis(20));
            }
        }
    }

    #[test]
    fn a_program_in_time_is_heard_and_one_that_fails_is_not() {
        assert_eq!(shell("echo hej").0, Ok(b"hej\n".to_vec()));
        assert_eq!(shell("cat > /dev/null; printf hej").0, Ok(b"hej".to_vec()));
        assert_eq!(shell("echo hej; exit 1").0, Err(NoHelp::Unable));
        assert_eq!(said(&mut Command::new("/no/such/program"), &[], PATIENCE), Err(NoHelp::Unable));
    }
}
