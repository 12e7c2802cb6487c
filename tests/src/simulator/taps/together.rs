//! What people do about offers, thanks, introductions and gatherings.

use super::{View, Words};
use crate::simulator::random::Random;
use shared::command::{
    AgreeToMeet, CancelGathering, ChangeGathering, CloseGathering, Command, Edit, EndIntroduction, GiveLater,
    GiveThanks, JoinGathering, LeaveGathering, MeetNotNow, OfferToGive, PauseOffer, PlanGathering, ProposeIntroduction,
    Proposed, ReadThanks, ResumeOffer,
};
use shared::help::{Errand, Gift, Offer, State, Times};
use shared::pair::Pairing;
use shared::people::{Member, Person, Zone};
use shared::together::{Coming, Gathering, GatheringKind, Introduction, Invitation, Slot, Thanks, Why};
use shared::words::{Day, Hour, IntroductionId, InvitationId, Part, PersonId, Prose, Weekday, Weekdays};
use shared::world::find;

/// Something about neighbours together.
pub(super) fn choose(view: &View<'_>, random: &mut Random, words: &mut Words) -> Command {
    let mine = |offer: &Offer| offer.person == view.me;
    let resting = |offer: &Offer| offer.person == view.me && offer.rest.is_some();
    if random.chance(10) && view.shown.each::<Offer>().any(resting) {
        return ResumeOffer { offer: view.one(random, resting) }.into();
    }
    match random.below(100) {
        0..6 => {
            let until = random.chance(70).then(|| Day(view.now.day(60).0 + i32::from(random.chance(50))));
            PauseOffer { offer: view.one(random, mine), until }.into()
        }
        6..8 => ResumeOffer { offer: view.one(random, |_: &Offer| true) }.into(),
        8..12 => {
            let gifts = (0..random.below(4)).map(|_| Gift::ALL[random.below(8)]).collect();
            OfferToGive { person: somebody(view, random), gifts, words: random.chance(60).then(|| open(words)) }.into()
        }
        12..15 => GiveLater { person: somebody(view, random) }.into(),
        15..25 => thank(view, random, words),
        25..28 => {
            ReadThanks { thanks: view.one(random, |one: &Thanks| one.to == view.me && one.read.is_none()) }.into()
        }
        28..33 => propose(view, random, words),
        33..48 => answer(view, random, words),
        48..49 => EndIntroduction { introduction: view.one(random, |_: &Introduction| true) }.into(),
        49..58 => plan(view, random, words),
        58..64 => change(view, random, words),
        64..66 => {
            let gathering = view.one(random, |one: &Gathering| one.is_open());
            CancelGathering { gathering, words: random.chance(60).then(|| open(words)) }.into()
        }
        66..90 => {
            let gathering = view.one(random, Gathering::is_open);
            let friends = u8::try_from(random.below(4)).unwrap_or(0);
            JoinGathering { gathering, person: somebody(view, random), friends }.into()
        }
        90..99 => {
            let some = view.one(random, |one: &Coming| one.person == view.me || random_bit(one));
            let found = find::<Coming>(view.whole, some).map(|one| (one.gathering, one.person));
            let (gathering, person) = found.unwrap_or_else(|_| (random.id(), view.me));
            LeaveGathering { gathering, person }.into()
        }
        _ => CloseGathering { gathering: view.one(random, |_: &Gathering| true) }.into(),
    }
}

/// Half of them, by their number.
const fn random_bit(coming: &Coming) -> bool {
    coming.number.is_multiple_of(2)
}

/// Days and parts of the day, or any time.
pub(super) fn times(random: &mut Random) -> Times {
    if random.chance(60) {
        return Times::default();
    }
    let days = Weekdays::new(Weekday::ALL.into_iter().filter(|_| random.chance(50)));
    Times { days, parts: (0..random.below(3)).map(|_| Part::ALL[random.below(4)]).collect() }
}

fn somebody(view: &View<'_>, random: &mut Random) -> PersonId {
    if random.chance(70) { view.me } else { view.one(random, |_: &Person| true) }
}

fn some<const MAX: usize>(random: &mut Random, words: &mut Words) -> Option<Prose<MAX>> {
    random.chance(60).then(|| words.prose())
}

fn open<const MAX: usize>(words: &mut Words) -> Prose<MAX> {
    Prose::new(words.line::<40>().as_str()).expect("a short text fits")
}

