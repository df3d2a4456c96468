//! The start page and the lists of tags, ten posts at a time.

use super::{Entry, PAGE_LENGTH, Pages, pages_for, views};
use crate::addresses::own;
use crate::render::view::{Pagination, Place, PostNote, StartView, TagCount, TagView, TagsView};
use crate::retention::Audience;

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
            pages: pagination(page, self.originals.len(), own::start),
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
            pages: pagination(page, posts.len(), |page| own::tag(key, page)),
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
                href: own::tag(key, 0),
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
