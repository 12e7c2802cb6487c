//! What a phone may keep by its own clock, said once more in other words than `access::audience` uses, from nothing
//! but what is on its storage.

use shared::help::{Ask, Errand, State as Stands};
use shared::pair::handover::Passing;
use shared::pair::{Ending, Handover, Note, Pairing, State};
use shared::people::Sees;
use shared::record::Record;
use shared::words::limits::NEED_KEPT_SECONDS;
use shared::words::{PersonId, Timestamp};

/// A storage, whose it is, and what its clock says.
pub(crate) struct Storage<'a> {
    pub(crate) nouns: &'a [&'a Record],
    pub(crate) me: PersonId,
    pub(crate) now: Timestamp,
}

impl Storage<'_> {
    /// Whether this may be here.
    pub(crate) fn may_keep(&self, record: &Record) -> bool {
        let me = self.me;
        match record {
            Record::Person(person) => {
                self.helps(person.id) || self.knows_the_name_of(person.id) || self.is_let(person.id, Sees::Name)
            }
            Record::Contact(contact) => self.helps(contact.id),
            Record::Ask(ask) => {
                let did = |errand: &Errand| errand.ask == ask.id && errand.who() == Some(me);
                let paired = self.comes_to(ask.person) && (!ask.over || self.errands().any(did));
                let wrote = ask.recorded_by == Some(me) && !self.is_kept_from(ask.person);
                ask.person == me || wrote || self.is_near(ask) || paired || self.is_let(ask.person, Sees::Help)
            }
            Record::Visit(visit) => {
                let near = self.errands().any(|errand| errand.id == visit.errand && self.is_in_hand(errand));
                let mine = visit.by == me && (near || self.comes_to(visit.person));
                visit.person == me || mine || self.is_let(visit.person, Sees::Help)
            }
            Record::Pairing(pairing) => {
                let over = matches!(pairing.state, State::Ended { reason: Ending::NotNow, .. });
                self.has_a_part_in(pairing) || !over && self.is_let(pairing.sides[1].person, Sees::Acts)
            }
            Record::Note(Note { person, by, restricted, readers, .. }) => {
                *person == me && (!restricted || *by == me) || readers.contains(&me) && self.comes_to(*person)
            }
            Record::Reading(read) => read.person == me || read.by == me && self.comes_to(read.person),
            Record::Handover(one) => {
                let part = one.state == Passing::Open && (one.leaver == me || one.newcomer == me);
                one.person == me || part || self.is_let(one.person, Sees::Acts)
            }
            Record::Circle(circle) => {
                circle.id == me || circle.ties.iter().any(|tie| tie.member == Some(me)) || self.comes_to(circle.id)
            }
            Record::Wish(wish) => wish.person == me || !wish.only_me && self.comes_to(wish.person),
            Record::Reflection(one) => one.person == me,
            _ => true,
        }
    }

    /// Whether they may know where somebody lives.
    fn helps(&self, person: PersonId) -> bool {
        let wrote = |ask: &Ask| ask.recorded_by == Some(self.me) && !ask.over && !self.is_kept_from(person);
        let asks = self.nouns.iter().any(|record| match record {
            Record::Ask(ask) if ask.person == person => wrote(ask) || self.is_near(ask),
            _ => false,
        });
        person == self.me || asks || self.comes_to(person) || self.is_let(person, Sees::Home)
    }

    /// How much the person said that they may see.
    fn sees(&self, person: PersonId) -> Option<Sees> {
        self.nouns.iter().find_map(|record| match record {
            Record::Circle(circle) if circle.id == person => {
                circle.ties.iter().find(|tie| tie.member == Some(self.me)).map(|tie| tie.sees)
            }
            _ => None,
        })
    }

    pub(crate) fn is_let(&self, person: PersonId, least: Sees) -> bool {
        self.sees(person).is_some_and(|sees| sees >= least)
    }

    /// Who is in the circle sees what was agreed to, even of what they wrote down themselves.
    fn is_kept_from(&self, person: PersonId) -> bool {
        self.sees(person).is_some_and(|sees| sees < Sees::Home)
    }

    fn knows_the_name_of(&self, person: PersonId) -> bool {
        let paired = self.pairings().filter(|pairing| pairing.sides[1].person == person).any(|pairing| {
            let mine = pairing.sides[0].person == self.me;
            let covers = pairing.cover.is_some_and(|c| c.person == self.me && c.yes.is_some() && c.welcome.is_some());
            match pairing.state {
                State::Proposed { .. } => mine && pairing.sides[1].yes.is_some(),
                State::Paused { .. } => mine || covers,
                State::Trial { .. } | State::Active { .. } => covers,
                State::Ended { .. } => false,
            }
        });
        paired || self.takes_over(|one| one.person == person && one.person_yes.is_some())
    }

    fn has_a_part_in(&self, pairing: &Pairing) -> bool {
        let [helper, person] = pairing.sides.each_ref().map(|side| side.person == self.me);
        match pairing.state {
            State::Ended { reason, .. } => person && reason != Ending::NotNow,
            _ => {
                let whose = pairing.sides[1].person;
                let wrote = self.nouns.iter().any(|record| match record {
                    Record::Ask(ask) => {
                        let wrote = ask.recorded_by == Some(self.me) && !self.is_kept_from(whose);
                        ask.person == whose && wrote && !ask.over
                    }
                    _ => false,
                });
                let covers = pairing.cover.is_some_and(|cover| cover.person == self.me);
                let takes_over = self.takes_over(|one| one.pairing == pairing.id);
                helper || person || covers || takes_over || wrote && pairing.sides[1].yes.is_none()
            }
        }
    }

    fn takes_over(&self, of: impl Fn(&Handover) -> bool) -> bool {
        self.nouns.iter().any(|record| match record {
            Record::Handover(one) => one.newcomer == self.me && one.state == Passing::Open && of(one),
            _ => false,
        })
    }

    pub(crate) fn comes_to(&self, person: PersonId) -> bool {
        self.pairings().any(|pairing| {
            let goes_on = matches!(pairing.state, State::Trial { .. } | State::Active { .. });
            goes_on && pairing.sides[0].person == self.me && pairing.sides[1].person == person
        })
    }

    fn is_near(&self, ask: &Ask) -> bool {
        self.errands().any(|errand| errand.ask == ask.id && self.is_in_hand(errand))
    }

    fn is_in_hand(&self, errand: &Errand) -> bool {
        match errand.state {
            Stands::Held { by, waits, .. } => by == self.me && !waits,
            Stands::Done { by, at, .. } => by == self.me && self.now.since(at) < NEED_KEPT_SECONDS,
            _ => false,
        }
    }

    fn errands(&self) -> impl Iterator<Item = &Errand> {
        self.nouns.iter().filter_map(|record| match record {
            Record::Errand(errand) => Some(errand),
            _ => None,
        })
    }

    fn pairings(&self) -> impl Iterator<Item = &Pairing> {
        self.nouns.iter().filter_map(|record| match record {
            Record::Pairing(pairing) => Some(pairing),
            _ => None,
        })
    }
}
