//! What a phone may hold about neighbours together, said once more in other words than `access` uses; and what must
//! always be so at the hub.

use crate::simulator::{Broken, promise};
use shared::pair::How;
use shared::record::Record;
use shared::together::{Coming, Gathering, Introduction, Invitation, Reply, Stage};
use shared::words::{InvitationId, PersonId};
use shared::world::{Memory, find};
use std::collections::{BTreeMap, BTreeSet};

/// Whether this phone may hold this, if it is about neighbours together; nothing when it is about something else.
pub(super) fn may_hold<'a>(
    rows: impl Iterator<Item = &'a Record> + Clone,
    me: PersonId,
    record: &Record,
) -> Option<bool> {
    let hosts = |coming: &Coming| {
        rows.clone().any(|other| match other {
            Record::Gathering(gathering) => {
                let over = matches!(gathering.stage, Stage::Been | Stage::Dropped);
                gathering.id == coming.gathering && gathering.host == me && !over
            }
            _ => false,
        })
    };
    Some(match record {
        Record::Thanks(thanks) => thanks.from == me || thanks.to == me,
        Record::Introduction(one) => one.by == me,
        Record::Invitation(one) => one.person == me,
        Record::Coming(coming) => coming.person == me || hosts(coming),
        _ => return None,
    })
}

/// How every gathering's people and every introduction stood.
#[derive(Clone, Debug, Default)]
pub(crate) struct Neighbours {
    seated: BTreeSet<(PersonId, shared::words::GatheringId, u32)>,
    told: BTreeMap<InvitationId, Invitation>,
}

impl Neighbours {
    /// Takes down where they stand and whether they may have come there.
    pub(crate) fn look(&mut self, world: &Memory) -> Result<(), Broken> {
        for gathering in world.each::<Gathering>().filter(|one| !one.is_past()) {
            self.gathering(world, gathering)?;
        }
        for invitation in world.each::<Invitation>() {
            self.invitation(world, invitation)?;
        }
        Ok(())
    }

    fn gathering(&mut self, world: &Memory, gathering: &Gathering) -> Result<(), Broken> {
        let all = shared::together::coming::of(world, gathering.id);
        let taken: u16 = all.iter().filter(|one| !one.waits()).map(Coming::seats).sum();
        promise!(taken == gathering.taken, "{} says {} are coming, and {taken} are", gathering.id, gathering.taken);
        let numbers: BTreeSet<u32> = all.iter().map(|one| one.number).collect();
        promise!(numbers.len() == all.len(), "two have the same number in {}", gathering.id);
        promise!(all.iter().all(|one| one.number < gathering.next), "a number of {} is given twice", gathering.id);
        for coming in all {
            let name = (coming.person, gathering.id, coming.number);
            let idle = coming.waits() && gathering.is_open() && gathering.fits(coming.seats());
            promise!(!idle, "{} waits and would fit", coming.id);
            promise!(!coming.waits() || !self.seated.contains(&name), "{} has lost a place", coming.id);
            if !coming.waits() {
                self.seated.insert(name);
            }
        }
        Ok(())
    }

    fn invitation(&mut self, world: &Memory, one: &Invitation) -> Result<(), Broken> {
        let whole = find::<Introduction>(world, one.introduction);
        let Ok(whole) = whole else { return Err(Broken(format!("{} belongs to nothing", one.id))) };
        let theirs = whole.sides.iter().find(|side| side.invitation != one.id);
        let theirs = theirs.and_then(|side| find::<Invitation>(world, side.invitation).ok());
        let Some(theirs) = theirs else { return Err(Broken(format!("{} is alone", one.id))) };
        let yes = |half: &Invitation| matches!(half.reply, Some(Reply::Yes { .. }));
        let met = yes(one) && yes(&theirs);
        promise!(met == one.other.is_some(), "{} names the other, and both said yes is {met}", one.id);
        promise!(met == whole.met.is_some(), "{} is met, and both said yes is {met}", whole.id);
        // What somebody can read of it says nothing of the other before that: not who, and not whether they answered.
        let json = serde_json::to_string(one).map_err(|e| Broken(e.to_string()))?;
        promise!(!json.contains(&theirs.person.to_string()), "{} names the other", one.id);
        let calm = |half: &Invitation| Invitation { reply: None, ..half.clone() };
        if let Some(before) = self.told.insert(one.id, one.clone()).filter(|_| !met) {
            promise!(calm(&before) == calm(one), "{} changed by what the other said", one.id);
        }
        let said_to = matches!(&one.reply, Some(Reply::Yes { yes, .. }) if yes.how != How::Own);
        promise!(one.is_passed_on() == (met && said_to), "{} is read by organisers too early", one.id);
        Ok(())
    }
}
