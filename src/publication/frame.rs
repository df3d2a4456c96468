//! What is the same for every page: theme, style, logotype.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::{Finished, Halt, facts};
use crate::addresses::Addresses;
use crate::diagnostic::Finding;
use crate::markup::Page;
use crate::markup::css::Stylesheet;
use crate::minify;
use crate::pages::{Job, Pages};
use crate::pipeline::{Examination, Loaded, weigh};
use crate::render::icons::{self, Icons};
use crate::render::style::{Colour, Tokens};
use crate::render::style_sheet;
use crate::render::theme::Theme;
use crate::render::view::{LogotypeView, SiteFiles};
use crate::retention::Audience;
use crate::rule::PageSubject;
use crate::rules;
use crate::rules::shared::named_theme;

/// The picture shown where a page is shared.
pub(super) const SOCIAL: &str = "delning.png";

/// The blog's frame: theme, style, logotype; the same for every page.
pub struct Frame {
    pub(super) theme: Theme,
    pub(super) style: Vec<u8>,
    pub(super) style_name: String,
    pub(super) logotype: Option<(String, Vec<u8>)>,
    pub(super) icons: Option<Icons>,
    linked: [Arc<Stylesheet>; 1],
}

impl Frame {
    /// The frame that site and policy ask for.
    ///
    /// # Errors
    /// When the theme cannot be read.
    pub fn of(loaded: &Loaded) -> Result<Self, Halt> {
        // A theme that does not exist is a finding of its own; the pages are judged in the standard one.
        let name = named_theme::theme(&loaded.site, &loaded.world).unwrap_or(named_theme::STANDARD);
        let prefix = format!("themes/{name}/");
        let mut own = BTreeMap::new();
        for entry in loaded.world.entries_below(&format!("themes/{name}")) {
            let bytes = loaded.world.read_if_there(&entry.path)?;
            own.extend(entry.path.strip_prefix(&prefix).map(str::to_owned).zip(bytes));
        }
        let theme = Theme::new(name, own)?;
        let style = minify::style(&style_sheet(&theme, &tokens(loaded))?);
        let style_name = format!("stil-{}.css", &blake3::hash(&style).to_hex()[..8]);
        let logotype = match &loaded.site.logotype {
            Some(path) => loaded.world.read_if_there(&path.value)?.map(|bytes| {
                let ending = path.value.rsplit('.').next().unwrap_or("svg").to_ascii_lowercase();
                (format!("logotyp.{ending}"), bytes)
            }),
            None => None,
        };
        // What is wrong with the file is a finding of its own: ownership/logo-not-approved.
        let icons = logotype.as_ref().and_then(|(_, bytes)| icons::from_logotype(bytes).ok());
        let linked = [Arc::new(Stylesheet::parse(&String::from_utf8_lossy(&style)))];
        Ok(Self { theme, style, style_name, logotype, icons, linked })
    }

    /// The pages that `A` may see, within the frame.
    pub(super) fn pages<'a, A: Audience>(
        &self,
        loaded: &'a Loaded,
        addresses: &'a Addresses<'a>,
        examination: &'a Examination,
    ) -> Result<Pages<'a, A>, Halt> {
        let favicon = self.icons.as_ref().map_or("favicon.svg", |i| i.favicon.0).to_owned();
        let social = self.icons.as_ref().and_then(|i| i.social.as_ref()).map(|_| SOCIAL.to_owned());
        let files = SiteFiles::new(self.style_name.clone(), favicon, social);
        Ok(Pages::new(loaded, addresses, examination, &self.theme, files, logotype_view(loaded, self))?)
    }

    /// Renders and inspects one page.
    pub(super) fn finish<A: Audience>(
        &self,
        loaded: &Loaded,
        pages: &Pages<'_, A>,
        job: &Job,
    ) -> Result<Finished, Halt> {
        let (address, file) = pages.origin(job);
        let html = pages.render(job)?;
        let page = Page::with_styles(&html, &self.linked);
        let blog = loaded.blog();
        let subject = PageSubject { blog: Some(&blog), address: &address, page: &page };
        let weighed = rules::judge(&subject).map(|(registered, finding)| {
            let finding = Finding { span: None, ..finding };
            weigh(loaded, registered, finding, file.unwrap_or(&address), true)
        });
        let diagnostics = weighed.collect();
        let facts = facts(&address, &page);
        Ok(Finished { html, diagnostics, facts })
    }
}

/// The policy's colours; those it leaves unknown are the product's own.
fn tokens(loaded: &Loaded) -> Tokens {
    let colours = &loaded.policy.colours;
    let known = |text: &Option<String>, own: Colour| text.as_deref().and_then(|t| t.parse().ok()).unwrap_or(own);
    let own = Tokens::default();
    Tokens {
        brand: known(&colours.brand, own.brand),
        on_brand: known(&colours.on_brand, own.on_brand),
        paper: known(&colours.paper, own.paper),
        ink: known(&colours.ink, own.ink),
        line: known(&colours.line, own.line),
        focus: known(&colours.focus, own.focus),
    }
}

fn logotype_view(loaded: &Loaded, frame: &Frame) -> LogotypeView {
    let (href, size) = match &frame.logotype {
        Some((name, bytes)) => (name.clone(), icons::size(bytes)),
        None => (String::new(), None),
    };
    let (width, height) = size.unwrap_or((240, 80));
    let alt = loaded.policy.logotype.alt.clone().unwrap_or_else(|| "Kommunens logotyp".to_owned());
    LogotypeView { href, alt, width, height }
}
