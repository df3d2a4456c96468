//! The start page and the lists of tags, ten posts at a time.

use super::{Entry, PAGE_LENGTH, Pages, pages_for, views};
use crate::render::view::{Pagination, Place, PostNote, StartView, TagCount, TagView, TagsView};
use crate::retention::Audience;

/// Address of the `page`th start page, from 0.
pub(super) fn start_address(page: usize) -> String {
    if page == 0 { "index.html".to_owned() } else { format!("sida-{}.html", page + 1) }
}

/// Address of the `page`th list of a tag, from 0.
pub(super) fn tag_address(key: &str, page: usize) -> String {
    if page == 0 { format!("amnen/{key}.html") } else { format!("amnen/{key}-sida-{}.html", page + 1) }
}

fn pagination(page: usize, count: usize, address: impl Fn(usize) -> String) -> Pagination {
    let total = pages_for(count);
    Pagination {
        number: page + 1,
        total,
        newer: (page > 0).then(|| address(page - 1)),
        older: (page + 1 < total).then(|| address(page + 1)),
    }
}

impl<A: Audience> Pages<'_, A> {
    pub(super) fn start_view(&self, place: Place, page: usize) -> StartView {
        StartView {
            place,
            notes: self.notes(&self.originals, page),
            pages: pagination(page, self.originals.len(), start_address),
            tags: self.tag_counts(),
        }
    }

    pub(super) fn tag_view(&self, place: Place, key: &str, page: usize) -> TagView {
        let (name, posts) = self.tags.get(key).map_or((String::new(), &[][..]), |t| (t.name.clone(), &t.posts));
        TagView {
            place,
            name,
            count: posts.len(),
            notes: self.notes(posts, page),
            pages: pagination(page, posts.len(), |page| tag_address(key, page)),
            sign: None,
        }
    }

    pub(super) fn tags_view(&self, place: Place) -> TagsView {
        TagsView { place, tags: self.tag_counts() }
    }

    fn tag_counts(&self) -> Vec<TagCount> {
        self.tags
            .iter()
            .map(|(key, tag)| TagCount {
                name: tag.name.clone(),
                href: tag_address(key, 0),
                count: tag.posts.len(),
                sign: None,
            })
            .collect()
    }

    fn notes(&self, posts: &[usize], page: usize) -> Vec<PostNote> {
        posts.iter().skip(page * PAGE_LENGTH).take(PAGE_LENGTH).map(|at| self.note(&self.posts[*at])).collect()
    }

    fn note(&self, entry: &Entry<'_, A>) -> PostNote {
        let post = entry.post();
        PostNote {
            href: entry.address.to_owned(),
            title: post.title().to_owned(),
            lang: post.lang(self.loaded.site.language()).to_owned(),
            date: views::day(self.loaded, post),
            summary: entry.leaf.summary.clone(),
            picture: entry.leaf.first_picture.as_ref().and_then(|(destination, alt)| {
                views::picture(self.loaded.media.get(&post.folder, destination), alt, None)
            }),
            sign: None,
            standing: views::standing(entry),
        }
    }
}
