//! Check-ins on the sample street: the next days, whose turn it is, who may change them, and what the form reads.

use super::plans;
use crate::screens::plan::form::{NTH, Typed};
use crate::screens::sample::{ASHA, BEN, MR_BELL, MRS_OKORO, NOON, ORGANISER, PLAN, calls, tap, today};
use shared::care::{How, PlanState};
use shared::command::{PausePlan, SkipCheckIn};
use shared::help::form::Problem;
use shared::refusal::Field;
use shared::words::recurrence::{Every, Nth};
use shared::words::{Day, Id, PlanId, Weekday};

#[test]
fn the_next_days_say_who_is_in_turn() {
    let street = calls();
    let shown = plans(&street.phone(ORGANISER), MRS_OKORO, today());
    let plan = &shown.plans[0];
    assert_eq!(plan.familiar, ["Asha", "Ben"]);
    assert_eq!(plan.next_in_turn.as_deref(), Some("Ben"), "Asha's turn is today's");
    let (with, until) = plan.now.as_ref().unwrap();
    assert_eq!((with.as_slice(), until.day(0)), (&["Asha".to_owned()][..], today()));
    assert_eq!(plan.days[..2], [today(), Day(today().0 + 7)]);
    assert!(plan.can.change && plan.can.pause && plan.can.end && shown.may_plan);
    let asha = plans(&street.phone(ASHA), MRS_OKORO, today());
    let can = asha.plans[0].can;
    assert!(!can.change && can.pause && !can.end && !asha.may_plan);
    assert_eq!(plans(&street.phone(BEN), MR_BELL, today()).plans, []);
}

#[test]
fn a_day_is_left_out_and_a_pause_says_from_when_on() {
    let mut noor = calls().phone(ORGANISER);
    let next = Day(today().0 + 7);
    tap(&mut noor, 70, SkipCheckIn { plan: PLAN, day: next });
    assert!(!plans(&noor, MRS_OKORO, today()).plans[0].days.contains(&next));
    let until = Some(Day(today().0 + 20));
    tap(&mut noor, 71, PausePlan { plan: PLAN, until });
    let plan = plans(&noor, MRS_OKORO, today()).plans.remove(0);
    assert_eq!((plan.plan.state, plan.days[0], plan.waiting), (PlanState::Paused { until }, Day(today().0 + 21), true));
}

#[test]
fn what_was_typed_is_a_plan_and_a_change_names_only_what_became_another() {
    let id = PlanId(Id::from_bytes([61; 16]));
    let empty = Typed::default().plan((id, MR_BELL), today()).unwrap_err();
    assert_eq!(
        empty.iter().map(|(field, _)| *field).collect::<Vec<_>>(),
        [Field::Rule, Field::Familiar, Field::Consent]
    );
    let mut typed = Typed { often: NTH.to_owned(), nth: "1".to_owned(), weekday: "4".to_owned(), ..Typed::default() };
    typed.familiar = vec![BEN.to_string()];
    typed.consent = true;
    let plan = typed.plan((id, MR_BELL), today()).unwrap();
    assert_eq!(plan.rule.every, Every::Nth { nth: Nth::Second, on: Weekday::Friday });
    let mut noor = calls().phone(ORGANISER);
    tap(&mut noor, 70, plan);
    let saw = plans(&noor, MR_BELL, today()).plans.remove(0).plan;
    let mut typed = Typed::of(&saw);
    assert_eq!(typed.change(&saw), Ok(None));
    "visit".clone_into(&mut typed.how);
    let change = typed.change(&saw).unwrap().unwrap();
    assert_eq!(change.how.as_ref().map(|edit| edit.new), Some(How::Visit));
    assert!(change.rule.is_none() && change.part.is_none() && change.familiar.is_none());
    tap(&mut noor, 71, change);
    typed.weekdays.clear();
    typed.often.clear();
    assert_eq!(typed.change(&saw), Err(vec![(Field::Rule, Problem::NotAChoice)]));
    let _ = NOON;
}
