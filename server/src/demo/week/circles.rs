//! Who is around people of the demo, what some asked to be left out of, and somebody who acts for another.

use super::Week;
use crate::demo::script::{name, remark};
use crate::demo::tale::At::Day as On;
use crate::demo::tales::{ASHA, BELL, FINCH, JOAN, OKORO, RUTH};
use shared::command::{AddToCircle, Edit, KeepPrivate, PlanContact};
use shared::people::{Bond, Private, Sees};
use shared::words::{PersonId, TieId};

impl Week {
    /// Everything about circles.
    pub(super) fn circles(&mut self) {
        let niece =
            self.tie(self.person(OKORO), ("Ngozi Example, my niece", Bond::Family), "Rings on Sundays. 01632 960177");
        self.page(OKORO, On(5, 10, 10), niece);
        let nurse =
            self.tie(self.person(OKORO), ("Nurse Pretend from the surgery", Bond::Worker), "Mornings: 01632 960178");
        self.page(OKORO, On(5, 10, 20), nurse);
        let (person, new) = (self.person(OKORO), Some(self.script.days_ago(-2)));
        self.does(ASHA, On(1, 17, 0), PlanContact { person, next: Edit { saw: None, new } });
        // Joan next door does the forms for Miss Finch, who said so to Ruth.
        let acts = AddToCircle {
            member: Some(self.helpers[JOAN]),
            sees: Sees::Acts,
            ..self.tie(self.person(FINCH), ("Joan Example", Bond::Neighbour), "Knocks on the wall")
        };
        self.does(RUTH, On(4, 11, 30), acts);
        let private = Edit { saw: Private::default(), new: Private { figures: true, ..Private::default() } };
        self.page(BELL, On(2, 10, 40), KeepPrivate { person: self.person(BELL), private });
    }

    fn tie(&mut self, person: PersonId, (who, bond): (&str, Bond), reach: &str) -> AddToCircle {
        let tie: TieId = self.script.id();
        AddToCircle { person, tie, member: None, name: name(who), reach: Some(remark(reach)), bond, sees: Sees::Name }
    }
}
