//! Stories: what happens to people, told in sentences and played on the simulator's hub and phones.
//!
//! A story begins with a small group: Omar and Ruth organise, Asha and Ben help, Clare takes calls, Dora takes part;
//! Mrs Okoro, her mother, waits for her prescription and her shopping, Mr Lee for company. Everybody's phone is online until a sentence says
//! otherwise; a phone that is online sends after each tap, and every other one that is online hears of it.
//! A sentence that does not hold stops the story with its name. Not here: chance; that is the simulator's.

pub mod cast;
pub mod checks;
pub mod deeds;
pub mod own;
pub mod pairs;
pub mod rounds;
pub mod together;
pub mod wishes;

use crate::simulator::bug::Bug;
use crate::simulator::handset::Handset;
use crate::simulator::hub::{Answer, Call, Hub};
use cast::{Name, PHONES, id_of};
use deeds::Deed;
use shared::command::Command;
use shared::refusal::Refusal;
use shared::sync::{Outcome, Reply};
use shared::words::{EnvelopeId, Id, Timestamp};
use std::collections::BTreeSet;

/// Something that is demanded of a phone.
pub type Check = Box<dyn Fn(&Story, Name) -> Result<(), String>>;

/// See the module.
pub struct Story {
    title: &'static str,
    pub(crate) hub: Hub,
    phones: Vec<(Name, Handset)>,
    online: BTreeSet<Name>,
    envelopes: u64,
    /// Replies that are still to be lost, for each phone.
    losing: BTreeSet<Name>,
}

/// Begins a story.
#[must_use]
pub fn story(title: &'static str) -> Story {
    let mut hub = Hub::new(Timestamp(1_800_000_000), 20_000, Bug::None);
    cast::gather(&mut hub);
    let phones = PHONES.iter().enumerate().map(|(n, name)| (*name, Handset::new(n, id_of(*name), Bug::None))).collect();
    let online = PHONES.iter().copied().collect();
    let mut story = Story { title, hub, phones, online, envelopes: 0, losing: BTreeSet::new() };
    story.everybody_syncs();
    story
}

impl Story {
    /// These phones lose their signal.
    #[must_use]
    pub fn offline<const N: usize>(mut self, who: [Name; N]) -> Self {
        self.online.retain(|name| !who.contains(name));
        self
    }

    /// These phones have signal again and send, one after another.
    #[must_use]
    pub fn online<const N: usize>(mut self, who: [Name; N]) -> Self {
        for name in who {
            self.online.insert(name);
            self.syncs(name, 0);
        }
        self.everybody_syncs();
        self
    }

    /// From now on each exchange of this phone is carried out by the hub once before a reply gets through.
    #[must_use]
    pub fn loses_every_first_reply(mut self, who: Name) -> Self {
        self.losing.insert(who);
        self
    }

    /// Somebody taps, and the app shows it at once.
    #[must_use]
    pub fn when(self, who: Name, deed: Deed) -> Self {
        self.when_in_tab(who, 0, deed)
    }

    /// The same in another tab of the same phone.
    #[must_use]
    pub fn when_in_tab(mut self, who: Name, tab: usize, deed: Deed) -> Self {
        let command = deed(&self, who);
        let id = self.envelope(1);
        let done = self.taps(who, tab, id, command);
        assert_eq!(done, Ok(()), "{}: {who:?} could not", self.title);
        self
    }

    /// Somebody taps in an app that is newer than the hub.
    #[must_use]
    pub fn when_newer(mut self, who: Name, deed: Deed) -> Self {
        let command = deed(&self, who);
        let id = self.envelope(0);
        let done = self.taps(who, 0, id, command);
        assert_eq!(done, Ok(()), "{}: {who:?} could not", self.title);
        self
    }

    /// Somebody taps, and the app says at once why not.
    #[must_use]
    pub fn cannot(mut self, who: Name, deed: Deed, why: &Refusal) -> Self {
        let command = deed(&self, who);
        let id = self.envelope(1);
        let done = self.taps(who, 0, id, command);
        assert_eq!(done, Err(why.clone()), "{}: {who:?} could", self.title);
        self
    }

    /// A neighbour does something on the plain page with the code of their ask.
    #[must_use]
    pub fn on_the_page(mut self, ask: Name, deed: Deed) -> Self {
        let actor = cast::resident(ask);
        let command = deed(&self, ask);
        let id = self.envelope(1);
        let outcome = self.hub.direct(&actor, id, command);
        assert!(matches!(outcome, Ok(Outcome::Done(_))), "{}: on the page: {outcome:?}", self.title);
        self.everybody_syncs();
        self
    }

    /// Hours go by, at the hub and on every phone; the hub's clock does what falls due.
    #[must_use]
    pub fn hours_later(mut self, hours: i64) -> Self {
        self.hub.now = self.hub.now.plus(hours * 3600);
        let due = self.hub.due();
        assert!(due.is_ok(), "{}: {due:?}", self.title);
        for name in PHONES {
            let now = self.clock(name);
            self.phone_mut(name).look(0, 1, now);
        }
        self.everybody_syncs();
        self
    }

    /// A phone's clock is wrong by so many hours.
    #[must_use]
    pub fn clock_wrong_by(mut self, who: Name, hours: i64) -> Self {
        self.phone_mut(who).skew = hours * 3600;
        self
    }

