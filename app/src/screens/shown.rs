//! The screen that an address shows.
//!
//! Joining and what comes right after it belong to the frame around the screens, which knows whether somebody
//! is signed in.

use super::drafts::provide_drafts;
use super::errand::ErrandScreen;
use super::invite::Invite;
use super::open::Open;
use super::people::People;
use super::person::PersonScreen;
use super::record::Record;
use super::settings::Settings;
use super::today::Today;
use crate::kith::use_kith;
use crate::parts::{Empty, LinkButton, PageHead, Symbol, Weight};
use crate::screens::draw::memo;
use crate::shell::Route;
use crate::text::use_text;
use leptos::prelude::*;

/// Draws the screen of the present address.
#[component]
pub fn Screens() -> impl IntoView {
    provide_drafts();
    let kith = use_kith();
    let route = memo(move || kith.route());
    move || match route.get() {
        Route::Today => view! { <Today /> }.into_any(),
        Route::Open => view! { <Open /> }.into_any(),
        Route::Errand(id) => view! { <ErrandScreen id /> }.into_any(),
        Route::Record => view! { <Record /> }.into_any(),
        Route::People => view! { <People /> }.into_any(),
        Route::Person(id) => view! { <PersonScreen id /> }.into_any(),
        Route::Invite => view! { <Invite /> }.into_any(),
        Route::Settings => view! { <Settings /> }.into_any(),
        Route::Join | Route::Glad | Route::NotFound => view! { <NotFound /> }.into_any(),
    }
}

/// An address that leads nowhere.
#[component]
pub fn NotFound() -> impl IntoView {
    let t = use_text();
    view! {
        <div class="stack">
            <PageHead title=t.trouble_not_found() />
            <Empty symbol=Symbol::Search title=t.trouble_not_found_hint()>
                <LinkButton href=Route::Today.path() weight=Weight::Plain>{t.nav_today()}</LinkButton>
            </Empty>
        </div>
    }
}
