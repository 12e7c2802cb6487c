//! How the group says it is: for organisers, of a quarter that is over, and never of one person.

use crate::place::Place;
use shared::api::Code;
use shared::insight::Period;
use shared::insight::mood::Mood;
use shared::people::Role;
use shared::words::Day;

fn path(period: Period) -> String {
    format!("/api/v1/insight/reflections?from={}&to={}", period.from, period.to)
}

#[tokio::test]
async fn organisers_read_how_the_group_says_it_is_of_a_quarter_that_is_over() {
    let place = Place::new().await;
    let ada = place.member("Ada", &[Role::Organiser]).await;
    let ben = place.member("Ben", &[Role::Volunteer, Role::CallTaker, Role::Lead]).await;
    let today = place.running.hub.now().day(0);
    let over = Period::quarter_before(Day(today.0 - 1));
    let found: Mood = place.send(ada.get(&path(over))).await.json();
    assert_eq!(found, Mood::default(), "nobody has said anything, so nothing is told");
    assert_eq!(place.send(ben.get(&path(over))).await.code(), Code::NotAllowed);
    for other in [Period::month(over.from), Period::quarter(today), Period { to: Day(over.to.0 - 1), ..over }] {
        assert_eq!(place.send(ada.get(&path(other))).await.code(), Code::NotFound, "{other:?}");
    }
    for odd in ["", "?from=x&to=y", "?from=2026-07-01", "?to=2026-07-01&from=2026-09-30"] {
        let answer = place.send(ada.get(&format!("/api/v1/insight/reflections{odd}"))).await;
        assert_eq!(answer.code(), Code::Malformed, "{odd}");
    }
}
