//! Draws the phones and browsers one is signed in on. A lost one is signed out from here, and another one let in.

use super::another::another_phone;
use crate::dom::{Node, State, div, el, live, p, several, span};
use crate::kith::{Trouble, use_kith};
use crate::parts::{Button, Weight};
use crate::screens::draw::{Confirm, Told, apart, clock, telling};
use crate::screens::said::things;
use crate::text::use_text;
use crate::web::page::spawn;
use shared::api::Device;

/// The list, fetched from the hub, because only the hub knows it.
pub fn devices() -> Node {
    let (t, kith) = (use_text(), use_kith());
    let found = State::new(None::<Result<Vec<Device>, Trouble>>);
    let told = State::new(Told::default());
    let look = move || {
        // The screen may have been left before the answer comes.
        spawn(async move { found.set(Some(kith.devices().await)) });
    };
    look();
    several().child(telling(told)).child(live(move || match found.get() {
        None => p("soft").child(t.settings_devices_asking()),
        Some(Err(_)) => several()
            .child(p("soft").child(t.settings_devices_no_signal()))
            .child(div("").child(Button::new(t.app_try_again()).weight(Weight::Plain).on_press(look))),
        Some(Ok(list)) => several()
            .child(
                el("ul")
                    .class("rows")
                    .attr("role", "list")
                    .children(list.into_iter().map(|device| device_row(device, told, look))),
            )
            .child(another_phone(look)),
    }))
}

fn device_row(device: Device, told: State<Told>, look: impl Fn() + Copy + 'static) -> Node {
    let (t, kith) = (use_text(), use_kith());
    let asking = State::new(false);
    let here = kith.device() == Some(device.device);
    let moment = |at| things::moment(t, at, clock(kith));
    let since = t.settings_device_since(&moment(device.since));
    let seen = if here { t.settings_device_here().to_owned() } else { t.settings_device_seen(&moment(device.seen)) };
    let id = device.device;
    let out = move || {
        spawn(async move {
            let said = match kith.sign_out_device(id).await {
                Ok(()) => Told::good(t.settings_device_out_done()),
                Err(trouble) => Told::trouble(t, trouble),
            };
            told.set(said);
            look();
        });
    };
    let title = t.settings_device_out_title(&device.label);
    el("li")
        .class("row")
        .child(
            span("row-words")
                .child(el("bdi").class("row-title").child(device.label))
                .child(span("row-more").child(apart(vec![seen, since]))),
        )
        .child((!here).then(|| {
            several()
                .child(span("row-end").child(
                    Button::new(t.settings_device_out()).weight(Weight::Quiet).on_press(move || asking.set(true)),
                ))
                .child(
                    Confirm::new(asking, "device-out", title)
                        .hint(t.settings_device_out_hint())
                        .weight(Weight::Grave)
                        .yes(t.settings_device_out(), out),
                )
        }))
}
