//! What people do in stories about what matters to them, and what is demanded of it.

use super::cast::{Name, PHONES, id_of, text};
use super::checks::{check, demand};
use super::deeds::{Deed, deed};
use super::{Check, Story};
use shared::care::{Face, Move, Reflection, Said, Wish};
use shared::command::{ChangeWish, Edit, MakeWish, MoveWish, Reflect, ReflectLater, TakeBackReflection};
use shared::record::Record;
use shared::world::find;

/// Says what matters to somebody, for the few who come to them.
#[must_use]
pub fn wishes(person: Name, wish: Name) -> Deed {
    deed(move |_, _| MakeWish { wish: id_of(wish), person: id_of(person), words: text(wish.0), only_me: false }.into())
}

/// Says what matters, and that it is nobody else's to read.
#[must_use]
pub fn wishes_alone(person: Name, wish: Name) -> Deed {
    deed(move |_, _| MakeWish { wish: id_of(wish), person: id_of(person), words: text(wish.0), only_me: true }.into())
}

/// Says how a wish has moved.
#[must_use]
pub fn moves(wish: Name, to: Move) -> Deed {
    deed(move |_, _| MoveWish { wish: id_of(wish), to }.into())
}

/// Keeps a wish to themselves from now on.
#[must_use]
pub fn keeps_alone(wish: Name) -> Deed {
    deed(move |_, _| {
        let only_me = Some(Edit { saw: false, new: true });
        ChangeWish { wish: id_of(wish), words: None, only_me }.into()
    })
}

/// Says a wish in other words than those on their screen, or on the page.
#[must_use]
pub fn says_again(wish: Name, words: &'static str) -> Deed {
    deed(move |story, who| {
        let seen = if PHONES.contains(&who) {
            find::<Wish>(story.phone(who).1.replica().world(), id_of(wish))
        } else {
            find::<Wish>(&story.hub.store, id_of(wish))
        };
        let saw = seen.map_or_else(|_| text(wish.0), |wish| wish.words);
        let words = Some(Edit { saw, new: text(words) });
        ChangeWish { wish: id_of(wish), words, only_me: None }.into()
    })
}

/// Says how it is: connection so, the others not at all.
#[must_use]
pub fn reflects(reflection: Name, connection: Face) -> Deed {
    deed(move |story, who| {
        let said = Said { connection: Some(connection), ..Said::default() };
        Reflect { reflection: id_of(reflection), at: story.clock(who), said }.into()
    })
}

/// Says "not now".
#[must_use]
pub fn would_rather_not(reflection: Name) -> Deed {
    deed(move |story, who| ReflectLater { reflection: id_of(reflection), at: story.clock(who) }.into())
}

/// Takes back what they said.
#[must_use]
pub fn takes_back(reflection: Name) -> Deed {
    deed(move |_, _| TakeBackReflection { reflection: id_of(reflection) }.into())
}

/// Sees a wish so.
#[must_use]
pub fn sees_wish(wish: Name, so: fn(&Wish) -> bool) -> Check {
    check(move |story, who| {
        let found = find::<Wish>(story.phone(who).1.replica().world(), id_of(wish));
        demand(found.as_ref().is_ok_and(so), || format!("sees the wish as {found:?}"))
    })
}

/// Has no wish of this name, and nothing of anybody's reflections, on their phone.
#[must_use]
pub fn sees_no_wish(wish: Name) -> Check {
    check(move |story, who| {
        let found = find::<Wish>(story.phone(who).1.replica().world(), id_of(wish));
        demand(found.is_err(), || format!("sees {wish:?}"))
    })
}

/// Has exactly so many reflections on their phone, whosever they are.
#[must_use]
pub fn has_reflections(count: usize) -> Check {
    check(move |story, who| {
        let held = held(story, who).len();
        demand(held == count, || format!("has {held} reflections"))
    })
}

fn held(story: &Story, who: Name) -> Vec<Reflection> {
    let phone = story.phone(who).1;
    let all = phone.replica().world().iter().filter_map(|(_, record)| match record.as_ref() {
        Record::Reflection(reflection) => Some(reflection.clone()),
        _ => None,
    });
    all.collect()
}
