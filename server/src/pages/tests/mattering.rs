//! What matters to somebody, and how they are: written, moved, kept to themselves, answered and taken back, each once.

use super::{Page, Town};
use crate::session::code::Shown;
use shared::care::{Face, Move, Reflection, Wish};
use shared::help::Ask;

async fn asked() -> (Town, String) {
    let town = Town::new().await;
    let path = town.asked().await;
    (town, path)
}

async fn sends(town: &Town, path: &str, more: &[(&str, &str)]) -> Page {
    let token = town.get(path).await.hidden("form");
    town.post(path, &[&[("form", token.as_str())], more].concat()).await
}

async fn wish(town: &Town) -> Wish {
    town.all::<Wish>().await.remove(0)
}

#[tokio::test]
async fn a_wish_is_written_once_and_moves() {
    let (town, path) = asked().await;
    let token = town.get(&path).await.hidden("form");
    let form = [("do", "wish-make"), ("form", token.as_str()), ("wish", "To see the sea")];
    for _ in 0..2 {
        assert_eq!(town.post(&path, &form).await.location(), format!("{path}#kept"));
    }
    assert_eq!(town.all::<Wish>().await.len(), 1, "one tap, one wish");
    town.get(&path).await.shows(200, &["To see the sea", "and the organisers can read it", "It has moved nearer"]);
    let about = wish(&town).await.id.to_string();
    for (to, moved) in [("nearer", Move::Nearer), ("aside", Move::Aside), ("again", Move::Again), ("true", Move::True)]
    {
        let form = [("do", "wish-move"), ("about", about.as_str()), ("to", to)];
        assert_eq!(sends(&town, &path, &form).await.location(), format!("{path}#kept"));
        assert_eq!(wish(&town).await.stands(), Some(moved));
    }
    let late = sends(&town, &path, &[("do", "wish-move"), ("about", &about), ("to", "nearer")]).await;
    assert_eq!(late.location(), path, "it has come true already, which the page shows");
    let odd = sends(&town, &path, &[("do", "wish-move"), ("about", "x"), ("to", "nowhere")]).await;
    assert_eq!(odd.location(), path);
}

#[tokio::test]
async fn what_is_only_mine_is_said_to_be_and_can_be_shared_again() {
    let (town, path) = asked().await;
    sends(&town, &path, &[("do", "wish-make"), ("wish", "My son"), ("alone", "yes")]).await;
    assert!(wish(&town).await.only_me);
    town.get(&path).await.shows(200, &["Nobody of the group has this on their phone"]);
    let about = wish(&town).await.id.to_string();
    sends(&town, &path, &[("do", "wish-share"), ("about", &about)]).await;
    assert!(!wish(&town).await.only_me);
    sends(&town, &path, &[("do", "wish-alone"), ("about", &about)]).await;
    assert!(wish(&town).await.only_me);
}

#[tokio::test]
async fn what_does_not_fit_stands_in_its_field_with_what_is_wrong() {
    let (town, path) = asked().await;
    let long = "x".repeat(401);
    let page = sends(&town, &path, &[("do", "wish-make"), ("wish", &long)]).await;
    page.shows(422, &[&long, "This is 1 letter too long"]);
    sends(&town, &path, &[("do", "wish-make"), ("wish", "  ")]).await.shows(422, &["field-error"]);
    let form = [("do", "reflect"), ("connection", "good"), ("reflect-words", long.as_str())];
    let page = sends(&town, &path, &form).await;
    page.shows(422, &[&long, "This is 1 letter too long"]);
    assert!(town.all::<Wish>().await.is_empty() && town.all::<Reflection>().await.is_empty());
}

#[tokio::test]
async fn three_faces_are_kept_shown_back_and_taken_back() {
    let (town, path) = asked().await;
    town.get(&path).await.shows(200, &["How is it with me?"]);
    assert_eq!(
        sends(&town, &path, &[("do", "reflect"), ("connection", "")]).await.location(),
        path,
        "nothing was said"
    );
    let form = [("do", "reflect"), ("connection", "hard"), ("control", "good"), ("reflect-words", "My knee")];
    assert_eq!(sends(&town, &path, &form).await.location(), format!("{path}#kept"));
    let said = town.all::<Reflection>().await.remove(0);
    let faces = said.said.clone().unwrap();
    assert_eq!((faces.connection, faces.confidence, faces.control), (Some(Face::Hard), None, Some(Face::Good)));
    town.get(&path).await.shows(200, &["What I said before", "My knee", "It is hard"]);
    let about = said.id.to_string();
    sends(&town, &path, &[("do", "reflect-back"), ("about", &about)]).await;
    assert!(town.all::<Reflection>().await.is_empty());
}

#[tokio::test]
async fn not_now_is_an_answer() {
    let (town, path) = asked().await;
    assert!(!town.get(&path).await.has("value=\"reflect-later\""), "somebody new is not asked");
    town.clock.fetch_add(43 * 86_400, std::sync::atomic::Ordering::SeqCst);
    town.get(&path).await.shows(200, &["value=\"reflect-later\"", "id=\"reflect\" open"]);
    sends(&town, &path, &[("do", "reflect-later")]).await;
    assert!(!town.get(&path).await.has("value=\"reflect-later\""));
    assert_eq!(town.all::<Reflection>().await[0].said, None);
}

#[tokio::test]
async fn a_code_that_was_read_out_shows_nothing_that_is_for_the_person_alone() {
    let (town, path) = asked().await;
    sends(&town, &path, &[("do", "wish-make"), ("wish", "To see the sea")]).await;
    sends(&town, &path, &[("do", "wish-make"), ("wish", "My son"), ("alone", "yes")]).await;
    sends(&town, &path, &[("do", "reflect"), ("connection", "hard"), ("reflect-words", "My knee")]).await;
    let ask = town.all::<Ask>().await.remove(0).id;
    let read_out = format!("/my/{}", town.hub.ask_code(ask, Shown::ReadOut).await.unwrap());
    assert_ne!(read_out, path);

    let (alone, said) = (["My son", "My knee"], "read this code out");
    for on in ["", "/record", "/record/copy", "/record/data"] {
        let mine = town.get(&format!("{path}{on}")).await;
        let theirs = town.get(&format!("{read_out}{on}")).await;
        mine.shows(200, &["To see the sea"]);
        theirs.shows(200, &["To see the sea"]);
        assert!(mine.has("My son") && !mine.has(said), "{on}");
        assert!(alone.iter().all(|words| !theirs.has(words)), "{on}");
        assert!(theirs.has(said) || on == "/record/data", "{on}");
    }
    for offered in ["value=\"reflect\"", "name=\"alone\"", "value=\"wish-alone\""] {
        assert!(town.get(&path).await.has(offered) && !town.get(&read_out).await.has(offered), "{offered}");
    }

    // What is sent all the same is not taken for theirs alone.
    sends(&town, &read_out, &[("do", "reflect"), ("connection", "good")]).await;
    sends(&town, &read_out, &[("do", "wish-make"), ("wish", "A dog"), ("alone", "yes")]).await;
    assert_eq!(town.all::<Reflection>().await.len(), 1);
    town.get(&read_out).await.shows(200, &["A dog"]);
}
