//! Draws what the others read of me, and lets me say it anew.

use super::model::{Settings, Wrong, describe};
use crate::dom::{Kept, Node, Now, State, live, memo, p, several};
use crate::kith::use_kith;
use crate::parts::{Button, Input, LinkButton, Need, Question, Weight, card, person_large, tear};
use crate::screens::draw::{Told, or_cancel, own_words, show_what_is_wrong, telling};
use crate::screens::said::{problem, things};
use crate::shell::Route;
use crate::text::use_text;
use shared::refusal::Field;

/// My name and a few words.
pub fn myself(shown: Kept<Settings>) -> Node {
    let (t, kith) = (use_text(), use_kith());
    let mine = kith.peek(|phone| phone.me());
    let editing = State::new(false);
    let told = State::new(Told::default());
    let me = memo(move || shown.with(|shown| (shown.name.clone(), shown.about.clone(), shown.roles.clone())));
    card()
        .child(live(move || {
            let (name, about, roles) = me.get();
            let roles: Vec<_> = roles.into_iter().map(|role| things::role(t, role)).collect();
            (!editing.get()).then(|| {
                several()
                    .child(person_large(&name))
                    .child(p("soft").child(roles.join(" · ")))
                    .child(if about.is_empty() { p("soft").child(t.settings_about_empty()) } else { own_words(&about) })
                    .child(
                        tear()
                            .child(LinkButton::new(Route::Own(mine).path(), t.own_title()).weight(Weight::Plain))
                            .child(
                                Button::new(t.app_change()).weight(Weight::Plain).on_press(move || editing.set(true)),
                            ),
                    )
            })
        }))
        .child(live(move || editing.get().then(|| myself_form(me, editing, told))))
        .child(telling(told))
}

type Me = (String, String, Vec<shared::people::Role>);

fn myself_form(me: Kept<Me>, editing: State<bool>, told: State<Told>) -> Node {
    let (t, kith) = (use_text(), use_kith());
    let (name, about) = me.with_untracked(|me| (State::new(me.0.clone()), State::new(me.1.clone())));
    let wrong = State::new(None::<Wrong>);
    let error = move |field: Field, value: State<String>| {
        Now::of(move || {
            let (_, found) = wrong.get().filter(|(at, _)| *at == field)?;
            Some(problem::sentence(t, found, value.with_untracked(|text| text.trim().chars().count())))
        })
    };
    let save = move || match describe(&name.get_untracked(), &about.get_untracked()) {
        Ok(command) => {
            if Told::act(told, (kith, t), command.into(), t.settings_saved()) {
                editing.set(false);
            }
        }
        Err(found) => {
            wrong.set(Some(found));
            show_what_is_wrong();
        }
    };
    several()
        .child(
            Question::line("name", t.join_name())
                .hint(t.join_name_hint())
                .input(Input::Name)
                .autocomplete("name")
                .value(name)
                .error(error(Field::Name, name))
                .on_input(move |typed| name.set(typed)),
        )
        .child(
            Question::area("about", t.settings_about())
                .hint(t.settings_about_hint())
                .need(Need::Optional)
                .value(about)
                .error(error(Field::Words, about))
                .on_input(move |typed| about.set(typed)),
        )
        .child(or_cancel(tear(), Button::new(t.app_save()).on_press(save), move || editing.set(false)))
}
