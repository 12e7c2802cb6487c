//! Draws Record an ask: who, what, where and when, the sentence to read out, and what to say at the end.

use super::fields::{Consent, NewPerson, What};
use super::model::{command, may_record};
use super::saved::Saved;
use super::who::WhoFor;
use crate::kith::use_kith;
use crate::parts::{Button, Empty, Notice, PageHead, Symbol, Tone, Weight};
use crate::screens::drafts::use_drafts;
use crate::screens::draw::{Confirm, Telling, Told, live, memo, show_what_is_wrong};
use crate::screens::said::problem;
use crate::text::use_text;
use leptos::prelude::*;
use shared::help::form::{NewIds, Problem, Typed};
use shared::refusal::Field;
use shared::words::AskId;

/// What the fields of the form share: what was typed and what is wrong with it.
#[derive(Clone, Copy)]
pub struct Form {
    pub(super) typed: RwSignal<Typed>,
    pub(super) problems: RwSignal<Vec<(Field, Problem)>>,
}

impl Form {
    /// The text of a field.
    pub(super) fn value(self, get: fn(&Typed) -> &String) -> Signal<String> {
        Signal::derive(move || self.typed.with(|typed| get(typed).clone()))
    }

    /// Writes a field down and takes its error away.
    pub(super) fn write(self, field: Field, get: fn(&mut Typed) -> &mut String) -> Callback<String> {
        Callback::new(move |text: String| {
            self.typed.update(|typed| *get(typed) = text);
            if self.problems.with_untracked(|problems| problem::of(problems, field).is_some()) {
                self.problems.update(|problems| problems.retain(|(at, _)| *at != field));
            }
        })
    }

    /// The sentence beside a field.
    pub(super) fn error(self, field: Field, get: fn(&Typed) -> &String) -> MaybeProp<String> {
        let t = use_text();
        MaybeProp::derive(move || {
            let found = self.problems.with(|problems| problem::of(problems, field))?;
            let chars = self.typed.with_untracked(|typed| get(typed).trim().chars().count());
            Some(problem::sentence(t, found, chars))
        })
    }
}

/// Write down an ask for somebody on the line.
#[component]
pub fn Record() -> impl IntoView {
    let (t, kith) = (use_text(), use_kith());
    let may = memo(move || kith.with(may_record));
    let saved = RwSignal::new(None::<AskId>);
    view! {
        <div class="stack">
            <PageHead title=t.record_title()><p>{t.record_script()}</p></PageHead>
            {live(move || match (may.get(), saved.get()) {
                (_, Some(ask)) => view! { <Saved ask again=move |()| saved.set(None) /> }.into_any(),
                (true, None) => view! { <AskForm saved /> }.into_any(),
                (false, None) => view! { <Empty symbol=Symbol::Record title=t.record_not_yours() hint=t.record_not_yours_hint() /> }.into_any(),
            })}
        </div>
    }
}

#[component]
fn AskForm(saved: RwSignal<Option<AskId>>) -> impl IntoView {
    let (t, kith) = (use_text(), use_kith());
    let form = Form { typed: use_drafts().ask, problems: RwSignal::default() };
    let told = RwSignal::new(Told::default());
    let emptying = RwSignal::new(false);
    let fresh = memo(move || form.typed.with(|typed| *typed == Typed::default()));
    let count = move || form.problems.with(|problems| i64::try_from(problems.len()).unwrap_or(i64::MAX));
    let save = move |()| {
        let ids = NewIds { ask: kith.new_id(), errand: kith.new_id(), person: kith.new_id() };
        let typed = form.typed.get_untracked();
        let today = untrack(|| kith.today());
        match kith.with(|phone| command(phone, &typed, ids, today)) {
            Ok(ask) => {
                form.problems.set(Vec::new());
                if Told::act(told, (kith, t), ask.into(), t.record_saved_title()) {
                    form.typed.set(Typed::default());
                    saved.set(Some(ids.ask));
                }
            }
            Err(found) => {
                form.problems.set(found);
                show_what_is_wrong();
            }
        }
    };
    view! {
        <div class="stack form">
            <WhoFor form />
            {live(move || form.typed.with(|typed| typed.person.is_empty()).then(|| view! { <NewPerson form /> }))}
            <What form />
            <Consent form />
            {live(move || (count() > 0).then(|| view! { <Notice tone=Tone::Wrong title=t.limit_summary(count()) /> }))}
            <Telling told />
            <div class="cluster">
                <Button symbol=Symbol::Check on_press=save>{t.record_send()}</Button>
                {live(move || (!fresh.get()).then(|| view! { <Button weight=Weight::Quiet on_press=move |()| emptying.set(true)>{t.record_empty()}</Button> }))}
            </div>
            <Confirm
                open=emptying
                id="empty-form"
                title=t.record_empty_title()
                hint=t.record_empty_hint().to_owned()
                yes=t.record_empty()
                weight=Weight::Grave
                on_yes=move |()| { form.typed.set(Typed::default()); form.problems.set(Vec::new()); }
            />
        </div>
    }
}
