//! Says that somebody signed in as this person on another phone: it was them, or their phone was in other hands.

use crate::dom::{Node, div, live, memo};
use crate::kith::use_kith;
use crate::parts::{Button, LinkButton, Notice, Tone, Weight};
use crate::screens::draw::clock;
use crate::screens::said::things;
use crate::shell::Route;
use crate::text::use_text;

/// The notice, until somebody says that it was them or signs the other phone out.
pub(super) fn elsewhere() -> Node {
    let (t, kith) = (use_text(), use_kith());
    // Not drawn anew with everything else that is said of sending: somebody may be about to press.
    let signed_in = memo(move || kith.elsewhere());
    live(move || {
        signed_in.get().map(|at| {
            let when = things::moment(t, at, clock(kith));
            let look = LinkButton::new(Route::Settings.path(), t.today_elsewhere_look()).weight(Weight::Plain);
            let me = Button::new(t.today_elsewhere_me()).weight(Weight::Quiet);
            Notice::new(Tone::Worry, t.today_elsewhere(&when))
                .child(t.today_elsewhere_hint())
                .child(div("cluster").child(look).child(me.on_press(move || kith.know_elsewhere(at))))
        })
    })
}
