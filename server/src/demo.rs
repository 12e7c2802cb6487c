//! A group of invented people with a believable week behind it, so that every screen has something to show.
//!
//! Filled by commands only, each by the person who would have given it and at the moment they would have: what the
//! rules refuse cannot be in the demo. Nobody in it exists ([`cast`]).

pub mod cast;
pub mod script;
pub mod tale;
pub mod tales;
pub mod week;

use crate::group::GroupError;
use crate::hub::Hub;
use shared::record::Kind;
use shared::words::{GroupId, Id};
use shared::world::World;

/// Fills a group with the week up to now. Doing it again changes nothing.
///
/// # Errors
/// What the store said.
pub async fn fill(hub: &Hub) -> Result<(), GroupError> {
    let fresh: Id = hub.new_id()?;
    hub.group()
        .work(move |desk| {
            let group = desk.all(Kind::Group).first().map_or(fresh, |record| record.key().id);
            for step in week::week(GroupId(group), desk.now()) {
                desk.command_at(step.at, &step.actor, step.envelope, step.command);
            }
            Ok(())
        })
        .await
}

#[cfg(test)]
mod tests {
    use super::cast::{HELPERS, NEIGHBOURS};
    use super::week::week;
    use shared::care::turn::{Turn, Why};
    use shared::care::{Call, CallState, Outcome as Found, Plan, Visit, Wish};
    use shared::help::{Ask, Errand, Offer, State};
    use shared::insight::mood::mood;
    use shared::insight::{Period, insight};
    use shared::pair::{Handover, Note, Pairing, State as Stands};
    use shared::record::{Kind, Noun};
    use shared::sync::hub::accept;
    use shared::sync::memory::MemoryStore;
    use shared::sync::{Envelope, Outcome};
    use shared::together::{Coming, Gathering, Introduction, Invitation, Thanks};
    use shared::words::{Day, GroupId, Id, Timestamp};
    use shared::world::World;

    /// Shortly after midnight, at noon, and late: the week must hold together at any hour.
    const HOURS: [i64; 4] = [60, 6 * 3_600, 12 * 3_600, 86_340];

    fn filled(now: Timestamp) -> MemoryStore {
        let mut store = MemoryStore::new(1);
        for step in week(GroupId(Id::from_bytes([7; 16])), now) {
            assert!(step.at <= now, "nothing in the demo has yet to happen");
            let name = step.command.name();
            let envelope = Envelope { id: step.envelope, n: 0, at: step.at, command: step.command };
            let receipt = accept(&mut store, &step.actor, &envelope, step.at).receipt;
            assert!(matches!(receipt.outcome, Outcome::Done(_)), "{name}: {:?}", receipt.outcome);
        }
        store
    }

    fn all<N: Noun>(store: &MemoryStore) -> Vec<N> {
        store.all(N::KIND).iter().filter_map(|record| N::from_record(record)).cloned().collect()
    }

    #[test]
    fn the_rules_agree_with_the_whole_week_at_any_hour() {
        for seconds in HOURS {
            filled(Timestamp(1_795_392_000 + seconds));
        }
    }

    #[test]
    fn every_state_has_something_to_show() {
        let store = filled(Timestamp(1_795_435_200));
        assert_eq!((store.all(Kind::Ask).len(), store.all(Kind::Member).len()), (32, HELPERS.len()));
        assert_eq!(store.all(Kind::Contact).len(), NEIGHBOURS.len());
        let errands: Vec<Errand> = all(&store);
        let count = |is: fn(&State) -> bool| errands.iter().filter(|errand| is(&errand.state)).count();
        assert!(count(|state| matches!(state, State::Open)) >= 5);
        assert!(count(|state| matches!(state, State::Held { .. })) >= 4);
        assert!(count(|state| matches!(state, State::Done { .. })) >= 10);
        assert_eq!(count(|state| matches!(state, State::Back { .. })), 1);
        assert_eq!(count(|state| matches!(state, State::Cancelled { .. })), 2);
        let visits: Vec<Visit> = all(&store);
        assert!(visits.iter().any(|visit| visit.outcome == Found::Worried && visit.followed_up.is_some()));
        assert!(visits.iter().any(|visit| visit.outcome == Found::Worried && visit.needs_follow_up()));
        let asks: Vec<Ask> = all(&store);
        assert!(asks.iter().any(|ask| ask.confirmed) && asks.iter().any(|ask| ask.recorded_by.is_some()));
    }

