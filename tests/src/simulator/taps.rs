//! What people do: a command that makes sense from what is on the screen, and sometimes one that does not.
//!
//! Texts that only some may read begin with [`SECRET`], texts for everybody with `open`, so that a scan of a phone's
//! storage can tell what it found.

mod rounds;
mod together;

use super::random::Random;
use super::{choices, edits, own, pairs, wishes};
use shared::care::{Outcome, Visit};
use shared::command::{
    AddPerson, AddZone, AskForHelp, CancelAsk, ClaimErrand, Command, ConfirmAsk, DescribeMyself, EndOffer, FollowUp,
    HandBackErrand, MakeOffer, NameGroup, RecordVisit, RemoveMember, SettleErrand, WelcomeMember, Who,
};
use shared::help::{Able, Ask, Consent, Errand, HelpKind, Offer, Skill, Wants};
use shared::people::{Contact, Member, Person, Role, Roles, Zone};
use shared::record::{Kind, Noun};
use shared::words::{Day, Id, Line, Part, PersonId, Prose, Timestamp, When};
use shared::world::{Memory, World as _};

/// With what a private text begins. The tilde is in no id, so no id reads like one by chance.
pub(crate) const SECRET: &str = "cn~ry";

/// Texts that can be told apart.
pub(crate) struct Words(pub(crate) u64);

impl Words {
    /// For the few.
    pub(crate) fn secret(&mut self) -> String {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        format!("{SECRET}{:08x}", self.0 >> 32)
    }

    /// For everybody.
    pub(crate) fn line<const MAX: usize>(&mut self) -> Line<MAX> {
        let text = self.secret().replace(SECRET, "open");
        Line::new(&text).expect("a short text fits everywhere")
    }

    /// For the few, of several lines.
    pub(crate) fn prose<const MAX: usize>(&mut self) -> Prose<MAX> {
        Prose::new(&format!("{}\n\"second\" line", self.secret())).expect("a short text fits everywhere")
    }

    /// Where somebody lives.
    pub(crate) fn contact(&mut self, id: PersonId) -> Contact {
        let phone = Line::new(&format!("01632 {}", self.0 % 1_000_000)).ok();
        Contact { id, address: Some(self.prose()), phone, reach: None, entry: Some(self.prose()), needs: None }
    }
}

/// What somebody looks at when they tap.
pub(crate) struct View<'a> {
    /// Who.
    pub(crate) me: PersonId,
    /// What is on their screen.
    pub(crate) shown: &'a Memory,
    /// What there is at all, from which a guess or an old link may come.
    pub(crate) whole: &'a Memory,
    /// What their clock says.
    pub(crate) now: Timestamp,
}

impl View<'_> {
    /// One of a noun that fits; now and then one that does not, or one that is not there.
    pub(crate) fn one<N: Noun>(&self, random: &mut Random, fits: impl Fn(&N) -> bool) -> N::Id {
        let wrong = random.below(16);
        let among = if wrong == 0 { self.whole } else { self.shown };
        let ids: Vec<Id> = among
            .iter()
            .filter(|(key, _)| key.kind == N::KIND)
            .filter(|(_, record)| wrong < 2 || N::from_record(record).is_some_and(&fits))
            .map(|(key, _)| key.id)
            .collect();
        random.pick(&ids).copied().map_or_else(|| random.id(), N::Id::from)
    }
}

