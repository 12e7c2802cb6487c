//! Edits: commands that say what their author was looking at, sometimes something that never stood there.

use super::random::Random;
use super::taps::{View, Words, when};
use shared::command::{ChangeAsk, ChangeContact, ChangeRoles, Command, Edit};
use shared::help::Ask;
use shared::people::{Contact, Member, Role, Roles};
use shared::words::{Line, PersonId};
use shared::world::find;

/// Another address, another number.
pub(crate) fn contact(view: &View<'_>, random: &mut Random, words: &mut Words) -> Command {
    let person: PersonId = if random.chance(20) { view.me } else { view.one(random, |_: &Contact| true) };
    let seen = find::<Contact>(view.shown, person).ok();
    let invents = random.chance(10);
    let address = random.chance(70).then(|| {
        let saw = if invents { Some(words.prose()) } else { seen.as_ref().and_then(|c| c.address.clone()) };
        Edit { saw, new: random.chance(80).then(|| words.prose()) }
    });
    let phone = random.chance(30).then(|| Edit {
        saw: seen.as_ref().and_then(|c| c.phone.clone()),
        new: Line::new(if random.chance(80) { "020 7946 0000" } else { "no number" }).ok(),
    });
    let entry =
        random.chance(30).then(|| Edit { saw: seen.as_ref().and_then(|c| c.entry.clone()), new: Some(words.prose()) });
    ChangeContact { person, address, phone, reach: None, entry, needs: None }.into()
}

/// Other words, another day.
pub(crate) fn ask(view: &View<'_>, random: &mut Random, words: &mut Words) -> Command {
    let ask = view.one(random, |ask: &Ask| !ask.over);
    let seen = find::<Ask>(view.shown, ask).ok();
    let what = random
        .chance(60)
        .then(|| Edit { saw: seen.as_ref().map_or_else(|| words.prose(), |ask| ask.what.clone()), new: words.prose() });
    let day = random
        .chance(50)
        .then(|| Edit { saw: seen.as_ref().map_or_else(|| when(random), |ask| ask.when), new: when(random) });
    ChangeAsk { ask, what, when: day }.into()
}

/// Other roles.
pub(crate) fn roles(view: &View<'_>, random: &mut Random) -> Command {
    let member = view.one(random, |_: &Member| true);
    let saw = find::<Member>(view.shown, member).map(|member| member.roles).unwrap_or_default();
    let mut new: Vec<Role> = Role::ALL.into_iter().filter(|_| random.chance(25)).collect();
    if random.chance(60) {
        new.push(Role::Volunteer);
    }
    ChangeRoles { member, roles: Edit { saw, new: Roles::new(new) } }.into()
}
