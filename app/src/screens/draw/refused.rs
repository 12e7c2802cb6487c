//! What was refused, each in words with what can be done: look, choose, write again, or let it go.

use crate::kith::use_kith;
use crate::parts::{Button, LinkButton, Notice, Tone, Weight};
use crate::screens::drafts::use_drafts;
use crate::screens::draw::{ChooseBetween, clock};
use crate::screens::record::model as record;
use crate::screens::said::outbox::{Next, Refused};
use crate::screens::said::{deed, refusal, things};
use crate::shell::Route;
use crate::text::use_text;
use leptos::prelude::*;
use shared::command::Command;
use shared::words::EnvelopeId;

/// Everything that was refused and waits for its author.
#[component]
pub fn RefusedList(
    /// The entries.
    #[prop(into)]
    refused: Signal<Vec<Refused>>,
) -> impl IntoView {
    view! { <For each=move || refused.get() key=|entry| entry.id children=|entry| view! { <RefusedOne entry /> } /> }
}

#[component]
fn RefusedOne(entry: Refused) -> impl IntoView {
    let (t, kith) = (use_text(), use_kith());
    let (id, command) = (entry.id, entry.command.clone());
    let (why, done) = kith.with(|phone| {
        let world = phone.replica().world();
        (refusal::sentence(t, world, &entry.command, &entry.refusal), deed::deed(t, world, &entry.command))
    });
    let at = things::moment(t, entry.at, clock(kith));
    let what = done.about.map_or_else(|| done.what.to_owned(), |about| format!("{}: {about}", done.what));
    view! {
        <Notice tone=Tone::Wrong title=why>
            <p>{t.refused_yours(&what)}</p>
            <p class="soft small">{at}</p>
            {done.wrote.map(|wrote| view! { <blockquote class="wrote" dir="auto">{wrote}</blockquote> })}
            <Answers id command next=entry.next />
        </Notice>
    }
}

#[component]
fn Answers(id: EnvelopeId, command: Command, next: Next) -> impl IntoView {
    let (t, kith) = (use_text(), use_kith());
    let drafts = use_drafts();
    let let_go = move |()| kith.dismiss(id);
    let look = move |route: Route| {
        let href = route.path();
        view! { <LinkButton href weight=Weight::Plain>{t.refused_open()}</LinkButton> }
    };
    let more = match next {
        Next::LetGo => ().into_any(),
        Next::Errand(errand) => look(Route::Errand(errand)).into_any(),
        Next::Person(person) => look(Route::Person(person)).into_any(),
        Next::Choose(choice) => {
            // The answer is saved before the question is put away: if it cannot be, the question stays.
            let keep = move |answer: Option<Command>| {
                if answer.is_none_or(|command| kith.act(command).is_ok()) {
                    kith.dismiss(id);
                }
            };
            return view! { <ChooseBetween choice=*choice keep /> }.into_any();
        }
        Next::WriteAgain(_) => {
            let again = move |()| {
                if let Command::AskForHelp(ask) = &command {
                    drafts.ask.set(record::typed(ask));
                }
                kith.dismiss(id);
                kith.go(Route::Record);
            };
            view! { <Button weight=Weight::Plain on_press=again>{t.refused_send_again()}</Button> }.into_any()
        }
    };
    view! {
        <div class="cluster">
            {more}
            <Button weight=Weight::Quiet on_press=let_go>{t.refused_let_go()}</Button>
        </div>
    }
    .into_any()
}
