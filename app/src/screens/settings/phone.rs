//! Draws what is on this phone, which Kith it is, and the way out.

use crate::dom::{Node, Now, State, live, memo, several};
use crate::kith::use_kith;
use crate::parts::{Button, Fact, Symbol, Weight, card, facts, tear};
use crate::screens::draw::Confirm;
use crate::text::use_text;
use crate::web::page::spawn;

/// Which Kith this is.
const VERSION: &str = env!("CARGO_PKG_VERSION");

/// This phone: what it keeps, which Kith it runs, and signing out.
pub fn this_phone() -> Node {
    let (t, kith) = (use_text(), use_kith());
    let asking = State::new(false);
    let kept = move || if kith.is_kept() { t.settings_storage_safe() } else { t.settings_storage_unsafe() };
    let waits = memo(move || kith.with(|phone| phone.outbox().waiting().count()));
    let hint = Now::of(move || match waits.get() {
        0 => t.settings_sign_out_hint().to_owned(),
        count => t.settings_sign_out_waiting(i64::try_from(count).unwrap_or(i64::MAX)),
    });
    let out = move || spawn(async move { kith.sign_out().await });
    several()
        .child(
            card()
                .child(
                    facts()
                        .child(
                            Fact::new(t.settings_what_is_here(), t.settings_what_is_here_hint()).symbol(Symbol::Phone),
                        )
                        .child(live(move || {
                            let symbol = if kith.is_kept() { Symbol::Check } else { Symbol::Worry };
                            Fact::new(t.settings_storage(), kept()).symbol(symbol)
                        }))
                        .child(Fact::new(t.settings_version(VERSION), t.settings_source()).symbol(Symbol::Know)),
                )
                .child(tear().child(
                    Button::new(t.settings_sign_out()).weight(Weight::Grave).on_press(move || asking.set(true)),
                )),
        )
        .child(
            Confirm::new(asking, "sign-out", t.settings_sign_out_title())
                .hint(hint)
                .weight(Weight::Grave)
                .yes(t.settings_sign_out(), out),
        )
}
