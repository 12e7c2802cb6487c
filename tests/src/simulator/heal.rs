//! The network heals: everybody must come to agree, in few exchanges, and every outbox must drain.

use super::hub::{Answer, Call};
use super::town::Town;
use super::weather::Tabs;
use super::{Broken, check, promise};
use shared::access::{audience, tokens};
use shared::help::Errand;
use shared::people::Member;
use shared::sync::hub::Store as _;
use shared::sync::{Cursor, Reply};
use shared::world::{World as _, find};

/// Lets go of what is under way and demands agreement: at once, again when every clock is right, and again three
/// days later.
pub(crate) fn heal(town: &mut Town) -> Result<(), Broken> {
    town.air.clear();
    town.hub.dies = None;
    town.hub.due()?;
    agree(town)?;
    for phone in 0..town.phones.len() {
        misses_only_what_it_must(town, phone)?;
    }
    for phone in &mut town.phones {
        phone.skew = 0;
    }
    town.hub.now = town.hub.now.plus(3 * 86_400);
    town.hub.due()?;
    agree(town)?;
    for phone in 0..town.phones.len() {
        holds_everything(town, phone)?;
    }
    Ok(())
}

/// Everybody exchanges until nobody has anything to say, which must not take long.
fn agree(town: &mut Town) -> Result<(), Broken> {
    for round in 0.. {
        promise!(round < 4, "after {round} rounds there is still something to say");
        let before = town.hub.store.version();
        for phone in 0..town.phones.len() {
            for tab in 0..2 {
                let (opening, now) = (town.opening(), town.clock(phone));
                if !town.phones[phone].is_up_to_date(tab) {
                    town.phones[phone].reopen(tab);
                }
                town.phones[phone].look(tab, opening, now);
                drain(town, phone, tab)?;
            }
        }
        town.announce(town.hub.store.version(), &[])?;
        town.hub.audit()?;
        if town.hub.store.version() == before && round > 0 {
            break;
        }
    }
    for phone in 0..town.phones.len() {
        let (opening, now) = (town.opening(), town.clock(phone));
        let handset = &mut town.phones[phone];
        check::nothing_vanished(handset)?;
        check::canaries(handset)?;
        handset.reopen(0);
        handset.look(0, opening, now);
        check::own_clock(handset, now)?;
        for tab in handset.tabs.iter().flatten() {
            promise!(tab.phone.outbox().waiting().next().is_none(), "phone {phone} still has something waiting");
        }
        promise!(handset.mended == 0, "a copy had to be mended although nothing had been forgotten");
    }
    Ok(())
}

/// One phone exchanges until it is content.
fn drain(town: &mut Town, phone: usize, tab: usize) -> Result<(), Broken> {
    // A page holds at least one version's records; two fresh downloads may be needed after a proof.
    let most = 12 + 3 * town.hub.store.world().len();
    for _ in 0..most {
        if !exchange(town, phone, tab)? {
            return Ok(());
        }
    }
    Err(Broken(format!("phone {phone} asks again and again")))
}

/// One exchange in which nothing goes wrong. Returns whether the phone would ask again at once.
pub(crate) fn exchange(town: &mut Town, phone: usize, tab: usize) -> Result<bool, Broken> {
    let opening = town.opening();
    let asked = town.phones[phone].ask(tab, opening)?;
    let who = town.phones[phone].me;
    let answers = town.hub.serve(&[Call { who, bytes: asked.bytes }])?;
    let to = Tabs { phone, tab, opening: asked.opening };
    match answers.into_iter().next() {
        Some(answer) => arrive(town, to, asked.cursor, answer),
        None => Ok(false),
    }
}

/// An answer reaches its phone. Returns whether the phone would ask again at once.
pub(crate) fn arrive(town: &mut Town, to: Tabs, asked: Option<Cursor>, answer: Answer) -> Result<bool, Broken> {
    let now = town.clock(to.phone);
    match answer {
        Answer::Nothing => Ok(false),
        Answer::Left => {
            if town.phones[to.phone].tabs[to.tab].as_ref().is_some_and(|tab| tab.opening == to.opening) {
                town.phones[to.phone].begin_again(super::device::Disk::default());
                town.tally.add("emptied after leaving", 1);
            }
            Ok(false)
        }
        Answer::Reply(bytes, expected) => {
            town.say(|| format!("{to:?} gets {}", String::from_utf8_lossy(&bytes)));
            let Ok(reply) = serde_json::from_slice::<Reply>(&bytes) else { return Ok(false) };
            check::durable(&town.hub, &reply.receipts)?;
            town.tally.add("exchanges", 1);
            town.tally.add("fresh downloads", usize::from(reply.fresh));
            town.tally.add("patches", reply.patches.len());
            town.phones[to.phone].take(to.tab, (asked, to.opening), reply, (&expected, now))
        }
    }
}

/// What a phone has forgotten by itself is only what its own clock forbids.
fn misses_only_what_it_must(town: &mut Town, phone: usize) -> Result<(), Broken> {
    let (me, now) = (town.phones[phone].me, town.clock(phone));
    let Some(expected) = town.hub.expected(me) else { return Ok(()) };
    let Ok(member) = find::<Member>(&town.hub.store, me) else { return Ok(()) };
    let held = tokens(&member);
    for key in &town.phones[phone].disk.known.forgot {
        let Some(record) = expected.may.get(key).and_then(|_| town.hub.store.get(*key)) else { continue };
        let may = audience(&town.hub.store, &record, now).iter().any(|token| held.contains(token));
        promise!(!may, "phone {phone} needs {key} and does not get it");
    }
    Ok(())
}

/// At the very end nothing is missing either: who holds an errand knows where to go.
fn holds_everything(town: &mut Town, phone: usize) -> Result<(), Broken> {
    let me = town.phones[phone].me;
    let Some(expected) = town.hub.expected(me) else { return Ok(()) };
    let handset = &town.phones[phone];
    let known = &handset.disk.known;
    if handset.disk.cursor.is_none() {
        promise!(expected.records().next().is_none(), "phone {phone} has read nothing");
        return Ok(());
    }
    promise!(handset.disk.cursor == Some(expected.cursor), "phone {phone} has not read everything");
    let missing: Vec<_> = known.forgot.iter().filter(|key| expected.may.contains_key(key)).collect();
    let errands = town.hub.store.world().each::<Errand>().filter(|errand| errand.holder() == Some(me)).count();
    promise!(missing.is_empty(), "phone {phone} holds {errands} errands and misses {missing:?}");
    let rows = handset.disk.rows.values().map(|(version, record)| (*version, record.clone()));
    expected.agrees_with(rows, &std::collections::BTreeSet::new())
}
