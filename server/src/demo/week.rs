//! Turns the cast and the tales into steps: set up, everybody joins, and then the week.

mod calls;
mod circles;
mod matters;
mod pairs;
mod together;

use super::cast::{HELPERS, NEIGHBOURS, ZONES};
use super::script::{Script, Step, address, name, phone, remark, written};
use super::tale::{At, By, Tale, Then, Wanted};
use super::tales::TALES;
use shared::command::{
    Actor, AddZone, AskForHelp, CancelAsk, ClaimErrand, ConfirmAsk, DescribeMyself, Edit, FollowUp, HandBackErrand,
    MakeOffer, NameGroup, RecordChecks, RecordVisit, WelcomeMember, Who,
};
use shared::help::{Consent, Wants};
use shared::people::{Check, Contact, Roles};
use shared::words::{
    AskId, Day, ErrandId, GroupId, Line, OfferId, PersonId, Prose, TextProblem, Timestamp, VisitId, When, ZoneId,
};
use std::collections::BTreeMap;

/// The week of a group up to `now`, in the order in which it happened.
#[must_use]
pub fn week(group: GroupId, now: Timestamp) -> Vec<Step> {
    let (known, first, offers) = (BTreeMap::new(), BTreeMap::new(), BTreeMap::new());
    let script = Script::new(now, 0);
    let mut week = Week { script, zones: Vec::new(), helpers: Vec::new(), known, first, offers };
    week.set_up(group);
    week.everybody_joins();
    for tale in &TALES {
        week.tell(tale);
    }
    week.calls();
    week.pairs();
    week.matters();
    week.circles();
    week.together();
    week.script.finish()
}

/// So many days ago the group began: before the season that is looked back at.
const BEGAN: i32 = 190;

struct Week {
    script: Script,
    zones: Vec<ZoneId>,
    helpers: Vec<PersonId>,
    /// The neighbours who have asked before, each with the ask whose code they have.
    known: BTreeMap<usize, (PersonId, AskId)>,
    /// What each of them asked for first.
    first: BTreeMap<usize, ErrandId>,
    /// What each helper offers.
    offers: BTreeMap<usize, OfferId>,
}

/// An ask being told.
#[derive(Clone, Copy)]
struct Telling {
    person: PersonId,
    ask: AskId,
    errand: ErrandId,
}

impl Week {
    fn set_up(&mut self, group: GroupId) {
        let at = self.script.clock(BEGAN, 9, 0);
        let reach = "Ring 01632 960100, mornings from nine to twelve, or knock at the hall on the Green.";
        let naming = NameGroup {
            group,
            name: written(Line::new("Oakfield Neighbours (demo)")),
            reach: Some(remark(reach)),
            offset: 0,
        };
        self.script.add(at, Actor::Hub, naming);
        for (zone_name, within) in ZONES {
            let zone = self.script.id();
            let within = within.and_then(|place: usize| self.zones.get(place).copied());
            self.script.add(at, Actor::Hub, AddZone { zone, name: written(Line::new(zone_name)), within });
            self.zones.push(zone);
        }
    }

    fn everybody_joins(&mut self) {
        for (place, helper) in HELPERS.iter().enumerate() {
            let at = self.script.clock(BEGAN, 10, 5 * i64::try_from(place).unwrap_or_default());
            let person: PersonId = self.script.id();
            self.helpers.push(person);
            let roles = Roles::new(helper.roles.iter().copied());
            self.script.add(at, Actor::Hub, WelcomeMember { person, name: name(helper.name), roles: roles.clone() });
            let me = Actor::Member { person, roles };
            let about = Some(remark(helper.about));
            self.script.add(at, me.clone(), DescribeMyself { name: name(helper.name), about });
            if place > 0 {
                let checks = Edit { saw: Vec::new(), new: vec![Check::Met, Check::Identity] };
                self.script.add(at, self.helper(0), RecordChecks { member: person, checks });
            }
            if !helper.kinds.is_empty() {
                let zones = helper.zones.iter().filter_map(|place| self.zones.get(*place).copied()).collect();
                let offer = self.script.id();
                self.offers.insert(place, offer);
                let (able, times) = together::when_and_how_much(place);
                let kinds = helper.kinds.to_vec();
                self.script.add(at, me, MakeOffer { offer, kinds, zones, words: None, able, times });
            }
        }
    }

