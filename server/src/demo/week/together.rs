//! Neighbours together in the demo's week: what people enjoy giving, thanks, three introductions and five gatherings.
//!
//! One offer rests and two have their times; one introduction came about, one waits for a page and one for two phones;
//! of the gatherings one has been, one is near, one is full, one is called off.

use super::Week;
use crate::demo::script::{remark, written};
use crate::demo::tale::At::{self, Ago, Day as On};
use crate::demo::tales::{
    ADEYEMI, ASHA, BELL, BEN, CHIDI, DANA, FARAH, FINCH, GRACE, JOAN, LENA, LOWTHER, MARIA, OKORO, OLU, RUTH, SAMIR,
    YUSUF,
};
use shared::command::{
    AgreeToMeet, CancelGathering, Command, GiveLater, GiveThanks, JoinGathering, OfferToGive, PauseOffer,
    PlanGathering, ProposeIntroduction, Proposed,
};
use shared::help::{Able, Gift, Times};
use shared::together::{GatheringKind, Slot, Why};
use shared::words::{
    Day, GatheringId, Hour, IntroductionId, InvitationId, Line, PairingId, Part, PersonId, Prose, Weekday, Weekdays,
};

/// When a helper can, and how much is too much.
pub(super) fn when_and_how_much(helper: usize) -> (Able, Times) {
    match helper {
        CHIDI => {
            let days = Weekdays::new([Weekday::Saturday, Weekday::Sunday]);
            (Able { week: Some(3), ..Able::default() }, Times { days, parts: vec![Part::Evening] })
        }
        DANA => (Able { carry: Some(2), week: Some(4), ..Able::default() }, Times::default()),
        _ => (Able::default(), Times::default()),
    }
}

/// A gathering of the demo.
struct Plan {
    title: &'static str,
    words: &'static str,
    place: &'static str,
    kind: GatheringKind,
    /// Days from today, hour and minute.
    at: (i32, u16, u16),
    places: Option<u16>,
    host: usize,
}

impl Week {
    /// Everything about neighbours together.
    pub(super) fn together(&mut self) {
        self.giving();
        self.thanks();
        self.introductions();
        self.has_been();
        self.tea();
        self.garden();
        self.called_off();
        self.job_club();
    }

    fn giving(&mut self) {
        let words = "Ginger cake, and what the market was like in 1961.";
        self.enjoys(OKORO, On(4, 17, 40), (&[Gift::Baking, Gift::Stories], words));
        self.enjoys(BELL, On(3, 13, 0), (&[Gift::Gardening], "Roses and runner beans. I have opinions."));
        self.enjoys(YUSUF, On(3, 20, 0), (&[Gift::Languages], "Arabic, and patience with letters from offices."));
        let later = GiveLater { person: self.person(LOWTHER) };
        self.does(RUTH, On(4, 10, 0), later);
        let until = Some(Day(self.script.today().0 + 6));
        let rest = PauseOffer { offer: self.offers[&BEN], until };
        self.does(BEN, Ago(50), rest);
    }

