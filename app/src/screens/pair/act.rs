//! Draws what either can do besides answering: write a note, change what suits, rest, hand over, end it.

use super::forms::Doing;
use super::model::{Act, Shown};
use super::view::name;
use crate::dom::{Node, State, div};
use crate::kith::use_kith;
use crate::parts::{Button, Weight, section};
use crate::screens::draw::Told;
use crate::text::use_text;
use shared::command::{EndCover, ProposePairing};

/// The buttons of a pair; none where there is nothing to do.
pub fn actions(shown: &Shown, told: State<Told>, doing: State<Doing>) -> Option<Node> {
    let (t, kith) = (use_text(), use_kith());
    let person = name(t, &shown.person);
    let helper = name(t, &shown.helper);
    let suits = |me: bool, name: &str| if me { t.pair_change_yours().to_owned() } else { t.pair_change(name) };
    let open = |act: Act, words: String, weight: Weight, form: Doing| {
        shown.can(act).then(|| Button::new(words).weight(weight).on_press(move || doing.set(form)))
    };
    let plain = |act, words: &str, form| open(act, words.to_owned(), Weight::Plain, form);
    let quiet = |act, words: &str, form| open(act, words.to_owned(), Weight::Quiet, form);
    let (pairing, pace) = (shown.id, shown.pace);
    let (helper_id, person_id) = (shown.helper.id, shown.person.id);
    let nobody = shown.can(Act::EndCover) && shown.cover.as_ref().is_some_and(|cover| cover.yes && cover.welcome);
    let nobody = nobody.then(|| {
        Button::new(t.cover_end()).weight(Weight::Quiet).on_press(move || {
            Told::act(told, (kith, t), EndCover { pairing }.into(), t.cover_ended());
        })
    });
    let again = shown.can(Act::Again).then(|| {
        Button::new(t.pair_again()).weight(Weight::Plain).on_press(move || {
            let command = ProposePairing { helper: helper_id, person: person_id, pace };
            Told::act(told, (kith, t), command.into(), t.pair_suggested());
        })
    });
    let named = shown.cover.is_some();
    let buttons = div("cluster")
        .child(plain(Act::Note, t.note_write(), Doing::Note))
        .child(open(Act::LimitHelper, suits(shown.helper.me, &helper), Weight::Plain, Doing::LimitHelper))
        .child(open(Act::LimitPerson, suits(shown.person.me, &person), Weight::Plain, Doing::LimitPerson))
        .child(plain(Act::Joint, t.handover_plan(), Doing::Joint))
        .child((!named).then(|| plain(Act::NameCover, t.cover_name(), Doing::Cover)).flatten())
        .child(plain(Act::Pause, t.pair_pause(), Doing::Pause))
        .child(again)
        .child(nobody)
        .child(shown.passing.is_none().then(|| quiet(Act::Pass, t.handover_propose(), Doing::Pass)).flatten())
        .child(quiet(Act::End, t.pair_end(), Doing::End));
    (!shown.can.is_empty()).then(|| section(t.pair_actions()).child(buttons))
}
