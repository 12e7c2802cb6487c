//! A page that says what went wrong, in the same look and with a way on.

use super::around::{Around, page, reach};
use crate::dom::{Node, p, several};
use crate::parts::{LinkButton, PageHead, Weight};
use crate::text::{Text, use_text};

/// What went wrong, as far as a reader needs to know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// There is no such page.
    NotFound,
    /// The page is there, but does not take this.
    Method,
    /// More than the hub takes at once.
    TooMuch,
    /// Too often from here.
    TooMany,
    /// Not a form that can be read.
    Form,
    /// Sent from another website.
    Elsewhere,
    /// The hub is busy, full or stopping.
    Busy,
    /// Something is wrong on the hub.
    Broken,
}

impl Trouble {
    fn words(self, t: Text) -> (&'static str, &'static str) {
        match self {
            Self::NotFound => (t.error_not_found(), t.error_not_found_hint()),
            Self::Method => (t.error_method(), t.error_method_hint()),
            Self::TooMuch => (t.error_too_much(), t.error_too_much_hint()),
            Self::TooMany => (t.error_too_many(), t.error_too_many_hint()),
            Self::Form => (t.error_form(), t.error_form_hint()),
            Self::Elsewhere => (t.error_elsewhere(), t.error_elsewhere_hint()),
            Self::Busy => (t.error_busy(), t.error_busy_hint()),
            Self::Broken => (t.error_broken(), t.error_broken_hint()),
        }
    }
}

/// The page.
pub fn error_page(around: Around, trouble: Trouble) -> Node {
    let t = use_text();
    let (title, hint) = trouble.words(t);
    let group = around.group.clone();
    page(
        around,
        title,
        several()
            .child(PageHead::new(title).child(p("lead").child(hint)))
            .child(p("").child(LinkButton::new("/", t.error_home()).weight(Weight::Plain)))
            .child(group.map(reach)),
    )
}
