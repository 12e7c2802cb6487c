//! Draws Settings.

use super::devices::Devices;
use super::glad::Glad;
use super::group::{GroupCard, ZonesCard};
use super::look::{Language, LightOrDark};
use super::model::settings;
use super::myself::Myself;
use super::phone::ThisPhone;
use super::waiting::WaitingList;
use crate::kith::use_kith;
use crate::parts::{PageHead, Section};
use crate::screens::draw::{live, memo};
use crate::text::use_text;
use leptos::prelude::*;

/// This person, what waits, this phone, and for organisers the group.
#[component]
pub fn Settings() -> impl IntoView {
    let (t, kith) = (use_text(), use_kith());
    let shown = memo(move || kith.with(settings));
    let helps = memo(move || shown.with(|shown| shown.helps));
    let organiser = memo(move || shown.with(|shown| shown.organiser));
    let group = move || shown.with(|shown| shown.group.as_ref().map(|group| t.settings_group(group.name.as_str())));
    view! {
        <div class="stack stack-wide">
            <PageHead title=t.settings_title()><p>{group}</p></PageHead>
            <Section title=t.settings_waiting()><WaitingList /></Section>
            <div class="columns">
                <Section title=t.settings_you()><Myself shown /></Section>
                {live(move || helps.get().then(|| view! { <Section title=t.glad_title()><Glad shown /></Section> }))}
                {live(move || organiser.get().then(|| view! { <Section title=t.settings_our_group()><GroupCard shown /><ZonesCard shown /></Section> }))}
                <Section title=t.settings_appearance()><Language /><LightOrDark /></Section>
                <Section title=t.settings_devices()><Devices /></Section>
                <Section title=t.settings_phone()><ThisPhone /></Section>
            </div>
        </div>
    }
}
