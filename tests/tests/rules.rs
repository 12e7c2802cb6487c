//! The rules as laws, tried with anything; and a few of sync's promises, each in the smallest setting that shows it.

use proptest::prelude::*;
use shared::command::{Actor, ChangeContact, ClaimErrand, Command, DescribeMyself, Edit};
use shared::people::{Contact, Member, Person, Private, Role, Roles, Standing};
use shared::record::Record;
use shared::refusal::Refusal;
use shared::sync::Patch;
use shared::sync::exchange::RawRequest;
use shared::sync::hub::{Store as _, accept};
use shared::sync::memory::MemoryStore;
use shared::sync::patch::by_serde;
use shared::sync::{Cursor, Entry, Envelope, Fate, Outbox, Outcome, Phone, Put, Receipt, Replica, Reply, Request};
use shared::words::limits::OUTBOX_MAX;
use shared::words::{EnvelopeId, Id, Line, PersonId, Prose, Timestamp};
use tests::simulator::laws::{laws, some_command};

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn the_laws_hold_in_any_world(seed: u64) {
        prop_assert_eq!(laws(seed), Ok(()));
    }
}

/// Decodes as everything that travels or is stored; all that matters is that it comes back at all.
fn decode(bytes: &[u8]) {
    let _ = serde_json::from_slice::<Request>(bytes);
    let _ = serde_json::from_slice::<RawRequest<'_>>(bytes);
    let _ = serde_json::from_slice::<Reply>(bytes);
    let _ = serde_json::from_slice::<Record>(bytes);
    let _ = serde_json::from_slice::<Command>(bytes);
    let _ = serde_json::from_slice::<Envelope>(bytes);
    let _ = serde_json::from_slice::<Entry>(bytes);
    let _ = serde_json::from_slice::<Receipt>(bytes);
}

proptest! {
    #[test]
    fn any_bytes_are_read_or_refused(bytes: Vec<u8>) {
        decode(&bytes);
    }

    #[test]
    fn any_json_is_read_or_refused(text in r#"[\[\]{}":,a-z0-9\\ \-.eu]{0,200}"#) {
        decode(text.as_bytes());
    }

    #[test]
    fn a_damaged_command_is_read_or_refused(seed in 0..500_u64, at: usize, byte: u8) {
        let mut bytes = some_command(seed).into_bytes();
        let at = at % bytes.len();
        bytes[at] = byte;
        decode(&bytes);
        bytes.truncate(at);
        prop_assert!(serde_json::from_slice::<Command>(&bytes).is_err());
    }
}

const ME: PersonId = PersonId(Id::from_bytes([1; 16]));
const THEM: PersonId = PersonId(Id::from_bytes([2; 16]));
const NOW: Timestamp = Timestamp(1_800_000_000);

fn me(standing: Standing) -> Member {
    let (name, roles) = (Line::new("Asha").expect("it fits"), Roles::new([Role::Volunteer]));
    Member { id: ME, name, roles, standing, about: None, since: NOW, checks: Vec::new() }
}

fn reply(version: u64, puts: Vec<Record>) -> Reply {
    Reply {
        puts: puts.into_iter().map(|record| Put(version, record)).collect(),
        patches: Vec::new(),
        drops: Vec::new(),
        receipts: Vec::new(),
        fresh: false,
        more: false,
        proof: None,
        cursor: Cursor(1, 1, version),
    }
}

/// A phone that has read up to version 1 and can act.
fn phone() -> Phone {
    let mut phone = Phone::new(ME, Replica::default(), Outbox::default());
    let person = Person {
        id: ME,
        name: Line::new("Asha").expect("it fits"),
        zone: None,
        first_name: None,
        since: NOW,
        private: Private::default(),
    };
    let first = Reply { fresh: true, ..reply(1, vec![me(Standing::Active).into(), person.into()]) };
    phone.receive(None, first, by_serde, NOW);
    phone
}

fn envelope(n: u64) -> EnvelopeId {
    EnvelopeId(Id::new(n, [7; 10]))
}

fn call_me(name: &str) -> Command {
    DescribeMyself { name: Line::new(name).expect("it fits"), about: None }.into()
}

fn contact_of_them() -> Record {
    let address = Prose::new("1 Mill Lane").ok();
    Contact { id: THEM, address, phone: None, reach: None, entry: None, needs: None }.into()
}

#[test]
fn a_full_outbox_says_so_and_takes_no_more() {
    let mut phone = phone();
    for n in 0..OUTBOX_MAX as u64 {
        assert!(phone.act(envelope(n), call_me("Asha"), NOW).is_ok());
    }
    let refused = phone.act(envelope(9_999_999), call_me("One more"), NOW);
    assert_eq!(refused, Err(Refusal::TooMany { max: OUTBOX_MAX }));
    assert_eq!(phone.outbox().waiting().count(), OUTBOX_MAX);
    assert_eq!(phone.request().envelopes.len(), 500);
}

