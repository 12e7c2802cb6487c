//! What people do about pairs: propose, agree, change, pause, cover, write, hand over and end.

use super::random::Random;
use super::taps::{View, Words, when};
use shared::command::{
    AgreeCover, AgreeHandover, AgreePairing, Command, CompleteHandover, DeclinePairing, Edit, EndCover, EndHandover,
    EndPairing, KeepPairing, LimitPairing, NameCover, PausePairing, PlanJointVisit, ProposeHandover, ProposePairing,
    ReadNotes, ResumePairing, WriteNote,
};
use shared::help::HelpKind;
use shared::pair::{Ending, Handover, Note, Pace, Pairing, Reach, State};
use shared::people::{Member, Person};
use shared::record::Record;
use shared::words::{Day, NoteId, PersonId, Weekday, Weekdays};
use shared::world::{Memory, find};

/// Something to do about a pair.
pub(crate) fn choose(view: &View<'_>, random: &mut Random, words: &mut Words) -> Command {
    let proposed = |pairing: &Pairing| matches!(pairing.state, State::Proposed { .. });
    let paused = |pairing: &Pairing| matches!(pairing.state, State::Paused { .. });
    // Such notes are rare, and whoever has one opens it.
    let for_a_few = |note: &Note| note.restricted && note.by != view.me;
    if view.shown.each::<Note>().any(for_a_few) && random.chance(50) {
        return read(view, random, for_a_few);
    }
    match random.below(100) {
        0..14 => propose(view, random),
        14..34 => agree(view, random),
        34..36 => DeclinePairing { pairing: view.one(random, proposed) }.into(),
        36..42 => KeepPairing { pairing: view.one(random, Pairing::counts) }.into(),
        42..50 => limit(view, random, words),
        50..56 => {
            let until = random.chance(60).then(|| Day(view.now.day(0).0 + i32::from(random.chance(70))));
            PausePairing { pairing: view.one(random, Pairing::counts), until }.into()
        }
        56..60 => ResumePairing { pairing: view.one(random, paused) }.into(),
        60..64 => {
            let reason = if random.chance(90) { Ending::OFFERED[random.below(5)] } else { Ending::HandedOver };
            EndPairing { pairing: view.one(random, Pairing::counts), reason }.into()
        }
        64..70 => {
            let cover = view.one(random, Member::helps);
            NameCover { pairing: view.one(random, |one: &Pairing| !one.is_over()), cover }.into()
        }
        70..75 => cover(view, random),
        75..77 => EndCover { pairing: view.one(random, |one: &Pairing| one.cover.is_some()) }.into(),
        77..84 => write(view, random, words),
        84..88 => {
            let newcomer = view.one(random, Member::helps);
            ProposeHandover { handover: random.id(), pairing: view.one(random, Pairing::counts), newcomer }.into()
        }
        88..94 => take_over(view, random),
        94..95 => {
            let handover = view.one(random, Handover::is_open);
            let saw = find::<Handover>(view.shown, handover).ok().and_then(|one| one.joint);
            PlanJointVisit { handover, joint: Edit { saw, new: random.chance(80).then(|| when(random)) } }.into()
        }
        95..99 => CompleteHandover { handover: view.one(random, Handover::is_agreed) }.into(),
        _ => EndHandover { handover: view.one(random, Handover::is_open) }.into(),
    }
}

/// Mostly somebody they know from an errand; who is offered first is not this one's to know.
fn propose(view: &View<'_>, random: &mut Random) -> Command {
    let helper = if random.chance(60) { view.me } else { view.one(random, Member::helps) };
    let person = if random.chance(15) { view.me } else { view.one(random, |_: &Person| true) };
    ProposePairing { helper, person, pace: Pace::ALL[random.below(4)] }.into()
}

