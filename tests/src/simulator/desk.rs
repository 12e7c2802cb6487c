//! Everybody who has no phone in the run: neighbours on the plain page, an organiser at a desk, and a member's
//! program that sends what no app would send.

use super::hub::Call;
use super::random::Random;
use super::taps::{View, Words, asks, choose, somebody_new};
use super::town::Town;
use super::weather::encode;
use super::{Broken, choices, edits, own, wishes};
use shared::command::{Actor, CancelAsk, Command, ConfirmAsk};
use shared::help::Ask;
use shared::people::{Member, Role, Standing};
use shared::sync::hub::Store as _;
use shared::sync::{Cursor, Envelope, Request};
use shared::words::PersonId;
use shared::world::{Memory, find};

/// A neighbour asks, or looks after an ask with its code.
pub(crate) fn page(town: &mut Town, dice: u64) -> Result<(), Broken> {
    let mut random = Random::new(dice);
    let mut words = Words(random.next());
    let id = town.fresh();
    let whole = town.hub.store.world();
    let asked: Vec<&Ask> = whole.each::<Ask>().collect();
    let (actor, command) = match random.pick(&asked).filter(|_| random.chance(70)) {
        None => {
            let nobody = random.id();
            let view = View { me: nobody, shown: whole, whole, now: town.hub.now };
            let who = somebody_new(&mut random, &mut words);
            (Actor::Public, asks(&view, &mut random, (who, &mut words)))
        }
        Some(ask) => {
            let view = View { me: ask.person, shown: whole, whole, now: town.hub.now };
            let actor = Actor::Resident { person: ask.person, ask: ask.id };
            let command = match random.below(17) {
                0..2 => CancelAsk { ask: ask.id }.into(),
                2..4 => ConfirmAsk { ask: ask.id }.into(),
                4..5 => edits::ask(&view, &mut random, &mut words),
                5..6 => edits::contact(&view, &mut random, &mut words),
                6..9 => choices::tap(&view, &mut random),
                9..12 => asks(&view, &mut random, (shared::command::Who::Known(ask.person), &mut words)),
                12..13 => own::choose(&view, &mut random, &mut words),
                13..16 => wishes::tap(&view, &mut random, &mut words),
                _ => choose(&view, &mut random),
            };
            (actor, command)
        }
    };
    direct(town, &actor, id, command, random.chance(30))
}

/// An organiser does something with the whole group before them.
pub(crate) fn desk(town: &mut Town, dice: u64) -> Result<(), Broken> {
    let mut random = Random::new(dice);
    let Some(person) = organiser(town.hub.store.world(), &mut random) else { return Ok(()) };
    let Ok(member) = find::<Member>(&town.hub.store, person) else { return Ok(()) };
    let id = town.fresh();
    let whole = town.hub.store.world();
    let view = View { me: person, shown: whole, whole, now: town.hub.now };
    let mut words = Words(random.next());
    let command = match random.below(10) {
        0..4 => edits::roles(&view, &mut random),
        4..6 => edits::contact(&view, &mut random, &mut words),
        _ => choose(&view, &mut random),
    };
    direct(town, &Actor::Member { person, roles: member.roles }, id, command, random.chance(20))
}

/// A member's program sends commands that their app would never have offered.
pub(crate) fn forge(town: &mut Town, dice: u64) -> Result<(), Broken> {
    let mut random = Random::new(dice);
    let members: Vec<PersonId> = town.hub.store.world().each::<Member>().map(|member| member.id).collect();
    let Some(who) = random.pick(&members).copied() else { return Ok(()) };
    let mut request = Request { prove: random.chance(50), ..Request::default() };
    if random.chance(50) {
        let ahead = u64::try_from(random.below(400)).unwrap_or(0);
        request.cursor = Some(Cursor(u32::from(random.chance(50)), 7, ahead));
    }
    for n in 0..random.below(4) {
        let id = town.fresh();
        let whole = town.hub.store.world();
        let view = View { me: who, shown: whole, whole, now: town.hub.now };
        let command = choose(&view, &mut random);
        let n = u64::try_from(n).unwrap_or(0);
        request.envelopes.push(Envelope { id, n, at: town.hub.now, command });
    }
    let before = town.hub.store.version();
    town.hub.serve(&[Call { who, bytes: encode(&request)? }])?;
    town.announce(before, &[])
}

fn organiser(whole: &Memory, random: &mut Random) -> Option<PersonId> {
    let active = |member: &&Member| member.standing == Standing::Active && member.is(Role::Organiser);
    let organisers: Vec<PersonId> = whole.each::<Member>().filter(active).map(|member| member.id).collect();
    random.pick(&organisers).copied()
}

fn direct(
    town: &mut Town,
    actor: &Actor,
    id: shared::words::EnvelopeId,
    command: Command,
    twice: bool,
) -> Result<(), Broken> {
    town.say(|| format!("{actor:?} does {id} {command:?}"));
    let before = town.hub.store.version();
    for _ in 0..=usize::from(twice) {
        town.hub.direct(actor, id, command.clone())?;
    }
    town.announce(before, &[])
}
