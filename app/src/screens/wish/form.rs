//! Writes a wish down, or says it in other words, and who may read it.

use super::model::read;
use crate::dom::{Node, State, div};
use crate::kith::use_kith;
use crate::parts::{Button, Choice, Question, card};
use crate::screens::draw::{Told, or_cancel, show_what_is_wrong};
use crate::screens::said::problem;
use crate::text::use_text;
use shared::care::Wish;
use shared::command::{ChangeWish, Command, Edit, MakeWish};
use shared::words::PersonId;

const ALONE: &str = "alone";
const OTHERS: &str = "others";

/// What a form is about: somebody new to write down for, or a wish as it was seen when its form was opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum About {
    /// A new wish of this person.
    New(PersonId),
    /// Another wording of this one.
    Wish(Wish),
}

/// The form.
pub fn wish_form(about: About, (open, told): (State<Option<About>>, State<Told>)) -> Node {
    let (t, kith) = (use_text(), use_kith());
    let (typed, only_me, person) = match &about {
        About::New(person) => (String::new(), false, *person),
        About::Wish(wish) => (wish.words.to_string(), wish.only_me, wish.person),
    };
    let own = kith.peek(|phone| phone.me() == person);
    let words = State::new(typed);
    let reads = State::new(if only_me { ALONE } else { OTHERS }.to_owned());
    let wrong = State::new(None::<String>);
    let save = move || {
        let typed = words.get_untracked();
        let words = match read(&typed) {
            Ok(words) => words,
            Err(found) => {
                wrong.set(Some(problem::sentence(t, found, typed.trim().chars().count())));
                return show_what_is_wrong();
            }
        };
        let only_me = reads.with_untracked(|reads| reads == ALONE);
        let (command, done): (Command, _) = match &about {
            About::New(person) => {
                (MakeWish { wish: kith.new_id(), person: *person, words, only_me }.into(), t.wish_saved())
            }
            About::Wish(wish) => {
                let change = ChangeWish {
                    wish: wish.id,
                    words: (words != wish.words).then(|| Edit { saw: wish.words.clone(), new: words }),
                    only_me: (only_me != wish.only_me).then_some(Edit { saw: wish.only_me, new: only_me }),
                };
                if change.words.is_none() && change.only_me.is_none() {
                    return open.set(None);
                }
                (change.into(), t.wish_changed())
            }
        };
        if Told::act(told, (kith, t), command, done) {
            open.set(None);
        }
    };
    let others = Choice::new(OTHERS, if own { t.wish_others_too() } else { t.wish_others_too_of() });
    let alone = if own {
        Choice::new(ALONE, t.wish_only_me()).hint(t.wish_only_me_hint())
    } else {
        Choice::new(ALONE, t.wish_only_them()).hint(t.wish_only_them_hint())
    };
    card()
        .child(
            Question::area("wish", t.wish_words())
                .hint(t.wish_words_hint())
                .value(words)
                .error(wrong)
                .on_input(move |typed| words.set(typed)),
        )
        .child(
            Question::one_of("reads", t.wish_reads(), vec![others, alone])
                .value(reads)
                .on_input(move |chosen| reads.set(chosen)),
        )
        .child(or_cancel(div("cluster"), Button::new(t.app_save()).on_press(save), move || open.set(None)))
}
