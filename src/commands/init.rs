//! `kapprum init DIR`: a new blog that builds, as a trial.

use crate::cli::{Common, Exit, SitePath};
use crate::diagnostic::Text;
use crate::policy::{PACKS, Policy, template_from};
use crate::publication::Halt;
use crate::settings::nearest;
use crate::world;

/// Arguments of `init`.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// Mappen som bloggen skapas i; den ska vara tom eller inte finnas.
    #[arg(value_name = "MAPP")]
    dir: SitePath,
    /// Förskolans namn.
    #[arg(long, value_name = "NAMN")]
    name: Option<String>,
    /// Börja på en policy för den egna kommunen, från ett av paketen; den läggs i policy/kommun.toml.
    #[arg(long, value_name = "PAKET")]
    policy_from: Option<String>,
}

/// The file of a policy of the municipality's own.
const OWN_POLICY: &str = "policy/kommun.toml";

/// Files of a new blog: path and text with `{name}`, `{policy}` and `{date}` to fill in.
const FILES: [(&str, &str); 9] = [
    ("blog.toml", include_str!("init/blog.toml")),
    ("content/posts/{date}-valkommen/index.md", include_str!("init/valkommen.md")),
    ("content/pages/en-dag.md", include_str!("init/en-dag.md")),
    ("logotyp.svg", include_str!("init/logotyp.svg")),
    (".gitignore", "/public/\n/.kapprum/\n.*.kapprum-*\n"),
    ("drift/gitlab-ci.yml", include_str!("../../example-site/drift/gitlab-ci.yml")),
    ("drift/github-actions.yml", include_str!("../../example-site/drift/github-actions.yml")),
    ("drift/kapprum.service", include_str!("../../example-site/drift/kapprum.service")),
    ("drift/kapprum.timer", include_str!("../../example-site/drift/kapprum.timer")),
];

/// Runs the command.
///
/// # Errors
/// When the folder is not vacant or cannot be written, or the policy does not exist.
pub fn run(common: &Common, arguments: &Arguments) -> Result<Exit, Halt> {
    let dir = arguments.dir.display().to_string();
    if !world::is_vacant(&arguments.dir) {
        return Err(Halt(Text::new(
            format!("Mappen {dir} är inte tom. Inget är ändrat. Välj en annan mapp."),
            format!("The folder {dir} is not empty. Nothing was changed. Choose another folder."),
        )));
    }
    let packs: Vec<&str> = PACKS.iter().map(|(name, _)| *name).collect();
    // A pack to start one's own from is chosen like a pack to use, and refused alike when it does not exist.
    let policy = arguments
        .policy_from
        .clone()
        .or_else(|| common.policy.clone())
        .unwrap_or_else(|| ask(&format!("Vilken kommuns regler ({})?", packs.join(", ")), "malmo"));
    if !packs.contains(&policy.as_str()) {
        let near = nearest(&policy, &packs).map_or_else(String::new, |n| format!(" Menade du {n}?"));
        return Err(Halt(Text::new(
            format!("Det finns inget regelpaket {policy}.{near} De som finns: {}.", packs.join(", ")),
            format!("There is no policy {policy}. There are: {}.", packs.join(", ")),
        )));
    }
    let own = arguments.policy_from.as_ref().and_then(|name| template_from(name));
    if let Some(template) = &own {
        world::write_new(&arguments.dir.join(OWN_POLICY), template.as_bytes())?;
    }
    let policy = if own.is_some() { OWN_POLICY.to_owned() } else { policy };
    let name = arguments.name.clone().unwrap_or_else(|| ask("Vad heter förskolan?", "Förskolan Exempel"));
    let date = common.today().to_string();
    // The version that is read while setting up; a newer one is told with what changed.
    let version = Policy::built_in(&policy).map_or_else(String::new, |p| format!("policy_version = \"{}\"", p.version));
    let quoted = toml::Value::String(name.clone()).to_string();
    for (path, text) in FILES {
        let fill = |text: &str| {
            text.replace("{name}", &quoted)
                .replace("{plain_name}", &name)
                .replace("{policy}", &policy)
                .replace("{version}", &version)
                .replace("{date}", &date)
        };
        world::write_new(&arguments.dir.join(fill(path)), fill(text).as_bytes())?;
    }
    common.say(&Text::new(
        format!(
            "Skapade en övningsblogg för {name} i {dir}, med reglerna i {policy}.\n  Se den:        kapprum serve {dir}\n  Nytt inlägg:   kapprum new {dir} \"Höstens färger\"\n  Bygg den:      kapprum build {dir}\nNamn, regler och allt annat står i {dir}/blog.toml, förklarat rad för rad."
        ),
        format!(
            "Created a trial blog for {name} in {dir}, with the rules of {policy}.\n  See it:     kapprum serve {dir}\n  New post:   kapprum new {dir} \"Autumn colours\"\n  Build it:   kapprum build {dir}\nName, rules and everything else stand in {dir}/blog.toml, explained line by line."
        ),
    ));
    Ok(Exit::Clean)
}

/// Asks at a terminal; elsewhere the default holds.
fn ask(question: &str, default: &str) -> String {
    world::ask(question, default).unwrap_or_else(|| default.to_owned())
}