    #[test]
    fn check_ins_are_due_on_the_ladder_and_shared() {
        let store = filled(Timestamp(1_795_435_200));
        let turns: Vec<Turn> = all(&store);
        let open = |why: Why| turns.iter().filter(|turn| turn.is_open() && turn.why == why).count();
        assert_eq!((open(Why::Due), open(Why::NoAnswer), all::<Plan>(&store).len()), (1, 1, 2));
        let calls: Vec<Call> = all(&store);
        let count = |is: fn(&CallState) -> bool| calls.iter().filter(|call| is(&call.state)).count();
        assert_eq!(count(|state| matches!(state, CallState::Done { .. })), 3);
        assert_eq!(count(|state| matches!(state, CallState::Held { .. })), 1);
        assert_eq!(count(|state| matches!(state, CallState::Open)), 2);
    }

    #[test]
    fn pairs_stand_in_every_state_and_one_is_passed_on() {
        let store = filled(Timestamp(1_795_435_200));
        let pairings: Vec<Pairing> = all(&store);
        let count = |is: fn(&Stands) -> bool| pairings.iter().filter(|pairing| is(&pairing.state)).count();
        assert_eq!(count(|state| matches!(state, Stands::Proposed { .. })), 3);
        assert_eq!(count(|state| matches!(state, Stands::Trial { .. })), 2);
        assert_eq!(count(|state| matches!(state, Stands::Active { .. })), 1);
        assert_eq!(count(|state| matches!(state, Stands::Paused { .. })), 1);
        assert!(pairings.iter().any(|pairing| pairing.cover.is_some_and(|cover| cover.counts())));
        let passing = all::<Handover>(&store).remove(0);
        assert!(passing.is_open() && passing.newcomer_yes.is_some() && passing.person_yes.is_none());
        let notes: Vec<Note> = all(&store);
        assert!(notes.iter().any(|note| note.restricted) && notes.iter().any(|note| note.person == passing.person));
    }

    #[test]
    fn what_matters_is_said_and_a_season_is_looked_back_at() {
        for now in [Timestamp(1_795_435_200), Timestamp(1_790_812_860), Timestamp(1_798_675_200)] {
            let store = filled(now);
            let panels = insight(store.world(), Period { from: Day(now.day(0).0 - 10), to: now.day(0) }, now);
            let season = mood(&store, Period::quarter_before(now.day(0)), now).unwrap();
            assert!(season.connection.is_some() && season.control.is_some());
            let wishes: Vec<Wish> = all(&store);
            assert!(wishes.iter().any(|wish| wish.only_me) && wishes.iter().any(|wish| !wish.is_open()));
            assert!(panels.iter().filter(|panel| !panel.is_hidden() && panel.people > 0).count() >= 5);
        }
    }

    #[test]
    fn neighbours_meet_give_and_thank() {
        let store = filled(Timestamp(1_795_435_200));
        let invitations: Vec<Invitation> = all(&store);
        assert_eq!((invitations.len(), invitations.iter().filter(|one| one.other.is_some()).count()), (6, 2));
        assert_eq!(all::<Introduction>(&store).iter().filter(|one| one.met.is_some()).count(), 1);
        let gatherings: Vec<Gathering> = all(&store);
        assert_eq!(gatherings.len(), 5);
        assert!(gatherings.iter().any(|one| !one.is_open()) && gatherings.iter().any(|one| one.free() == Some(0)));
        assert!(all::<Coming>(&store).iter().any(Coming::waits));
        assert_eq!(all::<Thanks>(&store).iter().filter(|one| one.read.is_none()).count(), 3);
        let offers: Vec<Offer> = all(&store);
        assert!(offers.iter().any(|one| one.rest.is_some()) && offers.iter().any(|one| !one.times.is_any()));
        assert!(offers.iter().any(|one| !one.gifts.is_empty()) && offers.iter().any(|one| one.later.is_some()));
    }

    #[test]
    fn filling_twice_is_filling_once() {
        let now = Timestamp(1_795_435_200);
        let mut store = filled(now);
        let before = store.world().clone();
        for step in week(GroupId(Id::from_bytes([7; 16])), now) {
            let envelope = Envelope { id: step.envelope, n: 0, at: step.at, command: step.command };
            accept(&mut store, &step.actor, &envelope, step.at);
        }
        assert_eq!(*store.world(), before);
    }

    #[test]
    fn every_number_is_one_that_never_rings() {
        for neighbour in &NEIGHBOURS {
            for text in [neighbour.phone, neighbour.reach] {
                let digits: String = text.chars().filter(char::is_ascii_digit).collect();
                let drama = digits.starts_with("01632960") || digits.starts_with("07700900");
                assert!(digits.is_empty() || drama, "{text}");
            }
        }
    }
}
