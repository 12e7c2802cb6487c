//! Offers: what somebody is glad to do, where, when and how much, and what they enjoy giving.
//!
//! An offer is what makes "open errands of my zones" mean something. It binds nobody: a person may claim
//! outside it, and saying no to an errand leaves no trace. It can rest until a day; the hub's clock ends the rest.
//! Anybody may offer, with or without an account; errands go only to members who help.

use crate::command::{EndOffer, MakeOffer, PauseOffer, ResumeOffer};
use crate::decide::{Change, Decision};
use crate::help::{Able, Gift, HelpKind, Times};
use crate::people::{Group, Zone};
use crate::record::{Key, Kind, Record};
use crate::refusal::{Field, Refusal};
use crate::words::limits::{REMARK_CHARS_MAX, ZONES_MAX};
use crate::words::order::distinct;
use crate::words::{Day, OfferId, PersonId, Prose, Timestamp, ZoneId};
use crate::world::{World, find};
use serde::{Deserialize, Serialize};

/// Help that somebody is glad to give.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Offer {
    /// Which offer.
    pub id: OfferId,
    /// Whose.
    pub person: PersonId,
    /// What sorts of help; none when it is only about what they enjoy giving.
    pub kinds: Vec<HelpKind>,
    /// Where; everywhere when none is named.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub zones: Vec<ZoneId>,
    /// In their words ("I have a car", "not before ten").
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub words: Option<Prose<REMARK_CHARS_MAX>>,
    /// What they can do, and how much.
    #[serde(default, skip_serializing_if = "Able::is_empty")]
    pub able: Able,
    /// When.
    #[serde(default, skip_serializing_if = "Times::is_any")]
    pub times: Times,
    /// Whether it rests.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rest: Option<Rest>,
    /// What they enjoy giving that is no errand.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub gifts: Vec<Gift>,
    /// When they were asked what they enjoy giving and said "not now".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub later: Option<Timestamp>,
}

/// Not for now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rest {
    /// On which day it goes on by itself, if that was said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Day>,
    /// When that day begins where the group is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wakes: Option<Timestamp>,
}

impl Offer {
    /// An offer of this person in which nothing is said yet.
    #[must_use]
    pub fn blank(id: OfferId, person: PersonId) -> Self {
        Self {
            id,
            person,
            kinds: Vec::new(),
            zones: Vec::new(),
            words: None,
            able: Able::default(),
            times: Times::default(),
            rest: None,
            gifts: Vec::new(),
            later: None,
        }
    }

    /// Whether help of this kind in this zone is on offer, at whatever time.
    #[must_use]
    pub fn covers(&self, kind: HelpKind, zone: ZoneId) -> bool {
        self.rest.is_none() && self.kinds.contains(&kind) && (self.zones.is_empty() || self.zones.contains(&zone))
    }

    /// When the hub's own clock has something to do about it.
    #[must_use]
    pub fn due(&self) -> Option<Timestamp> {
        self.rest.and_then(|rest| rest.wakes)
    }
}

/// Makes an offer, or says anew what an own earlier one is.
pub(crate) fn make(world: &dyn World, who: PersonId, command: &MakeOffer) -> Decision {
    let earlier = find::<Offer>(world, command.offer).ok();
    if earlier.as_ref().is_some_and(|earlier| earlier.person != who) {
        return Err(Refusal::NotAllowed);
    }
    if command.kinds.is_empty() {
        return Err(Refusal::Missing { field: Field::Kind });
    }
    if command.zones.len() > ZONES_MAX {
        return Err(Refusal::TooMany { max: ZONES_MAX });
    }
    let (kinds, zones) = (distinct(command.kinds.clone()), distinct(command.zones.clone()));
    for zone in &zones {
        find::<Zone>(world, *zone)?;
    }
    // What was said elsewhere about the same offer stays.
    let (rest, gifts, later) = earlier.map(|offer| (offer.rest, offer.gifts, offer.later)).unwrap_or_default();
    Change::put([Record::Offer(Offer {
        id: command.offer,
        person: who,
        kinds,
        zones,
        words: command.words.clone(),
        able: command.able.clone().tidy(),
        times: command.times.clone().tidy(),
        rest,
        gifts,
        later,
    })])
}

pub(crate) fn end(world: &dyn World, who: PersonId, command: EndOffer) -> Decision {
    own(world, who, command.offer)?;
    Ok(Change { puts: Vec::new(), drops: vec![Key::new(Kind::Offer, command.offer)] })
}

pub(crate) fn pause(world: &dyn World, who: PersonId, command: PauseOffer) -> Decision {
    let mut offer = own(world, who, command.offer)?;
    let offset = Group::here(world).map_or(0, |group| group.offset);
    let rest = Rest { until: command.until, wakes: command.until.map(|day| day.starts(offset)) };
    if offer.rest == Some(rest) {
        return Err(Refusal::AlreadyThere);
    }
    offer.rest = Some(rest);
    Change::put([Record::Offer(offer)])
}

/// Takes it up again: its person at any time, the hub's clock on the day that was named.
pub(crate) fn resume(world: &dyn World, who: Option<PersonId>, command: ResumeOffer, now: Timestamp) -> Decision {
    let mut offer = match who {
        Some(who) => own(world, who, command.offer)?,
        None => find::<Offer>(world, command.offer)?,
    };
    let rest = offer.rest.ok_or(Refusal::AlreadyThere)?;
    if who.is_none() && rest.wakes.is_none_or(|at| now < at) {
        return Err(Refusal::NotDue);
    }
    offer.rest = None;
    Change::put([Record::Offer(offer)])
}

fn own(world: &dyn World, who: PersonId, id: OfferId) -> Result<Offer, Refusal> {
    let offer = find::<Offer>(world, id)?;
    if offer.person == who { Ok(offer) } else { Err(Refusal::NotAllowed) }
}
