//! Draws what waits for a yes on this phone: to the pair, to who steps in, to a hand-over.
//!
//! The first question has the main button; the others stand below it with plain ones.

use super::forms::Doing;
use super::model::{Act, Shown};
use super::view::name;
use crate::dom::{Node, State, div, el, p};
use crate::kith::use_kith;
use crate::parts::{Button, Symbol, Weight, card, tear};
use crate::screens::draw::Told;
use crate::text::{Text, use_text};
use shared::command::{
    AgreeCover, AgreeHandover, AgreePairing, Command, CompleteHandover, DeclinePairing, EndCover, EndHandover,
    KeepPairing, ResumePairing,
};

/// One question.
struct Question {
    title: String,
    hint: String,
    yes: (String, Yes),
    /// Without blame, and what is said then.
    no: Option<(&'static str, Command, &'static str)>,
}

/// What a yes does.
enum Yes {
    /// It is done at once, and what is said then.
    Do(Box<Command>, &'static str),
    /// It needs a few words more.
    Open(Doing),
}

/// Everything that waits for a yes.
pub fn asked(shown: &Shown, told: State<Told>, doing: State<Doing>) -> Node {
    let questions = questions(use_text(), shown);
    let draw = |(place, question)| draw(question, if place == 0 { Weight::Main } else { Weight::Plain }, told, doing);
    div("stack").children(questions.into_iter().enumerate().map(draw))
}

fn draw(question: Question, weight: Weight, told: State<Told>, doing: State<Doing>) -> Node {
    let (t, kith) = (use_text(), use_kith());
    let Question { title, hint, yes: (label, yes), no } = question;
    let yes = Button::new(label).weight(weight).symbol(Symbol::Check).on_press(move || match &yes {
        Yes::Do(command, done) => {
            Told::act(told, (kith, t), (**command).clone(), done);
        }
        Yes::Open(form) => doing.set(*form),
    });
    let no = no.map(|(label, command, done)| {
        Button::new(label).weight(Weight::Quiet).on_press(move || {
            Told::act(told, (kith, t), command.clone(), done);
        })
    });
    card().child(el("h2").child(title)).child(p("").child(hint)).child(tear().child(yes).child(no))
}

fn questions(t: Text, shown: &Shown) -> Vec<Question> {
    let mut all = Vec::new();
    pair(t, shown, &mut all);
    cover(t, shown, &mut all);
    passing(t, shown, &mut all);
    if shown.can(Act::Resume) {
        let command = ResumePairing { pairing: shown.id };
        let yes = (t.pair_resume().to_owned(), act(command, t.pair_resumed()));
        all.push(Question {
            title: t.pair_resume_title().to_owned(),
            hint: t.pair_resume_hint().to_owned(),
            yes,
            no: None,
        });
    }
    all
}

fn pair(t: Text, shown: &Shown, all: &mut Vec<Question>) {
    let pairing = shown.id;
    let (helper, person) = (name(t, &shown.helper), name(t, &shown.person));
    let decline = || {
        let command = DeclinePairing { pairing }.into();
        shown.can(Act::Decline).then(|| (t.pair_not_now(), command, t.pair_declined()))
    };
    if shown.can(Act::Agree) {
        let other = if shown.helper.me { &person } else { &helper };
        let yes = act(AgreePairing { pairing, side: shown.me }, t.pair_agreed());
        let yes = (t.pair_yes().to_owned(), yes);
        all.push(Question { title: t.pair_ask(other), hint: t.pair_ask_hint().to_owned(), yes, no: decline() });
    }
    if shown.can(Act::SaidYes) {
        let yes = act(AgreePairing { pairing, side: shown.person.id }, t.pair_noted());
        let yes = (t.pair_said_to_me(&person), yes);
        let no = if shown.can(Act::Agree) { None } else { decline() };
        all.push(Question {
            title: t.pair_ask_them(&person, &helper),
            hint: t.pair_ask_them_hint().to_owned(),
            yes,
            no,
        });
    }
    if shown.can(Act::Keep) {
        let yes = (t.pair_keep().to_owned(), act(KeepPairing { pairing }, t.pair_kept()));
        all.push(Question {
            title: t.pair_keep_title().to_owned(),
            hint: t.pair_keep_hint().to_owned(),
            yes,
            no: None,
        });
    }
}

fn cover(t: Text, shown: &Shown, all: &mut Vec<Question>) {
    let Some(cover) = &shown.cover else { return };
    let pairing = shown.id;
    let (helper, person) = (name(t, &shown.helper), name(t, &shown.person));
    let steps_in = cover.name.clone().unwrap_or_else(|| t.pair_neighbour().to_owned());
    let end = || {
        let command = EndCover { pairing }.into();
        shown.can(Act::EndCover).then(|| (t.pair_not_now(), command, t.cover_ended()))
    };
    if shown.can(Act::AgreeCover) {
        let (title, hint) = if cover.me {
            (t.cover_ask(&helper, &person), t.cover_ask_hint())
        } else {
            (t.cover_ask_person(&helper, &steps_in), t.cover_ask_person_hint())
        };
        let yes = (t.pair_yes().to_owned(), act(AgreeCover { pairing, side: shown.me }, t.cover_agreed()));
        all.push(Question { title, hint: hint.to_owned(), yes, no: end() });
    }
    if shown.can(Act::SaidCover) {
        let yes = act(AgreeCover { pairing, side: shown.person.id }, t.pair_noted());
        let yes = (t.pair_said_to_me(&person), yes);
        let no = if shown.can(Act::AgreeCover) { None } else { end() };
        all.push(Question {
            title: t.cover_ask_them(&person, &steps_in),
            hint: t.pair_ask_them_hint().to_owned(),
            yes,
            no,
        });
    }
}

fn passing(t: Text, shown: &Shown, all: &mut Vec<Question>) {
    let Some(passing) = &shown.passing else { return };
    let handover = passing.id;
    let (helper, person) = (name(t, &shown.helper), name(t, &shown.person));
    let newcomer = passing.newcomer.clone().unwrap_or_else(|| t.pair_neighbour().to_owned());
    let stop = || {
        let command = EndHandover { handover }.into();
        shown.can(Act::StopPass).then(|| (t.handover_stop(), command, t.handover_stopped()))
    };
    if shown.can(Act::Complete) {
        let yes = act(CompleteHandover { handover }, t.handover_done());
        let yes = (t.handover_complete().to_owned(), yes);
        let hint = t.handover_complete_hint(&helper);
        all.push(Question { title: t.handover_complete_title(&newcomer, &person), hint, yes, no: stop() });
        return;
    }
    if shown.can(Act::TakeOver) {
        let agree = AgreeHandover { handover, side: shown.me, notes: Vec::new() };
        // The person picks the notes as well; that takes a few words more.
        let (title, hint, yes) = if shown.person.me {
            (t.handover_ask_person(&newcomer, &helper), t.handover_notes_hint(), Yes::Open(Doing::SaidPass))
        } else {
            (t.handover_ask(&person, &helper), t.handover_ask_hint(), act(agree, t.pair_noted()))
        };
        let yes = (t.pair_yes().to_owned(), yes);
        all.push(Question { title, hint: hint.to_owned(), yes, no: stop() });
    }
    if shown.can(Act::SaidPass) {
        let yes = (t.pair_said_to_me(&person), Yes::Open(Doing::SaidPass));
        let hint = t.handover_said_hint().to_owned();
        let no = if shown.can(Act::TakeOver) { None } else { stop() };
        all.push(Question { title: t.handover_ask_them(&person, &newcomer), hint, yes, no });
    } else if !shown.can(Act::TakeOver)
        && let Some((label, command, done)) = stop()
    {
        let hint = t.pair_next_waits().to_owned();
        let title = t.handover_under_way(&helper, &newcomer);
        all.push(Question { title, hint, yes: (label.to_owned(), act(command, done)), no: None });
    }
}

fn act(command: impl Into<Command>, done: &'static str) -> Yes {
    Yes::Do(Box::new(command.into()), done)
}
