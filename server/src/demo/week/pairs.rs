//! Who keeps in touch in the demo's week: a pair that goes on, one on trial, one that rests, three that wait for a
//! yes, and one that is being passed on.
//!
//! Each follows from a visit of [`crate::demo::tales`]: nobody in the demo is near anybody by decree.

use super::Week;
use crate::demo::script::written;
use crate::demo::tale::At::{self, Ago, Day as On};
use crate::demo::tales::{ASHA, BELL, BEN, DANA, EWAN, FARAH, FINCH, JOAN, LENA, LOWTHER, MARIA, OKORO, RUTH, YUSUF};
use shared::command::{
    Actor, AgreeCover, AgreeHandover, AgreePairing, Command, Edit, KeepPairing, LimitPairing, NameCover, PausePairing,
    PlanJointVisit, ProposeHandover, ProposePairing, ReadNotes, WriteNote,
};
use shared::pair::{Pace, Reach};
use shared::words::{Day, HandoverId, NoteId, PairingId, Part, Prose, When};

/// Two of the demo, as places: who comes, and to whom.
type Two = (usize, usize);

impl Week {
    /// Everything about pairs.
    pub(super) fn pairs(&mut self) {
        self.goes_on();
        self.on_trial();
        self.rests();
        self.waits_for_a_yes();
        self.is_passed_on();
    }

    /// Asha and Mrs Okoro, with Farah for when Asha cannot come.
    fn goes_on(&mut self) {
        let two = (ASHA, OKORO);
        self.proposes(ASHA, two, (On(6, 17, 0), Pace::Weekly));
        self.page(OKORO, On(6, 18, 10), self.yes(two));
        self.does(ASHA, On(4, 16, 30), KeepPairing { pairing: self.pair(two) });
        let words = Some(written(Prose::new("Not before ten, please. I am slow in the morning.")));
        let limits = LimitPairing {
            pairing: self.pair(two),
            side: self.person(OKORO),
            pace: None,
            days: None,
            kinds: None,
            outside_only: None,
            words: Some(Edit { saw: None, new: words }),
        };
        self.page(OKORO, On(4, 17, 5), limits);
        self.note(
            two,
            (On(4, 18, 0), Reach::Pair),
            "Brown bread, and the jam with the blue lid. Two rings at the door.",
        );
        let few = Reach::Restricted { agreed: Vec::new() };
        let told =
            self.note(two, (On(2, 17, 40), few), "She misses her sister more than she says. She likes to be asked.");
        // An organiser has looked at it, and that is written down too.
        self.does(RUTH, On(1, 9, 30), ReadNotes { notes: vec![told], at: self.moment(On(1, 9, 30)) });
        let (pairing, cover) = (self.pair(two), self.helpers[FARAH]);
        self.does(ASHA, On(3, 18, 0), NameCover { pairing, cover });
        self.does(FARAH, On(3, 19, 30), AgreeCover { pairing, side: cover });
        self.page(OKORO, On(2, 10, 20), AgreeCover { pairing, side: self.person(OKORO) });
    }

    /// Dana and Miss Finch, who said yes on the phone.
    fn on_trial(&mut self) {
        let two = (DANA, FINCH);
        self.proposes(DANA, two, (On(3, 19, 0), Pace::Fortnightly));
        self.does(JOAN, On(2, 9, 40), self.yes(two));
    }

    /// Ewan and Mr Bell, until Ewan is back.
    fn rests(&mut self) {
        let two = (EWAN, BELL);
        self.proposes(EWAN, two, (On(5, 18, 0), Pace::Monthly));
        self.page(BELL, On(5, 19, 15), self.yes(two));
        let until = Some(Day(self.script.today().0 + 9));
        self.does(EWAN, On(3, 20, 0), PausePairing { pairing: self.pair(two), until });
    }

    /// Mr Lowther, who has to be told by a knock; Maria, on her page; and Farah, on her phone.
    fn waits_for_a_yes(&mut self) {
        self.proposes(BEN, (BEN, LOWTHER), (On(1, 15, 0), Pace::Fortnightly));
        self.proposes(ASHA, (ASHA, MARIA), (On(1, 16, 0), Pace::Monthly));
        let two = (FARAH, YUSUF);
        self.proposes(RUTH, two, (On(2, 19, 0), Pace::Monthly));
        self.page(YUSUF, On(1, 20, 30), self.yes(two));
    }

    /// Dana goes back to work: Farah would come to Lena from now on, and Lena has not yet answered.
    fn is_passed_on(&mut self) {
        let two = (DANA, LENA);
        self.proposes(DANA, two, (On(3, 19, 20), Pace::Weekly));
        self.page(LENA, On(3, 20, 50), self.yes(two));
        self.note(two, (On(2, 11, 0), Reach::Pair), "Text before you ring. The baby sleeps from one to three.");
        self.note(
            two,
            (On(2, 11, 5), Reach::Pair),
            "The second floor is a climb with bags. The lift is only for the bins.",
        );
        let (handover, pairing, newcomer): (HandoverId, _, _) = (self.script.id(), self.pair(two), self.helpers[FARAH]);
        self.does(DANA, On(1, 18, 0), ProposeHandover { handover, pairing, newcomer });
        self.does(FARAH, On(1, 21, 0), AgreeHandover { handover, side: newcomer, notes: Vec::new() });
        let together = When::On(Day(self.script.today().0 + 2), Part::Afternoon);
        let joint = Edit { saw: None, new: Some(together) };
        self.does(DANA, Ago(90), PlanJointVisit { handover, joint });
    }

    /// Whoever would come has said yes by proposing it; when an organiser does, both are still asked.
    fn proposes(&mut self, by: usize, two: Two, (at, pace): (At, Pace)) {
        let (helper, person) = (self.helpers[two.0], self.person(two.1));
        self.does(by, at, ProposePairing { helper, person, pace });
    }

    /// The yes of the one they come to.
    fn yes(&self, two: Two) -> AgreePairing {
        AgreePairing { pairing: self.pair(two), side: self.person(two.1) }
    }

    /// What a neighbour says on their own page.
    pub(super) fn page(&mut self, who: usize, at: At, command: impl Into<Command>) {
        let (person, ask) = self.known[&who];
        let moment = self.moment(at);
        self.script.add(moment, Actor::Resident { person, ask }, command);
    }

    fn note(&mut self, two: Two, (at, reach): (At, Reach), words: &'static str) -> NoteId {
        let (note, pairing, words) = (self.script.id(), self.pair(two), written(Prose::new(words)));
        let write = WriteNote { note, pairing, at: self.moment(at), reach, words };
        self.does(two.0, at, write);
        note
    }

    fn pair(&self, two: Two) -> PairingId {
        PairingId::of(self.helpers[two.0], self.person(two.1))
    }
}