/// Something to do.
pub(crate) fn choose(view: &View<'_>, random: &mut Random) -> Command {
    let mut words = Words(random.next());
    if random.chance(30) {
        return rounds::choose(view, random, &mut words);
    }
    let mine = |errand: &Errand| errand.who() == Some(view.me);
    if random.chance(25) {
        return together::choose(view, random, &mut words);
    }
    if random.chance(25) {
        return pairs::choose(view, random, &mut words);
    }
    if random.chance(10) {
        return wishes::tap(view, random, &mut words);
    }
    if random.chance(8) {
        return own::choose(view, random, &mut words);
    }
    match random.below(106) {
        0..20 => ClaimErrand { errand: view.one(random, Errand::is_open) }.into(),
        20..38 => {
            let errand = view.one(random, |errand: &Errand| errand.holder() == Some(view.me));
            let at = view.now.plus(-(random.below(7_200) as i64));
            let words = random.chance(60).then(|| words.prose());
            let outcome = Outcome::ALL[random.below(3)];
            RecordVisit { visit: random.id(), errand, at, outcome, words }.into()
        }
        38..43 => HandBackErrand { errand: view.one(random, mine) }.into(),
        43..57 => ask(view, random, &mut words),
        57..62 => edits::ask(view, random, &mut words),
        62..64 => CancelAsk { ask: view.one(random, |ask: &Ask| !ask.over) }.into(),
        64..67 => ConfirmAsk { ask: view.one(random, |_: &Ask| true) }.into(),
        67..74 => edits::contact(view, random, &mut words),
        74..77 => {
            let kinds = (0..random.below(4)).map(|_| HelpKind::ALL[random.below(6)]).collect();
            let zones = (0..random.below(3)).map(|_| view.one(random, |_: &Zone| true)).collect();
            let own = |offer: &Offer| offer.person == view.me;
            let offer = if random.chance(40) { view.one(random, own) } else { random.id() };
            let (words, times) = (Prose::new(words.line::<80>().as_str()).ok(), together::times(random));
            MakeOffer { offer, kinds, zones, words, able: able(random), times }.into()
        }
        77..79 => EndOffer { offer: view.one(random, |offer: &Offer| offer.person == view.me) }.into(),
        79..86 => FollowUp { visit: view.one(random, Visit::needs_follow_up) }.into(),
        86..88 => {
            let person: PersonId = if random.chance(90) { random.id() } else { view.one(random, |_: &Person| true) };
            let name = Line::new(&words.secret()).expect("a short text fits");
            let zone = random.chance(50).then(|| view.one(random, |_: &Zone| true));
            let contact = words.contact(if random.chance(95) { person } else { random.id() });
            AddPerson { person, name, zone, first_name: random.chance(50).then(|| words.line()), contact }.into()
        }
        88..90 => DescribeMyself { name: words.line(), about: None }.into(),
        90..91 => AddZone { zone: random.id(), name: words.line(), within: None }.into(),
        91..92 => {
            let group = view.shown.all(Kind::Group).first().map_or_else(|| random.id(), |group| group.key().id.into());
            NameGroup { group, name: words.line(), reach: None, offset: 0 }.into()
        }
        92..96 => edits::roles(view, random),
        96..97 => RemoveMember { member: view.one(random, |_: &Member| true) }.into(),
        97..98 => SettleErrand { errand: view.one(random, |_: &Errand| true) }.into(),
        100..106 => choices::tap(view, random),
        _ => WelcomeMember { person: random.id(), name: words.line(), roles: Roles::new([Role::Organiser]) }.into(),
    }
}

/// An ask, for somebody known or somebody new.
pub(crate) fn ask(view: &View<'_>, random: &mut Random, words: &mut Words) -> Command {
    let who = match random.below(10) {
        0..2 => Who::Known(view.me),
        2..6 => Who::Known(view.one(random, |_: &Person| true)),
        _ => somebody_new(random, words),
    };
    asks(view, random, (who, words))
}

/// Somebody the group does not know yet.
pub(crate) fn somebody_new(random: &mut Random, words: &mut Words) -> Who {
    let person: PersonId = random.id();
    let mut contact = words.contact(person);
    if random.chance(10) {
        contact.phone = None;
    }
    let name = Line::new(&words.secret()).expect("a short text fits");
    Who::New { person, name, first_name: random.chance(50).then(|| words.line()), contact: Box::new(contact) }
}

/// An ask for this person.
pub(crate) fn asks(view: &View<'_>, random: &mut Random, (who, words): (Who, &mut Words)) -> Command {
    AskForHelp {
        ask: random.id(),
        errand: random.id(),
        who,
        kind: HelpKind::ALL[random.below(6)],
        what: words.prose(),
        when: when(random),
        zone: view.one(random, |_: &Zone| true),
        consent: Consent::Said,
        wants: wants(random),
    }
    .into()
}

/// What is wanted of whoever comes: mostly nothing special, so that errands get done.
fn wants(random: &mut Random) -> Wants {
    let skills = if random.chance(10) { vec![Skill::ALL[random.below(6)]] } else { Vec::new() };
    Wants { urgent: random.chance(15), anybody: random.chance(60), skills, language: None }
}

/// What somebody can do.
fn able(random: &mut Random) -> Able {
    let skills = (0..random.below(4)).map(|_| Skill::ALL[random.below(6)]).collect();
    let mut limit = || random.chance(30).then(|| u8::try_from(random.below(4)).unwrap_or(1));
    Able { skills, languages: Vec::new(), carry: limit(), week: limit() }
}

/// Some time.
pub(crate) fn when(random: &mut Random) -> When {
    if random.chance(30) {
        When::Soon
    } else {
        When::On(Day(20_000 + i32::try_from(random.below(200)).unwrap_or(0)), Part::ALL[random.below(4)])
    }
}
