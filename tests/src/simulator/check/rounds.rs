//! What a phone may hold about check-ins and rounds, said once more in other words than `access` uses.

use shared::care::turn::Turn;
use shared::care::{Call, CallState, CheckIn};
use shared::people::{Member, Role, Standing};
use shared::record::Record;
use shared::words::PersonId;

/// Whether this phone knows why its person may know somebody's name, or where and how to reach them.
pub(super) fn knows<'a>(rows: impl Iterator<Item = &'a Record> + Clone, me: PersonId, record: &Record) -> bool {
    let (about, only_name) = match record {
        Record::Person(person) => (person.id, true),
        Record::Contact(contact) => (contact.id, false),
        _ => return false,
    };
    let leads = is_lead(rows.clone(), me);
    rows.into_iter().any(|other| match other {
        Record::Turn(turn) if turn.person == about => asked(turn, me, leads),
        Record::Call(call) => call.person == about && matches!(call.state, CallState::Held { by, .. } if by == me),
        Record::Plan(plan) => only_name && plan.person == about && !plan.is_over() && plan.familiar.contains(&me),
        _ => false,
    })
}

/// Whether this phone may hold this, if it is about check-ins or rounds; nothing when it is about something else.
pub(super) fn may_hold<'a>(
    rows: impl Iterator<Item = &'a Record> + Clone,
    me: PersonId,
    record: &Record,
) -> Option<bool> {
    let leads = is_lead(rows.clone(), me);
    let shares = |call: &Call| {
        rows.clone().any(|other| match other {
            Record::Round(round) => round.id == call.round && !round.closed && round.callers.contains(&me),
            _ => false,
        })
    };
    let of_turn = |checkin: &CheckIn| {
        rows.clone().any(|other| match other {
            Record::Turn(turn) => {
                Some(turn.id) == checkin.turn && asked(turn, me, leads) && (checkin.by == me || leads)
            }
            _ => false,
        })
    };
    Some(match record {
        Record::Plan(plan) => plan.person == me || !plan.is_over() && plan.familiar.contains(&me),
        Record::Turn(turn) => turn.person == me || asked(turn, me, leads),
        Record::CheckIn(checkin) => checkin.person == me || of_turn(checkin),
        Record::Round(round) => !round.closed && round.callers.contains(&me),
        Record::Call(call) => shares(call) || matches!(call.state, CallState::Held { by, .. } if by == me),
        _ => return None,
    })
}

fn asked(turn: &Turn, me: PersonId, leads: bool) -> bool {
    turn.is_open() && (turn.told.contains(&me) || leads && turn.is_before_leads())
}

fn is_lead<'a>(mut rows: impl Iterator<Item = &'a Record>, me: PersonId) -> bool {
    rows.any(|record| match record {
        Record::Member(Member { id, roles, standing, .. }) => {
            *id == me && *standing == Standing::Active && roles.has(Role::Lead)
        }
        _ => false,
    })
}
