//! Thanks, what somebody enjoys giving, who might like to meet, and what is on: the plain pages take each, once.

use super::{Page, Town, zone};
use shared::care::Outcome;
use shared::command::{
    Actor, AgreeToMeet, CancelGathering, ClaimErrand, JoinGathering, PlanGathering, ProposeIntroduction, Proposed,
    RecordVisit, WelcomeMember,
};
use shared::help::{Ask, Errand, Gift, gift};
use shared::people::{Role, Roles};
use shared::together::{Coming, Gathering, GatheringKind, Invitation, Slot, Thanks};
use shared::words::{GatheringId, Hour, Id, IntroductionId, InvitationId, Line, PersonId, Prose};

async fn helped() -> (Town, String) {
    let town = Town::new().await;
    let path = town.asked().await;
    let errand = town.all::<Errand>().await.remove(0).id;
    town.does(town.asha.clone(), ClaimErrand { errand }).await;
    let visit = RecordVisit { visit: town.id(), errand, at: town.hub.now(), outcome: Outcome::Well, words: None };
    town.does(town.asha.clone(), visit).await;
    (town, path)
}

async fn organiser(town: &Town) -> Actor {
    let (person, roles) = (PersonId(Id::from_bytes([9; 16])), Roles::new([Role::Organiser]));
    let welcome = WelcomeMember { person, name: Line::new("Omar Example").unwrap(), roles: roles.clone() };
    town.does(Actor::Hub, welcome).await;
    Actor::Member { person, roles }
}

const TEA: GatheringId = GatheringId(Id::from_bytes([50; 16]));

fn tea(town: &Town, places: u16) -> PlanGathering {
    let today = town.hub.now().day(0);
    PlanGathering {
        gathering: TEA,
        title: Line::new("Tea & <cake>").unwrap(),
        kind: GatheringKind::Tea,
        words: Some(Prose::new("Bring a cup").unwrap()),
        place: Line::new("The library").unwrap(),
        zone: zone(1),
        slot: Slot { day: shared::words::Day(today.0 + 1), from: Hour::at(14, 30).unwrap(), minutes: 90 },
        places: Some(places),
        host: town.asha.person().unwrap(),
    }
}

/// Sends the form that does this, with its hidden fields and these.
async fn sends(town: &Town, path: &str, does: &str, more: &[(&str, &str)]) -> Page {
    let page = town.get(path).await;
    let (_, rest) = page.html.split_once(&format!("value=\"{does}\"")).unwrap_or_else(|| panic!("no {does}"));
    let form = rest.split_once("</form>").unwrap().0;
    let hidden = |name: &str| {
        let after = form.split_once(&format!("type=\"hidden\" name=\"{name}\" value=\""));
        after.map(|(_, value)| value.split_once('"').unwrap().0.to_owned())
    };
    let mut fields = vec![("do", does.to_owned()), ("form", page.hidden("form"))];
    for name in ["to", "why", "introduction", "invitation", "gathering"] {
        fields.extend(hidden(name).map(|value| (name, value)));
    }
    fields.extend(more.iter().map(|(name, value)| (*name, (*value).to_owned())));
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    town.post(path, &fields).await
}

#[tokio::test]
async fn who_still_waits_is_asked_for_nothing() {
    let town = Town::new().await;
    let path = town.asked().await;
    let page = town.get(&path).await;
    assert!(!page.has("Is there something you enjoy?") && !page.has("Would you like to say thank you?"));
}

#[tokio::test]
async fn a_thank_you_is_passed_on_and_said_once() {
    let (town, path) = helped().await;
    town.get(&path).await.shows(200, &["Say thank you to Asha Example"]);
    let sent = sends(&town, &path, "thank", &[("thanks", "You are kind")]).await;
    assert_eq!(sent.location(), format!("{path}#thanked"));
    let page = town.get(&path).await;
    page.shows(200, &["You said thank you to Asha Example"]);
    assert!(!page.has("value=\"thank\""));
    let thanks = town.all::<Thanks>().await;
    assert_eq!((thanks.len(), thanks[0].to), (1, town.asha.person().unwrap()));
    assert_eq!(thanks[0].first_name.as_ref().unwrap().as_str(), "Grace");
}

