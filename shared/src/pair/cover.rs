//! Cover: the second familiar person of a pairing.
//!
//! Cover is agreed before it is needed, by who would cover and by the person they would come to. It opens no door by
//! itself: who covers learns the name, and the address only with an errand in hand, like anybody else.

use crate::command::{AgreeCover, EndCover, NameCover};
use crate::decide::{Change, Decision};
use crate::pair::{Pairing, State, Yes, of};
use crate::people::Member;
use crate::record::Record;
use crate::refusal::Refusal;
use crate::words::{PersonId, Timestamp};
use crate::world::{World, find};
use serde::{Deserialize, Serialize};

/// Who covers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cover {
    /// Who.
    pub person: PersonId,
    /// Their yes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub yes: Option<Yes>,
    /// The yes of the person they would come to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub welcome: Option<Yes>,
}

impl Cover {
    /// Whether both agreed.
    #[must_use]
    pub const fn counts(&self) -> bool {
        self.yes.is_some() && self.welcome.is_some()
    }
}

/// Who covers for the helpers of a person, in the order of their pairings: those to whom everybody said yes.
#[must_use]
pub fn covers(world: &dyn World, person: PersonId) -> Vec<PersonId> {
    let pairings = of(world, person).into_iter().filter(|pairing| pairing.person() == person && pairing.counts());
    pairings.filter_map(|pairing| pairing.cover).filter(Cover::counts).map(|cover| cover.person).collect()
}

pub(crate) fn name(world: &dyn World, who: PersonId, command: NameCover, now: Timestamp) -> Decision {
    let mut pairing = living(find::<Pairing>(world, command.pairing)?)?;
    if pairing.side(command.cover).is_some() || !find::<Member>(world, command.cover)?.helps() {
        return Err(Refusal::NotAllowed);
    }
    if pairing.cover.is_some_and(|cover| cover.person == command.cover) {
        return Err(Refusal::AlreadyThere);
    }
    let welcome = (who == pairing.person()).then(|| Yes::of(who, who, now));
    pairing.cover = Some(Cover { person: command.cover, yes: None, welcome });
    Change::put([Record::Pairing(pairing)])
}

pub(crate) fn agree(world: &dyn World, who: PersonId, command: AgreeCover, now: Timestamp) -> Decision {
    let mut pairing = living(find::<Pairing>(world, command.pairing)?)?;
    let person = pairing.person();
    let cover = pairing.cover.as_mut().ok_or(Refusal::NotFound)?;
    let said = if command.side == cover.person {
        &mut cover.yes
    } else if command.side == person {
        &mut cover.welcome
    } else {
        return Err(Refusal::NotFound);
    };
    if said.is_some() {
        return Err(Refusal::AlreadyThere);
    }
    *said = Some(Yes::of(command.side, who, now));
    Change::put([Record::Pairing(pairing)])
}

pub(crate) fn end(world: &dyn World, command: EndCover) -> Decision {
    let mut pairing = find::<Pairing>(world, command.pairing)?;
    if pairing.cover.take().is_none() {
        return Err(Refusal::NotFound);
    }
    Change::put([Record::Pairing(pairing)])
}

/// A pairing that is not over, agreed or not.
fn living(pairing: Pairing) -> Result<Pairing, Refusal> {
    if matches!(pairing.state, State::Ended { .. }) { Err(Refusal::AlreadyOver) } else { Ok(pairing) }
}