    fn enjoys(&mut self, who: usize, at: At, (gifts, words): (&[Gift], &'static str)) {
        let give = OfferToGive { person: self.person(who), gifts: gifts.to_vec(), words: Some(remark(words)) };
        self.page(who, at, give);
    }

    fn thanks(&mut self) {
        let (thanks, asha, okoro) = (self.script.id(), self.helpers[ASHA], self.person(OKORO));
        let why = Why::Errand(self.first[&OKORO]);
        let words = Some(remark("You carried it all and still had time for tea. Thank you, dear."));
        self.page(OKORO, On(6, 18, 20), GiveThanks { thanks, from: okoro, to: asha, why, words });
        let (thanks, why) = (self.script.id(), Why::Pair(PairingId::of(asha, okoro)));
        let words = Some(remark("Tuesdays are the best day of my week."));
        self.page(OKORO, Ago(120), GiveThanks { thanks, from: okoro, to: asha, why, words });
        let (thanks, why) = (self.script.id(), Why::Errand(self.first[&FINCH]));
        let (from, to) = (self.person(FINCH), self.helpers[DANA]);
        let words = Some(remark("The picture of the cat is on the fridge."));
        self.does(JOAN, On(2, 9, 50), GiveThanks { thanks, from, to, why, words });
    }

    fn introductions(&mut self) {
        let [finch, adeyemi, bell, yusuf] = [FINCH, ADEYEMI, BELL, YUSUF].map(|who| self.person(who));
        let (one, [first, second]) = self.introduces(
            (RUTH, On(4, 20, 0)),
            [finch, adeyemi],
            "You both play cribbage, and neither of you has anybody to play with.",
        );
        self.says((RUTH, On(3, 10, 10)), (one, first), "Ring 01632 960105 after four. Let it ring.");
        let way = remark("I am on the bench by the Green most mornings.");
        self.page(ADEYEMI, On(3, 11, 0), AgreeToMeet { introduction: one, invitation: second, way });
        let why = "One of you grows roses, and the other would like to.";
        let _ = self.introduces((SAMIR, On(1, 20, 0)), [bell, yusuf], why);
        let [asha, farah] = [ASHA, FARAH].map(|who| self.helpers[who]);
        let _ = self.introduces((SAMIR, On(1, 20, 15)), [asha, farah], "You both work nights and both like to walk.");
    }

    fn introduces(
        &mut self,
        (by, at): (usize, At),
        people: [PersonId; 2],
        why: &'static str,
    ) -> (IntroductionId, [InvitationId; 2]) {
        let introduction = self.script.id();
        let sides = people.map(|person| Proposed { invitation: self.script.id(), person });
        self.does(by, at, ProposeIntroduction { introduction, sides, why: remark(why) });
        (introduction, sides.map(|side| side.invitation))
    }

    /// A yes on the telephone, written down.
    fn says(
        &mut self,
        (by, at): (usize, At),
        (introduction, invitation): (IntroductionId, InvitationId),
        way: &'static str,
    ) {
        self.does(by, at, AgreeToMeet { introduction, invitation, way: remark(way) });
    }

    fn plans(&mut self, (by, at): (usize, At), plan: Plan) -> GatheringId {
        let gathering = self.script.id();
        let (days, hour, minute) = plan.at;
        let from = Hour::at(hour, minute).unwrap_or_else(|| unreachable!("a clock shows the hours of the demo"));
        let command = PlanGathering {
            gathering,
            title: written(Line::new(plan.title)),
            kind: plan.kind,
            words: Some(written(Prose::new(plan.words))),
            place: written(Line::new(plan.place)),
            zone: self.zones[0],
            slot: Slot { day: Day(self.script.today().0 + days), from, minutes: 90 },
            places: plan.places,
            host: self.helpers[plan.host],
        };
        self.does(by, at, command);
        gathering
    }

    /// A neighbour says on their page that they come.
    fn comes(&mut self, who: usize, (at, gathering, friends): (At, GatheringId, u8)) {
        let join = JoinGathering { gathering, person: self.person(who), friends };
        self.page(who, at, join);
    }

    /// Somebody with an account says it, or writes it down.
    fn joins(&mut self, by: usize, (at, gathering): (At, GatheringId), person: PersonId) {
        self.does(by, at, Command::from(JoinGathering { gathering, person, friends: 0 }));
    }

    fn has_been(&mut self) {
        let plan = Plan {
            title: "Songs we all know",
            words: "No need to be able to sing. We have the words in large print.",
            place: "The hall on the Green",
            kind: GatheringKind::Singing,
            at: (-2, 15, 0),
            places: None,
            host: RUTH,
        };
        let sing = self.plans((RUTH, On(6, 12, 0)), plan);
        self.comes(OKORO, (On(5, 10, 0), sing, 1));
        self.comes(OLU, (On(3, 17, 0), sing, 0));
        self.joins(FARAH, (On(4, 12, 0), sing), self.helpers[FARAH]);
    }

    fn tea(&mut self) {
        let plan = Plan {
            title: "Tea at the hall",
            words: "Cake too. No stairs, and somebody to walk you home.",
            place: "The hall on the Green",
            kind: GatheringKind::Tea,
            at: (1, 14, 30),
            places: Some(12),
            host: RUTH,
        };
        let tea = self.plans((RUTH, On(4, 9, 30)), plan);
        self.comes(OKORO, (On(3, 18, 30), tea, 1));
        self.comes(BELL, (On(3, 19, 0), tea, 0));
        self.joins(ASHA, (On(2, 20, 0), tea), self.helpers[ASHA]);
        let finch = self.person(FINCH);
        self.joins(JOAN, (On(1, 9, 45), tea), finch);
        self.comes(LENA, (On(1, 16, 0), tea, 2));
    }

    fn garden(&mut self) {
        let plan = Plan {
            title: "Planting bulbs by the path",
            words: "Gloves and bulbs are there. Kneelers too.",
            place: "The allotments, second gate",
            kind: GatheringKind::Gardening,
            at: (4, 10, 0),
            places: Some(3),
            host: BEN,
        };
        let bulbs = self.plans((BEN, On(5, 18, 0)), plan);
        self.comes(BELL, (On(4, 9, 0), bulbs, 0));
        self.comes(MARIA, (On(3, 21, 0), bulbs, 1));
        self.comes(GRACE, (On(1, 19, 0), bulbs, 0));
        self.joins(CHIDI, (On(1, 20, 0), bulbs), self.helpers[CHIDI]);
    }

    fn called_off(&mut self) {
        let plan = Plan {
            title: "Soup and a film",
            words: "An old one, with the sound up.",
            place: "The hall on the Green",
            kind: GatheringKind::Other,
            at: (2, 18, 0),
            places: Some(20),
            host: SAMIR,
        };
        let film = self.plans((SAMIR, On(5, 20, 0)), plan);
        self.comes(OKORO, (On(4, 18, 0), film, 0));
        self.joins(ASHA, (On(3, 22, 0), film), self.helpers[ASHA]);
        let words = Some(remark("The heating at the hall is broken. We try again next week, sorry!"));
        self.does(SAMIR, Ago(200), CancelGathering { gathering: film, words });
    }

    fn job_club(&mut self) {
        let plan = Plan {
            title: "Job club",
            words: "Bring a letter or a form, or just yourself. There are two computers.",
            place: "The library, first floor (lift)",
            kind: GatheringKind::JobClub,
            at: (6, 17, 30),
            places: None,
            host: FARAH,
        };
        let _ = self.plans((FARAH, On(2, 21, 0)), plan);
    }
}
