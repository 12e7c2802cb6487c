//! Draws what organisers are reminded of, each with the one thing to do.

use super::model::{Hints, Silent, Waiting};
use crate::dom::{Node, el, p, several, span};
use crate::kith::use_kith;
use crate::parts::{LinkButton, Weight, card, door, rows, section, tear};
use crate::screens::card::Card;
use crate::screens::draw::{ErrandRow, clock};
use crate::shell::Route;
use crate::text::use_text;
use shared::care::quiet::{Next, Silence};
use shared::words::PersonId;

/// Questions that wait, asks told twice, check-ins that nobody makes, and what has gone quiet.
pub fn hints_list(hints: Hints) -> Node {
    let t = use_text();
    let Hints { questions, twice, plans, quiet } = hints;
    several()
        .child(
            (!questions.is_empty())
                .then(|| section(t.today_questions()).children(questions.into_iter().map(question_card))),
        )
        .child((!twice.is_empty()).then(|| {
            section(t.today_twice())
                .child(p("soft").child(t.today_twice_hint()))
                .children(twice.into_iter().map(|(name, pair)| twice_rows(name, pair)))
        }))
        .child((!plans.is_empty()).then(|| section(t.today_plans()).children(plans.into_iter().map(plan_card))))
        .child((!quiet.is_empty()).then(|| section(t.today_quiet()).children(quiet.into_iter().map(quiet_card))))
}

/// Somebody would like to come, and the asker is to be asked.
fn question_card(it: Waiting) -> Node {
    let t = use_text();
    card()
        .child(p("").child(t.today_question(&it.helper, &it.asker)))
        .child(tear().child(LinkButton::new(Route::Errand(it.errand).path(), t.refused_open()).weight(Weight::Plain)))
}

/// The two that look alike, one below the other.
fn twice_rows(name: Option<String>, pair: [Card; 2]) -> Node {
    rows().children(pair.into_iter().map(|card| ErrandRow::new(card).name(name.clone())))
}

/// Somebody should be in touch, and who is to be chosen.
fn plan_card((whom, name): (PersonId, String)) -> Node {
    let t = use_text();
    let choose = LinkButton::new(Route::Person(whom).path(), t.today_plan_choose()).weight(Weight::Plain);
    card().child(beside_door(&name, &t.today_plan(&name))).child(tear().child(choose))
}

/// Who it is about, and the sentence that already says their name.
fn beside_door(name: &str, said: &str) -> Node {
    span("person").child(door(name)).child(el("bdi").child(said))
}

/// Something that has gone quiet, when the last contact was, and what to do.
fn quiet_card(it: Silent) -> Node {
    let (t, kith) = (use_text(), use_kith());
    let ago = |at: shared::words::Timestamp| t.ago(at.0, clock(kith).now.0);
    let helper = it.helper.clone().unwrap_or_default();
    let (said, href) = match it.what {
        Silence::Pairing(id) => (t.quiet_pair(&helper, &it.name), Route::Pair(id)),
        Silence::Person => (t.quiet_person(&it.name), Route::Person(it.person)),
        Silence::Ask(id) => (t.quiet_ask(&it.name), Route::Errand(id)),
    };
    let last = match (it.what, it.last) {
        (Silence::Ask(_), Some(at)) => t.quiet_waits(&ago(at)),
        (_, Some(at)) => t.quiet_last(&ago(at)),
        (_, None) => t.quiet_never().to_owned(),
    };
    let next = match it.next {
        Next::AskHelper(_) => t.quiet_ask_helper(&helper),
        Next::BeInTouch => t.quiet_be_in_touch().to_owned(),
        Next::FindSomebody => t.quiet_find().to_owned(),
    };
    card()
        .child(beside_door(&it.name, &said))
        .child(p("soft small").child(last))
        .child(tear().child(LinkButton::new(href.path(), next).weight(Weight::Plain)))
}
