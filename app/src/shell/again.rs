//! Coming back on a phone whose session has ended: one tap, with any invite, as who they were.
//!
//! The device's key proves that it is this device, and the hub knows whose it is. Invariant: what was not sent stays on
//! this phone, and goes as theirs; only where the hub no longer knows the device is somebody new made, who is handed it.

use super::inside::{Door, use_door};
use super::join::said;
use super::route::Route;
use crate::device::{Chest, label};
use crate::dom::{Node, State, div, live, p, several};
use crate::kith::{Gate, Kith, Trouble, Why, use_kith};
use crate::parts::{Button, Notice, Tone, Weight};
use crate::screens::known;
use crate::sync::Hub;
use crate::text::use_text;
use crate::web::page::{self, spawn};
use shared::api::{Join, Secret};
use shared::words::Line;
use shared::words::limits::NAME_CHARS_MAX;
use std::rc::Rc;

/// What is shown to them; nothing where this phone does not know what they are called. `other` is set when it is not they.
pub(super) fn again(code: Secret, other: State<bool>) -> Option<Node> {
    let (t, kith, door) = (use_text(), use_kith(), use_door());
    let name = kith.peek(|phone| known::me(phone).map(|me| me.name.clone()))?;
    let (busy, trouble) = (State::new(false), State::new(None::<Trouble>));
    let called = t.join_again_as(name.as_str());
    let send = move || {
        if busy.get_untracked() {
            return;
        }
        busy.set(true);
        trouble.set(None);
        let (code, name) = (code.clone(), name.clone());
        spawn(async move {
            let back = come_back((kith, door), code, name).await;
            busy.set(false);
            trouble.set(back.err());
        });
    };
    let press = live(move || if busy.get() { t.join_working().to_owned() } else { called.clone() });
    Some(
        several()
            .child(p("lead").child(t.join_again_hint()))
            .child(live(move || trouble.get().map(|trouble| Notice::new(Tone::Wrong, said(t, trouble)))))
            .child(
                div("cluster")
                    .child(Button::new(press).disabled(busy).on_press(send))
                    .child(Button::new(t.join_somebody_else()).weight(Weight::Plain).on_press(move || other.set(true))),
            ),
    )
}

async fn come_back((kith, door): (Kith, Door), invite: Secret, name: Line<NAME_CHARS_MAX>) -> Result<(), Trouble> {
    let chest = Rc::new(Chest::open().await.map_err(|_| Trouble::NotKept)?);
    chest.note_former().await.map_err(|_| Trouble::NotKept)?;
    let (device, key) = chest.device().await.map_err(|_| Trouble::NotKept)?;
    let sign = Some(key.sign(&Join::signed(device, &invite)).await.map_err(|_| Trouble::NotKept)?);
    let key = key.public().await.map_err(|_| Trouble::NotKept)?;
    let label = Line::new(&label::label(&page::browser())).unwrap_or_else(|_| name.clone());
    let me = Hub::join(&chest, &Join { invite, name, device, label, key, sign }).await?;
    if me.person == kith.peek(shared::sync::Phone::me) {
        chest.forget_former().await.map_err(|_| Trouble::NotKept)?;
        kith.send_now();
    } else {
        kith.end();
        kith.set_gate(Gate::Outside(Why::Never, 0));
        door.let_in(kith, chest, me).await?;
    }
    page::replace(&Route::Today.path());
    kith.show(Route::Today);
    Ok(())
}