#[tokio::test]
async fn what_somebody_enjoys_is_asked_once_and_not_now_is_an_answer() {
    let (town, path) = helped().await;
    town.get(&path).await.shows(200, &["Is there something you enjoy?", "Not now"]);
    sends(&town, &path, "give", &[]).await.shows(422, &["Choose something"]);
    assert_eq!(sends(&town, &path, "later", &[]).await.location(), format!("{path}#give"));
    let page = town.get(&path).await;
    assert!(!page.has("Is there something you enjoy?") && page.has("Something you enjoy giving"));
    let more = [("gifts", "baking"), ("gifts", "stories"), ("giftwords", "Scones")];
    assert_eq!(sends(&town, &path, "give", &more).await.location(), format!("{path}#give"));
    town.get(&path).await.shows(200, &["Baking or cooking · Stories of how it was here", "Scones"]);
    let person = town.all::<Ask>().await[0].person;
    let told = town.hub.group().read(move |reader| gift::answer(reader, person)).await.unwrap().unwrap();
    assert_eq!(told.gifts, [Gift::Baking, Gift::Stories]);
}

#[tokio::test]
async fn two_meet_only_when_both_said_yes() {
    let (town, path) = helped().await;
    let omar = organiser(&town).await;
    let (person, asha) = (town.all::<Ask>().await[0].person, town.asha.person().unwrap());
    let introduction = IntroductionId(Id::from_bytes([40; 16]));
    let [mine, hers] = [41, 42].map(|n| InvitationId(Id::from_bytes([n; 16])));
    let sides = [Proposed { invitation: mine, person }, Proposed { invitation: hers, person: asha }];
    let why = Prose::new("You both bake").unwrap();
    town.does(omar, ProposeIntroduction { introduction, sides, why }).await;
    town.get(&path).await.shows(200, &["Would you like to meet a neighbour?", "You both bake", "01632\u{a0}960101"]);
    let yes = sends(&town, &path, "meet", &[("way", "Ring me on Sundays")]).await;
    assert_eq!(yes.location(), format!("{path}#together"));
    let page = town.get(&path).await;
    page.shows(200, &["You said yes."]);
    assert!(!page.has("I am in the garden"));
    let way = Prose::new("I am in the garden").unwrap();
    town.does(town.asha.clone(), AgreeToMeet { introduction, invitation: hers, way }).await;
    town.get(&path).await.shows(200, &["You both said yes", "You can reach Asha Example", "I am in the garden"]);
    assert!(town.all::<Invitation>().await.iter().all(|one| one.other.is_some()));
}

#[tokio::test]
async fn the_open_list_needs_no_code_and_names_nobody() {
    let (town, path) = helped().await;
    town.get("/gatherings").await.shows(200, &["Nothing is planned"]);
    let omar = organiser(&town).await;
    town.does(omar.clone(), tea(&town, 2)).await;
    let list = town.get("/gatherings").await;
    list.shows(200, &["Tea &amp; &lt;cake&gt;", "14:30", "The library · Riverside", "2 places are free"]);
    assert!(!list.has("Asha") && !list.has("Omar"));
    town.get("/").await.shows(200, &["/gatherings"]);
    let sent = sends(&town, &path, "come", &[("friends", "1")]).await;
    assert_eq!(sent.location(), format!("{path}#together"));
    town.get(&path).await.shows(200, &["You are coming and bring a friend"]);
    assert!(!town.get("/gatherings").await.has("Okoro"));
    let file = town.get(&format!("/gatherings/{TEA}.ics")).await;
    file.shows(200, &["BEGIN:VCALENDAR\r\n", "SUMMARY:Tea & <cake>\r\n", "DTSTART:20261124T143000\r\n"]);
    assert!(file.headers["content-type"].to_str().unwrap().starts_with("text/calendar"));
    for odd in ["x.ics", "AQEBAQEBAQEBAQEBAQEBAQ.ics", "AQEBAQEBAQEBAQEBAQEBAQ"] {
        assert_eq!(town.get(&format!("/gatherings/{odd}")).await.status.as_u16(), 404, "{odd}");
    }
}

#[tokio::test]
async fn who_finds_it_full_waits_and_hears_of_a_cancellation() {
    let (town, path) = helped().await;
    let omar = organiser(&town).await;
    town.does(omar.clone(), tea(&town, 1)).await;
    let person = omar.person().unwrap();
    town.does(omar.clone(), JoinGathering { gathering: TEA, person, friends: 0 }).await;
    town.get(&path).await.shows(200, &["Full at present", "Wait for a place"]);
    sends(&town, &path, "come", &[]).await.location();
    town.get(&path).await.shows(200, &["You are waiting for a place"]);
    assert!(town.all::<Coming>().await.iter().any(Coming::waits));
    let words = Some(Prose::new("The boiler is broken").unwrap());
    let late = town.get(&path).await.hidden("form");
    town.does(omar, CancelGathering { gathering: TEA, words }).await;
    town.get(&path).await.shows(200, &["This will not take place", "The boiler is broken"]);
    let id = TEA.to_string();
    let page = town.post(&path, &[("do", "come"), ("form", &late), ("gathering", &id)]).await;
    page.shows(409, &["This can no longer be done"]);
    assert!(!town.all::<Gathering>().await[0].is_open());
}
