//! The forms of a pair, one at a time: what is being done, and what draws it.
//!
//! Each reads the pair once, when it opens; what arrives from the hub meanwhile never changes what somebody types.

use super::limits_form::limits_form;
use super::model::{Shown, pair};
use super::note_form::note_form;
use super::passing_form::{joint_form, said_form};
use crate::dom::{Node, Now, State, div, el, p, several};
use crate::kith::use_kith;
use crate::parts::{Button, Choice, Input, Need, Question, card};
use crate::screens::draw::{Told, or_cancel, show_what_is_wrong};
use crate::screens::said::pairing as said;
use crate::text::use_text;
use shared::command::{Command, EndPairing, NameCover, PausePairing, ProposeHandover};
use shared::pair::Ending;
use shared::words::{Day, Id, PairingId, PersonId};

/// What somebody is in the middle of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Doing {
    /// Nothing.
    #[default]
    Nothing,
    /// Changing what suits who comes.
    LimitHelper,
    /// Changing what suits the person.
    LimitPerson,
    /// Resting.
    Pause,
    /// Ending it.
    End,
    /// Naming who steps in.
    Cover,
    /// Writing a note.
    Note,
    /// Asking somebody to take over.
    Pass,
    /// Writing down that the person agrees to it.
    SaidPass,
    /// Planning to go together.
    Joint,
}

/// The form of what somebody is in the middle of.
pub fn form(id: PairingId, doing: State<Doing>, told: State<Told>) -> Node {
    let kith = use_kith();
    let Some(shown) = kith.peek(|phone| pair(phone, id, kith.now())) else { return several() };
    match doing.get_untracked() {
        Doing::Nothing => several(),
        Doing::LimitHelper => limits_form(&shown, &shown.helper, doing, told),
        Doing::LimitPerson => limits_form(&shown, &shown.person, doing, told),
        Doing::Pause => pause_form(&shown, doing, told),
        Doing::End => end_form(&shown, doing, told),
        Doing::Note => note_form(&shown, doing, told),
        Doing::SaidPass => said_form(&shown, doing, told),
        Doing::Joint => joint_form(&shown, doing, told),
        Doing::Cover => {
            let t = use_text();
            let form = Form { title: t.cover_name(), hint: t.cover_hint(), asks: t.cover_who(), done: t.cover_named() };
            let pairing = shown.id;
            who_form(form, &shown, (doing, told), move |cover, _| NameCover { pairing, cover }.into())
        }
        Doing::Pass => {
            let t = use_text();
            let form = Form {
                title: t.handover_propose(),
                hint: t.handover_hint(),
                asks: t.handover_who(),
                done: t.handover_proposed(),
            };
            let pairing = shown.id;
            let command = move |newcomer, id: Id| ProposeHandover { handover: id.into(), pairing, newcomer }.into();
            who_form(form, &shown, (doing, told), command)
        }
    }
}

/// The two buttons below a form.
pub fn save_or_not(words: &str, save: impl Fn() + 'static, doing: State<Doing>) -> Node {
    let leave = move || doing.set(Doing::Nothing);
    or_cancel(div("cluster"), Button::new(words).on_press(save), leave)
}

/// Rests, until a day that may be left open.
fn pause_form(shown: &Shown, doing: State<Doing>, told: State<Told>) -> Node {
    let (t, kith) = (use_text(), use_kith());
    let (typed, wrong) = (State::new(String::new()), State::new(None::<String>));
    let pairing = shown.id;
    let save = move || {
        let day = typed.get_untracked();
        let until = if day.is_empty() { None } else { Day::parse(&day) };
        let problem = match until {
            None if !day.is_empty() => Some(t.limit_date()),
            Some(day) if day <= kith.today() => Some(t.limit_date_past()),
            _ => None,
        };
        wrong.set(problem.map(ToOwned::to_owned));
        if problem.is_some() {
            show_what_is_wrong();
        } else if Told::act(told, (kith, t), PausePairing { pairing, until }.into(), t.pair_rests()) {
            doing.set(Doing::Nothing);
        }
    };
    card()
        .child(el("h2").child(t.pair_pause()))
        .child(p("").child(t.pair_pause_hint()))
        .child(
            Question::line("until", t.pair_pause_until())
                .hint(t.pair_pause_until_hint())
                .input(Input::Day)
                .need(Need::Free)
                .value(typed)
                .error(wrong)
                .on_input(move |day| typed.set(day)),
        )
        .child(save_or_not(t.pair_pause_send(), save, doing))
}

/// Ends it, with the reason that comes closest.
fn end_form(shown: &Shown, doing: State<Doing>, told: State<Told>) -> Node {
    let (t, kith) = (use_text(), use_kith());
    let (chosen, wrong) = (State::new(String::new()), State::new(None::<String>));
    let pairing = shown.id;
    let save = move || {
        let reason = Ending::OFFERED.into_iter().find(|reason| reason.code() == chosen.get_untracked());
        wrong.set(reason.is_none().then(|| t.limit_choose().to_owned()));
        match reason {
            None => show_what_is_wrong(),
            Some(reason) => {
                if Told::act(told, (kith, t), EndPairing { pairing, reason }.into(), t.pair_was_ended()) {
                    doing.set(Doing::Nothing);
                }
            }
        }
    };
    let choice = |reason: Ending| Choice::new(reason.code(), said::ending(t, reason));
    card()
        .child(el("h2").child(t.pair_end()))
        .child(p("").child(t.pair_end_hint()))
        .child(
            Question::one_of("reason", t.pair_end_why(), Ending::OFFERED.into_iter().map(choice).collect())
                .value(chosen)
                .error(wrong)
                .on_input(move |reason| chosen.set(reason)),
        )
        .child(save_or_not(t.pair_end_send(), save, doing))
}

/// The words of a form that asks for one person.
struct Form {
    title: &'static str,
    hint: &'static str,
    asks: &'static str,
    done: &'static str,
}

/// Asks for one of those who help.
fn who_form(
    form: Form,
    shown: &Shown,
    (doing, told): (State<Doing>, State<Told>),
    command: impl Fn(PersonId, Id) -> Command + 'static,
) -> Node {
    let (t, kith) = (use_text(), use_kith());
    let (chosen, wrong) = (State::new(String::new()), State::new(None::<String>));
    let Form { title, hint, asks, done } = form;
    let choices = shown.others.iter().map(|(id, name)| Choice::new(id.to_string(), name.clone())).collect();
    let save = move || {
        let who = Id::parse(&chosen.get_untracked());
        wrong.set(who.is_none().then(|| t.limit_choose().to_owned()));
        match who {
            None => show_what_is_wrong(),
            Some(who) => {
                if Told::act(told, (kith, t), command(who.into(), kith.new_id()), done) {
                    doing.set(Doing::Nothing);
                }
            }
        }
    };
    card()
        .child(el("h2").child(title))
        .child(p("").child(hint))
        .child(
            Question::select("who", asks, choices)
                .value(Now::of(move || chosen.get()))
                .error(wrong)
                .on_input(move |who| chosen.set(who)),
        )
        .child(save_or_not(t.handover_ask_send(), save, doing))
}
