//! The sample street with check-ins: Asha and Ben take turns in ringing Mrs Okoro on Mondays, and it is Monday.

use super::{ASHA, BEN, MRS_OKORO, NOON, ORGANISER, Street, id, street, today};
use shared::care::turn::Turn;
use shared::care::{How, Outcome, Step};
use shared::command::{Actor, PlanCheckIns, RecordCheckIn, StepPlan, StepTurn};
use shared::help::Consent;
use shared::words::{CheckInId, Day, Part, PersonId, PlanId, Recurrence, Timestamp, Weekday};

pub(crate) const PLAN: PlanId = PlanId(id(60));

/// The street on a Monday on which it is Asha's turn.
pub(crate) fn calls() -> Street {
    let mut street = street();
    let plan = PlanCheckIns {
        plan: PLAN,
        person: MRS_OKORO,
        consent: Consent::Said,
        familiar: vec![ASHA, BEN],
        how: How::Call,
        rule: Recurrence::weekly(Day(today().0 - 1), [Weekday::Monday]),
        part: Part::Afternoon,
    };
    street.does(ORGANISER, plan, NOON.plus(-86_400));
    street.decided(&Actor::Hub, StepPlan { plan: PLAN }.into(), NOON.plus(-6 * 3_600));
    street
}

/// Somebody was in touch, or tried.
pub(crate) fn checked(n: u8, person: PersonId, outcome: Outcome) -> RecordCheckIn {
    let next = (outcome != Outcome::Well).then_some(Step::Again);
    let checkin = CheckInId(id(n));
    RecordCheckIn { checkin, person, call: None, how: How::Call, at: NOON, outcome, words: None, next }
}

/// The hub's clock goes on with every turn until a moment.
pub(crate) fn step(street: &mut Street, until: Timestamp) -> Timestamp {
    while let Some((turn, at)) = street
        .world
        .each::<Turn>()
        .filter_map(|turn| turn.due().map(|at| (turn.id, at)))
        .filter(|(_, at)| *at <= until)
        .min_by_key(|(_, at)| *at)
    {
        street.decided(&Actor::Hub, StepTurn { turn }.into(), at);
    }
    until
}
