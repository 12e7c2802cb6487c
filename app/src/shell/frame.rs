//! The frame: name and sync line above, the menu under the thumb, and between them the screen.
//!
//! Invariant: after going somewhere, the page's title says where one is and a screen reader reads the heading
//! next. Where somebody first arrives, the focus is left alone.

use super::inside::use_door;
use super::join::{already, join};
use super::outside::outside;
use super::route::Route;
use super::update::update_prompt;
use crate::dom::{Node, Now, div, el, live, memo, p, several, span, watch};
use crate::kith::{Gate, Hindrance, SyncLine as Line, Why, use_kith};
use crate::parts::{LinkButton, NavItem, Notice, Symbol, Sync, Tone, Weight, mark, nav, skip_link, sprite, sync_line};
use crate::screens::drafts::provide_drafts;
use crate::screens::known;
use crate::text::{in_language, use_text};
use crate::web::page;
use shared::people::Role;

/// The whole app, in the language and the look that were chosen.
pub(super) fn app() -> Node {
    let kith = use_kith();
    // Above what a change of language draws anew, so that nobody loses what they are writing.
    provide_drafts();
    watch(move || {
        let lang = kith.lang();
        page::set_root("lang", Some(lang.code()));
        page::set_root("dir", Some(lang.dir()));
    });
    watch(move || page::set_root("data-theme", kith.look().code()));
    several().child(sprite()).child(in_language(Now::of(move || kith.lang()), frame))
}

fn frame() -> Node {
    let (t, kith) = (use_text(), use_kith());
    let inside = memo(move || kith.gate() == Gate::Inside);
    let name = memo(move || kith.group_name());
    name_pages();
    div("app")
        .child(skip_link())
        .child(
            el("header")
                .class("band")
                .child(el("a").class("band-name").attr("href", Route::Today.path()).child(mark()).child(
                    span("").child(live(move || {
                        name.with(|name| if name.is_empty() { t.app_name().to_owned() } else { name.clone() })
                    })),
                ))
                .child(live(move || {
                    inside.get().then(|| sync_line(Now::of(move || said(kith.line())), "/app/settings"))
                })),
        )
        .child(
            el("main")
                .class("main")
                .attr("id", "main")
                .attr("tabindex", "-1")
                .child(update_prompt())
                .child(grave())
                .child(shown()),
        )
        .child(live(move || inside.get().then(menu)))
}

/// What stands between the band and the menu.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Opening,
    Join,
    /// They follow an invite but are signed in.
    Already,
    Glad,
    Screens,
    Outside(Why, usize),
}

/// The screen, or what comes before it. What stays the same is not drawn anew: somebody may be typing in it.
fn shown() -> Node {
    let (t, kith, door) = (use_text(), use_kith(), use_door());
    let place = memo(move || match (kith.gate(), kith.route()) {
        (Gate::Opening, _) => Place::Opening,
        (Gate::Inside, Route::Join) if !matches!(kith.line(), Line::SignedOut { .. }) => Place::Already,
        (Gate::Inside | Gate::Outside(..), Route::Join) => Place::Join,
        (Gate::Inside, Route::Glad) => Place::Glad,
        (Gate::Inside, _) => Place::Screens,
        (Gate::Outside(why, lost), _) => Place::Outside(why, lost),
    });
    live(move || {
        let drawn = match place.get() {
            Place::Opening => None,
            Place::Join => Some(join()),
            Place::Already => Some(already()),
            Place::Glad => door.glad(),
            Place::Screens => door.screens(),
            Place::Outside(why, lost) => Some(outside(why, lost)),
        };
        drawn.unwrap_or_else(|| p("soft").attr("aria-busy", "true").child(t.app_loading()))
    })
}

/// What nobody may overlook: a tap is only in memory, or nothing more is sent from this phone.
fn grave() -> Node {
    let (t, kith) = (use_text(), use_kith());
    let line = memo(move || kith.line());
    live(move || match line.get() {
        Line::NotSaved { .. } => Some(Notice::new(Tone::Wrong, t.trouble_storage())),
        // The settings say it themselves, beside what waits.
        Line::SignedOut { .. } if !matches!(kith.route(), Route::Settings | Route::Join) => Some(
            Notice::new(Tone::Worry, t.sync_signed_out())
                .child(p("").child(t.join_again()))
                .child(div("").child(LinkButton::new(Route::Join.path(), t.join_look()).weight(Weight::Plain))),
        ),
        _ => None,
    })
}

fn menu() -> Node {
    let (t, kith) = (use_text(), use_kith());
    // Who takes no calls has one item less to overlook.
    let records = memo(move || {
        kith.with(|phone| known::me(phone).is_some_and(|me| me.is(Role::Organiser) || me.is(Role::CallTaker)))
    });
    let current = Now::of(move || match kith.route().home() {
        Route::Open => "/app/open",
        Route::Record => "/app/record",
        Route::People => "/app/people",
        Route::Settings => "/app/settings",
        _ => "/app/",
    });
    live(move || {
        let item = |href, label, symbol| NavItem { href, label, symbol, count: Now::Fixed(0) };
        let items = [
            Some(item("/app/", t.nav_today(), Symbol::Today)),
            Some(item("/app/open", t.nav_open(), Symbol::Open)),
            records.get().then(|| item("/app/record", t.nav_record(), Symbol::Record)),
            Some(item("/app/people", t.nav_people(), Symbol::People)),
            Some(item("/app/settings", t.nav_settings(), Symbol::Settings)),
        ];
        let items: Vec<NavItem> = items.into_iter().flatten().collect();
        nav(items, current.clone())
    })
}

/// Names the page after the heading of what is shown; after going somewhere, the heading is also read out.
fn name_pages() {
    let (t, kith) = (use_text(), use_kith());
    let mut last = None;
    watch(move || {
        let here = (kith.route(), kith.gate());
        let before = last.replace(here);
        // After this turn, when the new screen stands.
        page::next_frame(move || {
            if before.is_some_and(|(route, gate): (Route, Gate)| gate == here.1 && route != here.0) {
                page::go_to_heading();
            }
            let title = page::heading().map_or_else(|| t.app_name().to_owned(), |heading| t.app_page_title(&heading));
            page::set_title(&title);
        });
    });
}

const fn said(line: Line) -> Sync {
    match line {
        Line::AllSent => Sync::AllSent,
        Line::Sending => Sync::Sending,
        Line::Waiting { count, why: Hindrance::NoSignal } => Sync::Waiting(count),
        Line::Waiting { count, why: Hindrance::HubBusy } => Sync::HubBusy(count),
        Line::Waiting { count, why: Hindrance::HubFull } => Sync::HubFull(count),
        Line::Refused { count } => Sync::Refused(count),
        Line::SignedOut { .. } => Sync::SignedOut,
        // Said in full words above the screen; here it is only true that it waits.
        Line::NotSaved { count: 0 } => Sync::AllSent,
        Line::NotSaved { count } => Sync::Waiting(count),
    }
}
