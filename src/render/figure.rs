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
