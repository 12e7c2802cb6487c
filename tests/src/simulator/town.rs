//! The town of one run: the hub, the phones, what is under way between them, and what one action does to it all.

use super::action::{Action, Seat};
use super::bug::Bug;
use super::device::Disk;
use super::handset::Handset;
use super::hub::{Call, Dies, Hub};
use super::random::Random;
use super::run::Tally;
use super::taps::{View, choose};
use super::weather::{Flight, Tabs};
use super::{Broken, cast, check, desk, heal};
use shared::decide::decide;
use shared::sync::Reply;
use shared::sync::hub::Store as _;
use shared::sync::line::FromHub;
use shared::words::{EnvelopeId, Timestamp};

/// Everything in one run.
pub(crate) struct Town {
    pub(crate) hub: Hub,
    pub(crate) phones: Vec<Handset>,
    pub(crate) air: Vec<Flight>,
    pub(crate) tally: Tally,
    random: Random,
    openings: u64,
    pub(crate) feed: bool,
    pub(crate) trace: u64,
    /// What happened, in words, when somebody wants to read it.
    pub(crate) log: Option<Vec<String>>,
}

impl Town {
    pub(crate) fn new(seed: u64, bug: Bug) -> Result<Self, Broken> {
        let mut random = Random::new(seed);
        let page = if random.chance(30) { 1 + random.below(12) } else { 20_000 };
        let mut hub = Hub::new(Timestamp(1_800_000_000), page, bug);
        let members = cast::gather(&mut hub, &mut random)?;
        let mut phones: Vec<Handset> =
            members.iter().enumerate().map(|(number, me)| Handset::new(number, *me, bug)).collect();
        for phone in &mut phones {
            let hours = i64::try_from(random.below(97)).unwrap_or(0) - 48;
            phone.skew = if random.chance(25) { hours * 3600 } else { 0 };
        }
        let feed = random.chance(50);
        let mut town = Self {
            hub,
            phones,
            air: Vec::new(),
            tally: Tally::default(),
            random,
            openings: 0,
            feed,
            trace: seed,
            log: None,
        };
        town.settle_in()?;
        Ok(town)
    }

    /// Everybody has read once before anything goes wrong.
    fn settle_in(&mut self) -> Result<(), Broken> {
        (0..self.phones.len()).try_for_each(|phone| heal::exchange(self, phone, 0).map(drop))
    }

    pub(crate) fn fresh(&mut self) -> EnvelopeId {
        self.random.id()
    }

    /// The next opening of a tab.
    pub(crate) fn opening(&mut self) -> u64 {
        self.openings += 1;
        self.openings
    }

    /// What a phone's clock says.
    pub(crate) fn clock(&self, phone: usize) -> Timestamp {
        self.hub.now.plus(self.phones[phone].skew)
    }

    fn seat(&self, seat: &Seat) -> (usize, usize) {
        (usize::from(seat.phone) % self.phones.len(), usize::from(seat.tab) % 2)
    }

