//! Draws the people that this phone's person keeps in touch with, what needs them first.

use crate::dom::{Node, live, memo};
use crate::kith::use_kith;
use crate::parts::section;
use crate::screens::pair::line::mine;
use crate::screens::pair::list::{By, pair_rows};
use crate::text::use_text;

/// The people one knows.
pub fn people_you_know() -> Node {
    let (t, kith) = (use_text(), use_kith());
    let pairs = memo(move || {
        let day = kith.today();
        kith.with(|phone| mine(phone, day))
    });
    live(move || match pairs.get() {
        pairs if pairs.is_empty() => None,
        pairs => Some(section(t.today_pairs()).child(pair_rows(pairs, By::Other))),
    })
}
