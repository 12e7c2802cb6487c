//! A gathering on the sample street: who sees whom, who comes without signal, and what is typed for a new one.

use super::{gathering, hosts, may_plan, soon, upcoming};
use crate::screens::gathering::form::{Typed, Wrong};
use crate::screens::sample::{ASHA, BEN, CALLS, MRS_OKORO, NOON, ORGANISER, RIVERSIDE, street, tap, today};
use shared::command::{CancelGathering, JoinGathering, PlanGathering};
use shared::help::form::Problem;
use shared::together::Seat;
use shared::words::{Day, GatheringId, Id, PersonId};

const TEA: GatheringId = GatheringId(Id::from_bytes([80; 16]));

fn typed() -> Typed {
    Typed {
        title: "Tea and cake".to_owned(),
        place: "The library".to_owned(),
        day: Day(today().0 + 5).to_string(),
        places: "2".to_owned(),
        ..Typed::fresh(Some(RIVERSIDE))
    }
}

fn tea(host: PersonId) -> PlanGathering {
    typed().plan(TEA, host, today()).unwrap()
}

fn join(person: PersonId, friends: u8) -> JoinGathering {
    JoinGathering { gathering: TEA, person, friends }
}

#[test]
fn who_comes_is_seen_by_the_host_and_by_organisers() {
    let mut street = street();
    street.does(ASHA, tea(ASHA), NOON);
    street.does(BEN, join(BEN, 0), NOON);
    street.does(ORGANISER, join(MRS_OKORO, 0), NOON);
    let asha = street.phone(ASHA);
    let shown = gathering(&asha, TEA, NOON).unwrap();
    let guests = shown.guests.unwrap();
    let names: Vec<_> = guests.iter().map(|one| (one.coming.name.as_str(), one.no_app)).collect();
    assert_eq!(names, [("Ben", false), ("Mrs Okoro", true)]);
    assert!(shown.may_change && shown.may_join && shown.row.hosts);
    let carys = gathering(&street.phone(CALLS), TEA, NOON).unwrap();
    assert_eq!((carys.guests, carys.host.as_deref(), carys.may_change), (None, Some("Asha"), false));
    assert_eq!(upcoming(&street.phone(CALLS), today())[0].gathering.free(), Some(0));
    let noor = gathering(&street.phone(ORGANISER), TEA, NOON).unwrap();
    assert_eq!(noor.guests.unwrap().len(), 2);
    assert_eq!(noor.could.iter().map(|(_, name)| name.as_str()).collect::<Vec<_>>(), ["Mr Bell"]);
}

#[test]
fn coming_shows_at_once_and_stands_on_today_when_it_is_near_or_called_off() {
    let mut street = street();
    street.does(ORGANISER, tea(BEN), NOON);
    let mut asha = street.phone(ASHA);
    tap(&mut asha, 70, join(ASHA, 1));
    let row = upcoming(&asha, today()).remove(0);
    assert_eq!((row.waiting, row.own.map(|own| own.seat)), (true, Some(Seat::Place { since: None })));
    assert!(soon(&asha, today()).is_empty());
    assert_eq!(soon(&asha, Day(today().0 + 4)).len(), 1);
    street.does(ASHA, join(ASHA, 0), NOON);
    street.does(BEN, CancelGathering { gathering: TEA, words: None }, NOON);
    assert_eq!(soon(&street.phone(ASHA), today()).len(), 1, "called off");
    assert!(upcoming(&street.phone(CALLS), today()).is_empty(), "concerns her no longer");
    assert!(may_plan(&street.phone(BEN)) && !may_plan(&street.phone(CALLS)));
}

#[test]
fn slips_are_named_and_a_change_says_only_what_changed() {
    let empty = Typed { places: "many".to_owned(), from: "noon".to_owned(), ..Typed::default() };
    let wrong = Wrong {
        title: Some(Problem::Missing),
        words: None,
        place: Some(Problem::Missing),
        zone: Some(Problem::NotAChoice),
        day: Some(Problem::NotADay),
        from: true,
        places: true,
    };
    assert_eq!(empty.plan(TEA, ASHA, today()), Err(wrong));
    let mut street = street();
    street.does(ASHA, tea(ASHA), NOON);
    let seen = gathering(&street.phone(ASHA), TEA, NOON).unwrap().row.gathering;
    assert_eq!(Typed::of(&seen).change(&seen, today()), Ok(None));
    let more = Typed { places: "12".to_owned(), ..Typed::of(&seen) };
    let change = more.change(&seen, today()).unwrap().unwrap();
    assert!(change.places.is_some() && change.title.is_none() && change.slot.is_none() && change.host.is_none());
}

#[test]
fn the_host_passes_it_on_and_an_organiser_can_too() {
    let mut street = street();
    street.does(ASHA, tea(ASHA), NOON);
    let names = hosts(&street.phone(ASHA)).into_iter().map(|(_, name)| name).collect::<Vec<_>>();
    assert_eq!(names, ["Asha", "Ben", "Carys", "Noor"]);
    for (who, to) in [(ASHA, BEN), (ORGANISER, CALLS)] {
        let seen = gathering(&street.phone(who), TEA, NOON).unwrap();
        assert!(seen.may_change);
        let typed = Typed { host: to.to_string(), ..Typed::of(&seen.row.gathering) };
        let change = typed.change(&seen.row.gathering, today()).unwrap().unwrap();
        assert!(change.places.is_none() && change.title.is_none());
        street.does(who, change, NOON);
        assert!(gathering(&street.phone(to), TEA, NOON).unwrap().may_change);
        assert!(!gathering(&street.phone(ASHA), TEA, NOON).unwrap().may_change);
    }
}