    /// The app looks at the phone's clock, as it does every minute.
    #[must_use]
    pub fn looks_at_the_clock(mut self, who: Name) -> Self {
        let now = self.clock(who);
        self.phone_mut(who).look(0, 1, now);
        self
    }

    /// The app is closed and opened again.
    #[must_use]
    pub fn reopens(mut self, who: Name) -> Self {
        self.phone_mut(who).tabs = [None, None];
        self
    }

    /// The hub dies with what it had not committed, in the middle of this phone's next exchange.
    #[must_use]
    pub fn hub_dies_while_it_hears(mut self, who: Name) -> Self {
        self.hub.dies = Some(crate::simulator::hub::Dies::Before);
        self.exchanges(who, 0);
        self
    }

    /// Demands something of one phone.
    #[must_use]
    pub fn then(self, who: Name, check: Check) -> Self {
        if let Err(why) = check(&self, who) {
            panic!("{}: {who:?} {why}", self.title);
        }
        self
    }

    /// Demands the same of every phone.
    #[must_use]
    pub fn then_everyone<const N: usize>(self, who: [Name; N], check: fn() -> Check) -> Self {
        who.into_iter().fold(self, |story, name| story.then(name, check()))
    }

    /// Demands of everybody who may see an errand that they see it so, and of the hub too.
    #[must_use]
    pub fn then_everyone_sees(self, errand: Name, so: checks::Sight) -> Self {
        assert!(so.holds_in(&self.hub.store, errand), "{}: at the hub {errand:?} is not {so:?}", self.title);
        for name in PHONES {
            let phone = self.phone(name).1;
            let world = phone.replica().world();
            let seen = !so.is_there(world, errand) || so.holds_in(world, errand);
            assert!(seen, "{}: {name:?} does not see {errand:?} as {so:?}", self.title);
        }
        self
    }

    fn taps(&mut self, who: Name, tab: usize, id: EnvelopeId, command: Command) -> Result<(), Refusal> {
        let now = self.clock(who);
        self.phone_mut(who).tap((tab, tab as u64 + 1), id, command, now)?;
        self.syncs(who, tab);
        self.everybody_syncs();
        Ok(())
    }

    fn everybody_syncs(&mut self) {
        for name in PHONES {
            self.syncs(name, 0);
        }
    }

    fn syncs(&mut self, who: Name, tab: usize) {
        if !self.online.contains(&who) {
            return;
        }
        for _ in 0..20 {
            if !self.exchanges(who, tab) {
                return;
            }
        }
        panic!("{}: {who:?} never stops asking", self.title);
    }

    /// One exchange. Returns whether the phone would ask again at once.
    fn exchanges(&mut self, who: Name, tab: usize) -> bool {
        let (now, tries) = (self.clock(who), if self.losing.contains(&who) { 2 } else { 1 });
        let opening = tab as u64 + 1;
        let Ok(asked) = self.phone_mut(who).ask(tab, opening) else { return false };
        let calls = vec![Call { who: id_of(who), bytes: asked.bytes }; tries];
        let mut answer = Answer::Nothing;
        for call in calls {
            let answers = self.hub.serve(&[call]).unwrap_or_else(|broken| panic!("{}: {}", self.title, broken.0));
            answer = answers.into_iter().next().unwrap_or(Answer::Nothing);
        }
        match answer {
            Answer::Nothing => false,
            Answer::Left => {
                self.phone_mut(who).begin_again(crate::simulator::device::Disk::default());
                false
            }
            Answer::Reply(bytes, expected) => {
                let reply: Reply = serde_json::from_slice(&bytes).expect("the hub writes what a phone reads");
                let taken = self.phone_mut(who).take(tab, (asked.cursor, asked.opening), reply, (&expected, now));
                taken.unwrap_or_else(|broken| panic!("{}: {who:?}: {}", self.title, broken.0))
            }
        }
    }

    fn envelope(&mut self, understood: u8) -> EnvelopeId {
        self.envelopes += 1;
        let mut bytes = [0; 16];
        bytes[..8].copy_from_slice(&self.envelopes.to_be_bytes());
        bytes[10] = understood;
        EnvelopeId(Id::from_bytes(bytes))
    }

    /// What a phone's clock says.
    #[must_use]
    pub fn clock(&self, who: Name) -> Timestamp {
        let skew = self.phones.iter().find(|(name, _)| *name == who).map_or(0, |(_, handset)| handset.skew);
        self.hub.now.plus(skew)
    }

    /// What the hub's clock says.
    #[must_use]
    pub const fn now(&self) -> Timestamp {
        self.hub.now
    }

    /// What the hub holds.
    #[must_use]
    pub const fn hub(&self) -> &shared::sync::memory::MemoryStore {
        &self.hub.store
    }

    /// The app as it stands on somebody's phone.
    #[must_use]
    pub fn app(&self, who: Name) -> shared::sync::Phone {
        self.phone(who).1
    }

    pub(crate) fn phone(&self, who: Name) -> (&Handset, shared::sync::Phone) {
        let (_, handset) = self.phones.iter().find(|(name, _)| *name == who).expect("somebody of the cast");
        let open = handset.tabs[0].as_ref().map(|tab| tab.phone.clone());
        (handset, open.unwrap_or_else(|| handset.disk.start(handset.me)))
    }

    fn phone_mut(&mut self, who: Name) -> &mut Handset {
        let (_, handset) = self.phones.iter_mut().find(|(name, _)| *name == who).expect("somebody of the cast");
        handset.tab(0, 1);
        handset
    }
}
