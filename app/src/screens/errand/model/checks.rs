//! One errand through its life, as a volunteer and as an organiser sees it.

use super::{Doer, NeedOr, Standing, dialled, errand, map_link};
use crate::screens::open::model::Claim;
use crate::screens::sample::{
    ASHA, BEN, NOON, ORGANISER, PRESCRIPTION, PRESCRIPTION_ASK, claim, street, tap, today, visit,
};
use shared::care::Outcome;
use shared::command::{CancelAsk, HandBackErrand};

const DAY: i64 = 86_400;

#[test]
fn open_it_says_what_and_roughly_where_and_no_more() {
    let shown = errand(&street().phone(ASHA), PRESCRIPTION, today()).unwrap();
    assert_eq!(shown.standing, Standing::Open);
    assert_eq!(shown.need, NeedOr::WithClaim);
    assert_eq!(shown.can.claim, Claim::Free);
    assert!(!shown.can.record && !shown.can.cancel && !shown.can.hand_back && !shown.can.take_back);
}

#[test]
fn claimed_without_signal_it_waits_and_can_be_handed_back() {
    let mut asha = street().phone(ASHA);
    tap(&mut asha, 70, claim(PRESCRIPTION));
    let shown = errand(&asha, PRESCRIPTION, today()).unwrap();
    assert_eq!((shown.need, shown.card.waiting), (NeedOr::Coming, true));
    assert!(shown.can.hand_back && shown.can.record, "who knows the door by heart need not wait for signal");
    tap(&mut asha, 71, HandBackErrand { errand: PRESCRIPTION });
    assert!(matches!(errand(&asha, PRESCRIPTION, today()).unwrap().standing, Standing::Back(_)));
}

#[test]
fn in_hand_it_says_who_and_where_and_how_to_get_in() {
    let mut street = street();
    street.does(ASHA, claim(PRESCRIPTION), NOON);
    let shown = errand(&street.phone(ASHA), PRESCRIPTION, today()).unwrap();
    let NeedOr::Here(need) = &shown.need else { panic!("{:?}", shown.need) };
    assert_eq!(need.name, "Mrs Okoro");
    assert_eq!(need.place.as_ref().unwrap().map, "geo:0,0?q=3%20Quay%20Street%2C%20Riverside");
    assert_eq!(need.phone.as_ref().unwrap().link, "tel:01632960001");
    assert_eq!(need.what, "My tablets from the chemist");
    assert_eq!(shown.recorded_by.as_deref(), Some("Carys"));
    assert!(shown.can.record && shown.can.hand_back && !shown.can.take_back && !shown.can.cancel);
    let others = errand(&street.phone(BEN), PRESCRIPTION, today()).unwrap();
    assert_eq!(others.standing, Standing::Held(Some("Asha".into()), NOON));
    assert_eq!((others.need, others.can.claim), (NeedOr::Theirs, Claim::No));
}

#[test]
fn an_organiser_can_take_it_back_and_cancel_it() {
    let mut street = street();
    street.does(ASHA, claim(PRESCRIPTION), NOON);
    let shown = errand(&street.phone(ORGANISER), PRESCRIPTION, today()).unwrap();
    assert!(shown.can.take_back && shown.can.cancel && !shown.can.hand_back && !shown.can.record);
    street.does(ORGANISER, CancelAsk { ask: PRESCRIPTION_ASK }, NOON);
    let shown = errand(&street.phone(ASHA), PRESCRIPTION, today()).unwrap();
    assert_eq!(shown.standing, Standing::Cancelled(NOON, Doer::Me));
    assert_eq!(shown.need, NeedOr::Cleared);
}

