//! Whom an organiser could suggest to a person: who has been there, most often first, then the others who help.

use crate::screens::known;
use crate::text::case::lower;
use shared::care::Visit;
use shared::command::ProposePairing;
use shared::decide::decide;
use shared::help::{Ask, Errand, State};
use shared::pair::{Pace, between};
use shared::people::{Member, Role};
use shared::sync::Phone;
use shared::words::order::sorted;
use shared::words::{ErrandId, PersonId, Timestamp};
use shared::world::{each_linked, find};

/// Somebody who could come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// Who.
    pub id: PersonId,
    /// Their name.
    pub name: String,
    /// When they were there last, if they ever were.
    pub seen: Option<Timestamp>,
}

/// Those who could come, if this phone's person may suggest it; empty otherwise.
#[must_use]
pub fn candidates(phone: &Phone, person: PersonId, now: Timestamp) -> Vec<Candidate> {
    let world = phone.replica().world();
    let asked = || !each_linked::<Ask>(world, person).is_empty();
    let helps = find::<Member>(world, person).is_ok_and(|member| member.helps());
    if !known::i_am(phone, Role::Organiser) || (helps && !asked()) {
        return Vec::new();
    }
    let visits = each_linked::<Visit>(world, person);
    let actor = phone.replica().actor(phone.me());
    let could = |member: &&Member| {
        let command = ProposePairing { helper: member.id, person, pace: Pace::NowAndThen }.into();
        member.helps() && decide(world, &actor, &command, now).is_ok()
    };
    let candidate = |member: &Member| {
        let seen: Vec<Timestamp> = visits.iter().filter(|v| v.by == member.id).map(|v| v.at).collect();
        (seen.len(), Candidate { id: member.id, name: member.name.to_string(), seen: seen.into_iter().max() })
    };
    let all = world.each::<Member>().filter(could).map(candidate).collect();
    let key = |(count, one): &(usize, Candidate)| (core::cmp::Reverse((*count, one.seen)), lower(&one.name));
    sorted(all, key).into_iter().map(|(_, candidate)| candidate).collect()
}

/// With whom this phone's person could keep in touch after a visit that went well, and their name; none when they
/// are a pair already or have been one.
#[must_use]
pub fn after_a_good_visit(phone: &Phone, errand: ErrandId, now: Timestamp) -> Option<(PersonId, String)> {
    let (world, me) = (phone.replica().world(), phone.me());
    let errand = find::<Errand>(world, errand).ok()?;
    let State::Done { by, .. } = errand.state else { return None };
    let person = find::<Ask>(world, errand.ask).ok()?.person;
    let well = each_linked::<Visit>(world, errand.id).iter().any(|visit| visit.by == me && !visit.needs_follow_up());
    if by != me || !well || between(world, me, person).is_some() {
        return None;
    }
    let command = ProposePairing { helper: me, person, pace: Pace::NowAndThen }.into();
    decide(world, &phone.replica().actor(me), &command, now).ok()?;
    Some((person, known::person(world, person)?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::screens::sample::{
        ASHA, BEN, LIFT, MR_BELL, MRS_OKORO, NOON, ORGANISER, PRESCRIPTION, SHOPPING, claim, street, visit,
    };
    use shared::care::Outcome;

    #[test]
    fn who_has_been_there_most_often_is_suggested_first() {
        let mut street = street();
        street.does(BEN, claim(PRESCRIPTION), NOON);
        street.does(BEN, visit(60, PRESCRIPTION, Outcome::Well), NOON);
        let names = |phone: &Phone, person| {
            candidates(phone, person, NOON).into_iter().map(|one| (one.name, one.seen)).collect::<Vec<_>>()
        };
        let noor = street.phone(ORGANISER);
        assert_eq!(names(&noor, MRS_OKORO), [("Ben".into(), Some(NOON)), ("Asha".into(), None), ("Noor".into(), None)]);
        assert_eq!(names(&noor, MR_BELL).first().map(|(name, _)| name.as_str()), Some("Asha"));
        assert!(names(&street.phone(ASHA), MRS_OKORO).is_empty(), "a volunteer does not pair up others");
        assert!(names(&noor, ASHA).is_empty(), "Asha helps and has asked for nothing");
    }

    #[test]
    fn after_a_good_visit_and_only_then_one_is_asked_to_keep_visiting() {
        let mut street = street();
        street.does(ASHA, claim(PRESCRIPTION), NOON);
        street.does(ASHA, claim(LIFT), NOON);
        street.does(ASHA, claim(SHOPPING), NOON);
        street.does(ASHA, visit(61, LIFT, Outcome::Worried), NOON);
        street.does(ASHA, visit(60, PRESCRIPTION, Outcome::Well), NOON);
        let offered = |street: &crate::screens::sample::Street, errand| {
            after_a_good_visit(&street.phone(ASHA), errand, NOON).map(|(_, name)| name)
        };
        assert_eq!(offered(&street, PRESCRIPTION).as_deref(), Some("Mrs Okoro"));
        assert_eq!(offered(&street, LIFT), None, "a worry comes first");
        assert_eq!(offered(&street, SHOPPING), None, "it has not happened yet");
        street.does(ASHA, ProposePairing { helper: ASHA, person: MRS_OKORO, pace: Pace::Weekly }, NOON);
        assert_eq!(offered(&street, PRESCRIPTION), None);
    }
}
