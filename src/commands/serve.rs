//! `kapprum serve SITE`: preview with findings, on loopback.

use std::io::Write as _;

use crate::cli::{Common, Exit, SitePath};
use crate::diagnostic::Text;
use crate::pipeline::Options;
use crate::publication::Halt;
use crate::serve::{Previewer, Snapshot, serve};
use crate::world;

/// Arguments of `serve`.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// Mappen med bloggen (annars den du står i).
    #[arg(default_value = ".", value_name = "BLOGG")]
    site: SitePath,
    /// Port; är den upptagen tas nästa.
    #[arg(long, value_name = "PORT")]
    port: Option<u16>,
    /// Öppna webbläsaren.
    #[arg(long)]
    open: bool,
}

/// Runs the command.
///
/// # Errors
/// When the site cannot be read or no port is free.
pub fn run(common: &Common, arguments: &Arguments) -> Result<Exit, Halt> {
    let options = Options { policy: common.policy.clone(), develop: true, preview: true };
    let previewer = Previewer::new(&arguments.site, common.date, options, common.language());
    let spoken = common.clone();
    let open = arguments.open;
    serve(
        previewer,
        &arguments.site,
        arguments.port,
        |server, snapshot| {
            let address = format!("http://{}/", server.address);
            common.say(&Text::new(
                format!("Förhandsvisning: {address}  (Ctrl-C avslutar)"),
                format!("Preview: {address}  (Ctrl-C ends it)"),
            ));
            tell(common, snapshot);
            if open {
                world::open_in_browser(&address);
            }
        },
        move |looked| match looked {
            Ok(snapshot) => tell(&spoken, snapshot),
            Err(Halt(text)) => spoken.say(text),
        },
    )?;
    let _ = writeln!(std::io::stderr());
    Ok(Exit::Clean)
}

/// One line a change: how many findings there are now.
fn tell(common: &Common, snapshot: &Snapshot) {
    let (errors, advice) = snapshot.counts();
    let time = world::clock_in_sweden();
    common.say(&Text::new(
        format!("{time}  {errors} fel, {advice} råd"),
        format!("{time}  {errors} errors, {advice} pieces of advice"),
    ));
}