#[test]
fn a_patch_that_does_not_fit_is_asked_for_whole_once_and_for_good_only_when_none_fits() {
    let mut phone = phone();
    let key = Record::from(me(Standing::Active)).key();
    let patched =
        |version| Reply { patches: vec![Patch(version, key, 0, 0, 0, "{}".into())], ..reply(version, vec![]) };
    let next = |phone: &mut Phone, whole: bool| {
        let cursor = phone.replica().cursor();
        let version = cursor.map_or(0, |cursor| cursor.2) + 1;
        let answer = if whole { reply(version, vec![me(Standing::Active).into()]) } else { patched(version) };
        phone.receive(cursor, answer, by_serde, NOW)
    };
    for _ in 0..2 {
        assert!(next(&mut phone, false).again && phone.request().whole);
        assert!(next(&mut phone, true).delta.is_some() && !phone.request().whole);
    }
    assert!(next(&mut phone, false).again);
    assert!(next(&mut phone, true).delta.is_some() && phone.request().whole, "this app writes records in its own way");
}

#[test]
fn a_late_answer_never_sets_a_copy_back() {
    let mut phone = Phone::new(ME, Replica::default(), Outbox::default());
    let old = Reply { fresh: true, ..reply(5, vec![me(Standing::Active).into()]) };
    let new = Reply { fresh: true, ..reply(8, vec![me(Standing::Active).into()]) };
    assert!(phone.receive(None, new, by_serde, NOW).delta.is_some());
    let late = phone.receive(None, old, by_serde, NOW);
    assert_eq!((late.delta, late.again), (None, true));
    assert_eq!(phone.replica().cursor(), Some(Cursor(1, 1, 8)));
}

#[test]
fn half_a_download_forgets_nothing_but_by_the_lease() {
    let mut phone = Phone::new(ME, Replica::default(), Outbox::default());
    let first = vec![me(Standing::Active).into(), contact_of_them()];
    phone.receive(None, Reply { fresh: true, more: true, ..reply(3, first) }, by_serde, NOW);
    assert_eq!(phone.forget(NOW), []);
    phone.receive(Some(Cursor(1, 1, 3)), reply(4, vec![]), by_serde, NOW);
    assert_eq!(phone.forget(NOW).len(), 1);
}

#[test]
fn after_the_lease_even_half_a_download_is_forgotten() {
    let mut phone = Phone::new(ME, Replica::default(), Outbox::default());
    phone.receive(None, Reply { fresh: true, more: true, ..reply(3, vec![contact_of_them()]) }, by_serde, NOW);
    assert_eq!(phone.forget(NOW.plus(25 * 3600)).len(), 1);
    assert_eq!(phone.replica().cursor(), None);
}

#[test]
fn a_clock_set_back_ends_the_lease() {
    let mut phone = phone();
    phone.receive(Some(Cursor(1, 1, 1)), reply(2, vec![contact_of_them()]), by_serde, NOW);
    assert!(!phone.forget(NOW.plus(-3600)).is_empty());
}

#[test]
fn a_proof_is_asked_for_until_one_counts() {
    let mut phone = Phone::new(ME, Replica::default(), Outbox::default());
    assert!(phone.request().prove);
    phone.receive(None, Reply { fresh: true, more: true, ..reply(3, vec![]) }, by_serde, NOW);
    assert!(phone.request().prove);
    let proof = Some(phone.replica().proof());
    phone.receive(Some(Cursor(1, 1, 3)), Reply { proof, ..reply(4, vec![]) }, by_serde, NOW);
    assert!(!phone.request().prove);
}

#[test]
fn whoever_has_tapped_does_not_wait_for_a_proof() {
    let mut phone = phone();
    assert!(phone.request().prove);
    let entry = phone.act(envelope(1), call_me("Asha B."), NOW).unwrap();
    assert!(!phone.request().prove);
    let done = Receipt { id: entry.envelope.id, outcome: Outcome::Done(2) };
    phone.receive(Some(Cursor(1, 1, 1)), Reply { receipts: vec![done], ..reply(2, vec![]) }, by_serde, NOW);
    assert!(phone.request().prove, "the next one that brings nothing asks");
}

