use crate::diagnostic::{Finding, Text};
use crate::rule::{Check, Example, ExampleFile, FileSubject, Rule};
use crate::rules::shared::files;
use crate::rules::shared::secrets::{self, Secret};

/// Files that are a secret by their name, whatever they hold.
const SECRET_FILES: [&str; 10] = [
    "id_rsa",
    "id_dsa",
    "id_ecdsa",
    "id_ed25519",
    ".netrc",
    "_netrc",
    ".git-credentials",
    ".pgpass",
    ".pypirc",
    ".my.cnf",
];
const SECRET_ENDINGS: [&str; 7] = ["p12", "pfx", "kdbx", "jks", "keystore", "ppk", "kdb"];

/// A password, a key or a token, wherever it lies in the site.
pub static RULE: Rule = Rule {
    title: Text::fixed(
        "Ett lösenord eller en nyckel ligger i bloggens mapp",
        "A password or a key lies in the blog's folder",
    ),
    why: Text::fixed(
        "Mappen delas och sparas i flera versioner. Den som får tag i lösenordet kan skriva i förskolans namn.",
        "The folder is shared and kept in several versions. Whoever gets the password can write in the preschool's name.",
    ),
    help: Text::fixed(
        "Ta bort det och byt lösenordet genast, för det kan redan ha kopierats. Spara det nya i kommunens lösenordshanterare. Var och en har sin egen behörighet.",
        "Remove it and change the password at once, since it may have been copied. Keep the new one in the municipality's password manager. Everyone has access of their own.",
    ),
    basis: &["K17", "S12", "O51"],
    act: &[],
    wcag: &[],
    refused: Example::Files(&[("anteckningar.txt", ExampleFile::Text("Till oss alla:\nlösenord: Fjaril2026!\n"))]),
    accepted: Example::Files(&[(
        "anteckningar.txt",
        ExampleFile::Text("Till oss alla:\nLösenordet finns i kommunens lösenordshanterare.\n"),
    )]),
    check: Check::File(check),
};

fn check(subject: &FileSubject<'_>) -> Vec<Finding> {
    let FileSubject { path, text, .. } = *subject;
    let name = files::name(path).to_lowercase();
    let by_name = SECRET_FILES.contains(&name.as_str()) || SECRET_ENDINGS.contains(&files::ending(path).as_str());
    let found = secrets::first(text);
    let what = match found {
        Some((secret, line)) => {
            let (sv, en) = told(secret);
            Text::new(format!("På rad {line} står {sv}."), format!("On line {line} stands {en}."))
        }
        None if by_name => {
            Text::fixed("Filen är en nyckel eller en lösenordsfil.", "The file is a key or a password file.")
        }
        None => return Vec::new(),
    };
    // The line is told in words and not shown: the secret must not be repeated anywhere.
    vec![Finding::new(what).in_file(path)]
}

fn told(secret: Secret) -> (&'static str, &'static str) {
    match secret {
        Secret::PrivateKey => ("en privat nyckel", "a private key"),
        Secret::Token => ("en åtkomstnyckel till en tjänst", "an access key of a service"),
        Secret::PasswordInAddress => ("en adress med lösenord i", "an address with a password in it"),
        Secret::Password => ("ett lösenord", "a password"),
    }
}
