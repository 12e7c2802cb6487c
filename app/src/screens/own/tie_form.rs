//! Takes somebody into a circle: who, what they are to the person, and how much they may see.

use super::model::members;
use super::sees::{bond, sees};
use crate::dom::{Node, State, el, live, several};
use crate::kith::use_kith;
use crate::parts::{Button, Choice, Need, Question, card, tear};
use crate::screens::draw::{Told, or_cancel, show_what_is_wrong};
use crate::screens::said::problem;
use crate::text::use_text;
use shared::command::AddToCircle;
use shared::people::{Bond, Sees};
use shared::words::{Id, Line, PersonId, Prose};

/// The form, for somebody's own circle or for that of whoever is named.
pub(super) fn tie_form(
    (id, whose): (PersonId, Option<String>),
    told: State<Told>,
    done: impl Fn() + Copy + 'static,
) -> Node {
    let (t, kith) = (use_text(), use_kith());
    let (who, name, reach) = (State::new(String::new()), State::new(String::new()), State::new(String::new()));
    let (chosen, level) = (State::new(Bond::Family.code().to_owned()), State::new(Sees::Name.code().to_owned()));
    let wrong = State::new(None::<String>);
    let people = kith.peek(|phone| members(phone.replica().world(), (id, phone.me())));
    let asks = whose.map_or_else(|| t.circle_bond().to_owned(), |name| t.circle_bond_of(&name));
    let known = people.clone();
    let save = move || {
        let member = Id::parse(&who.get_untracked()).map(PersonId);
        let named = known.iter().find(|(id, _)| Some(*id) == member).map(|(_, name)| name.clone());
        let typed = named.unwrap_or_else(|| name.get_untracked());
        let name = match Line::new(&typed) {
            Ok(name) => name,
            Err(found) => {
                wrong.set(Some(problem::sentence(t, found.into(), typed.trim().chars().count())));
                show_what_is_wrong();
                return;
            }
        };
        let bond = Bond::parse(&chosen.get_untracked()).unwrap_or(Bond::Friend);
        let sees = member.and_then(|_| Sees::parse(&level.get_untracked())).unwrap_or(Sees::Name);
        let reach = Prose::new(&reach.get_untracked()).ok();
        let command = AddToCircle { person: id, tie: kith.new_id(), member, name, reach, bond, sees };
        if Told::act(told, (kith, t), command.into(), t.settings_saved()) {
            done();
        }
    };
    let choices = people.into_iter().map(|(id, name)| Choice::new(id.to_string(), name)).collect();
    let bonds = Bond::ALL.into_iter().map(|one| Choice::new(one.code(), bond(t, one))).collect::<Vec<_>>();
    let is_member = move || !who.get().is_empty();
    card()
        .child(el("h3").child(t.circle_add()))
        .child(
            Question::select("who", t.circle_who(), choices)
                .none(t.circle_not_here())
                .value(who)
                .on_input(move |id| who.set(id)),
        )
        .child(live(move || {
            if is_member() {
                let levels = Sees::ALL.into_iter().map(|one| Choice::new(one.code(), sees(t, one))).collect();
                return Some(
                    el("div").child(
                        Question::one_of("level", t.circle_sees_new(), levels)
                            .value(level)
                            .on_input(move |code| level.set(code)),
                    ),
                );
            }
            Some(
                several()
                    .child(
                        Question::line("kin", t.circle_name())
                            .value(name)
                            .error(wrong)
                            .on_input(move |typed| name.set(typed)),
                    )
                    .child(
                        Question::line("how", t.circle_reach())
                            .need(Need::Optional)
                            .value(reach)
                            .on_input(move |typed| reach.set(typed)),
                    ),
            )
        }))
        .child(Question::one_of("bond", asks, bonds).value(chosen).on_input(move |code| chosen.set(code)))
        .child(or_cancel(tear(), Button::new(t.app_save()).on_press(save), done))
}
