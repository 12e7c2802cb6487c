//! Draws who comes: the question to the asker with its answers, how far the errand has travelled, and who could go.

use super::model::{LeftOut, Question, Shown, Suggested, Travels};
use crate::dom::{IntoNode, Node, State, div, el, p, several};
use crate::kith::use_kith;
use crate::parts::{Button, Notice, Symbol, Tone, Weight, card, person, section, tear};
use crate::screens::draw::{Told, clock, own_words};
use crate::screens::said::{reasons, things};
use crate::text::{Text, use_text};
use shared::command::{AgreeToHelper, AskForSomeoneElse, Command};
use shared::help::form::NewIds;
use shared::help::{Ask, Consent, Step, Yes, repeat};
use shared::words::{ErrandId, When};

/// Who comes.
pub fn who(shown: Shown, told: State<Told>) -> Node {
    let t = use_text();
    let errand = shown.card.id;
    several()
        .child(shown.travels.map(|travels| travelling(t, travels)))
        .child(shown.question.map(|question| question_card(errand, question, told)))
        .child((!shown.suggested.is_empty()).then(|| {
            section(t.who_could_go())
                .child(el("ul").class("rows").attr("role", "list").children(shown.suggested.into_iter().map(suggested)))
        }))
        .child((!shown.left_out.is_empty()).then(|| {
            let line = |one: &LeftOut| p("soft small").child(reasons::barrier(t, &one.name, one.why));
            div("stack-close").children(shown.left_out.iter().map(line))
        }))
        .child(shown.again.map(|ask| again(ask, told)))
}

/// With whom it is, and until when.
fn travelling(t: Text, travels: Travels) -> Node {
    if let Some(why) = reasons::for_you(t, travels.step).filter(|_| travels.for_me) {
        return p("soft").child(why);
    }
    let with = match travels.step {
        Step::Paired => t.travels_paired(),
        Step::Circle => t.travels_circle(),
        Step::Zone | Step::Wide => t.travels_zone(),
    };
    let until = travels.next.map(|next| t.travels_until(&things::moment(t, next, clock(use_kith()))));
    p("soft").child(with).child(" ").child(until)
}

/// May somebody new come?
fn question_card(errand: ErrandId, question: Question, told: State<Told>) -> Node {
    let (t, kith) = (use_text(), use_kith());
    let Question { helper, name, about, checks, asker, yes, behalf } = question;
    let title = asker.as_deref().map_or_else(|| t.may_come(&name), |asker| t.may_come_to(&name, asker));
    let act = move |command: Command, done: &'static str| {
        move || {
            Told::act(told, (kith, t), command.clone(), done);
        }
    };
    let agree = |yes| AgreeToHelper { errand, helper, yes }.into();
    let said = |yes| if yes == Yes::Own { t.may_come_yes() } else { t.may_come_said() };
    card()
        .child(el("h2").child(title))
        .child(p("").child(if yes.is_some() { t.may_come_hint() } else { t.may_come_waits() }))
        .child(person(&name))
        .child(about.map(|about| own_words(&about)))
        .child((!checks.is_empty()).then(|| {
            el("ul").class("names").children(checks.iter().map(|check| el("li").child(things::check(t, *check))))
        }))
        .child(yes.map(|yes| {
            tear()
                .child(Button::new(said(yes)).symbol(Symbol::Check).on_press(act(agree(yes), t.may_come_told())))
                .child(
                    Button::new(t.may_come_else())
                        .weight(Weight::Plain)
                        .on_press(act(AskForSomeoneElse { errand, helper }.into(), t.may_come_else_told())),
                )
                .child(behalf.then(|| {
                    Button::new(t.may_come_behalf())
                        .weight(Weight::Quiet)
                        .on_press(act(agree(Yes::Behalf), t.may_come_told()))
                }))
        }))
}

/// Somebody who could go, and why.
fn suggested(one: Suggested) -> Node {
    let (t, kith) = (use_text(), use_kith());
    let why: Vec<String> = kith
        .with(|phone| one.reasons.iter().map(|reason| reasons::reason(t, phone.replica().world(), *reason)).collect());
    let hands = i64::try_from(one.in_hand).unwrap_or(i64::MAX);
    el("li").class("row").child(
        div("stack stack-close")
            .child(person(&one.name))
            .child(p("soft small").child(why.join(" · ")))
            .child((hands > 0).then(|| p("soft small").child(t.who_in_hand(hands)))),
    )
}

/// The same help again, in one tap.
fn again(ask: Ask, told: State<Told>) -> Node {
    let (t, kith) = (use_text(), use_kith());
    let ask_again = move || {
        let ids = NewIds { ask: kith.new_id(), errand: kith.new_id(), person: ask.person };
        let consent = if ask.person == kith.me() { ask.consent } else { Consent::Said };
        Told::act(told, (kith, t), repeat::again(&ask, ids, When::Soon, consent).into(), t.again_done());
    };
    div("cluster").child(Button::new(t.again_ask()).weight(Weight::Plain).symbol(Symbol::Plus).on_press(ask_again))
}

/// What a helper whom the asker did not choose reads.
pub fn someone_else() -> Node {
    let t = use_text();
    Notice::new(Tone::Know, t.refused_someone_else()).child(p("").child(t.someone_else_hint())).into_node()
}
