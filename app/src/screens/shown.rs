//! The screen that an address shows.
//!
//! Joining and what comes right after it belong to the frame around the screens, which knows whether somebody
//! is signed in.

use super::drafts::keep_drafts;
use super::errand::errand_screen;
use super::gathering::gathering_screen;
use super::insight::insight_screen;
use super::invite::invite_screen;
use super::open::open_screen;
use super::own::own_screen;
use super::pair::pair_screen;
use super::people::people_screen;
use super::person::person_screen;
use super::record::record_screen;
use super::round::{round_screen, rounds_screen};
use super::settings::settings_screen;
use super::today::today_screen;
use super::together::together_screen;
use super::wish::matters_screen;
use crate::dom::{Node, div, live, memo};
use crate::kith::use_kith;
use crate::parts::{Empty, LinkButton, PageHead, Symbol, Weight};
use crate::shell::Route;
use crate::text::use_text;

/// Draws the screen of the present address.
pub fn screens() -> Node {
    keep_drafts();
    let kith = use_kith();
    let route = memo(move || kith.route());
    live(move || match route.get() {
        Route::Today => today_screen(),
        Route::Open => open_screen(),
        Route::Errand(id) => errand_screen(id),
        Route::Record => record_screen(),
        Route::People => people_screen(),
        Route::Person(id) => person_screen(id),
        Route::Own(id) => own_screen(id),
        Route::Pair(id) => pair_screen(id),
        Route::Rounds => rounds_screen(),
        Route::Round(id) => round_screen(id),
        Route::Matters => matters_screen(),
        Route::Insight => insight_screen(),
        Route::Together => together_screen(),
        Route::Gathering(id) => gathering_screen(id),
        Route::Invite => invite_screen(),
        Route::Settings => settings_screen(),
        Route::Join | Route::Glad | Route::NotFound => not_found(),
    })
}

/// An address that leads nowhere.
pub fn not_found() -> Node {
    let t = use_text();
    div("stack").child(PageHead::new(t.trouble_not_found())).child(
        Empty::new(Symbol::Search, t.trouble_not_found_hint())
            .child(LinkButton::new(Route::Today.path(), t.app_to_today()).weight(Weight::Plain)),
    )
}