    fn tell(&mut self, tale: &Tale) {
        let telling = self.asks(tale);
        let mut visit: Option<VisitId> = None;
        for then in tale.then {
            match *then {
                Then::Claims(helper, at) => self.does(helper, at, ClaimErrand { errand: telling.errand }),
                Then::HandsBack(helper, at) => self.does(helper, at, HandBackErrand { errand: telling.errand }),
                Then::Visits(helper, at, outcome, words) => {
                    let id = self.script.id();
                    visit = Some(id);
                    let errand = telling.errand;
                    let words = Some(written(Prose::new(words)));
                    self.does(helper, at, RecordVisit { visit: id, errand, at: self.moment(at), outcome, words });
                }
                Then::FollowsUp(helper, at) => {
                    if let Some(visit) = visit {
                        self.does(helper, at, FollowUp { visit });
                    }
                }
                Then::Cancels(at) => {
                    self.script.add(self.moment(at), telling.asker(), CancelAsk { ask: telling.ask });
                }
                Then::Confirms(at) => {
                    self.script.add(self.moment(at), telling.asker(), ConfirmAsk { ask: telling.ask });
                }
            }
        }
    }

    fn asks(&mut self, tale: &Tale) -> Telling {
        let (ask, errand) = (self.script.id(), self.script.id());
        let neighbour = &NEIGHBOURS[tale.who];
        let (who, person, earlier) = match self.known.get(&tale.who) {
            Some((person, earlier)) => (Who::Known(*person), *person, Some(*earlier)),
            None => {
                let person: PersonId = self.script.id();
                let contact = Box::new(Contact {
                    id: person,
                    address: Some(address(neighbour.address)),
                    phone: maybe(neighbour.phone, phone),
                    reach: maybe(neighbour.reach, remark),
                    entry: maybe(neighbour.entry, remark),
                    needs: maybe(neighbour.needs, remark),
                });
                let first_name = maybe(neighbour.first, name);
                (Who::New { person, name: name(neighbour.name), first_name, contact }, person, None)
            }
        };
        let (actor, consent) = match (tale.by, earlier) {
            (By::Phone(helper), _) => (self.helper(helper), Consent::Said),
            (By::Page, Some(ask)) => (Actor::Resident { person, ask }, Consent::Page),
            (By::Page, None) => (Actor::Public, Consent::Page),
        };
        self.known.entry(tale.who).or_insert((person, ask));
        self.first.entry(tale.who).or_insert(errand);
        let when = match tale.when {
            Wanted::Soon => When::Soon,
            Wanted::On(days, part) => When::On(Day(self.script.today().0 + days), part),
        };
        let wants = if tale.first { Wants::default() } else { Wants::anybody() };
        let (what, zone) = (written(what(tale.what)), self.zones[neighbour.zone]);
        self.script.add(
            self.moment(tale.asked),
            actor,
            AskForHelp { ask, errand, who, kind: tale.kind, what, when, zone, consent, wants },
        );
        Telling { person, ask, errand }
    }

    fn does(&mut self, helper: usize, at: At, command: impl Into<shared::command::Command>) {
        let actor = self.helper(helper);
        self.script.add(self.moment(at), actor, command);
    }

    fn helper(&self, place: usize) -> Actor {
        Actor::Member { person: self.helpers[place], roles: Roles::new(HELPERS[place].roles.iter().copied()) }
    }

    fn moment(&self, at: At) -> Timestamp {
        match at {
            At::Day(days, hour, minute) => self.script.clock(days, hour, minute),
            At::Ago(minutes) => self.script.minutes_ago(minutes),
        }
    }
}

impl Telling {
    const fn asker(self) -> Actor {
        Actor::Resident { person: self.person, ask: self.ask }
    }
}

fn maybe<T>(text: &str, take: fn(&str) -> T) -> Option<T> {
    (!text.is_empty()).then(|| take(text))
}

fn what(text: &str) -> Result<Prose<{ shared::words::limits::WORDS_CHARS_MAX }>, TextProblem> {
    Prose::new(text)
}
