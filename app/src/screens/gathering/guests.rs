//! Draws who comes, for who looks after it: names, friends, who waits, and writing down what somebody said.

use super::model::{Guest, Shown};
use crate::dom::{Node, State, div, el, p, several};
use crate::kith::use_kith;
use crate::parts::{Button, Choice, Question, Weight, card, section};
use crate::screens::draw::{Told, apart};
use crate::text::use_text;
use crate::web::page;
use shared::command::{JoinGathering, LeaveGathering};
use shared::words::limits::FRIENDS_MAX;
use shared::words::{GatheringId, Id, PersonId};

/// The list, and printing it.
pub fn guests_part(shown: &Shown, told: State<Told>) -> Option<Node> {
    let t = use_text();
    let guests = shown.guests.clone()?;
    let id = shown.row.gathering.id;
    let none = guests.is_empty().then(|| p("soft").child(t.gathering_guests_none()));
    let print = (!guests.is_empty()).then(|| {
        several()
            .child(div("").child(Button::new(t.gathering_print()).weight(Weight::Plain).on_press(page::print)))
            .child(p("soft small").child(t.gathering_print_hint()))
    });
    let list = el("ul").class("plain").attr("role", "list");
    Some(
        div("not-printed").child(
            section(t.gathering_guests())
                .child(none)
                .child(list.children(guests.into_iter().map(|guest| guest_line(id, guest, told))))
                .child(print),
        ),
    )
}

fn guest_line(gathering: GatheringId, guest: Guest, told: State<Told>) -> Node {
    let (t, kith) = (use_text(), use_kith());
    let Guest { coming, no_app, may_remove } = guest;
    let (name, person) = (coming.name.to_string(), coming.person);
    let friends = (coming.friends > 0).then(|| t.gathering_guest_with(i64::from(coming.friends)));
    let waits = coming.waits().then(|| t.gathering_guest_waits().to_owned());
    let rings = no_app.then(|| t.gathering_guest_ring().to_owned());
    let more: Vec<String> = friends.into_iter().chain(waits).chain(rings).collect();
    let remove = move || {
        Told::act(told, (kith, t), LeaveGathering { gathering, person }.into(), t.gathering_left());
    };
    let label = [t.gathering_guest_remove(), ": ", name.as_str()].concat();
    let remove = may_remove
        .then(|| Button::new(t.gathering_guest_remove()).weight(Weight::Quiet).label(&label).on_press(remove));
    el("li")
        .class("plan-day")
        .child(
            div("row-words")
                .child(el("bdi").child(el("strong").child(name)))
                .child((!more.is_empty()).then(|| p("soft small").child(apart(more)))),
        )
        .child(remove)
}

/// Writes down that somebody without an account comes. It stays while news arrives from the hub.
pub fn write_down(gathering: GatheringId, could: Vec<(PersonId, String)>, told: State<Told>) -> Node {
    let (t, kith) = (use_text(), use_kith());
    let (who, friends) = (State::new(String::new()), State::new(String::new()));
    let people = could.into_iter().map(|(id, name)| Choice::new(id.to_string(), name)).collect();
    let save = move || {
        let Some(person) = Id::parse(&who.get_untracked()).map(PersonId) else { return };
        let friends = friends.get_untracked().parse().unwrap_or(0);
        if Told::act(told, (kith, t), JoinGathering { gathering, person, friends }.into(), t.gathering_joined()) {
            who.set(String::new());
        }
    };
    card()
        .class("not-printed")
        .child(el("h2").child(t.gathering_write_down()))
        .child(
            Question::select("who", t.gathering_who(), people)
                .none(t.app_choose())
                .value(who)
                .on_input(move |id| who.set(id)),
        )
        .child(friends_question(friends))
        .child(div("").child(Button::new(t.app_save()).weight(Weight::Plain).on_press(save)))
}

/// How many friends somebody brings.
pub fn friends_question(friends: State<String>) -> Question {
    let t = use_text();
    let some = |n: u8| Choice::new(n.to_string(), t.gathering_friends_some(i64::from(n)));
    Question::select("friends", t.gathering_friends(), (1..=FRIENDS_MAX).map(some).collect())
        .none(t.gathering_just_me())
        .value(friends)
        .on_input(move |n| friends.set(n))
}
