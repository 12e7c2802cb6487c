//! What somebody did about check-ins, plans and rounds, in words. Whose it was is named only where this phone may
//! know it, like everywhere in this list.

use crate::screens::known;
use crate::text::Text;
use shared::care::{Call, Plan, Turn};
use shared::command::Command;
use shared::words::{CallId, PersonId, PlanId};
use shared::world::{Memory, find};

/// What was done, what it was about, and what was written.
pub(super) type Said = (&'static str, Option<String>, Option<String>);

/// The part of [`super::deed`] about check-ins.
pub(super) fn said(text: Text, world: &Memory, command: &Command) -> Said {
    let person = |id: PersonId| known::person(world, id);
    let plan = |id: PlanId| find::<Plan>(world, id).ok().and_then(|plan| person(plan.person));
    let call = |id: CallId| find::<Call>(world, id).ok().and_then(|call| person(call.person));
    match command {
        Command::PlanCheckIns(c) => (text.did_plan(), person(c.person), None),
        Command::ChangePlan(c) => (text.did_plan_change(), plan(c.plan), None),
        Command::SkipCheckIn(c) => (text.did_plan_skip(), plan(c.plan), None),
        Command::PausePlan(c) => (text.did_plan_pause(), plan(c.plan), None),
        Command::ResumePlan(c) => (text.did_plan_resume(), plan(c.plan), None),
        Command::EndPlan(c) => (text.did_plan_end(), plan(c.plan), None),
        Command::RecordCheckIn(c) => (text.did_check_in(), person(c.person), c.words.as_ref().map(ToString::to_string)),
        Command::TakeOverCheckIn(c) => {
            let whose = find::<Turn>(world, c.turn).ok().and_then(|turn| person(turn.person));
            (text.did_take_over(), whose, Some(c.words.to_string()))
        }
        Command::SetLadder(_) => (text.did_ladder(), None, None),
        Command::OpenRound(c) => (text.did_round(), Some(c.name.to_string()), None),
        Command::ClaimCall(c) => (text.did_call_claim(), call(c.call), None),
        Command::HandBackCall(c) => (text.did_call_back(), call(c.call), None),
        Command::CloseRound(_) => (text.did_round_close(), None, None),
        _ => (text.did_other(), None, None),
    }
}
