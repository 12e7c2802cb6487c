//! What one call of the rules costs, natively: `cargo bench -p tests --bench domain`, also part of `cargo xtask bench`.
//!
//! For a person: whether a phone has an answer before a thumb has left the glass, and whether a small hub keeps up.
//! Everything happens in one group of five hundred people who help and a thousand asks ([`tests::neighbourhood`]),
//! with pairings and visits around the askers. Figures are printed and never asserted; that the commands are carried
//! out is. Not here: storage and network, which `bench` measures.

use divan::{Bencher, black_box};
use shared::access::audience;
use shared::command::{Actor, AddPerson, AgreePairing, AskForHelp, ClaimErrand, Command, ProposePairing, Who};
use shared::decide::decide;
use shared::help::matching::Board;
use shared::help::{Consent, Errand, HelpKind, Offer, Wants};
use shared::pair::Pace;
use shared::people::{Contact, Role, Roles};
use shared::record::Record;
use shared::sync::patch::by_serde;
use shared::sync::{Cursor, Outbox, Phone, Put, Replica, Reply};
use shared::words::{EnvelopeId, ErrandId, Line, PairingId, PersonId, Prose, Timestamp, When, ZoneId};
use std::sync::Arc;
use tests::neighbourhood::{Neighbourhood, grow};
use tests::simulator::Random;

const NOW: Timestamp = Timestamp(1_800_000_600);
const PEOPLE: usize = 500;
const ASKS: usize = 1_000;
/// Taps that wait for signal while a reply comes in.
const WAITING: usize = 50;
/// Records in a reply that a phone takes in: the size of a fresh volunteer's group.
const RECORDS: usize = 2_000;

fn main() {
    divan::main();
}

/// The group, with somebody who is paired, and whom they are paired with.
struct Group {
    place: Neighbourhood,
    organiser: Actor,
    helper: PersonId,
    asker: PersonId,
}

fn does(place: &mut Neighbourhood, (actor, command): (&Actor, Command)) {
    let change = decide(&place.world, actor, &command, NOW).expect("the group is made of what the rules allow");
    place.world.apply(change);
}

fn group() -> Group {
    let mut place = grow(1, PEOPLE, ASKS);
    let (helper, me) = (place.helpers[0], place.helpers[1]);
    let organiser = Actor::Member { person: me, roles: Roles::new([Role::Organiser]) };
    let mut askers: Vec<PersonId> = place.errands.iter().map(|(_, asker)| *asker).collect();
    askers.retain(|asker| *asker != helper);
    for asker in &askers {
        let contact = Contact { id: *asker, address: None, phone: None, reach: None, entry: None, needs: None };
        let person = AddPerson { person: *asker, name: text(), zone: None, first_name: None, contact };
        does(&mut place, (&organiser, person.into()));
    }
    // Every tenth asker has somebody of their own.
    for (n, asker) in askers.iter().enumerate().step_by(10) {
        let who = place.helpers[n % PEOPLE];
        if who == *asker {
            continue;
        }
        let propose = ProposePairing { helper: who, person: *asker, pace: Pace::Weekly };
        does(&mut place, (&organiser, propose.into()));
        for side in [who, *asker] {
            let yes = AgreePairing { pairing: PairingId::of(who, *asker), side };
            let own = Actor::Member { person: side, roles: Roles::new([Role::Volunteer]) };
            let by = if side == who { &own } else { &organiser };
            does(&mut place, (by, yes.into()));
        }
    }
    Group { place, organiser, helper, asker: askers[0] }
}

fn text<const MAX: usize>() -> Line<MAX> {
    Line::new("Example Person").expect("a short text fits")
}

fn claims(group: &Group) -> impl Iterator<Item = ErrandId> {
    let (world, helper) = (group.place.world.clone(), group.helper);
    let volunteer = Actor::Member { person: helper, roles: Roles::new([Role::Volunteer]) };
    let open: Vec<ErrandId> = group.place.errands.iter().map(|(errand, _)| errand.id).collect();
    open.into_iter().filter(move |errand| decide(&world, &volunteer, &claim(*errand), NOW).is_ok())
}

fn claim(errand: ErrandId) -> Command {
    ClaimErrand { errand }.into()
}

#[divan::bench]
fn decide_a_claim(bencher: Bencher<'_, '_>) {
    let group = group();
    let volunteer = Actor::Member { person: group.helper, roles: Roles::new([Role::Volunteer]) };
    let command = claim(claims(&group).next().expect("something is open"));
    bencher.bench(|| decide(&group.place.world, &volunteer, black_box(&command), NOW));
}

/// Of somebody with a pairing and visits: who knows them is asked first, and their phones are to hear of it.
#[divan::bench]
fn decide_an_ask_with_pairs_and_visits(bencher: Bencher<'_, '_>) {
    let group = group();
    let mut random = Random::new(2);
    let command = AskForHelp {
        ask: random.id(),
        errand: random.id(),
        who: Who::Known(group.asker),
        kind: HelpKind::Food,
        what: Prose::new("Milk and bread").expect("a short text fits"),
        when: When::Soon,
        zone: group.place.errands[0].0.zone,
        consent: Consent::Said,
        wants: Wants::anybody(),
    }
    .into();
    decide(&group.place.world, &group.organiser, &command, NOW).expect("an organiser may ask for somebody");
    bencher.bench(|| decide(&group.place.world, &group.organiser, black_box(&command), NOW));
}

