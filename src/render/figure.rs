//! The HTML of pictures, galleries, films and tables within a text, written by the markdown stage as it goes.
//!
//! `root` is the page's way up to the site's root, or the site's absolute address for a feed.

use super::view::{PictureView, Variant, VideoView};
use std::fmt::Write;

/// Where a picture stands, which decides its size and whether it may wait.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Position {
    /// First in the post: most likely seen at once, so never lazy.
    First,
    /// Further down.
    Later,
    /// In a gallery of two columns.
    Gallery,
}

impl Position {
    /// Widths the theme gives the picture. The column is 36 rem wide at 19 pixels per rem.
    fn sizes(self) -> &'static str {
        match self {
            Self::First | Self::Later => "(min-width:46em) 684px,100vw",
            Self::Gallery => "(min-width:46em) 334px,50vw",
        }
    }
}

/// Largest width used as the plain `src`, in pixels: a browser that knows no `srcset` should not fetch the largest.
const PLAIN_WIDTH: u32 = 960;

/// A picture with its caption.
pub fn figure(out: &mut String, root: &str, picture: &PictureView, position: Position) {
    out.push_str("<figure>");
    picture_element(out, root, picture, position);
    caption(out, picture.caption.as_deref());
    out.push_str("</figure>\n");
}

/// Several pictures in two columns; `name` is the list's accessible name in the language of the text.
pub fn gallery(out: &mut String, root: &str, name: &str, pictures: &[PictureView], first: bool) {
    out.push_str("<ul class=\"gallery\" aria-label=\"");
    escape(out, name);
    out.push_str("\">\n");
    for (index, picture) in pictures.iter().enumerate() {
        out.push_str("<li><figure>");
        let lazy = !(first && index == 0);
        write_picture(out, root, picture, Position::Gallery, lazy);
        caption(out, picture.caption.as_deref());
        out.push_str("</figure></li>\n");
    }
    out.push_str("</ul>\n");
}

/// A film with controls and its captions; the description is its name and the text for browsers without video.
pub fn video(out: &mut String, root: &str, video: &VideoView) {
    out.push_str("<figure class=\"film\"><video controls preload=\"none\" playsinline aria-label=\"");
    escape(out, &video.description);
    out.push('"');
    if let Some((width, height)) = video.size {
        // Writing to a String cannot fail.
        let _ = write!(out, " width=\"{width}\" height=\"{height}\"");
    }
    if let Some(poster) = &video.poster {
        attribute(out, "poster", root, poster);
    }
    out.push_str("><source");
    attribute(out, "src", root, &video.href);
    out.push_str(" type=\"");
    escape(out, &video.media_type);
    out.push_str("\">");
    for (index, track) in video.tracks.iter().enumerate() {
        out.push_str("<track kind=\"captions\"");
        attribute(out, "src", root, &track.href);
        out.push_str(" srclang=\"");
        escape(out, &track.lang);
        out.push_str("\" label=\"");
        escape(out, &track.label);
        out.push_str(if index == 0 { "\" default>" } else { "\">" });
    }
    out.push_str("<a");
    attribute(out, "href", root, &video.href);
    out.push('>');
    escape(out, &video.description);
    out.push_str("</a></video>");
    caption(out, video.caption.as_deref());
    out.push_str("</figure>\n");
}

