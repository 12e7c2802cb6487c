//! The two forms of a hand-over: the person's yes with the notes that travel, and going together once.

use super::forms::{Doing, save_or_not};
use super::model::Shown;
use super::timeline::What;
use super::view::name;
use crate::dom::{Node, State, el, live, memo, p};
use crate::kith::use_kith;
use crate::parts::{Choice, Input, Need, Question, SomeOf, card};
use crate::screens::draw::{Saving, Told, clock, crossed, show_what_is_wrong, telling};
use crate::screens::said::things;
use crate::text::use_text;
use shared::command::{AgreeHandover, Edit, PlanJointVisit};
use shared::words::{Day, Id, Part, When};

/// The person agrees, and says which notes the newcomer may read. Those for a few only are not ticked beforehand.
pub fn said_form(shown: &Shown, doing: State<Doing>, told: State<Told>) -> Node {
    let (t, kith) = (use_text(), use_kith());
    let Some(passing) = shown.passing.clone() else { return card() };
    let newcomer = passing.newcomer.unwrap_or_else(|| t.pair_neighbour().to_owned());
    let clock = clock(kith);
    let notes = shown.events.iter().filter_map(|event| match &event.what {
        What::Note { note, by, words, sealed, .. } => {
            let at = things::moment(t, event.at, clock);
            let hint = by.as_deref().map_or_else(|| at.clone(), |by| t.note_by(by, &at));
            let words = if *sealed { t.note_sealed().to_owned() } else { words.clone() };
            Some(Choice::new(note.to_string(), words).hint(hint))
        }
        _ => None,
    });
    let notes: Vec<Choice> = notes.collect();
    let chosen = State::new(Vec::<String>::new());
    let (handover, side) = (passing.id, shown.person.id);
    let save = move || {
        let notes = chosen.get_untracked().iter().filter_map(|id| Id::parse(id)).map(Into::into).collect();
        let command = AgreeHandover { handover, side, notes };
        if Told::act(told, (kith, t), command.into(), t.pair_noted()) {
            doing.set(Doing::Nothing);
        }
    };
    let pick = if notes.is_empty() {
        p("soft").child(t.handover_notes_none())
    } else {
        let pick = SomeOf::new("notes", t.handover_notes(&newcomer), notes).hint(t.handover_notes_hint());
        el("div").child(pick.values(chosen).on_choose(move |ids| chosen.set(ids)))
    };
    let yes = if shown.person.me { t.pair_yes().to_owned() } else { t.pair_said_to_me(&name(t, &shown.person)) };
    card()
        .child(el("h2").child(t.handover_ask_them(&name(t, &shown.person), &newcomer)))
        .child(pick)
        .child(save_or_not(&yes, save, doing))
}

/// Plans to go together once, or no longer.
pub fn joint_form(shown: &Shown, doing: State<Doing>, told: State<Told>) -> Node {
    let (t, kith) = (use_text(), use_kith());
    let Some(passing) = shown.passing.clone() else { return card() };
    let saw = passing.joint;
    let (day, part) = match saw {
        Some(When::On(day, part)) => (day.to_string(), part),
        _ => (String::new(), Part::Any),
    };
    let (day, part) = (State::new(day), State::new(part.code().to_owned()));
    let wrong = State::new(None::<String>);
    let named = memo(move || !day.with(String::is_empty));
    let not_saved = State::new(Told::default());
    let saving = Saving::new(not_saved, t.handover_planned());
    let through = move || {
        told.set(Told::good(t.handover_planned()));
        doing.set(Doing::Nothing);
    };
    let save = move || {
        let typed = day.get_untracked();
        let on = Day::parse(&typed);
        let problem = match on {
            None if !typed.is_empty() => Some(t.limit_date()),
            Some(on) if on < kith.today() => Some(t.limit_date_past()),
            _ => None,
        };
        wrong.set(problem.map(ToOwned::to_owned));
        if problem.is_some() {
            show_what_is_wrong();
            return;
        }
        let part = Part::parse(&part.get_untracked()).unwrap_or(Part::Any);
        let new = on.map(|on| When::On(on, part));
        let command = PlanJointVisit { handover: passing.id, joint: Edit { saw, new } };
        if saving.save(command.into(), (kith, t)) {
            through();
        }
    };
    let choice = move |part: Part| Choice::new(part.code(), things::part(t, part));
    card()
        .child(el("h2").child(t.handover_plan()))
        .child(
            Question::line("joint", t.handover_plan_day())
                .hint(t.handover_plan_hint())
                .input(Input::Day)
                .need(Need::Free)
                .value(day)
                .error(wrong)
                .on_input(move |typed| day.set(typed)),
        )
        .child(live(move || {
            named.get().then(|| {
                Question::one_of("part", t.record_part(), Part::ALL.into_iter().map(choice).collect())
                    .value(part)
                    .on_input(move |chosen| part.set(chosen))
            })
        }))
        .child(telling(not_saved))
        .child(crossed(saving, through))
        .child(save_or_not(t.app_save(), save, doing))
}
