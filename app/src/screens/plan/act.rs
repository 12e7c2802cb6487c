//! Draws what can be done with a plan: leave out a day, let it rest, let it go on, end it.

use super::model::PlanShown;
use crate::dom::{Node, Now, State, div, el, several};
use crate::kith::use_kith;
use crate::parts::{Button, Input, Need, Question, Weight, card, tear};
use crate::screens::draw::{Confirm, Told, or_cancel, show_what_is_wrong};
use crate::text::use_text;
use shared::care::{Plan, PlanState};
use shared::command::{EndPlan, PausePlan, ResumePlan};
use shared::words::{Day, PlanId};

/// What is being done about somebody's plans; it stays while news arrives from the hub.
#[derive(Clone, Copy)]
pub struct Doing {
    /// Where to tell what came of it.
    pub told: State<Told>,
    /// A plan that is being changed, as its author saw it, or made.
    pub editing: State<Option<Option<Plan>>>,
    /// A plan that is to rest.
    pub pausing: State<Option<PlanId>>,
}

/// The buttons below a plan.
pub fn plan_actions(shown: &PlanShown, doing: Doing) -> Node {
    let (t, kith) = (use_text(), use_kith());
    let Doing { told, editing, pausing } = doing;
    let ending = State::new(false);
    let (can, id) = (shown.can, shown.plan.id);
    let rests = matches!(shown.plan.state, PlanState::Paused { .. });
    let plan = shown.plan.clone();
    let resume = move || {
        Told::act(told, (kith, t), ResumePlan { plan: id }.into(), t.plan_resumed());
    };
    let end = move || {
        Told::act(told, (kith, t), EndPlan { plan: id }.into(), t.plan_ended());
    };
    let quiet = |words| Button::new(words).weight(Weight::Quiet);
    let change = can.change.then(|| {
        Button::new(t.app_change()).weight(Weight::Plain).on_press(move || editing.set(Some(Some(plan.clone()))))
    });
    let resume = (can.pause && rests).then(|| Button::new(t.plan_resume()).weight(Weight::Plain).on_press(resume));
    several()
        .child(
            tear()
                .child(resume)
                .child(change)
                .child((can.pause && !rests).then(|| quiet(t.plan_pause()).on_press(move || pausing.set(Some(id)))))
                .child(can.end.then(|| quiet(t.plan_end()).on_press(move || ending.set(true)))),
        )
        .child(
            Confirm::new(ending, "end-plan", t.plan_end_title())
                .hint(t.plan_end_hint())
                .weight(Weight::Grave)
                .yes(t.plan_end(), end),
        )
}

/// From which day on again, if one is known.
pub fn pause_form(plan: PlanId, doing: Doing) -> Node {
    let (t, kith) = (use_text(), use_kith());
    let Doing { told, pausing, .. } = doing;
    let until = State::new(String::new());
    let wrong = State::new(None::<&'static str>);
    let save = move || {
        let typed = until.get_untracked();
        let day = Day::parse(typed.trim());
        if !typed.trim().is_empty() && day.is_none_or(|day| day <= kith.today()) {
            wrong.set(Some(if day.is_none() { t.limit_date() } else { t.limit_date_past() }));
            show_what_is_wrong();
        } else if Told::act(told, (kith, t), PausePlan { plan, until: day }.into(), t.plan_was_paused()) {
            pausing.set(None);
        }
    };
    card()
        .child(el("h3").child(t.plan_pause_title()))
        .child(
            Question::line("until", t.plan_pause_until())
                .hint(t.plan_pause_until_hint())
                .input(Input::Day)
                .need(Need::Free)
                .value(until)
                .error(Now::of(move || wrong.get().map(ToOwned::to_owned)))
                .on_input(move |typed| until.set(typed)),
        )
        .child(or_cancel(div("cluster"), Button::new(t.plan_pause()).on_press(save), move || pausing.set(None)))
}
