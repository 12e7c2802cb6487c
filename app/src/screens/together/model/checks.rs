//! Together on the sample street: what one is asked, what was proposed, thanks, and both sides of one person.

use super::{Stands, asked, could_meet, could_thank, gifts_of, own_asks, own_giving, proposals, said_to_me};
use crate::screens::sample::{
    ASHA, BEN, MR_BELL, MRS_OKORO, NOON, ORGANISER, PRESCRIPTION, claim, line, prose, street, tap, today, visit,
};
use shared::care::Outcome;
use shared::command::{
    AgreeToMeet, AskForHelp, GiveThanks, MeetNotNow, OfferToGive, ProposeIntroduction, Proposed, ReadThanks, Who,
};
use shared::help::{Consent, Gift, HelpKind, Wants};
use shared::together::Why;
use shared::words::{AskId, ErrandId, Id, IntroductionId, InvitationId, PersonId, ThanksId, When};

const INTRODUCTION: IntroductionId = IntroductionId(Id::from_bytes([80; 16]));

const fn half(n: u8) -> InvitationId {
    InvitationId(Id::from_bytes([n; 16]))
}

fn introduce(one: PersonId, other: PersonId) -> ProposeIntroduction {
    let sides = [Proposed { invitation: half(81), person: one }, Proposed { invitation: half(82), person: other }];
    ProposeIntroduction { introduction: INTRODUCTION, sides, why: prose("You both like jazz") }
}

fn yes(n: u8) -> AgreeToMeet {
    AgreeToMeet { introduction: INTRODUCTION, invitation: half(n), way: prose("01632 960 002") }
}

#[test]
fn the_other_is_named_once_both_have_said_yes() {
    let mut street = street();
    street.does(ORGANISER, introduce(ASHA, BEN), NOON);
    let mut asha = street.phone(ASHA);
    assert_eq!(asked(&asha)[0].why, "You both like jazz");
    assert!(proposals(&asha).is_empty());
    tap(&mut asha, 70, yes(81));
    let mine = asked(&asha).remove(0);
    assert!(mine.yes && mine.waiting && mine.other.is_none());
    street.does(ASHA, yes(81), NOON);
    street.does(BEN, yes(82), NOON);
    assert_eq!(asked(&street.phone(ASHA))[0].other.as_ref().unwrap().name.as_str(), "Ben");
    let noors = proposals(&street.phone(ORGANISER)).remove(0);
    assert!(noors.met && noors.tell.is_empty() && noors.says.is_empty());
}

#[test]
fn a_quiet_no_is_seen_by_nobody_else() {
    let mut street = street();
    street.does(ORGANISER, introduce(ASHA, BEN), NOON);
    let before = (asked(&street.phone(BEN)), proposals(&street.phone(ORGANISER)));
    street.does(ASHA, MeetNotNow { introduction: INTRODUCTION, invitation: half(81) }, NOON);
    assert!(asked(&street.phone(ASHA)).is_empty());
    assert_eq!((asked(&street.phone(BEN)), proposals(&street.phone(ORGANISER))), before);
}

#[test]
fn an_organiser_writes_down_what_who_has_no_account_says_and_is_told_what_to_pass_on() {
    let mut street = street();
    street.does(ORGANISER, introduce(MRS_OKORO, MR_BELL), NOON);
    let names = |street: &crate::screens::sample::Street| {
        let says = proposals(&street.phone(ORGANISER)).remove(0).says;
        says.into_iter().map(|(_, name)| name).collect::<Vec<_>>()
    };
    assert_eq!(names(&street), ["Mrs Okoro", "Mr Bell"]);
    street.does(ORGANISER, yes(81), NOON);
    street.does(ORGANISER, yes(82), NOON);
    let both = proposals(&street.phone(ORGANISER)).remove(0);
    let tell: Vec<_> = both.tell.iter().map(|(who, other)| (who.as_str(), other.name.as_str())).collect();
    assert_eq!(tell, [("Mrs Okoro", "Mr Bell"), ("Mr Bell", "Mrs Okoro")]);
}

#[test]
fn thanks_are_new_once_and_stay_in_the_list() {
    let mut street = street();
    street.does(ASHA, claim(PRESCRIPTION), NOON);
    street.does(ASHA, visit(60, PRESCRIPTION, Outcome::Well), NOON);
    let why = Why::Errand(PRESCRIPTION);
    assert_eq!(could_thank(&street.phone(ASHA), why, NOON), None, "nobody writes down their own thanks");
    let could = could_thank(&street.phone(ORGANISER), why, NOON).unwrap();
    assert_eq!((could.name.as_str(), could.for_whom.as_deref()), ("Asha", Some("Mrs Okoro")));
    let thanks = ThanksId(Id::from_bytes([83; 16]));
    let (from, to, words) = (could.from, could.to, Some(prose("So kind")));
    street.does(ORGANISER, GiveThanks { thanks, from, to, why, words }, NOON);
    assert_eq!(could_thank(&street.phone(ORGANISER), why, NOON), None, "once is enough");
    let mut asha = street.phone(ASHA);
    let said = said_to_me(&asha).remove(0);
    assert!(said.new && said.from.is_some() && said.by.as_deref() == Some("Noor"));
    tap(&mut asha, 70, ReadThanks { thanks });
    assert!(!said_to_me(&asha)[0].new);
    let later = street.phone_at(ASHA, NOON.plus(3 * 86_400));
    assert_eq!(said_to_me(&later)[0].from.as_deref(), Some("Grace"), "what she agreed to be called");
}

#[test]
fn both_sides_of_one_person_stand_together() {
    let mut street = street();
    let ask = AskForHelp {
        ask: AskId(Id::from_bytes([84; 16])),
        errand: ErrandId(Id::from_bytes([85; 16])),
        who: Who::Known(ASHA),
        kind: HelpKind::Lift,
        what: prose("To the station"),
        when: When::Soon,
        zone: crate::screens::sample::RIVERSIDE,
        consent: Consent::Said,
        wants: Wants::anybody(),
    };
    street.does(ASHA, ask, NOON);
    street.does(BEN, claim(ErrandId(Id::from_bytes([85; 16]))), NOON);
    street.does(ASHA, OfferToGive { person: ASHA, gifts: vec![Gift::Baking], words: None }, NOON);
    let asha = street.phone(ASHA);
    assert_eq!(own_asks(&asha, today())[0].stands, Stands::Held("Ben".to_owned()));
    let (offers, gifts) = own_giving(&asha);
    assert_eq!((offers.len(), gifts.unwrap().gifts), (1, vec![Gift::Baking]));
    let may = |who, whom| gifts_of(&street.phone(who), whom, NOON).1;
    assert!(may(ORGANISER, MRS_OKORO) && !may(ORGANISER, ASHA) && !may(BEN, MRS_OKORO));
    let told = could_meet(&street.phone(ORGANISER));
    let asha = told.iter().find(|(id, ..)| *id == ASHA).unwrap();
    assert!(asha.2.is_some() && asha.1 == line::<80>("Asha").as_str());
}