#[test]
fn a_copy_that_does_not_agree_starts_afresh_and_says_so() {
    let mut phone = phone();
    let wrong = Reply { proof: Some(phone.replica().proof() ^ 1), ..reply(2, vec![]) };
    assert!(phone.receive(Some(Cursor(1, 1, 1)), wrong, by_serde, NOW).again);
    let request = phone.request();
    assert_eq!((request.cursor, request.mended), (None, true));
}

#[test]
fn what_a_restored_hub_has_lost_is_sent_again() {
    let mut phone = phone();
    let entry = phone.act(envelope(1), call_me("Asha B."), NOW).unwrap();
    let done = Receipt { id: entry.envelope.id, outcome: Outcome::Done(9) };
    let more = Reply { receipts: vec![done], ..reply(2, vec![]) };
    phone.receive(Some(Cursor(1, 1, 1)), more, by_serde, NOW);
    assert_eq!(phone.outbox().entries()[0].fate, Fate::Accepted(9));
    let restored = Reply { fresh: true, cursor: Cursor(2, 1, 1), ..reply(1, vec![me(Standing::Active).into()]) };
    let received = phone.receive(Some(Cursor(1, 1, 2)), restored, by_serde, NOW);
    assert_eq!(received.settled.len(), 1);
    assert_eq!(phone.request().envelopes.len(), 1);
}

#[test]
fn another_tab_may_have_heard_first_what_became_of_an_entry() {
    let mut phone = phone();
    let entry = phone.act(envelope(1), call_me("Asha B."), NOW).unwrap();
    phone.adopt(Entry { fate: Fate::Refused(Refusal::NotAllowed), ..entry });
    assert_eq!(phone.outbox().waiting().count(), 0);
    assert_eq!(phone.outbox().refused().count(), 1);
}

#[test]
fn what_is_refused_on_the_phone_leaves_no_trace() {
    let mut phone = phone();
    let before = phone.replica().world().clone();
    let claim = ClaimErrand { errand: Id::from_bytes([9; 16]).into() }.into();
    assert_eq!(phone.act(envelope(1), claim, NOW), Err(Refusal::NotFound));
    assert_eq!(phone.outbox().entries(), []);
    assert_eq!(*phone.replica().world(), before);
}

#[test]
fn whoever_has_left_can_do_nothing_whatever_they_claim_to_be() {
    let mut world = shared::world::Memory::default();
    world.put(std::sync::Arc::new(me(Standing::Left).into()));
    let actor = Actor::Member { person: ME, roles: Roles::new(Role::ALL) };
    let decided = shared::decide::decide(&world, &actor, &call_me("Asha"), NOW);
    assert_eq!(decided, Err(Refusal::Removed));
}

#[test]
fn an_envelope_that_somebody_else_has_sent_is_not_answered_for_them() {
    let mut store = MemoryStore::new(1);
    let world = [me(Standing::Active).into(), Record::from(Member { id: THEM, ..me(Standing::Active) })];
    for record in world {
        store.put(&record, 1);
    }
    let actor = |person| Actor::Member { person, roles: Roles::new([Role::Volunteer]) };
    let mine = Envelope { id: envelope(1), n: 1, at: NOW, command: call_me("Asha") };
    let first = accept(&mut store, &actor(ME), &mine, NOW).receipt;
    assert_eq!(accept(&mut store, &actor(ME), &mine, NOW).receipt, first);
    let theirs = accept(&mut store, &actor(THEM), &mine, NOW).receipt;
    assert_eq!(theirs.outcome, Outcome::Refused(Refusal::NotAllowed));
    assert_eq!(accept(&mut store, &actor(ME), &mine, NOW).receipt, first);
}

#[test]
fn what_others_wrote_is_not_quoted_again_to_who_may_no_longer_read_it() {
    let mut store = MemoryStore::new(1);
    store.put(&me(Standing::Active).into(), 1);
    store.put(&contact_of_them(), 1);
    let (saw, new) = (Prose::new("an older one").ok(), Prose::new("a newer one").ok());
    let address = Some(Edit { saw, new });
    let change = ChangeContact { person: THEM, address, phone: None, reach: None, entry: None, needs: None };
    let mine = Envelope { id: envelope(1), n: 1, at: NOW, command: change.into() };
    let organiser = Actor::Member { person: ME, roles: Roles::new([Role::Organiser]) };
    let volunteer = Actor::Member { person: ME, roles: Roles::new([Role::Volunteer]) };
    let told = |outcome| match outcome {
        Outcome::Refused(Refusal::Changed { theirs, .. }) => theirs,
        other => panic!("{other:?}"),
    };
    assert!(told(accept(&mut store, &organiser, &mine, NOW).receipt.outcome).is_some());
    assert!(told(accept(&mut store, &volunteer, &mine, NOW).receipt.outcome).is_none());
}