    pub(crate) fn step(&mut self, action: &Action) -> Result<(), Broken> {
        self.say(|| format!("{action:?}"));
        match action {
            Action::Tap(seat) => return self.tap(seat),
            Action::Send(seat) => return self.send(seat),
            Action::Deliver(dice) => return self.deliver(*dice),
            Action::Lose(dice) => {
                let lost = self.flight(*dice).map(|at| self.air.swap_remove(at));
                self.tally.add("lost on the way", usize::from(lost.is_some()));
            }
            Action::Double(dice) => {
                if let Some(flight) = self.flight(*dice).map(|at| self.air[at].clone()) {
                    self.air.push(flight);
                    self.tally.add("doubled on the way", 1);
                }
            }
            Action::Cut(dice) => {
                if let Some(at) = self.flight(*dice) {
                    self.air[at].cut(usize::try_from(*dice >> 20).unwrap_or(0));
                    self.tally.add("cut on the way", 1);
                }
            }
            Action::Look(seat) => {
                let (phone, tab) = self.seat(seat);
                let (opening, now) = (self.opening(), self.clock(phone));
                let handset = &mut self.phones[phone];
                if !handset.is_up_to_date(tab) && seat.dice & 1 == 0 {
                    // It has not heard yet that another tab has moved on; that one will look for itself.
                    handset.look(tab, opening, now);
                    return Ok(());
                }
                handset.reopen(tab);
                handset.look(tab, opening, now);
                return check::own_clock(handset, now);
            }
            Action::Dismiss(seat) => {
                let (phone, tab) = self.seat(seat);
                let opening = self.opening();
                self.phones[phone].dismiss(tab, opening, usize::try_from(seat.dice & 0xff).unwrap_or(0));
            }
            Action::Close(seat) => {
                let (phone, tab) = self.seat(seat);
                self.phones[phone].tabs[tab] = None;
            }
            Action::Power(seat) => {
                let phone = self.seat(seat).0;
                self.phones[phone].lose_power()?;
                self.tally.add("lost power", 1);
            }
            Action::Wipe(seat) => {
                let phone = self.seat(seat).0;
                self.phones[phone].begin_again(Disk::default());
                self.tally.add("storage emptied", 1);
            }
            Action::Copy(seat) => {
                let phone = self.seat(seat).0;
                self.phones[phone].copy = Some(self.phones[phone].disk.clone());
            }
            Action::Restore(seat) => {
                let phone = self.seat(seat).0;
                if let Some(copy) = self.phones[phone].copy.clone() {
                    self.phones[phone].begin_again(copy);
                    self.tally.add("set back to a copy", 1);
                }
            }
            Action::Clock(seat) => {
                let phone = self.seat(seat).0;
                let hours = i64::try_from(seat.dice % 97).unwrap_or(0) - 48;
                self.phones[phone].skew = if seat.dice & 0x100 == 0 { 0 } else { hours * 3600 };
            }
            Action::Page(dice) => return desk::page(self, *dice),
            Action::Desk(dice) => return desk::desk(self, *dice),
            Action::Forge(dice) => return desk::forge(self, *dice),
            Action::Hours(dice) => {
                let (short, long) = (i64::try_from(dice % 3_600).unwrap_or(0), i64::try_from(dice % 30).unwrap_or(0));
                self.hub.now = self.hub.now.plus(if dice & 0x1000 == 0 { short } else { long * 3600 });
            }
            Action::Due => {
                let before = self.hub.store.version();
                let due = self.hub.due()?;
                self.tally.add("fell due", due);
                return self.announce(before, &[]);
            }
            Action::HubDies(dice) => {
                self.hub.dies = Some(if dice & 0x100 == 0 { Dies::Before } else { Dies::After });
                self.tally.add("hub dies", 1);
            }
        }
        Ok(())
    }

    pub(crate) fn say(&mut self, words: impl FnOnce() -> String) {
        if let Some(log) = &mut self.log {
            log.push(words());
        }
    }

    fn flight(&self, dice: u64) -> Option<usize> {
        let among = u64::try_from(self.air.len()).ok().filter(|among| *among > 0)?;
        usize::try_from(dice % among).ok()
    }

    fn tap(&mut self, seat: &Seat) -> Result<(), Broken> {
        let (phone, tab) = self.seat(seat);
        let (opening, now, id) = (self.opening(), self.clock(phone), self.fresh());
        let me = self.phones[phone].me;
        let mut dice = Random::new(seat.dice);
        if dice.chance(50) {
            // The other tab said that something has moved, and this one has listened.
            self.phones[phone].reopen(tab);
        }
        self.phones[phone].tab(tab, opening);
        let Some(open) = &self.phones[phone].tabs[tab] else { return Ok(()) };
        let (shown, actor) = (open.phone.replica().world(), open.phone.replica().actor(me));
        let view = View { me, shown, whole: self.hub.store.world(), now };
        let mut command = choose(&view, &mut dice);
        // The app offers what can be done; now and then somebody gets at something else.
        for _ in 0..6 {
            if decide(shown, &actor, &command, now).is_ok() || dice.chance(10) {
                break;
            }
            command = choose(&view, &mut dice);
        }
        self.tally.add("tapped", 1);
        self.say(|| format!("phone {phone}.{tab} taps {id} {command:?}"));
        match self.phones[phone].tap((tab, opening), id, command, now) {
            Ok(born) => drop(self.hub.born.insert(id, born)),
            Err(why) => {
                self.say(|| format!("  but {why:?}"));
                self.tally.add("refused on the phone", 1);
            }
        }
        Ok(())
    }

