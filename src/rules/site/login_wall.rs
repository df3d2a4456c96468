use crate::diagnostic::{Finding, Text};
use crate::rule::{Check, Example, ExampleFile, FileSubject, Rule};
use crate::rules::shared::files;

/// Hashes of passwords as servers keep them.
const HASHES: [&str; 8] = [":$apr1$", ":$2y$", ":$2a$", ":$2b$", ":{SHA}", ":$5$", ":$6$", ":{SSHA}"];
/// Settings of servers that ask for a password.
const ASKING: [&str; 5] = ["authtype ", "authuserfile ", "auth_basic ", "basic-auth:", "require valid-user"];

/// A file that would lock the blog, or holds the passwords for it.
pub static RULE: Rule = Rule {
    title: Text::fixed("Bloggen får inte låsas med lösenord", "The blog must not be locked with a password"),
    why: Text::fixed(
        "En officiell kanal ska vara öppen för alla vårdnadshavare. Låset kräver en lista på vilka som får komma in, och den går inte att försvara. Inget på bloggen är hemligt.",
        "An official channel is open to all guardians. A lock needs a list of those let in, which is not defensible. Nothing on the blog is secret.",
    ),
    help: Text::fixed(
        "Ta bort filen. Behöver ni nå familjerna om enskilda barn är lärplattformen rätt väg.",
        "Remove the file. To reach families about single children, the learning platform is the way.",
    ),
    basis: &["M10", "M27", "S12"],
    act: &[],
    wcag: &[],
    refused: Example::Files(&[(
        "static/.htpasswd",
        ExampleFile::Text("familj:$apr1$exempel0$ABCDEFGHIJKLMNOPQRSTU/\n"),
    )]),
    accepted: Example::Files(&[(
        "ordningsregler.txt",
        ExampleFile::Text("Det finns inget lösenord till bloggen. Den är öppen för alla.\n"),
    )]),
    check: Check::File(check),
};

fn check(subject: &FileSubject<'_>) -> Vec<Finding> {
    let FileSubject { path, text, .. } = *subject;
    let name = files::name(path).to_lowercase();
    let password_file = [".htpasswd", "htpasswd", ".htgroup", ".htdigest"].iter().any(|n| name.starts_with(n));
    let hashes = HASHES.iter().any(|hash| text.contains(hash));
    // Prose may speak of such settings; a server's own files set them.
    let server_file =
        name.starts_with('.') || matches!(files::ending(path).as_str(), "conf" | "") || name == "_headers";
    let asks = server_file
        && text.lines().any(|line| {
            let line = line.trim_start().to_lowercase();
            ASKING.iter().any(|word| line.starts_with(word)) && !line.starts_with("auth_basic off")
        });
    let what = if password_file || hashes {
        Text::fixed("Filen innehåller lösenord.", "The file holds passwords.")
    } else if asks {
        Text::fixed("Filen låser bloggen med lösenord.", "The file locks the blog with a password.")
    } else {
        return Vec::new();
    };
    vec![Finding::new(what).in_file(path)]
}