fn agree(view: &View<'_>, random: &mut Random) -> Command {
    let lacks = |pairing: &Pairing| pairing.sides.iter().any(|side| side.yes.is_none());
    let pairing = view.one(random, lacks);
    let sides = find::<Pairing>(view.shown, pairing).map(|pairing| pairing.sides.each_ref().map(|side| side.person));
    let side = sides.unwrap_or_else(|_| [random.id(), view.me])[random.below(2)];
    AgreePairing { pairing, side }.into()
}

fn limit(view: &View<'_>, random: &mut Random, words: &mut Words) -> Command {
    let pairing = view.one(random, |one: &Pairing| !one.is_over());
    let found = find::<Pairing>(view.shown, pairing).ok();
    let side = found.as_ref().map_or(view.me, |pairing| pairing.sides[random.below(2)].person);
    let seen = found.as_ref().and_then(|pairing| pairing.side(side)).map(|side| side.limits.clone());
    let seen = seen.filter(|_| random.chance(90)).unwrap_or_default();
    let weekday = Weekday::ALL[random.below(7)];
    let pace = found.filter(|_| random.chance(30)).map(|one| Edit { saw: one.pace, new: Pace::ALL[random.below(4)] });
    let kinds = (0..random.below(3)).map(|_| HelpKind::ALL[random.below(6)]).collect();
    LimitPairing {
        pairing,
        side,
        pace,
        days: random.chance(30).then(|| Edit { saw: seen.days, new: Weekdays::new([weekday]) }),
        kinds: random.chance(30).then_some(Edit { saw: seen.kinds, new: kinds }),
        outside_only: random.chance(30).then_some(Edit { saw: seen.outside_only, new: !seen.outside_only }),
        words: random.chance(50).then(|| Edit { saw: seen.words, new: Some(words.prose()) }),
    }
    .into()
}

fn cover(view: &View<'_>, random: &mut Random) -> Command {
    let pairing = view.one(random, |one: &Pairing| one.cover.is_some_and(|cover| !cover.counts()));
    let found = find::<Pairing>(view.shown, pairing).ok();
    let sides = found.and_then(|pairing| Some([pairing.cover?.person, pairing.person()]));
    AgreeCover { pairing, side: sides.unwrap_or_else(|| [random.id(), view.me])[random.below(2)] }.into()
}

fn write(view: &View<'_>, random: &mut Random, words: &mut Words) -> Command {
    let agreed = (0..random.below(3)).map(|_| view.one(random, Member::helps)).collect();
    let reach = if random.chance(60) { Reach::Pair } else { Reach::Restricted { agreed } };
    let pairing = view.one(random, |_: &Pairing| true);
    WriteNote { note: random.id(), pairing, at: view.now, reach, words: words.prose() }.into()
}

/// Mostly what a phone would ask for; also notes that need no record, and none at all.
fn read(view: &View<'_>, random: &mut Random, fits: impl Fn(&Note) -> bool) -> Command {
    let one = view.one(random, fits);
    let about = find::<Note>(view.shown, one).map(|note| written_about(view.shown, note.person));
    let notes = about.ok().filter(|_| random.chance(50)).unwrap_or_else(|| vec![one]);
    let at = if random.chance(80) { view.now } else { view.now.plus(-86_400) };
    ReadNotes { notes, at }.into()
}

fn take_over(view: &View<'_>, random: &mut Random) -> Command {
    let handover = view.one(random, |one: &Handover| one.is_open() && !one.is_agreed());
    let found = find::<Handover>(view.shown, handover).ok();
    let sides = found.map_or_else(|| [random.id(), random.id()], |one| [one.newcomer, one.person]);
    let notes = written_about(view.shown, sides[1]).into_iter().filter(|_| random.chance(60)).collect();
    AgreeHandover { handover, side: sides[random.below(2)], notes }.into()
}

fn written_about(world: &Memory, person: PersonId) -> Vec<NoteId> {
    let all = world.iter().filter_map(|(_, record)| match record.as_ref() {
        Record::Note(Note { id, person: about, .. }) if *about == person => Some(*id),
        _ => None,
    });
    all.collect()
}
