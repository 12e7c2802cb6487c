//! Draws a person's check-ins.

use super::act::{Doing, pause_form, plan_actions};
use super::fields::plan_form;
use super::model::{PlanShown, plans};
use crate::dom::{Node, State, div, el, live, memo, p, several};
use crate::kith::use_kith;
use crate::parts::{Button, Standing, Symbol, Weight, card, section, tag};
use crate::screens::draw::{Told, apart, clock, telling};
use crate::screens::said::{care, things};
use crate::screens::turn::card::found_words;
use crate::text::use_text;
use shared::care::PlanState;
use shared::command::SkipCheckIn;
use shared::words::PersonId;

/// The plans of a person, and a way to make one.
pub fn plans_part(person: PersonId) -> Node {
    let (t, kith) = (use_text(), use_kith());
    let shown = memo(move || {
        let day = kith.today();
        kith.with(|phone| plans(phone, person, day))
    });
    let any = memo(move || shown.with(|shown| shown.may_plan || !shown.plans.is_empty() || !shown.found.is_empty()));
    let doing = Doing { told: State::new(Told::default()), editing: State::default(), pausing: State::default() };
    let Doing { told, editing, pausing } = doing;
    let list = move || {
        let (plans, may_plan) = shown.with(|shown| (shown.plans.clone(), shown.may_plan));
        let make = (plans.is_empty() && may_plan).then(|| {
            let open = move || editing.set(Some(None));
            let make = Button::new(t.plan_make()).weight(Weight::Plain).symbol(Symbol::CheckIn).on_press(open);
            several().child(p("soft").child(t.plan_none())).child(div("").child(make))
        });
        several().children(plans.into_iter().map(move |plan| plan_card(&plan, doing))).child(make)
    };
    let found = move || {
        let found = shown.with(|shown| shown.found.clone());
        let clock = clock(kith);
        (!found.is_empty()).then(|| {
            let rows = found.into_iter().map(move |found| card().child(found_words(t, &found, clock)));
            div("section").child(el("h3").child(t.plan_found())).children(rows)
        })
    };
    live(move || {
        any.get().then(|| {
            section(t.plan_title())
                .child(telling(told))
                .child(live(move || match editing.get() {
                    Some(saw) => plan_form((person, saw), shown, doing),
                    None => live(list),
                }))
                .child(live(move || pausing.get().map(|plan| pause_form(plan, doing))))
                .child(live(found))
        })
    })
}

fn plan_card(shown: &PlanShown, doing: Doing) -> Node {
    let told = doing.told;
    let (t, kith) = (use_text(), use_kith());
    let plan = &shown.plan;
    let clock = clock(kith);
    let state = match plan.state {
        PlanState::Active => None,
        PlanState::Paused { until: Some(day) } => Some(t.plan_paused_until(&things::day(t, day, clock))),
        PlanState::Paused { until: None } => Some(t.plan_paused().to_owned()),
        PlanState::Ended { .. } => Some(t.plan_over().to_owned()),
    };
    let id = plan.id;
    let day = |day: shared::words::Day| {
        let said = things::day(t, day, clock);
        let skip = move || {
            Told::act(told, (kith, t), SkipCheckIn { plan: id, day }.into(), t.plan_skipped());
        };
        let skip = shown
            .can
            .pause
            .then(|| Button::new(t.plan_leave_out()).weight(Weight::Quiet).label(&t.plan_skip(&said)).on_press(skip));
        el("li").class("plan-day").child(el("bdi").child(said)).child(skip)
    };
    let in_turn = match shown.familiar.as_slice() {
        [] => t.plan_in_turn_nobody().to_owned(),
        names => t.plan_in_turn(&names.join(" · ")),
    };
    let next = shown.next_in_turn.as_deref().filter(|_| shown.familiar.len() > 1).map(|name| t.plan_next_turn(name));
    let now =
        shown.now.as_ref().map(|(names, until)| t.plan_now(&names.join(" · "), &things::moment(t, *until, clock)));
    card()
        .child(
            div("cluster")
                .child(el("strong").child(care::often(t, (&plan.rule, plan.part))))
                .child(state.map(|words| tag(Standing::Over, words)))
                .child(shown.waiting.then(|| tag(Standing::Waiting, t.state_waiting()))),
        )
        .child(p("soft").child(apart(vec![care::how(t, plan.how).to_owned(), in_turn])))
        .child(if shown.days.is_empty() {
            p("soft").child(t.plan_no_next())
        } else {
            let days = el("ul").class("plain").attr("role", "list").children(shown.days.iter().copied().map(day));
            several().child(p("soft small").child(t.plan_next_days())).child(days)
        })
        .child(now.map(|now| p("").child(now)))
        .child(next.map(|next| p("").child(next)))
        .child(plan_actions(shown, doing))
}
