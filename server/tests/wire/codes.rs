//! The code of an ask: for whom it is read out, and how it is found again.

use crate::phone::{Phone, fresh};
use crate::place::Place;
use server::session::code::{Opens, Shown};
use shared::api::{AskCode, Code};
use shared::command::{AskForHelp, Who};
use shared::help::{Consent, HelpKind, Wants};
use shared::people::{Contact, Role};
use shared::record::Record;
use shared::sync::Reply;
use shared::words::{AskId, Line, PersonId, Prose, When};

async fn record_an_ask(place: &Place, by: &mut Phone) -> (AskId, PersonId) {
    let reply: Reply = by.reads(place).await.json();
    let zone = reply.puts.iter().find_map(|put| match &put.1 {
        Record::Zone(zone) => Some(zone.id),
        _ => None,
    });
    let (ask, person): (AskId, PersonId) = (fresh(), fresh());
    let reach = Some(Prose::new("Mr Bell at number 12 takes messages").unwrap());
    let contact = Contact { id: person, address: None, phone: None, reach, entry: None, needs: None };
    let who = Who::New { person, name: Line::new("Mrs Okoro").unwrap(), first_name: None, contact: Box::new(contact) };
    let command = AskForHelp {
        ask,
        errand: fresh(),
        who,
        kind: HelpKind::ALL[0],
        what: Prose::new("Bread and milk").unwrap(),
        when: When::Soon,
        zone: zone.unwrap(),
        consent: Consent::Said,
        wants: Wants::anybody(),
    };
    let reply = by.does(place, command).await;
    assert!(matches!(reply.receipts[0].outcome, shared::sync::Outcome::Done(_)), "{:?}", reply.receipts);
    (ask, person)
}

#[tokio::test]
async fn who_wrote_it_down_and_organisers_read_it_out_and_it_finds_the_ask() {
    let place = Place::new().await;
    let ada = place.member("Ada", &[Role::Organiser]).await;
    let mut ben = place.member("Ben", &[Role::CallTaker]).await;
    let cleo = place.member("Cleo", &[Role::CallTaker, Role::Volunteer]).await;
    let (ask, person) = record_an_ask(&place, &mut ben).await;
    let path = format!("/api/v1/asks/{ask}/code");
    let shown: AskCode = place.send(ben.get(&path)).await.json();
    let again: AskCode = place.send(ada.get(&path)).await.json();
    assert_eq!(shown, again);
    let code = shown.code.0;
    assert_eq!(code.len(), 14);
    assert!(shown.link.0.ends_with(&format!("/my/{code}")));
    let hub = &place.running.hub;
    let opens = Opens { ask, person, shown: Shown::ReadOut };
    for typed in [code.clone(), code.to_lowercase(), code.replace('-', ""), format!(" {} ", code.replace('-', " "))] {
        assert_eq!(hub.find_ask_by_code(&typed).await.unwrap(), Some(opens), "{typed}");
    }
    for typed in ["", "0000-0000-0000", "A", &"A".repeat(5_000)] {
        assert_eq!(hub.find_ask_by_code(typed).await.unwrap(), None);
    }
    for (who, path) in [
        (&cleo, path.clone()),
        (&ada, format!("/api/v1/asks/{}/code", fresh::<AskId>())),
        (&ada, "/api/v1/asks/x/code".to_owned()),
    ] {
        assert_eq!(place.send(who.get(&path)).await.code(), Code::NotFound);
    }
}
