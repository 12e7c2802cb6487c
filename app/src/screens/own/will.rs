//! Draws what can be decided: being left out, peace, taking it all away, one's yes, being forgotten.

use super::model::May;
use super::view::Shown;
use crate::dom::{Node, State, div, live, memo, p, several};
use crate::kith::use_kith;
use crate::parts::{Button, Input, LinkButton, Need, Question, Tick, Weight, card, section, tear};
use crate::screens::draw::{Confirm, Told};
use crate::screens::file;
use crate::text::use_text;
use crate::web::page::spawn;
use shared::command::{BackAgain, Edit, ErasePerson, KeepPrivate, LeaveInPeace, WithdrawConsent};
use shared::people::Private;
use shared::words::{Day, PersonId};

/// What can be decided about a record.
pub(super) fn will((id, may): (PersonId, May), shown: Shown, told: State<Told>) -> Node {
    let t = use_text();
    section(t.own_decide())
        .child(private(id, told))
        .child(peace(id, shown, told))
        .child(may.mine.then(take))
        .child(grave(id, may, told))
}

fn private(id: PersonId, told: State<Told>) -> Node {
    let (t, kith) = (use_text(), use_kith());
    let now = memo(move || kith.with(|phone| Private::of(phone.replica().world(), id)));
    let tick = move |name, words: &str, is: fn(&Private) -> bool, set: fn(&mut Private, bool)| {
        Tick::new(name, words).ticked(crate::dom::Now::of(move || is(&now.get()))).on_tick(move |ticked| {
            let saw = now.get_untracked();
            let mut new = saw;
            set(&mut new, ticked);
            let command = KeepPrivate { person: id, private: Edit { saw, new } };
            Told::act(told, (kith, t), command.into(), t.settings_saved());
        })
    };
    card()
        .child(crate::dom::el("h3").child(t.private_title()))
        .child(p("soft").child(t.private_hint()))
        .child(tick("figures", t.private_figures(), |p| p.figures, |p, is| p.figures = is))
        .child(tick("rounds", t.private_rounds(), |p| p.rounds, |p, is| p.rounds = is))
        .child(tick("notes", t.private_notes(), |p| p.notes, |p, is| p.notes = is))
}

fn peace(id: PersonId, shown: Shown, told: State<Told>) -> Node {
    let (t, kith) = (use_text(), use_kith());
    let stands = memo(move || shown.with(|shown| shown.as_ref().map(|(own, _)| (own.comes, own.rests))));
    let until = State::new(String::new());
    let rest = move || {
        let command = LeaveInPeace { person: id, until: Day::parse(&until.get_untracked()) };
        Told::act(told, (kith, t), command.into(), t.pair_rests());
    };
    let back = move || {
        Told::act(told, (kith, t), BackAgain { person: id }.into(), t.pair_resumed());
    };
    live(move || match stands.get() {
        Some((_, true)) => Some(
            card()
                .child(p("").child(t.peace_back_hint()))
                .child(tear().child(Button::new(t.peace_back()).weight(Weight::Plain).on_press(back))),
        ),
        Some((true, false)) => Some(
            card()
                .child(crate::dom::el("h3").child(t.peace_title()))
                .child(p("soft").child(t.peace_hint()))
                .child(
                    Question::line("until", t.pair_pause_until())
                        .hint(t.pair_pause_until_hint())
                        .input(Input::Day)
                        .need(Need::Free)
                        .value(until)
                        .on_input(move |day| until.set(day)),
                )
                .child(tear().child(Button::new(t.peace_send()).weight(Weight::Plain).on_press(rest))),
        ),
        _ => None,
    })
}

/// Taking all of it away: asked of the hub, which has all of it, and saved by the browser.
fn take() -> Node {
    let (t, kith) = (use_text(), use_kith());
    let found = State::new(None::<Result<(String, String), crate::kith::Trouble>>);
    let ask = move || {
        spawn(async move {
            let page = kith.my_record(true).await;
            let data = kith.my_record(false).await;
            found.set(Some(page.and_then(|page| Ok((page, data?)))));
        });
    };
    card().child(crate::dom::el("h3").child(t.take_title())).child(p("soft").child(t.take_hint())).child(live(
        move || match found.get() {
            None => div("cluster").child(Button::new(t.take_ask()).weight(Weight::Plain).on_press(ask)),
            Some(Err(_)) => several()
                .child(p("soft").child(t.trouble_no_signal()))
                .child(div("").child(Button::new(t.app_try_again()).weight(Weight::Plain).on_press(ask))),
            Some(Ok((page, data))) => div("cluster")
                .child(
                    LinkButton::new(file::href("text/html", &page), t.take_page())
                        .weight(Weight::Plain)
                        .download("my-record.html"),
                )
                .child(
                    LinkButton::new(file::href("application/json", &data), t.take_data())
                        .weight(Weight::Plain)
                        .download("my-record.json"),
                ),
        },
    ))
}

/// What cannot be taken back, each behind a question.
fn grave(id: PersonId, may: May, told: State<Told>) -> Node {
    let (t, kith) = (use_text(), use_kith());
    let (withdrawing, erasing) = (State::new(false), State::new(false));
    let withdraw = move || {
        Told::act(told, (kith, t), WithdrawConsent { person: id }.into(), t.settings_saved());
    };
    let erase = move || {
        Told::act(told, (kith, t), ErasePerson { person: id }.into(), t.erase_done());
    };
    card()
        .child(p("soft").child(t.withdraw_hint()))
        .child(
            tear().child(Button::new(t.withdraw_send()).weight(Weight::Quiet).on_press(move || withdrawing.set(true))),
        )
        .child(
            Confirm::new(withdrawing, "withdraw", t.withdraw_title())
                .hint(t.withdraw_hint())
                .weight(Weight::Grave)
                .yes(t.withdraw_send(), withdraw),
        )
        .child(may.erase.then(|| {
            several()
                .child(
                    tear().child(Button::new(t.erase_send()).weight(Weight::Quiet).on_press(move || erasing.set(true))),
                )
                .child(
                    Confirm::new(erasing, "erase", t.erase_title())
                        .hint(t.erase_hint())
                        .weight(Weight::Grave)
                        .yes(t.erase_send(), erase),
                )
        }))
}
