//! The frame: name and sync line above, the menu under the thumb, and between them the screen.
//!
//! Invariant: after going somewhere, the page's title says where one is and a screen reader reads the heading
//! next. Where somebody first arrives, the focus is left alone.

use super::join::{Already, Glad, Join};
use super::outside::Outside;
use super::route::Route;
use super::update::UpdatePrompt;
use crate::kith::{Gate, SyncLine as Line, Why, use_kith};
use crate::parts::{LinkButton, Mark, Nav, NavItem, Notice, SkipLink, Sprite, Symbol, Sync, SyncLine, Tone, Weight};
use crate::screens::drafts::provide_drafts;
use crate::screens::known;
use crate::screens::shown::Screens;
use crate::text::{InLanguage, use_text};
use crate::web::page;
use leptos::prelude::*;
use shared::people::Role;

/// The whole app, in the language and the look that were chosen.
#[component]
pub(super) fn App() -> impl IntoView {
    let kith = use_kith();
    // Above what a change of language draws anew, so that nobody loses what they are writing.
    provide_drafts();
    Effect::new(move |_| {
        let lang = kith.lang();
        page::set_root("lang", Some(lang.code()));
        page::set_root("dir", Some(lang.dir()));
    });
    Effect::new(move |_| page::set_root("data-theme", kith.look().code()));
    view! {
        <Sprite />
        <InLanguage lang=Signal::derive(move || kith.lang())><Frame /></InLanguage>
    }
}

#[component]
fn Frame() -> impl IntoView {
    let (t, kith) = (use_text(), use_kith());
    let inside = Memo::new(move |_| kith.gate() == Gate::Inside);
    let name = Memo::new(move |_| kith.group_name());
    name_pages();
    view! {
        <div class="app">
            <SkipLink />
            <header class="band">
                <a class="band-name" href=Route::Today.path()>
                    <Mark />
                    <span>{move || name.with(|name| if name.is_empty() { t.app_name().to_owned() } else { name.clone() })}</span>
                </a>
                {move || inside.get().then(|| view! { <SyncLine sync=Signal::derive(move || said(kith.line())) href="/app/settings" /> })}
            </header>
            <main class="main" id="main" tabindex="-1">
                <UpdatePrompt />
                <Grave />
                <Shown />
            </main>
            {move || inside.get().then(|| view! { <Menu /> })}
        </div>
    }
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
#[component]
fn Shown() -> impl IntoView {
    let (t, kith) = (use_text(), use_kith());
    let place = Memo::new(move |_| match (kith.gate(), kith.route()) {
        (Gate::Opening, _) => Place::Opening,
        (Gate::Inside, Route::Join) if !matches!(kith.line(), Line::SignedOut { .. }) => Place::Already,
        (Gate::Inside | Gate::Outside(..), Route::Join) => Place::Join,
        (Gate::Inside, Route::Glad) => Place::Glad,
        (Gate::Inside, _) => Place::Screens,
        (Gate::Outside(why, lost), _) => Place::Outside(why, lost),
    });
    move || match place.get() {
        Place::Opening => view! { <p class="soft" aria-busy="true">{t.app_loading()}</p> }.into_any(),
        Place::Join => view! { <Join /> }.into_any(),
        Place::Already => view! { <Already /> }.into_any(),
        Place::Glad => view! { <Glad /> }.into_any(),
        Place::Screens => view! { <Screens /> }.into_any(),
        Place::Outside(why, lost) => view! { <Outside why lost /> }.into_any(),
    }
}

/// What nobody may overlook: a tap is only in memory, or nothing more is sent from this phone.
#[component]
fn Grave() -> impl IntoView {
    let (t, kith) = (use_text(), use_kith());
    let line = Memo::new(move |_| kith.line());
    move || match line.get() {
        Line::NotSaved => Some(view! { <Notice tone=Tone::Wrong title=t.trouble_storage() /> }.into_any()),
        // The settings say it themselves, beside what waits.
        Line::SignedOut { .. } if !matches!(kith.route(), Route::Settings | Route::Join) => Some(
            view! {
                <Notice tone=Tone::Worry title=t.sync_signed_out()>
                    <p>{t.join_again()}</p>
                    <div><LinkButton href=Route::Join.path() weight=Weight::Plain>{t.join_look()}</LinkButton></div>
                </Notice>
            }
            .into_any(),
        ),
        _ => None,
    }
}

#[component]
fn Menu() -> impl IntoView {
    let (t, kith) = (use_text(), use_kith());
    // Who takes no calls has one item less to overlook.
    let records = Memo::new(move |_| {
        kith.with(|phone| known::me(phone).is_some_and(|me| me.is(Role::Organiser) || me.is(Role::CallTaker)))
    });
    let current = Signal::derive(move || match kith.route().home() {
        Route::Open => "/app/open",
        Route::Record => "/app/record",
        Route::People => "/app/people",
        Route::Settings => "/app/settings",
        _ => "/app/",
    });
    move || {
        let item = |href, label, symbol| NavItem { href, label, symbol, count: Signal::stored(0) };
        let items = [
            Some(item("/app/", t.nav_today(), Symbol::Today)),
            Some(item("/app/open", t.nav_open(), Symbol::Open)),
            records.get().then(|| item("/app/record", t.nav_record(), Symbol::Record)),
            Some(item("/app/people", t.nav_people(), Symbol::People)),
            Some(item("/app/settings", t.nav_settings(), Symbol::Settings)),
        ];
        let items: Vec<NavItem> = items.into_iter().flatten().collect();
        view! { <Nav items current /> }
    }
}

/// Names the page after the heading of what is shown; after going somewhere, the heading is also read out.
fn name_pages() {
    let (t, kith) = (use_text(), use_kith());
    Effect::new(move |before: Option<(Route, Gate)>| {
        let here = (kith.route(), kith.gate());
        // After this turn, when the new screen stands.
        request_animation_frame(move || {
            if before.is_some_and(|before| before.1 == here.1 && before.0 != here.0) {
                page::go_to_heading();
            }
            let title = page::heading().map_or_else(|| t.app_name().to_owned(), |heading| t.app_page_title(&heading));
            page::set_title(&title);
        });
        here
    });
}

const fn said(line: Line) -> Sync {
    match line {
        Line::AllSent => Sync::AllSent,
        Line::Sending => Sync::Sending,
        Line::Waiting { count } => Sync::Waiting(count),
        Line::Refused { count } => Sync::Refused(count),
        Line::SignedOut { .. } => Sync::SignedOut,
        // Said in full words above the screen; here it is only true that it waits.
        Line::NotSaved => Sync::Waiting(1),
    }
}
