//! Draws who is around somebody, and the day of the next contact.

use super::model::TieShown;
use super::sees::{bond, sees};
use super::tie_form::tie_form;
use super::view::Shown;
use crate::dom::{Node, State, div, el, live, memo, p, several};
use crate::kith::use_kith;
use crate::parts::{Button, Choice, Fact, Input, Need, Question, Symbol, Weight, card, facts, person, section, tear};
use crate::screens::draw::{Told, clock, or_cancel};
use crate::screens::said::things;
use crate::text::use_text;
use shared::command::{ChangeSight, Edit, LeaveCircle, PlanContact};
use shared::people::{Circle, Sees};
use shared::words::{Day, PersonId, TieId};

/// What somebody is in the middle of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Doing {
    Nothing,
    Adding,
    Planning,
    Seeing(TieId),
}

/// The circle of a person. Forms stand outside what is drawn anew.
pub(super) fn around(id: PersonId, shown: Shown, told: State<Told>) -> Node {
    let (t, kith) = (use_text(), use_kith());
    let doing = State::new(Doing::Nothing);
    // Drawn anew only when something that stands here is another.
    let here = memo(move || {
        shown.with(|shown| {
            let (own, may) = shown.as_ref()?;
            Some((own.name.clone(), own.ties.clone(), own.next, *may))
        })
    });
    let done = move || doing.set(Doing::Nothing);
    let whose =
        move || here.with_untracked(|here| here.as_ref().filter(|(.., may)| !may.mine).map(|(name, ..)| name.clone()));
    let list = move || {
        let (name, ties, next, may) = here.get()?;
        let hint = if may.mine { t.circle_hint().to_owned() } else { t.circle_hint_of(&name) };
        let day = next.map_or_else(|| t.circle_next_none().to_owned(), |day| things::day(t, day, clock(kith)));
        let empty = ties.is_empty().then(|| p("soft").child(t.circle_empty()));
        let add = may
            .decide
            .then(|| Button::new(t.circle_add()).weight(Weight::Plain).on_press(move || doing.set(Doing::Adding)));
        Some(
            section(t.part_circle())
                .child(p("soft").child(hint))
                .child(empty)
                .children(ties.into_iter().map(|tie| tie_card(id, tie, (may.decide, doing, told))))
                .child(
                    card().child(facts().child(Fact::new(t.circle_next(), day).symbol(Symbol::Day))).child(
                        tear().child(
                            Button::new(t.circle_next_change())
                                .weight(Weight::Plain)
                                .on_press(move || doing.set(Doing::Planning)),
                        ),
                    ),
                )
                .child(add.map(|add| div("cluster").child(add))),
        )
    };
    several().child(live(list)).child(live(move || match doing.get() {
        Doing::Adding => Some(tie_form((id, whose()), told, done)),
        Doing::Planning => Some(next_form(id, told, done)),
        _ => None,
    }))
}

fn tie_card(id: PersonId, tie: TieShown, (decides, doing, told): (bool, State<Doing>, State<Told>)) -> Node {
    let (t, kith) = (use_text(), use_kith());
    let (at, name, now) = (tie.id, tie.name.clone(), tie.sees);
    let out = (decides || tie.me).then(|| {
        Button::new(t.circle_take_out(&tie.name)).weight(Weight::Quiet).on_press(move || {
            Told::act(told, (kith, t), LeaveCircle { person: id, tie: at }.into(), t.settings_saved());
        })
    });
    let may = decides && tie.member && !tie.me;
    let change = may.then(|| {
        let words = t.circle_sees_change();
        Button::new(words).weight(Weight::Plain).on_press(move || doing.set(Doing::Seeing(at)))
    });
    let steps = live(move || {
        (doing.get() == Doing::Seeing(at)).then(|| {
            let choices = Sees::ALL.into_iter().map(|one| Choice::new(one.code(), sees(t, one))).collect();
            Question::one_of("sees", t.circle_sees(&name), choices).value(now.code().to_owned()).on_input(move |code| {
                let Some(new) = Sees::parse(&code) else { return };
                let command = ChangeSight { person: id, tie: at, sees: Edit { saw: now, new } };
                Told::act(told, (kith, t), command.into(), t.settings_saved());
                doing.set(Doing::Nothing);
            })
        })
    });
    card()
        .child(person(&tie.name))
        .child(p("soft").child(bond(t, tie.bond)))
        .child(tie.reach.map(|reach| p("").attr("dir", "auto").child(reach)))
        .child(p("").child(sees(t, tie.sees)))
        .child(steps)
        .child((change.is_some() || out.is_some()).then(|| tear().child(change).child(out)))
}

/// Plans the next contact.
fn next_form(id: PersonId, told: State<Told>, done: impl Fn() + Copy + 'static) -> Node {
    let (t, kith) = (use_text(), use_kith());
    let saw = kith.peek(|phone| Circle::around(phone.replica().world(), id).next);
    let typed = State::new(saw.map(|day| day.to_string()).unwrap_or_default());
    let save = move || {
        let next = Edit { saw, new: Day::parse(&typed.get_untracked()) };
        if Told::act(told, (kith, t), PlanContact { person: id, next }.into(), t.settings_saved()) {
            done();
        }
    };
    card()
        .child(el("h3").child(t.circle_next_change()))
        .child(
            Question::line("next", t.circle_next_day())
                .input(Input::Day)
                .need(Need::Optional)
                .value(typed)
                .on_input(move |day| typed.set(day)),
        )
        .child(or_cancel(tear(), Button::new(t.app_save()).on_press(save), done))
}
