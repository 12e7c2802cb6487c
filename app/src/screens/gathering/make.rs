//! Draws the form of a gathering, new or as it stands. It stays while news arrives from the hub.

use super::form::{LASTS, Typed, Wrong};
use super::model::hosts;
use crate::dom::{Node, Now, State, div, el};
use crate::kith::use_kith;
use crate::parts::{Button, Choice, Input, Need, Question, card};
use crate::screens::draw::{Told, or_cancel, show_what_is_wrong};
use crate::screens::known;
use crate::screens::said::{problem, together};
use crate::text::use_text;
use shared::command::Command;
use shared::help::form::Problem;
use shared::together::{Gathering, GatheringKind};
use shared::words::limits::PLACES_MAX;

/// A new one, or a change of the one that its author is looking at.
pub fn make_form(saw: Option<Gathering>, told: State<Told>, done: impl Fn() + Copy + 'static) -> Node {
    let (t, kith) = (use_text(), use_kith());
    let zones = kith.peek(|phone| known::zones(phone.replica().world()));
    let first = zones.first().map(|zone| zone.id);
    let typed = State::new(saw.as_ref().map_or_else(|| Typed::fresh(first), Typed::of));
    let wrong = State::new(Wrong::default());
    let is_new = saw.is_none();
    let value = move |get: fn(&Typed) -> &String| Now::of(move || typed.with(|typed| get(typed).clone()));
    let put = move |set: fn(&mut Typed) -> &mut String| move |text: String| typed.update(|typed| *set(typed) = text);
    let error = move |get: fn(&Wrong) -> Option<Problem>, of: fn(&Typed) -> &String| {
        Now::of(move || {
            let chars = typed.with_untracked(|typed| of(typed).trim().chars().count());
            wrong.with(get).map(|found| problem::sentence(t, found, chars))
        })
    };
    let save = move || {
        let read = typed.with_untracked(|typed| match &saw {
            Some(saw) => typed.change(saw, kith.today()).map(|change| change.map(Command::from)),
            None => {
                let me = kith.peek(shared::sync::Phone::me);
                typed.plan(kith.new_id(), me, kith.today()).map(|plan| Some(plan.into()))
            }
        });
        match read {
            Ok(None) => done(),
            Ok(Some(command)) => {
                let words = if is_new { t.gathering_planned() } else { t.gathering_saved() };
                if Told::act(told, (kith, t), command, words) {
                    done();
                }
            }
            Err(found) => {
                wrong.set(found);
                show_what_is_wrong();
            }
        }
    };
    let kinds = GatheringKind::ALL.map(|kind| Choice::new(kind.code(), together::kind(t, kind)));
    let zones = zones.into_iter().map(|zone| Choice::new(zone.id.to_string(), zone.name.to_string())).collect();
    let lasts = LASTS.map(|minutes| Choice::new(minutes.to_string(), t.gathering_minutes(i64::from(minutes))));
    let from = Now::of(move || wrong.with(|wrong| wrong.from).then(|| t.gathering_from_wrong().to_owned()));
    let most = PLACES_MAX.to_string();
    let places = Now::of(move || wrong.with(|wrong| wrong.places).then(|| t.gathering_places_wrong(&most)));
    // What sort it is and in which part of town does not change under those who come.
    let sort = is_new.then(|| {
        Question::select("kind", t.gathering_kind(), kinds.to_vec())
            .value(value(|typed| &typed.kind))
            .on_input(put(|typed| &mut typed.kind))
    });
    let zone = is_new.then(|| {
        Question::select("zone", t.gathering_zone(), zones)
            .value(value(|typed| &typed.zone))
            .error(error(|wrong| wrong.zone, |typed| &typed.zone))
            .on_input(put(|typed| &mut typed.zone))
    });
    // Whoever plans it looks after it; later it can be passed on.
    let host = (!is_new).then(|| {
        let hosts = kith.peek(hosts).into_iter().map(|(id, name)| Choice::new(id.to_string(), name)).collect();
        Question::select("host", t.gathering_change_host(), hosts)
            .hint(t.gathering_change_host_hint())
            .value(value(|typed| &typed.host))
            .on_input(put(|typed| &mut typed.host))
    });
    card()
        .child(el("h3").child(if is_new { t.gathering_plan() } else { t.app_change() }))
        .child(
            Question::line("title", t.gathering_name())
                .value(value(|typed| &typed.title))
                .error(error(|wrong| wrong.title, |typed| &typed.title))
                .on_input(put(|typed| &mut typed.title)),
        )
        .child(sort)
        .child(
            Question::line("place", t.gathering_place())
                .hint(t.gathering_place_hint())
                .value(value(|typed| &typed.place))
                .error(error(|wrong| wrong.place, |typed| &typed.place))
                .on_input(put(|typed| &mut typed.place)),
        )
        .child(zone)
        .child(
            Question::line("day", t.gathering_day())
                .input(Input::Day)
                .value(value(|typed| &typed.day))
                .error(error(|wrong| wrong.day, |typed| &typed.day))
                .on_input(put(|typed| &mut typed.day)),
        )
        .child(
            Question::line("from", t.gathering_from())
                .input(Input::Time)
                .value(value(|typed| &typed.from))
                .error(from)
                .on_input(put(|typed| &mut typed.from)),
        )
        .child(
            Question::select("lasts", t.gathering_lasts(), lasts.to_vec())
                .value(value(|typed| &typed.lasts))
                .on_input(put(|typed| &mut typed.lasts)),
        )
        .child(
            Question::line("places", t.gathering_places())
                .hint(t.gathering_places_hint())
                .need(Need::Free)
                .input(Input::Count)
                .value(value(|typed| &typed.places))
                .error(places)
                .on_input(put(|typed| &mut typed.places)),
        )
        .child(
            Question::area("more", t.gathering_more())
                .hint(t.gathering_more_hint())
                .need(Need::Optional)
                .rows(2)
                .value(value(|typed| &typed.words))
                .error(error(|wrong| wrong.words, |typed| &typed.words))
                .on_input(put(|typed| &mut typed.words)),
        )
        .child(host)
        .child(or_cancel(
            div("cluster"),
            Button::new(if is_new { t.gathering_send() } else { t.app_save() }).on_press(save),
            done,
        ))
}
