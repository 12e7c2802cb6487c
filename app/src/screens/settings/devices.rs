//! Draws the phones and browsers one is signed in on. A lost one is signed out from here.

use crate::kith::{Trouble, use_kith};
use crate::parts::{Button, Weight};
use crate::screens::draw::{Confirm, Telling, Told, clock, live};
use crate::screens::said::things;
use crate::text::use_text;
use leptos::prelude::*;
use leptos::task::spawn_local;
use shared::api::Device;

/// The list, fetched from the hub, because only the hub knows it.
#[component]
pub fn Devices() -> impl IntoView {
    let (t, kith) = (use_text(), use_kith());
    let found = RwSignal::new(None::<Result<Vec<Device>, Trouble>>);
    let told = RwSignal::new(Told::default());
    let look = move |()| {
        // The screen may have been left before the answer comes.
        spawn_local(async move { drop(found.try_set(Some(kith.devices().await))) });
    };
    look(());
    view! {
        <Telling told />
        {live(move || match found.get() {
            None => view! { <p class="soft">{t.settings_devices_asking()}</p> }.into_any(),
            Some(Err(_)) => view! {
                <p class="soft">{t.settings_devices_no_signal()}</p>
                <div><Button weight=Weight::Plain on_press=look>{t.app_try_again()}</Button></div>
            }.into_any(),
            Some(Ok(list)) => view! {
                <ul class="rows" role="list">
                    {list.into_iter().map(|device| view! { <DeviceRow device told look=Callback::new(look) /> }).collect_view()}
                </ul>
            }.into_any(),
        })}
    }
}

#[component]
fn DeviceRow(device: Device, told: RwSignal<Told>, look: Callback<()>) -> impl IntoView {
    let (t, kith) = (use_text(), use_kith());
    let asking = RwSignal::new(false);
    let here = kith.device() == Some(device.device);
    let seen = t.settings_device_seen(&things::moment(t, device.seen, clock(kith)));
    let id = device.device;
    let out = move |()| {
        spawn_local(async move {
            let said = match kith.sign_out_device(id).await {
                Ok(()) => Told::good(t.settings_device_out_done()),
                Err(trouble) => Told::trouble(t, trouble),
            };
            let _ = told.try_set(said);
            look.run(());
        });
    };
    let title = t.settings_device_out_title(&device.label);
    view! {
        <li class="row">
            <span class="row-words">
                <bdi class="row-title">{device.label}</bdi>
                <span class="row-more">{if here { t.settings_device_here().to_owned() } else { seen }}</span>
            </span>
            {(!here).then(|| view! {
                <span class="row-end"><Button weight=Weight::Quiet on_press=move |()| asking.set(true)>{t.settings_device_out()}</Button></span>
                <Confirm open=asking id="device-out" title hint=t.settings_device_out_hint().to_owned() yes=t.settings_device_out() weight=Weight::Grave on_yes=out />
            })}
        </li>
    }
}
