//! Draws the group's name, how a neighbour reaches it, and its zones; organisers look after them.

use super::model::{Settings, Wrong, add_zone, name_group};
use crate::dom::{IntoNode, Kept, Node, Now, State, div, el, live, memo, p, several};
use crate::kith::use_kith;
use crate::parts::{Button, Need, Question, Symbol, Weight, card, tear};
use crate::screens::draw::{Told, or_cancel, own_words, show_what_is_wrong, telling};
use crate::screens::said::problem;
use crate::text::use_text;
use shared::people::Group;
use shared::refusal::Field;

/// The group's name and how to reach it.
pub fn group_card(shown: Kept<Settings>) -> Node {
    let t = use_text();
    let group = memo(move || shown.with(|shown| shown.group.clone()));
    let editing = State::new(None::<Group>);
    let told = State::new(Told::default());
    card()
        .child(live(move || match editing.get() {
            Some(group) => group_form(group, editing, told),
            None => group
                .get()
                .map(|group| {
                    let reach =
                        group.reach.as_ref().map_or_else(|| t.app_nothing_written().to_owned(), ToString::to_string);
                    several()
                        .child(p("").child(el("strong").child(group.name.to_string())))
                        .child(p("soft").child(t.settings_reach()))
                        .child(own_words(&reach))
                        .child(
                            tear().child(
                                Button::new(t.app_change())
                                    .weight(Weight::Plain)
                                    .on_press(move || editing.set(Some(group.clone()))),
                            ),
                        )
                })
                .into_node(),
        }))
        .child(telling(told))
}

fn group_form(group: Group, editing: State<Option<Group>>, told: State<Told>) -> Node {
    let (t, kith) = (use_text(), use_kith());
    let name = State::new(group.name.to_string());
    let reach = State::new(group.reach.as_ref().map(ToString::to_string).unwrap_or_default());
    let wrong = State::new(None::<Wrong>);
    let error = move |field: Field, value: State<String>| {
        Now::of(move || {
            let (_, found) = wrong.get().filter(|(at, _)| *at == field)?;
            Some(problem::sentence(t, found, value.with_untracked(|text| text.trim().chars().count())))
        })
    };
    let save = move || match name_group(&group, &name.get_untracked(), &reach.get_untracked()) {
        Ok(command) => {
            if Told::act(told, (kith, t), command.into(), t.settings_saved()) {
                editing.set(None);
            }
        }
        Err(found) => {
            wrong.set(Some(found));
            show_what_is_wrong();
        }
    };
    several()
        .child(
            Question::line("group", t.settings_group_name())
                .value(name)
                .error(error(Field::Name, name))
                .on_input(move |typed| name.set(typed)),
        )
        .child(
            Question::area("group-reach", t.settings_reach())
                .hint(t.settings_reach_hint())
                .need(Need::Optional)
                .value(reach)
                .error(error(Field::Reach, reach))
                .on_input(move |typed| reach.set(typed)),
        )
        .child(or_cancel(tear(), Button::new(t.app_save()).on_press(save), move || editing.set(None)))
}

/// The zones, and a box for another one.
pub fn zones_card(shown: Kept<Settings>) -> Node {
    let (t, kith) = (use_text(), use_kith());
    let zones = memo(move || shown.with(|shown| shown.zones.clone()));
    let name = State::new(String::new());
    let wrong = State::new(None::<String>);
    let told = State::new(Told::default());
    let add = move || match add_zone(kith.new_id(), &name.get_untracked()) {
        Ok(command) => {
            wrong.set(None);
            if Told::act(told, (kith, t), command.into(), t.settings_zone_added()) {
                name.set(String::new());
            }
        }
        Err((_, found)) => {
            let chars = name.with_untracked(|text| text.trim().chars().count());
            wrong.set(Some(problem::sentence(t, found, chars)));
        }
    };
    card()
        .child(p("soft").child(t.settings_zones()))
        .child(el("ul").class("names").child(live(move || {
            zones.get().into_iter().map(|(_, name)| el("li").child(el("bdi").child(name))).collect::<Vec<_>>()
        })))
        .child(
            Question::line("zone", t.settings_zone_new())
                .hint(t.settings_zone_hint())
                .value(name)
                .error(Now::of(move || wrong.get()))
                .on_input(move |typed| name.set(typed)),
        )
        .child(telling(told))
        .child(
            div("cluster")
                .child(Button::new(t.settings_zone_add()).weight(Weight::Plain).symbol(Symbol::Plus).on_press(add)),
        )
}