    fn send(&mut self, seat: &Seat) -> Result<(), Broken> {
        let (phone, tab) = self.seat(seat);
        let opening = self.opening();
        let asked = self.phones[phone].ask(tab, opening)?;
        let from = Tabs { phone, tab, opening: asked.opening };
        self.say(|| format!("phone {phone}.{tab} sends {}", String::from_utf8_lossy(&asked.bytes)));
        self.air.push(Flight::Up { from, asked: asked.cursor, bytes: asked.bytes });
        Ok(())
    }

    /// Up to three things arrive; the requests among them share a transaction.
    fn deliver(&mut self, dice: u64) -> Result<(), Broken> {
        let mut random = Random::new(dice);
        let mut calls = Vec::new();
        for _ in 0..1 + random.below(3) {
            let Some(at) = self.flight(random.next()) else { break };
            match self.air.swap_remove(at) {
                Flight::Up { from, asked, bytes } => {
                    calls.push((from, asked, Call { who: self.phones[from.phone].me, bytes }));
                }
                Flight::Down { to, asked, answer } => drop(heal::arrive(self, to, asked, answer)?),
                Flight::Frame { to, mut ear, bytes, expected } => {
                    let now = self.clock(to.phone);
                    // What was cut off on its way, or is about what this phone does not have, is nothing that it understands.
                    let Some(FromHub::News(from, news)) = ear.hear_hub(&bytes) else { continue };
                    let tab = self.phones[to.phone].tabs[to.tab].as_ref();
                    let Some(news) = tab.and_then(|tab| tab.phone.replica().read_news(&news)) else { continue };
                    self.say(|| format!("{to:?} hears from {from} {news}"));
                    if let Ok(frame) = serde_json::from_str::<Reply>(&news) {
                        self.tally.add("frames in shorthand", usize::from(bytes.first() == Some(&b'n')));
                        let patches = frame.patches.len();
                        self.phones[to.phone].hear((to.tab, to.opening), from, frame, (&expected, now))?;
                        self.tally.add("frames heard", 1);
                        self.tally.add("patches in frames", patches);
                    }
                }
            }
        }
        let before = self.hub.store.version();
        let batch: Vec<Call> = calls.iter().map(|(_, _, call)| call.clone()).collect();
        let answers = self.hub.serve(&batch)?;
        let after = self.hub.store.version();
        self.say(|| {
            format!("hub answers {:?} at {before} to {after}", calls.iter().map(|call| call.0).collect::<Vec<_>>())
        });
        let by: Vec<usize> = calls.iter().map(|(from, _, _)| from.phone).collect();
        for ((to, asked, _), answer) in calls.into_iter().zip(answers) {
            self.air.push(Flight::Down { to, asked, answer });
        }
        self.announce(before, &by)
    }

    /// Checks everything; what costs much, now and then.
    pub(crate) fn check(&mut self, step: usize) -> Result<(), Broken> {
        for handset in &self.phones {
            check::nothing_vanished(handset)?;
        }
        if step.is_multiple_of(8) {
            self.hub.audit()?;
        }
        if step.is_multiple_of(16) {
            self.phones.iter().try_for_each(check::canaries)?;
        }
        Ok(())
    }

    /// Adds where everything stands to the sum of this run.
    pub(crate) fn fold(&mut self, step: usize) {
        let mut mix = |number: u64| self.trace = Random::new(self.trace ^ number).next();
        mix(step as u64);
        mix(self.hub.store.version());
        mix(self.air.len() as u64);
        for handset in &self.phones {
            mix(handset.disk.cursor.map_or(0, |cursor| cursor.2));
            mix((handset.disk.rows.len() << 20 | handset.disk.outbox.len()) as u64);
        }
    }
}
