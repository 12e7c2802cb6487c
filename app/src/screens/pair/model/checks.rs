//! A pair through its life, as each of those who have a part in it sees it.

use super::{Act, pair};
use crate::screens::pair::line::{Next, mine, pairs_of};
use crate::screens::pair::timeline::What;
use crate::screens::sample::{
    ASHA, BEN, CALLS, MRS_OKORO, NOON, ORGANISER, PRESCRIPTION, Street, claim, prose, street, tap, today, visit,
};
use shared::care::Outcome;
use shared::command::{
    AgreeCover, AgreeHandover, AgreePairing, EndPairing, NameCover, PausePairing, ProposeHandover, ProposePairing,
    ReadNotes, WriteNote,
};
use shared::pair::{Ending, Pace, Reach};
use shared::words::{Day, HandoverId, Id, NoteId, PairingId};

fn of_two() -> PairingId {
    PairingId::of(ASHA, MRS_OKORO)
}

/// Asha has been to Mrs Okoro's and suggests to keep in touch.
fn suggested() -> Street {
    let mut street = street();
    street.does(ASHA, claim(PRESCRIPTION), NOON.plus(-7_200));
    street.does(ASHA, visit(60, PRESCRIPTION, Outcome::Well), NOON.plus(-3_600));
    street.does(ASHA, ProposePairing { helper: ASHA, person: MRS_OKORO, pace: Pace::Weekly }, NOON.plus(-1_800));
    street
}

/// Mrs Okoro has said yes to Carys on the phone.
fn on_trial() -> Street {
    let mut street = suggested();
    street.does(CALLS, AgreePairing { pairing: of_two(), side: MRS_OKORO }, NOON.plus(-900));
    street
}

#[test]
fn who_suggested_it_waits_and_the_call_taker_writes_down_the_yes() {
    let street = suggested();
    let ashas = pair(&street.phone(ASHA), of_two(), NOON).unwrap();
    assert!(!ashas.can(Act::Agree) && ashas.can(Act::Decline) && !ashas.can(Act::Note));
    let carys = pair(&street.phone(CALLS), of_two(), NOON).unwrap();
    assert!(carys.can(Act::SaidYes) && !carys.can(Act::Agree));
    assert_eq!(mine(&street.phone(ASHA), today())[0].next, Next::Waits);
}

#[test]
fn agreed_it_is_on_trial_and_can_be_kept_rested_and_ended() {
    let street = on_trial();
    let phone = street.phone(ASHA);
    let shown = pair(&phone, of_two(), NOON).unwrap();
    for act in
        [Act::Keep, Act::LimitHelper, Act::LimitPerson, Act::Pause, Act::End, Act::Note, Act::NameCover, Act::Pass]
    {
        assert!(shown.can(act), "{act:?}");
    }
    assert!(!shown.can(Act::Resume) && !shown.can(Act::Again));
    assert_eq!(shown.person.name.as_deref(), Some("Mrs Okoro"));
    assert_eq!(mine(&phone, today())[0].next, Next::Trial);
    assert!(pair(&street.phone(BEN), of_two(), NOON).is_none(), "it is no business of Ben's");
}

#[test]
fn the_timeline_holds_visits_notes_and_asks_the_latest_first() {
    let mut street = on_trial();
    let note = NoteId(Id::from_bytes([80; 16]));
    let write =
        WriteNote { note, pairing: of_two(), at: NOON.plus(-60), reach: Reach::Pair, words: prose("She likes tulips") };
    street.does(ASHA, write, NOON.plus(-60));
    let mut phone = street.phone(ASHA);
    let other = NoteId(Id::from_bytes([81; 16]));
    let reach = Reach::Restricted { agreed: Vec::new() };
    tap(&mut phone, 70, WriteNote { note: other, pairing: of_two(), at: NOON, reach, words: prose("Tired") });
    let shown = pair(&phone, of_two(), NOON.plus(5)).unwrap();
    let kinds = shown.events.iter().map(|event| match event.what {
        What::Ask { .. } => "ask",
        What::Visit { .. } | What::CheckIn { .. } => "visit",
        What::Note { restricted: true, .. } => "for a few",
        What::Note { .. } => "note",
        What::Before(_) => "before",
        What::Suggested => "suggested",
    });
    let kinds: Vec<&str> = kinds.collect();
    assert_eq!(kinds, ["for a few", "note", "suggested", "visit", "ask"]);
    assert_eq!((shown.events[0].waiting, shown.events[1].waiting), (true, false));
}

