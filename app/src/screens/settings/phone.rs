//! Draws what is on this phone, which Kith it is, and the way out.

use crate::kith::use_kith;
use crate::parts::{Button, Card, Fact, Facts, Symbol, Tear, Weight};
use crate::screens::draw::{Confirm, live, memo};
use crate::text::use_text;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// Which Kith this is.
const VERSION: &str = env!("CARGO_PKG_VERSION");

/// This phone: what it keeps, which Kith it runs, and signing out.
#[component]
pub fn ThisPhone() -> impl IntoView {
    let (t, kith) = (use_text(), use_kith());
    let asking = RwSignal::new(false);
    let kept = move || if kith.is_kept() { t.settings_storage_safe() } else { t.settings_storage_unsafe() };
    let waits = memo(move || kith.with(|phone| phone.outbox().waiting().count()));
    let hint = MaybeProp::derive(move || {
        Some(match waits.get() {
            0 => t.settings_sign_out_hint().to_owned(),
            count => t.settings_sign_out_waiting(i64::try_from(count).unwrap_or(i64::MAX)),
        })
    });
    let out = move |()| spawn_local(async move { kith.sign_out().await });
    view! {
        <Card>
            <Facts>
                <Fact label=t.settings_what_is_here() symbol=Symbol::Phone>{t.settings_what_is_here_hint()}</Fact>
                {live(move || {
                    let symbol = if kith.is_kept() { Symbol::Check } else { Symbol::Worry };
                    view! { <Fact label=t.settings_storage() symbol>{kept()}</Fact> }
                })}
                <Fact label=t.settings_version(VERSION) symbol=Symbol::Know>{t.settings_source()}</Fact>
            </Facts>
            <Tear><Button weight=Weight::Grave on_press=move |()| asking.set(true)>{t.settings_sign_out()}</Button></Tear>
        </Card>
        <Confirm open=asking id="sign-out" title=t.settings_sign_out_title() hint yes=t.settings_sign_out() weight=Weight::Grave on_yes=out />
    }
}