fn thank(view: &View<'_>, random: &mut Random, words: &mut Words) -> Command {
    let (thanks, own) = (random.id(), some(random, words));
    if random.chance(50) {
        let pairing = view.one(random, |_: &Pairing| true);
        let sides = find::<Pairing>(view.whole, pairing).map(|one| [one.helper(), one.person()]);
        let [to, from] = sides.unwrap_or_else(|_| [random.id(), view.me]);
        let (from, to) = if random.chance(70) { (from, to) } else { (to, from) };
        return GiveThanks { thanks, from, to, why: Why::Pair(pairing), words: own }.into();
    }
    let errand = view.one(random, |errand: &Errand| matches!(errand.state, State::Done { .. }));
    let found = find::<Errand>(view.whole, errand).ok();
    let to = found.as_ref().and_then(Errand::who).unwrap_or_else(|| random.id());
    let asker = found.and_then(|errand| find::<shared::help::Ask>(view.whole, errand.ask).ok()).map(|ask| ask.person);
    let from = asker.filter(|_| random.chance(90)).unwrap_or(view.me);
    GiveThanks { thanks, from, to, why: Why::Errand(errand), words: own }.into()
}

fn propose(view: &View<'_>, random: &mut Random, words: &mut Words) -> Command {
    let mut side = || {
        let person =
            if random.chance(60) { view.one(random, |_: &Member| true) } else { view.one(random, |_: &Person| true) };
        Proposed { invitation: random.id(), person }
    };
    let sides = [side(), side()];
    ProposeIntroduction { introduction: random.id(), sides, why: words.prose() }.into()
}

fn answer(view: &View<'_>, random: &mut Random, words: &mut Words) -> Command {
    let (introduction, invitation) = asked(view, random);
    if random.chance(75) {
        AgreeToMeet { introduction, invitation, way: words.prose() }.into()
    } else {
        MeetNotNow { introduction, invitation }.into()
    }
}

/// What they were asked themselves, or what an organiser sees was proposed.
fn asked(view: &View<'_>, random: &mut Random) -> (IntroductionId, InvitationId) {
    let invitation = view.one(random, |one: &Invitation| one.person == view.me && one.other.is_none());
    if let Ok(found) = find::<Invitation>(view.whole, invitation)
        && random.chance(70)
    {
        return (found.introduction, invitation);
    }
    let introduction = view.one(random, |_: &Introduction| true);
    let found = find::<Introduction>(view.whole, introduction);
    let (side, nothing) = (random.below(2), random.id());
    (introduction, found.map_or(nothing, |one| one.sides[side].invitation))
}

fn slot(view: &View<'_>, random: &mut Random) -> Slot {
    let day = Day(view.now.day(60).0 + i32::try_from(random.below(3)).unwrap_or(0));
    let from = Hour::at(u16::try_from(random.below(24)).unwrap_or(0), 30);
    Slot { day, from: from.expect("a clock shows it"), minutes: 30 + u16::try_from(random.below(200)).unwrap_or(0) }
}

fn places(random: &mut Random) -> Option<u16> {
    random.chance(80).then(|| u16::try_from(random.below(5)).unwrap_or(1))
}

fn plan(view: &View<'_>, random: &mut Random, words: &mut Words) -> Command {
    PlanGathering {
        gathering: random.id(),
        title: words.line(),
        kind: GatheringKind::ALL[random.below(5)],
        words: random.chance(30).then(|| open(words)),
        place: words.line(),
        zone: view.one(random, |_: &Zone| true),
        slot: slot(view, random),
        places: places(random),
        host: if random.chance(80) { view.me } else { view.one(random, |_: &Member| true) },
    }
    .into()
}

fn change(view: &View<'_>, random: &mut Random, words: &mut Words) -> Command {
    let gathering = view.one(random, Gathering::is_open);
    let Ok(seen) = find::<Gathering>(view.shown, gathering) else {
        let (title, place, slot) = (None, None, None);
        return ChangeGathering { gathering, title, words: None, place, slot, places: None, host: None }.into();
    };
    let title = random.chance(30).then(|| Edit { saw: seen.title.clone(), new: words.line() });
    let place = random.chance(30).then(|| Edit { saw: seen.place.clone(), new: words.line() });
    let said = random.chance(20).then(|| Edit { saw: seen.words.clone(), new: Some(open(words)) });
    let slot = random.chance(30).then(|| Edit { saw: seen.slot, new: slot(view, random) });
    let places = random.chance(60).then(|| Edit { saw: seen.places, new: places(random) });
    let host = random.chance(15).then(|| Edit { saw: seen.host, new: view.one(random, |_: &Member| true) });
    ChangeGathering { gathering, title, words: said, place, slot, places, host }.into()
}
