//! What matters to people of the demo, and how some of them said they were before this week.
//!
//! Those who help have been with the group since summer, so that there is a season that is over to look back at.

use super::Week;
use crate::demo::script::written;
use crate::demo::tale::At::{self, Day as On};
use crate::demo::tales::{ASHA, BELL, FINCH, JOAN, LENA, LOWTHER, MARIA, OKORO, RUTH};
use shared::care::{Face, Move, Said};
use shared::command::{MakeWish, MoveWish, Reflect};
use shared::insight::Period;
use shared::words::{Prose, WishId};

use Face::{Good, Hard, Middling};

/// Days after the beginning of the last season on which those who help said how they were.
const INTO_THE_SEASON: i32 = 60;

/// What they said, in the order of the cast: connection, confidence, control.
const SEASON: [[Option<Face>; 3]; 9] = [
    [Some(Good), Some(Middling), Some(Middling)],
    [Some(Middling), Some(Middling), Some(Good)],
    [Some(Good), Some(Good), Some(Good)],
    [Some(Good), Some(Middling), None],
    [Some(Middling), Some(Good), Some(Middling)],
    [Some(Good), Some(Good), None],
    [Some(Hard), Some(Middling), Some(Middling)],
    [Some(Good), None, None],
    [Some(Middling), Some(Hard), Some(Hard)],
];

impl Week {
    /// Everything about what matters.
    pub(super) fn matters(&mut self) {
        self.wishes();
        self.season();
        let asha = [
            (140, [Some(Hard), Some(Hard), Some(Middling)], "Everybody here is still new to me."),
            (22, [Some(Good), Some(Middling), Some(Good)], "I know where to ring first now."),
        ];
        for (days, faces, words) in asha {
            self.reflects(ASHA, On(days, 20, 15), (faces, words));
        }
        let okoro = Said { connection: Some(Good), control: Some(Middling), ..Said::default() };
        let (reflection, at) = (self.script.id(), self.moment(On(1, 19, 0)));
        self.page(OKORO, On(1, 19, 0), Reflect { reflection, at, said: okoro });
    }

    fn wishes(&mut self) {
        let choir = self.wish(OKORO, On(3, 11, 0), "To hear the choir at St Mark’s once more.");
        self.page(OKORO, On(1, 18, 40), MoveWish { wish: choir, to: Move::Nearer });
        self.wish(FINCH, On(2, 14, 0), "To get down the stairs by myself and sit in the sun.");
        self.wish(MARIA, On(2, 9, 30), "A morning a week without the little ones.");
        let english = self.wish(LENA, On(3, 16, 0), "Somebody to speak English with.");
        self.page(LENA, On(1, 12, 0), MoveWish { wish: english, to: Move::True });
        let library = self.said_to(JOAN, (BELL, On(2, 10, 30)), "To get to the library and back without asking.");
        self.does(JOAN, On(1, 10, 45), MoveWish { wish: library, to: Move::Nearer });
        self.said_to(RUTH, (LOWTHER, On(1, 15, 20)), "To find a good home for the pigeons.");
        let (wish, person, words) = (self.script.id(), self.helpers[ASHA], written(Prose::new("To swim in the sea.")));
        self.does(ASHA, On(2, 21, 0), MakeWish { wish, person, words, only_me: true });
    }

    fn season(&mut self) {
        let season = Period::quarter_before(self.script.today());
        let days = self.script.today().0 - season.from.0 - INTO_THE_SEASON;
        for (helper, faces) in SEASON.into_iter().enumerate() {
            self.reflects(helper, On(days, 19, 5), (faces, ""));
        }
    }

    /// What somebody wrote on their page.
    fn wish(&mut self, who: usize, at: At, words: &'static str) -> WishId {
        let (wish, person, words) = (self.script.id(), self.person(who), written(Prose::new(words)));
        self.page(who, at, MakeWish { wish, person, words, only_me: false });
        wish
    }

    /// What somebody told a member.
    fn said_to(&mut self, member: usize, (who, at): (usize, At), words: &'static str) -> WishId {
        let (wish, person, words) = (self.script.id(), self.person(who), written(Prose::new(words)));
        self.does(member, at, MakeWish { wish, person, words, only_me: false });
        wish
    }

    fn reflects(&mut self, helper: usize, at: At, (faces, words): ([Option<Face>; 3], &'static str)) {
        let [connection, confidence, control] = faces;
        let said = Said { connection, confidence, control, words: Prose::new(words).ok() };
        let (reflection, moment) = (self.script.id(), self.moment(at));
        self.does(helper, at, Reflect { reflection, at: moment, said });
    }
}
