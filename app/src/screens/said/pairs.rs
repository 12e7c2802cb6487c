//! What somebody did about a pair, in words, for the list of what waits to be sent.
//!
//! A pair is named by the neighbour in it where this phone may know the name, and else by who comes to them.

use super::deed::Deed;
use crate::screens::known;
use crate::text::Text;
use shared::command::Command;
use shared::pair::{Handover, Pairing};
use shared::words::{HandoverId, PairingId, PersonId};
use shared::world::{Memory, find};

/// A command about a pair in words.
#[must_use]
pub fn deed(text: Text, world: &Memory, command: &Command) -> Deed {
    let pair = |id| about_pair(world, id);
    let passing = |id| about_handover(world, id);
    let (what, about) = match command {
        Command::ProposePairing(c) => (text.did_pair_propose(), about_people(world, c.person, c.helper)),
        Command::AgreePairing(c) => (text.did_pair_agree(), pair(c.pairing)),
        Command::DeclinePairing(c) => (text.did_pair_decline(), pair(c.pairing)),
        Command::KeepPairing(c) => (text.did_pair_keep(), pair(c.pairing)),
        Command::LimitPairing(c) => (text.did_pair_limit(), pair(c.pairing)),
        Command::PausePairing(c) => (text.did_pair_pause(), pair(c.pairing)),
        Command::ResumePairing(c) => (text.did_pair_resume(), pair(c.pairing)),
        Command::EndPairing(c) => (text.did_pair_end(), pair(c.pairing)),
        Command::NameCover(c) => (text.did_cover_name(), known::member(world, c.cover)),
        Command::AgreeCover(c) => (text.did_cover_agree(), pair(c.pairing)),
        Command::EndCover(c) => (text.did_cover_end(), pair(c.pairing)),
        Command::WriteNote(c) => (text.did_note(), pair(c.pairing)),
        Command::ReadNotes(_) => (text.did_read(), None),
        Command::ProposeHandover(c) => (text.did_handover_propose(), known::member(world, c.newcomer)),
        Command::AgreeHandover(c) => (text.did_handover_agree(), passing(c.handover)),
        Command::PlanJointVisit(c) => (text.did_handover_plan(), passing(c.handover)),
        Command::CompleteHandover(c) => (text.did_handover_complete(), passing(c.handover)),
        Command::EndHandover(c) => (text.did_handover_end(), passing(c.handover)),
        _ => (text.did_other(), None),
    };
    let wrote = match command {
        Command::WriteNote(c) => Some(c.words.to_string()),
        Command::LimitPairing(c) => c.words.as_ref().and_then(|edit| edit.new.as_ref()).map(ToString::to_string),
        _ => None,
    };
    Deed { what, about, wrote }
}

fn about_pair(world: &Memory, id: PairingId) -> Option<String> {
    let pairing = find::<Pairing>(world, id).ok()?;
    about_people(world, pairing.person(), pairing.helper())
}

fn about_handover(world: &Memory, id: HandoverId) -> Option<String> {
    let handover = find::<Handover>(world, id).ok()?;
    about_people(world, handover.person, handover.leaver)
}

fn about_people(world: &Memory, person: PersonId, helper: PersonId) -> Option<String> {
    known::person(world, person).or_else(|| known::member(world, helper))
}