/// Opens the container in which a wide table scrolls; a keyboard reaches it, so it has a name.
pub fn table_start(out: &mut String, name: &str) {
    out.push_str("<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"");
    escape(out, name);
    out.push_str("\">\n");
}

/// Closes what [`table_start`] opened.
pub fn table_end(out: &mut String) {
    out.push_str("</div>\n");
}

/// A picture without figure and caption.
pub fn picture_element(out: &mut String, root: &str, picture: &PictureView, position: Position) {
    write_picture(out, root, picture, position, position != Position::First);
}

fn write_picture(out: &mut String, root: &str, picture: &PictureView, position: Position, lazy: bool) {
    let sizes = position.sizes();
    out.push_str("<picture>");
    if !picture.webp.is_empty() {
        out.push_str("<source type=\"image/webp\" srcset=\"");
        source_set(out, root, &picture.webp);
        let _ = write!(out, "\" sizes=\"{sizes}\">");
    }
    out.push_str("<img");
    let plain = picture.fallback.iter().rev().find(|variant| variant.width <= PLAIN_WIDTH).or(picture.fallback.first());
    if let Some(variant) = plain {
        attribute(out, "src", root, &variant.href);
    }
    if picture.fallback.len() > 1 {
        out.push_str(" srcset=\"");
        source_set(out, root, &picture.fallback);
        let _ = write!(out, "\" sizes=\"{sizes}\"");
    }
    out.push_str(" alt=\"");
    escape(out, &picture.alt);
    let _ = write!(
        out,
        "\" width=\"{}\" height=\"{}\"{} decoding=\"async\"></picture>",
        picture.width,
        picture.height,
        if lazy { " loading=\"lazy\"" } else { "" }
    );
}

fn source_set(out: &mut String, root: &str, variants: &[Variant]) {
    for (index, variant) in variants.iter().enumerate() {
        if index > 0 {
            out.push(',');
        }
        escape(out, root);
        escape(out, &variant.href);
        let _ = write!(out, " {}w", variant.width);
    }
}

fn caption(out: &mut String, caption: Option<&str>) {
    if let Some(html) = caption {
        out.push_str("<figcaption>");
        out.push_str(html);
        out.push_str("</figcaption>");
    }
}

fn attribute(out: &mut String, name: &str, root: &str, href: &str) {
    out.push(' ');
    out.push_str(name);
    out.push_str("=\"");
    escape(out, root);
    escape(out, href);
    out.push('"');
}

/// Writes text so that it is safe within an element and within a double-quoted attribute.
pub fn escape(out: &mut String, text: &str) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            _ => out.push(c),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render::view::TrackView;

    fn picture(caption: Option<&str>) -> PictureView {
        let variants = |ending: &str| {
            [480, 960, 1600].map(|width| Variant { href: format!("bilder/a-{width}.{ending}"), width }).to_vec()
        };
        PictureView {
            alt: "En \"snigel\" & en <mask>".into(),
            caption: caption.map(Into::into),
            width: 1600,
            height: 1200,
            webp: variants("webp"),
            fallback: variants("jpg"),
        }
    }

    #[test]
    fn a_picture_offers_widths_and_keeps_its_place() {
        let mut out = String::new();
        figure(&mut out, "../../", &picture(Some("I <em>skogen</em>")), Position::First);
        assert!(out.starts_with("<figure><picture><source type=\"image/webp\""));
        assert!(out.contains("srcset=\"../../bilder/a-480.webp 480w,../../bilder/a-960.webp 960w,"));
        assert!(out.contains(" src=\"../../bilder/a-960.jpg\""), "not the largest");
        assert!(out.contains("alt=\"En &quot;snigel&quot; &amp; en &lt;mask&gt;\" width=\"1600\" height=\"1200\""));
        assert!(out.contains("<figcaption>I <em>skogen</em></figcaption>"));
        assert!(!out.contains("lazy"), "the first picture is seen at once");
        out.clear();
        figure(&mut out, "", &picture(None), Position::Later);
        assert!(out.contains("loading=\"lazy\""));
        assert!(!out.contains("figcaption"));
    }

    #[test]
    fn a_gallery_is_a_named_list() {
        let pictures = [picture(None), picture(Some("Två"))];
        for (first, lazy) in [(true, 1), (false, 2)] {
            let mut out = String::new();
            gallery(&mut out, "", "Bilder", &pictures, first);
            assert!(out.starts_with("<ul class=\"gallery\" aria-label=\"Bilder\">"));
            assert_eq!(out.matches("<li><figure>").count(), 2);
            assert_eq!(out.matches("lazy").count(), lazy);
        }
    }

    #[test]
    fn a_film_has_a_name_and_captions_and_never_starts_by_itself() {
        let film = VideoView {
            href: "film/deg.mp4".into(),
            media_type: "video/mp4".into(),
            description: "Degen jäser".into(),
            caption: None,
            size: None,
            poster: None,
            tracks: ["sv", "ar"]
                .map(|lang| TrackView {
                    href: format!("film/deg.{lang}.vtt"),
                    lang: lang.into(),
                    label: crate::texts::native_name(lang).into(),
                })
                .to_vec(),
        };
        let mut out = String::new();
        video(&mut out, "../", &film);
        assert!(out.contains("aria-label=\"Degen jäser\""));
        assert!(out.contains("src=\"../film/deg.sv.vtt\" srclang=\"sv\" label=\"Svenska\" default>"));
        assert_eq!(out.matches(" default").count(), 1);
        assert!(!out.contains("autoplay"));
    }
}
