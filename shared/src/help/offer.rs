//! Offers: what a member is glad to do, and where.
//!
//! An offer is what makes "open errands of my zones" mean something. It binds nobody: a person may claim
//! outside it, and saying no to an errand leaves no trace.

use crate::command::{EndOffer, MakeOffer};
use crate::decide::{Change, Decision};
use crate::help::{Able, HelpKind};
use crate::people::Zone;
use crate::record::{Key, Kind, Record};
use crate::refusal::{Field, Refusal};
use crate::words::limits::{REMARK_CHARS_MAX, ZONES_MAX};
use crate::words::{OfferId, PersonId, Prose, ZoneId};
use crate::world::{World, find};
use serde::{Deserialize, Serialize};

/// Help that somebody is glad to give.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Offer {
    /// Which offer.
    pub id: OfferId,
    /// Whose.
    pub person: PersonId,
    /// What sorts of help.
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
}

impl Offer {
    /// Whether help of this kind in this zone is on offer.
    #[must_use]
    pub fn covers(&self, kind: HelpKind, zone: ZoneId) -> bool {
        self.kinds.contains(&kind) && (self.zones.is_empty() || self.zones.contains(&zone))
    }
}

/// Makes an offer, or says anew what an own earlier one is.
pub(crate) fn make(world: &dyn World, who: PersonId, command: &MakeOffer) -> Decision {
    if let Ok(earlier) = find::<Offer>(world, command.offer)
        && earlier.person != who
    {
        return Err(Refusal::NotAllowed);
    }
    if command.kinds.is_empty() {
        return Err(Refusal::Missing { field: Field::Kind });
    }
    if command.zones.len() > ZONES_MAX {
        return Err(Refusal::TooMany { max: ZONES_MAX });
    }
    let (mut kinds, mut zones) = (command.kinds.clone(), command.zones.clone());
    kinds.sort_unstable();
    kinds.dedup();
    zones.sort_unstable();
    zones.dedup();
    for zone in &zones {
        find::<Zone>(world, *zone)?;
    }
    let (words, able) = (command.words.clone(), command.able.clone().tidy());
    Change::put([Record::Offer(Offer { id: command.offer, person: who, kinds, zones, words, able })])
}

pub(crate) fn end(world: &dyn World, who: PersonId, command: EndOffer) -> Decision {
    let offer = find::<Offer>(world, command.offer)?;
    if offer.person != who {
        return Err(Refusal::NotAllowed);
    }
    Ok(Change { puts: Vec::new(), drops: vec![Key::new(Kind::Offer, command.offer)] })
}
