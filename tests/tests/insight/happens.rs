//! What happens between the people of a grown group, besides asks and visits: check-ins, rounds, wishes, reflections.

use super::grown::{Grown, NOW, line, text};
use shared::care::turn::{Turn, TurnState, Why};
use shared::care::{Call, CallState, CheckIn, Face, How, Move, Moved, Reflection, Round, Said, Wish};
use shared::words::{CallId, CheckInId, Part, PersonId};

impl Grown {
    pub(crate) fn checkin(&mut self, id: CheckInId, person: PersonId, call: Option<CallId>) {
        let Some(by) = self.a_helper() else { return };
        let (at, outcome) = (self.moment(), self.outcome());
        self.put(CheckIn { id, person, by, how: How::Call, at, outcome, words: None, next: None, turn: None, call });
    }

    pub(crate) fn check_in(&mut self) {
        let Some(person) = self.somebody() else { return };
        let id = self.random.id();
        if self.random.chance(50) {
            self.checkin(id, person, None);
            return;
        }
        if self.rounds.is_empty() || self.random.chance(20) {
            let id = self.random.id();
            let round =
                Round { id, name: line(), day: self.day(), part: Part::Any, callers: vec![], ends: NOW, closed: false };
            self.put(round);
            self.rounds.push(id);
        }
        let round = self.rounds[self.random.below(self.rounds.len())];
        let Some(by) = self.a_helper() else { return };
        let call = self.random.id();
        let state = CallState::Done { by, at: NOW };
        self.put(Call { id: call, round, person, zone: None, first_name: None, state });
        for _ in 0..self.random.below(3) {
            let id = self.random.id();
            self.checkin(id, person, Some(call));
        }
    }

    pub(crate) fn planned(&mut self) {
        let (Some(person), Some(by)) = (self.somebody(), self.a_helper()) else { return };
        let why = [Why::Due, Why::Missed, Why::NoAnswer, Why::Worried][self.random.below(4)];
        let state = match self.random.below(4) {
            0 => TurnState::Open { next: NOW },
            1 => TurnState::Well { by, checkin: self.random.id() },
            2 => TurnState::Taken { by, at: NOW, words: text() },
            _ => TurnState::Spared,
        };
        self.turn(person, why, state);
    }

    pub(crate) fn turn(&mut self, person: PersonId, why: Why, state: TurnState) {
        let (id, day) = (self.random.id(), self.day());
        self.put(Turn {
            id,
            person,
            plan: None,
            day,
            how: How::Call,
            told: Vec::new(),
            step: None,
            rungs: 0,
            times: 0,
            why,
            found: None,
            since: NOW,
            state,
        });
    }

    pub(crate) fn wish(&mut self, person: PersonId) -> Wish {
        let since = self.moment();
        let moves = (0..self.random.below(4))
            .map(|_| Moved { at: self.moment(), to: Move::ALL[self.random.below(4)], by: None })
            .collect();
        let only_me = self.random.chance(30);
        Wish { id: self.random.id(), person, words: text(), only_me, recorded_by: None, since, moves }
    }

    pub(crate) fn said(&mut self) {
        let Some(person) = self.somebody() else { return };
        if self.random.chance(50) {
            let wish = self.wish(person);
            self.put(wish);
        }
        let (at, later) = (self.moment(), self.moment());
        let random = &mut self.random;
        let mut face = || random.chance(70).then(|| Face::ALL[random.below(3)]);
        let said = Said { connection: face(), confidence: face(), control: face(), words: None };
        let said = (!said.is_empty()).then_some(said);
        let id = self.random.id();
        self.put(Reflection { id, person, at: at.min(later), heard: at.max(later), said });
    }
}
