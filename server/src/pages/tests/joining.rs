//! Joining, as far as a page without scripts goes.

use super::Town;
use crate::session::invite::From;
use shared::people::{Role, Roles};

#[tokio::test]
async fn looking_at_an_invitation_does_not_use_it_up() {
    let town = Town::new().await;
    let invite = town.hub.invite(Roles::new([Role::Volunteer]), From::Somebody).await.unwrap();
    for _ in 0..3 {
        let page = town.get(&format!("/join/{}", invite.code)).await;
        let link = format!("href=\"/app/join#{}\"", invite.code);
        page.shows(200, &["Oakfield has invited you", &link, "Volunteer", "What Kith keeps on your phone"]);
    }
    town.clock.fetch_add(8 * 86_400, std::sync::atomic::Ordering::SeqCst);
    town.get(&format!("/join/{}", invite.code)).await.shows(410, &["This invitation does not work any more"]);
}

#[tokio::test]
async fn a_typed_code_leads_to_its_page_and_anything_else_stays_out_of_the_address() {
    let town = Town::new().await;
    let typed = town.post("/join", &[("code", "abcd efgh jkmn pqrs")]).await;
    assert_eq!(typed.location(), "/join/ABCD-EFGH-JKMN-PQRS");
    town.get("/join/ABCD-EFGH-JKMN-PQRS").await.shows(410, &["This invitation does not work any more"]);
    let page = town.post("/join", &[("code", "let me in")]).await;
    page.shows(422, &["This does not look like an invitation code", "value=\"let me in\""]);
    town.get("/join").await.shows(200, &["Come and help"]);
}
