//! What was refused, each in words with what can be done: look, choose, write again, or let it go.

use crate::dom::{IntoNode, Node, div, each, p, several};
use crate::kith::use_kith;
use crate::parts::{Button, LinkButton, Notice, Tone, Weight};
use crate::screens::drafts::use_drafts;
use crate::screens::draw::{choose_between, clock, own_words};
use crate::screens::record::model as record;
use crate::screens::said::outbox::{Next, Refused};
use crate::screens::said::{deed, refusal, things};
use crate::shell::Route;
use crate::text::use_text;
use shared::command::Command;
use shared::words::EnvelopeId;

/// Everything that was refused and waits for its author.
pub fn refused_list(refused: impl Fn() -> Vec<Refused> + 'static) -> Node {
    each(refused, refused_one)
}

fn refused_one(entry: Refused) -> Notice {
    let (t, kith) = (use_text(), use_kith());
    let (id, command) = (entry.id, entry.command.clone());
    let (why, done) = kith.with(|phone| {
        let world = phone.replica().world();
        (refusal::sentence(t, world, &entry.command, &entry.refusal), deed::deed(t, world, &entry.command))
    });
    let at = things::moment(t, entry.at, clock(kith));
    let what = done.about.map_or_else(|| done.what.to_owned(), |about| format!("{}: {about}", done.what));
    // Nothing is wrong with what they did: somebody else was first, or it was over.
    Notice::new(Tone::Worry, why)
        .child(p("").child(what))
        .child(p("soft small").child(at))
        .child(done.wrote.map(|wrote| own_words(&wrote)))
        .child(answers(id, command, entry.next))
}

fn answers(id: EnvelopeId, command: Command, next: Next) -> Node {
    let (t, kith) = (use_text(), use_kith());
    let drafts = use_drafts();
    let let_go = move || kith.dismiss(id);
    let look = move |route: Route| {
        let href = route.path();
        LinkButton::new(href, t.refused_open()).weight(Weight::Plain).into_node()
    };
    let more = match next {
        Next::LetGo => several(),
        Next::Errand(errand) => look(Route::Errand(errand)),
        Next::Person(person) => look(Route::Person(person)),
        Next::Choose(choice) => {
            // The answer is saved before the question is put away: if it cannot be, the question stays.
            let keep = move |answer: Option<Command>| {
                if answer.is_none_or(|command| kith.act(command).is_ok()) {
                    kith.dismiss(id);
                }
            };
            return choose_between(*choice, keep);
        }
        Next::WriteAgain(_) => {
            let again = move || {
                if let Command::AskForHelp(ask) = &command {
                    drafts.ask.set(record::typed(ask));
                }
                kith.dismiss(id);
                kith.go(Route::Record);
            };
            Button::new(t.refused_send_again()).weight(Weight::Plain).on_press(again).into_node()
        }
    };
    div("cluster").child(more).child(Button::new(t.refused_let_go()).weight(Weight::Quiet).on_press(let_go))
}
