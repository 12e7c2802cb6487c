//! A long list, a page of it at a time.
//!
//! What matters most stands first, and nobody reads two thousand lines. Drawing them all took a phone seconds, and each
//! tap after that a good part of one. Not here: what stands first; that is the list's own model.

use crate::dom::{Kept, Node, State, div, live};
use crate::parts::{Button, Weight};
use crate::screens::PAGE;
use crate::text::use_text;

/// Shows the next page, while there is one.
pub fn show_more(count: State<usize>, has_more: Kept<bool>) -> Node {
    let t = use_text();
    let more = move || count.update(|count| *count += PAGE);
    live(move || has_more.get().then(|| div("").child(Button::new(t.app_more()).weight(Weight::Plain).on_press(more))))
}
