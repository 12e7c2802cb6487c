//! Draws Settings.

use super::devices::devices;
use super::glad::glad;
use super::group::{group_card, zones_card};
use super::ladder::ladder_card;
use super::look::{language, light_or_dark};
use super::model::settings;
use super::myself::myself;
use super::phone::this_phone;
use super::spread::spread_card;
use super::waiting::waiting_list;
use crate::dom::{Node, div, live, memo, p};
use crate::kith::use_kith;
use crate::parts::{PageHead, section};
use crate::screens::wish::matters_link;
use crate::text::use_text;

/// This person, what waits, this phone, and for organisers the group.
pub fn settings_screen() -> Node {
    let (t, kith) = (use_text(), use_kith());
    let shown = memo(move || kith.with(settings));
    let helps = memo(move || shown.with(|shown| shown.helps));
    let organiser = memo(move || shown.with(|shown| shown.organiser));
    let group =
        live(move || shown.with(|shown| shown.group.as_ref().map(|group| t.settings_group(group.name.as_str()))));
    div("stack stack-wide")
        .child(PageHead::new(t.settings_title()).child(p("").child(group)))
        .child(section(t.settings_waiting()).child(waiting_list()))
        .child(
            div("columns")
                .child(section(t.settings_you()).child(myself(shown)).child(matters_link()))
                .child(live(move || helps.get().then(|| section(t.glad_title()).child(glad(shown)))))
                .child(live(move || {
                    organiser.get().then(|| {
                        section(t.settings_our_group())
                            .child(group_card(shown))
                            .child(zones_card(shown))
                            .child(ladder_card(shown))
                    })
                }))
                .child(live(move || organiser.get().then(|| section(t.spread_title()).child(spread_card(shown)))))
                .child(section(t.settings_appearance()).child(language()).child(light_or_dark()))
                .child(section(t.settings_devices()).child(devices()))
                .child(section(t.settings_phone()).child(this_phone())),
        )
}