#[test]
fn a_note_for_a_few_is_folded_until_it_is_opened_and_then_says_who_opened_it() {
    let mut street = on_trial();
    let (note, reach) = (NoteId(Id::from_bytes([80; 16])), Reach::Restricted { agreed: Vec::new() });
    let write = WriteNote { note, pairing: of_two(), at: NOON, reach, words: prose("Sleeps badly") };
    street.does(ASHA, write, NOON);
    let seen = |phone: &shared::sync::Phone, now| {
        let events = pair(phone, of_two(), now).unwrap().events;
        events.into_iter().find_map(|event| match event.what {
            What::Note { sealed, read, .. } => Some((sealed, read)),
            _ => None,
        })
    };
    assert_eq!(seen(&street.phone(ASHA), NOON), Some((false, Vec::new())), "she wrote it");
    let mut phone = street.phone(ORGANISER);
    assert_eq!(seen(&phone, NOON), Some((true, Vec::new())));
    tap(&mut phone, 71, ReadNotes { notes: vec![note], at: NOON });
    let name = "Noor".to_owned();
    assert_eq!(seen(&phone, NOON), Some((false, vec![(name.clone(), today())])));
    let tomorrow = NOON.plus(86_400);
    assert_eq!(seen(&phone, tomorrow), Some((true, vec![(name, today())])), "another day is another reading");
}

#[test]
fn who_is_named_to_step_in_is_asked_first() {
    let mut street = on_trial();
    street.does(ASHA, NameCover { pairing: of_two(), cover: BEN }, NOON);
    let bens = street.phone(BEN);
    assert_eq!(mine(&bens, today())[0].next, Next::StepIn);
    assert!(pair(&bens, of_two(), NOON).unwrap().can(Act::AgreeCover));
    street.does(BEN, AgreeCover { pairing: of_two(), side: BEN }, NOON);
    let carys = pair(&street.phone(ORGANISER), of_two(), NOON).unwrap();
    assert!(carys.can(Act::SaidCover) && carys.can(Act::EndCover));
    assert!(carys.cover.as_ref().is_some_and(|cover| cover.yes && !cover.welcome));
}

#[test]
fn a_rest_says_until_when_and_can_be_cut_short() {
    let mut street = on_trial();
    let until = Some(Day(today().0 + 9));
    street.does(ASHA, PausePairing { pairing: of_two(), until }, NOON);
    let phone = street.phone(ASHA);
    let shown = pair(&phone, of_two(), NOON).unwrap();
    assert!(shown.can(Act::Resume) && !shown.can(Act::Pause));
    assert_eq!(mine(&phone, today())[0].next, Next::Rests(until));
}

#[test]
fn a_hand_over_goes_from_yes_to_yes() {
    let mut street = on_trial();
    let handover = HandoverId(Id::from_bytes([90; 16]));
    street.does(ASHA, ProposeHandover { handover, pairing: of_two(), newcomer: BEN }, NOON);
    let bens = street.phone(BEN);
    assert_eq!(mine(&bens, today())[0].next, Next::TakeOver);
    assert!(pair(&bens, of_two(), NOON).unwrap().can(Act::TakeOver));
    street.does(BEN, AgreeHandover { handover, side: BEN, notes: Vec::new() }, NOON);
    let ashas = pair(&street.phone(ASHA), of_two(), NOON).unwrap();
    assert!(ashas.can(Act::SaidPass) && ashas.can(Act::Joint) && !ashas.can(Act::Complete));
    street.does(ASHA, AgreeHandover { handover, side: MRS_OKORO, notes: Vec::new() }, NOON);
    let phone = street.phone(ASHA);
    assert!(pair(&phone, of_two(), NOON).unwrap().can(Act::Complete));
    assert_eq!(mine(&phone, today())[0].next, Next::HandOver);
}

#[test]
fn when_it_is_over_only_organisers_still_see_it_and_can_suggest_it_again() {
    let mut street = on_trial();
    street.does(ASHA, EndPairing { pairing: of_two(), reason: Ending::LessTime }, NOON);
    assert!(pair(&street.phone(ASHA), of_two(), NOON).is_none());
    let phone = street.phone(ORGANISER);
    assert!(pair(&phone, of_two(), NOON).unwrap().can(Act::Again));
    assert!(pairs_of(&phone, MRS_OKORO, today()).is_empty());
}

#[test]
fn past_their_pace_it_has_been_a_while() {
    let mut street = on_trial();
    let later = NOON.plus(9 * 86_400);
    assert_eq!(pairs_of(&street.phone(ORGANISER), MRS_OKORO, later.day(0))[0].next, Next::While);
    street.does(ASHA, EndPairing { pairing: of_two(), reason: Ending::Moved }, NOON);
    assert!(mine(&street.phone(ASHA), later.day(0)).is_empty());
}
