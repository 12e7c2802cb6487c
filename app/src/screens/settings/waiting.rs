//! Draws what has not arrived: each thing in words with its time, and what was refused with what to do.

use crate::dom::{Node, div, each, el, live, memo, p, several, span};
use crate::kith::{Hindrance, SyncLine, use_kith};
use crate::parts::{Button, Notice, Tone, Weight, rows};
use crate::screens::draw::{clock, refused_list};
use crate::screens::said::outbox::{Waiting, refused, waiting};
use crate::screens::said::{deed, refusal, things};
use crate::text::use_text;

/// What waits, and what was refused.
pub fn waiting_list() -> Node {
    let (t, kith) = (use_text(), use_kith());
    let list = memo(move || kith.with(waiting));
    let not_accepted = memo(move || kith.with(refused));
    let some = memo(move || !list.with(Vec::is_empty));
    let heard = live(move || match kith.with(|phone| phone.replica().heard()) {
        Some(at) => t.sync_last(&t.ago(at.0, kith.now().0)),
        None => t.sync_never().to_owned(),
    });
    let line = memo(move || kith.line());
    several()
        .child(live(move || match line.get() {
            SyncLine::NotSaved { .. } => Some(Notice::new(Tone::Wrong, t.trouble_storage())),
            SyncLine::SignedOut { .. } => Some(Notice::new(Tone::Worry, t.join_again())),
            SyncLine::Waiting { why: Hindrance::HubFull, .. } => Some(Notice::new(Tone::Worry, t.trouble_hub_full())),
            SyncLine::Waiting { why: Hindrance::HubBusy, .. } => Some(Notice::new(Tone::Worry, t.trouble_hub_busy())),
            _ => None,
        }))
        .child(refused_list(move || not_accepted.get()))
        .child(live(move || {
            if some.get() {
                several()
                    .child(p("soft").child(t.settings_waiting_hint()))
                    .child(rows().child(each(move || list.get(), waiting_row)))
            } else {
                p("soft").child(t.settings_waiting_nothing())
            }
        }))
        .child(
            div("cluster")
                .child(live(move || {
                    let send = move || kith.send_now();
                    some.get().then(|| Button::new(t.settings_try_now()).weight(Weight::Plain).on_press(send))
                }))
                .child(span("soft small").child(heard)),
        )
}

fn waiting_row(entry: Waiting) -> Node {
    let (t, kith) = (use_text(), use_kith());
    let (done, why) = kith.with(|phone| {
        let world = phone.replica().world();
        let why = entry.foreseen.as_ref().map(|why| refusal::sentence(t, world, &entry.command, why));
        (deed::deed(t, world, &entry.command), why)
    });
    let at = t.settings_waiting_since(&things::moment(t, entry.at, clock(kith)));
    el("li").class("row").child(
        span("row-words")
            .child(el("bdi").class("row-title").child(done.what))
            .child(done.about.map(|about| el("bdi").class("row-more").child(about)))
            .child(done.wrote.map(|wrote| el("bdi").class("row-more").child(wrote)))
            .child(span("row-more").child(at))
            .child(why.map(|why| span("field-error").child(t.settings_foreseen(&why)))),
    )
}
