//! Check-ins in the demo's week: two plans, one turn that is open today, one that nobody could reach, and a round
//! of calls half of which are made.
//!
//! What has just happened is told in minutes before now, so that it looks the same at any hour of the day.

use super::Week;
use crate::demo::script::written;
use crate::demo::tale::At;
use crate::demo::tales::{
    ADEYEMI, ASHA, BELL, BEN, EWAN, FARAH, FINCH, HARTLEY, JOAN, LOWTHER, OKORO, RUTH, SAMIR, YUSUF,
};
use shared::care::{How, Outcome, Step};
use shared::command::{Actor, ClaimCall, OpenRound, PlanCheckIns, RecordCheckIn, StepPlan, StepTurn, WantedCall};
use shared::help::Consent;
use shared::words::recurrence::Every;
use shared::words::{
    CallId, CheckInId, Day, Line, Part, PersonId, PlanId, Prose, Recurrence, TurnId, Weekday, Weekdays,
};

impl Week {
    /// Everything about check-ins.
    pub(super) fn calls(&mut self) {
        self.whose_turn_it_is_today();
        self.nobody_reached();
        self.round_of_tonight();
    }

    /// Every week on the day of the week that it is today, for Mrs Okoro; nobody has rung her yet.
    fn whose_turn_it_is_today(&mut self) {
        let plan = self.plan((OKORO, &[ASHA, FARAH]), 6, (1, Weekday::of(self.script.today())));
        self.found((ASHA, OKORO), At::Day(2, 17, 30), "We rang and laughed. Her sister comes to visit on Sunday.");
        let morning = self.script.clock(0, 0, 0);
        self.script.add(morning, Actor::Hub, StepPlan { plan });
    }

    /// Every other week for Mr Lowther; Ben rang in between and is asking on.
    fn nobody_reached(&mut self) {
        let tomorrow = Day(self.script.today().0 + 1);
        self.plan((LOWTHER, &[BEN, EWAN]), 5, (2, Weekday::of(tomorrow)));
        let at = At::Ago(150);
        let checkin: CheckInId = self.script.id();
        let words = Some(written(Prose::new("Rang twice and knocked on the way. The curtains are drawn.")));
        let person = self.person(LOWTHER);
        let next = Some(Step::Cover);
        let moment = self.moment(at);
        let outcome = Outcome::NoAnswer;
        let tried = RecordCheckIn { checkin, person, call: None, how: How::Call, at: moment, outcome, words, next };
        self.does(BEN, at, tried);
        // Those who stand in had two hours.
        self.script.add(moment.plus(2 * 3_600), Actor::Hub, StepTurn { turn: TurnId(checkin.0) });
    }

    /// Six calls that three share: three made, one in hand, two to take.
    fn round_of_tonight(&mut self) {
        let round = self.script.id();
        let people = [FINCH, BELL, HARTLEY, ADEYEMI, YUSUF, OKORO];
        let calls: Vec<WantedCall> =
            people.map(|who| WantedCall { call: self.script.id(), person: self.person(who) }).to_vec();
        let callers = [JOAN, ASHA, RUTH].map(|helper| self.helpers[helper]).to_vec();
        let name = written(Line::new("Evening calls"));
        let day = self.script.today();
        let opens = OpenRound { round, name, day, part: Part::Evening, callers, calls: calls.clone() };
        self.does(SAMIR, At::Day(1, 18, 0), opens);
        let rung = [
            (JOAN, 55, "She has her shopping and is knitting."),
            (RUTH, 40, "In good spirits. The beans are up."),
            (JOAN, 25, "Kim is with her tonight."),
        ];
        for (wanted, (helper, ago, words)) in calls.iter().zip(rung) {
            self.takes(helper, wanted.call, ago + 10);
            let checkin = self.script.id();
            let (person, call, at) = (wanted.person, Some(wanted.call), At::Ago(ago));
            let words = Some(written(Prose::new(words)));
            let (how, outcome, moment) = (How::Call, Outcome::Well, self.moment(at));
            self.does(helper, at, RecordCheckIn { checkin, person, call, how, at: moment, outcome, words, next: None });
        }
        self.takes(ASHA, calls[3].call, 12);
    }

    fn takes(&mut self, helper: usize, call: CallId, ago: i64) {
        self.does(helper, At::Ago(ago), ClaimCall { call });
    }

    /// A plan that an organiser made so many days ago, on one day of every so many weeks.
    fn plan(&mut self, (who, turns): (usize, &[usize]), days_ago: i32, (weeks, on): (u8, Weekday)) -> PlanId {
        let plan = self.script.id();
        let from = self.script.days_ago(days_ago);
        let every = Every::Week { n: weeks, on: Weekdays::new([on]) };
        let familiar = turns.iter().map(|helper| self.helpers[*helper]).collect();
        let person = self.person(who);
        let rule = Recurrence { from, every, skipped: Vec::new(), until: None };
        let (consent, how, part) = (Consent::Said, How::Call, Part::Evening);
        self.does(SAMIR, At::Day(days_ago, 20, 30), PlanCheckIns { plan, person, consent, familiar, how, rule, part });
        plan
    }

    /// A call that went well.
    fn found(&mut self, (helper, who): (usize, usize), at: At, words: &'static str) {
        let (checkin, person, moment) = (self.script.id(), self.person(who), self.moment(at));
        let (how, outcome) = (How::Call, Outcome::Well);
        let words = Some(written(Prose::new(words)));
        self.does(
            helper,
            at,
            RecordCheckIn { checkin, person, call: None, how, at: moment, outcome, words, next: None },
        );
    }

    pub(super) fn person(&self, neighbour: usize) -> PersonId {
        self.known[&neighbour].0
    }
}
