//! Draws how asks travel in this group, and lets organisers change it.

use super::model::Settings;
use crate::dom::{Kept, Node, State, div, live, memo, p, several};
use crate::kith::use_kith;
use crate::parts::{Button, Choice, Fact, Question, Tick, Weight, card, facts, tear};
use crate::screens::draw::{Saving, Told, crossed, or_cancel, telling};
use crate::screens::said::care;
use crate::text::use_text;
use shared::command::{Edit, SetSpread};
use shared::help::Spread;
use shared::words::order::distinct;

/// The hours that are offered: long enough to look at a phone, short enough that nobody is forgotten.
const HOURS: [u16; 7] = [0, 1, 3, 6, 12, 24, 48];

/// How long an ask stays with whom.
pub fn spread_card(shown: Kept<Settings>) -> Node {
    let t = use_text();
    let spread = memo(move || shown.with(|shown| shown.group.as_ref().map(|group| group.spread).unwrap_or_default()));
    let editing = State::new(None::<Spread>);
    let told = State::new(Told::default());
    card()
        .child(p("soft").child(t.spread_hint()))
        .child(live(move || match editing.get() {
            Some(saw) => spread_form(saw, editing, told),
            None => {
                let now = spread.get();
                let fact = |label, hours| Fact::new(label, care::hours(t, hours));
                several()
                    .child(
                        facts()
                            .child(fact(t.spread_paired(), now.paired))
                            .child(fact(t.spread_circle(), now.circle))
                            .child(fact(t.spread_zone(), now.zone)),
                    )
                    .child(now.on_behalf.then(|| p("soft small").child(t.spread_behalf())))
                    .child(tear().child(
                        Button::new(t.app_change()).weight(Weight::Plain).on_press(move || editing.set(Some(now))),
                    ))
            }
        }))
        .child(telling(told))
}

fn spread_form(saw: Spread, editing: State<Option<Spread>>, told: State<Told>) -> Node {
    let (t, kith) = (use_text(), use_kith());
    let new = State::new(saw);
    let saving = Saving::new(told, t.settings_saved());
    let save = move || {
        let command = SetSpread { spread: Edit { saw, new: new.get_untracked() } };
        if saving.save(command.into(), (kith, t)) {
            editing.set(None);
        }
    };
    let question = |name, label, value: u16, set: fn(&mut Spread, u16)| {
        let hours = distinct(HOURS.into_iter().chain([value]).collect());
        let choices = hours.into_iter().map(|hours| Choice::new(hours.to_string(), care::hours(t, hours))).collect();
        Question::select(name, label, choices)
            .value(value.to_string())
            .on_input(move |chosen| new.update(|spread| set(spread, chosen.parse().unwrap_or(0))))
    };
    several()
        .child(question("paired", t.spread_paired(), saw.paired, |spread, hours| spread.paired = hours))
        .child(question("circle", t.spread_circle(), saw.circle, |spread, hours| spread.circle = hours))
        .child(question("zone", t.spread_zone(), saw.zone, |spread, hours| spread.zone = hours))
        .child(
            Tick::new("behalf", t.spread_behalf())
                .ticked(saw.on_behalf)
                .on_tick(move |ticked| new.update(|spread| spread.on_behalf = ticked)),
        )
        .child(crossed(saving, move || editing.set(None)))
        .child(or_cancel(div("cluster"), Button::new(t.app_save()).on_press(save), move || editing.set(None)))
}
