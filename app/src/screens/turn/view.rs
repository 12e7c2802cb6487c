//! Draws the turns on Today.

use super::card::{ring, turn_facts};
use super::found::{About, answers, found_form, is_open};
use super::model::{Shown, turn, turns};
use super::over::take_over_form;
use crate::dom::{Kept, Node, State, div, each, live, memo, several};
use crate::kith::use_kith;
use crate::parts::{Button, LinkButton, Weight, card, section, tear};
use crate::screens::draw::{Told, clock, telling};
use crate::shell::Route;
use crate::text::{Text, use_text};
use shared::words::TurnId;

/// My turns, and what is on the ladder.
pub fn turns_part() -> Node {
    let (t, kith) = (use_text(), use_kith());
    let shown = memo(move || kith.with(turns));
    // A turn that is over leaves its list, so what came of it is told here.
    let told = State::new(Told::default());
    let taking = State::new(None::<TurnId>);
    let list = move |title: &'static str, get: fn(&super::model::Turns) -> &Vec<TurnId>| {
        let any = memo(move || shown.with(|shown| !get(shown).is_empty()));
        live(move || {
            any.get().then(|| {
                section(title).child(each(move || shown.with(|s| get(s).clone()), move |id| one(id, (told, taking))))
            })
        })
    };
    several()
        .child(list(t.turn_mine(), |turns| &turns.mine))
        .child(list(t.turn_ladder(), |turns| &turns.ladder))
        .child(telling(told))
}

/// One turn; its forms stand outside of what news from the hub draws anew.
fn one(id: TurnId, (told, taking): (State<Told>, State<Option<TurnId>>)) -> Node {
    let (t, kith) = (use_text(), use_kith());
    let shown = memo(move || kith.with(|phone| turn(phone, id)));
    let about = memo(move || shown.with(|shown| shown.as_ref().map(|shown| about(t, shown))));
    let is_taking = memo(move || taking.get() == Some(id));
    card()
        .child(live(move || shown.with(|shown| shown.as_ref().map(|shown| turn_facts(t, shown, clock(kith))))))
        .child(live(move || shown.get().map(|shown| things_to_do(shown, (told, taking)))))
        .child(live(move || about.get().map(|about| form(about, told))))
        .child(live(move || is_taking.get().then(|| take_over_form(id, told, taking))))
}

fn form(about: About, told: State<Told>) -> Node {
    let open: Kept<bool> = is_open(about.person);
    live(move || open.get().then(|| found_form(about.clone(), told)))
}

fn about(t: Text, shown: &Shown) -> About {
    let name = shown.name.clone().unwrap_or_else(|| t.call_one().to_owned());
    About { person: shown.person, call: None, how: shown.how, name }
}

fn things_to_do(shown: Shown, (told, taking): (State<Told>, State<Option<TurnId>>)) -> Node {
    let t = use_text();
    let about = about(t, &shown);
    let open = is_open(shown.person);
    let ways = shown.reach.clone();
    let take_over = shown.may_take_over.then(|| {
        Button::new(t.turn_take_over())
            .weight(Weight::Quiet)
            .label(&t.found_about(t.turn_take_over(), &about.name))
            .on_press(move || taking.set(Some(shown.id)))
    });
    let more = shown.may_take_over.then(|| {
        LinkButton::new(Route::Person(shown.person).path(), t.errand_more_about(&about.name)).weight(Weight::Quiet)
    });
    div("stack")
        .child(ring(t, &ways, &about.name).map(|ring| div("cluster").child(ring)))
        .child(live(move || (!open.get()).then(|| tear().child(answers(&about, told)))))
        .child((shown.may_take_over).then(|| div("cluster").child(take_over).child(more)))
}