#[test]
fn nobody_at_the_door_leaves_it_in_hand_and_a_worry_can_be_followed_up() {
    let mut street = street();
    street.does(ASHA, claim(PRESCRIPTION), NOON);
    let mut asha = street.phone(ASHA);
    tap(&mut asha, 70, visit(60, PRESCRIPTION, Outcome::NoAnswer));
    let shown = errand(&asha, PRESCRIPTION, today()).unwrap();
    assert!(matches!(shown.standing, Standing::Mine(_)) && shown.can.record);
    assert!(shown.visits[0].waiting && !shown.visits[0].can_follow_up);
    street.does(ASHA, visit(61, PRESCRIPTION, Outcome::Worried), NOON);
    let shown = errand(&street.phone(ORGANISER), PRESCRIPTION, today()).unwrap();
    assert_eq!(shown.standing, Standing::Done(Doer::Member("Asha".into()), NOON));
    assert!(shown.visits[0].can_follow_up);
}

#[test]
fn a_day_after_it_is_done_the_address_has_gone() {
    let mut street = street();
    street.does(ASHA, claim(PRESCRIPTION), NOON);
    street.does(ASHA, visit(60, PRESCRIPTION, Outcome::Well), NOON);
    let mut asha = street.phone(ASHA);
    let shown = errand(&asha, PRESCRIPTION, today()).unwrap();
    assert!(matches!(shown.need, NeedOr::Here(_)), "a forgotten bag can still be brought back");
    asha.forget(NOON.plus(DAY));
    let shown = errand(&asha, PRESCRIPTION, today()).unwrap();
    assert_eq!((shown.standing, shown.need), (Standing::Done(Doer::Me, NOON), NeedOr::Cleared));
}

#[test]
fn who_picks_up_changes_what_is_asked_and_undoes_nothing_of_anybody_else() {
    use super::{asked, change};
    use shared::help::form::{Problem, Typed};
    use shared::refusal::Field;
    let street = street();
    assert!(!errand(&street.phone(ASHA), PRESCRIPTION, today()).unwrap().can.change);
    let mut phone = street.phone(ORGANISER);
    assert!(errand(&phone, PRESCRIPTION, today()).unwrap().can.change);
    let seen = asked(&phone, PRESCRIPTION_ASK).unwrap();
    let at = (PRESCRIPTION_ASK, NOON);
    assert_eq!(change(&phone, at, seen.clone(), &seen.typed()), Ok(None));
    let typed = Typed { what: String::new(), ..seen.typed() };
    assert_eq!(change(&phone, at, seen.clone(), &typed), Err(vec![(Field::What, Problem::Missing)]));
    let typed = Typed { what: "Two boxes from the chemist".to_owned(), ..seen.typed() };
    let command = change(&phone, at, seen.clone(), &typed).unwrap().unwrap();
    assert!(command.when.is_none(), "only what was touched");
    tap(&mut phone, 80, command);
    let now = asked(&phone, PRESCRIPTION_ASK).unwrap();
    assert_eq!((now.what.as_str(), now.when), ("Two boxes from the chemist", seen.when));
}

#[test]
fn links_carry_what_a_phone_can_dial_or_find() {
    assert_eq!(dialled("+44 (1632) 960-123 x4").link, "tel:+441632960123");
    assert_eq!(map_link("Café 1\n Hill"), "geo:0,0?q=Caf%C3%A9%201%2C%20Hill");
}

#[test]
fn who_is_on_a_break_is_named_and_left_in_peace() {
    use crate::screens::sample::ASHAS_OFFER;
    use shared::command::PauseOffer;
    use shared::help::matching::Barrier;
    let mut street = street();
    let left_out = |street: &crate::screens::sample::Street| {
        let shown = errand(&street.phone(ORGANISER), PRESCRIPTION, today()).unwrap();
        let names: Vec<String> = shown.suggested.into_iter().map(|one| one.name).collect();
        (names, shown.left_out.into_iter().map(|one| (one.name, one.why)).collect::<Vec<_>>())
    };
    assert_eq!(left_out(&street), (vec!["Asha".to_owned()], Vec::new()));
    street.does(ASHA, PauseOffer { offer: ASHAS_OFFER, until: None }, NOON);
    assert_eq!(left_out(&street), (Vec::new(), vec![("Asha".to_owned(), Barrier::OnABreak)]));
}