/// Of each record of the group, once.
#[divan::bench(sample_count = 20)]
fn audience_of_everything(bencher: Bencher<'_, '_>) {
    let world = group().place.world;
    bencher
        .counter(divan::counter::ItemsCount::new(world.len()))
        .bench(|| world.iter().map(|(_, record)| audience(&world, record, NOW).len()).sum::<usize>());
}

#[divan::bench(sample_count = 20)]
fn matching_reads_the_board(bencher: Bencher<'_, '_>) {
    let world = group().place.world;
    bencher.bench(|| Board::of(black_box(&world), NOW));
}

/// The goal is under 100 ms for all of it: a thousand asks, five hundred people, the board included.
#[divan::bench(sample_count = 20)]
fn matching_ranks_1000_asks_among_500_people(bencher: Bencher<'_, '_>) {
    let place = group().place;
    bencher.counter(divan::counter::ItemsCount::new(ASKS)).bench(|| {
        let board = Board::of(&place.world, NOW);
        place.errands.iter().map(|(errand, asker)| board.rank(errand, *asker).len()).sum::<usize>()
    });
}

/// The worst case: everybody offers everything everywhere, so that each ask has five hundred answers.
#[divan::bench(sample_count = 10)]
fn matching_when_everybody_offers_everything(bencher: Bencher<'_, '_>) {
    let mut place = group().place;
    let offers: Vec<Offer> = place.world.each::<Offer>().cloned().collect();
    for offer in offers {
        let everything = Offer { kinds: HelpKind::ALL.to_vec(), zones: Vec::new(), ..offer };
        place.world.put(Arc::new(everything.into()));
    }
    bencher.counter(divan::counter::ItemsCount::new(ASKS)).bench(|| {
        let board = Board::of(&place.world, NOW);
        place.errands.iter().map(|(errand, asker)| board.rank(errand, *asker).len()).sum::<usize>()
    });
}

/// Some records of every kind there is in the group.
fn some_records() -> Vec<Put> {
    let world = group().place.world;
    let step = world.len() / RECORDS;
    let every = world.iter().step_by(step.max(1)).take(RECORDS);
    every.zip(1..).map(|((_, record), version)| Put(version, Record::clone(record))).collect()
}

#[divan::bench(sample_count = 50)]
fn write_2000_records(bencher: Bencher<'_, '_>) {
    let records = some_records();
    bencher
        .counter(divan::counter::ItemsCount::new(records.len()))
        .bench(|| serde_json::to_vec(black_box(&records)).expect("records are JSON"));
}

/// As the hub and native phones read; the phone's own reader is `app/src/device/json`.
#[divan::bench(sample_count = 50)]
fn read_2000_records(bencher: Bencher<'_, '_>) {
    let written = serde_json::to_vec(&some_records()).expect("records are JSON");
    bencher
        .counter(divan::counter::ItemsCount::new(RECORDS))
        .bench(|| serde_json::from_slice::<Vec<Put>>(black_box(&written)).expect("they were just written"));
}

/// A phone with the whole group and fifty taps that wait.
fn phone_with_waiting_taps(group: &Group) -> Phone {
    let records = group.place.world.iter().zip(1..).map(|((_, record), version)| (version, Record::clone(record)));
    let replica = Replica::new(records, Some(Cursor(1, 1, 1_000_000)), Some(NOW));
    let mut phone = Phone::new(group.helper, replica, Outbox::default());
    let mut random = Random::new(3);
    let taps = claims(group).filter(|errand| phone.act(random.id::<EnvelopeId>(), claim(*errand), NOW).is_ok());
    assert_eq!(taps.take(WAITING).count(), WAITING, "fifty taps wait");
    phone
}

fn reply(group: &Group, count: usize) -> Reply {
    let zone: ZoneId = group.place.errands[0].0.zone;
    let errands: Vec<&Errand> = group.place.world.each::<Errand>().take(count).collect();
    let puts = errands.into_iter().zip(1_000_001..).map(|(errand, version)| {
        let moved = Errand { zone, ..errand.clone() };
        Put(version, moved.into())
    });
    let cursor = Cursor(1, 1, 1_100_000);
    let puts = puts.collect();
    Reply { puts, patches: vec![], drops: vec![], receipts: vec![], fresh: false, more: false, proof: None, cursor }
}

/// A reply comes in while fifty taps wait: the replay comes off, the records go in, the replay goes on again.
#[divan::bench(args = [1, 500, 1_500], sample_count = 20)]
fn replica_takes_in_with_50_waiting(bencher: Bencher<'_, '_>, records: usize) {
    let group = group();
    let (phone, reply) = (phone_with_waiting_taps(&group), reply(&group, records));
    let asked = phone.replica().cursor();
    bencher
        .counter(divan::counter::ItemsCount::new(records))
        .with_inputs(|| (phone.clone(), reply.clone()))
        .bench_local_values(|(mut phone, reply)| {
            let received = phone.receive(asked, reply, by_serde, NOW);
            assert!(received.delta.is_some(), "the reply counts");
            phone
        });
}
