//! Draws one errand, beside the list on a laptop.

use super::act::Actions;
use super::beside::Beside;
use super::history::History;
use super::model::{Doer, NeedOr, Shown, Standing, errand};
use super::need::NeedCard;
use super::visit::VisitForm;
use crate::kith::use_kith;
use crate::parts::{Empty, Fact, Facts, LinkButton, Notice, PageHead, Standing as Look, Symbol, Tag, Tone, Weight};
use crate::screens::draw::{Telling, Told, clock, live, memo, title};
use crate::screens::said::things;
use crate::shell::Route;
use crate::text::{Text, use_text};
use leptos::prelude::*;
use shared::words::ErrandId;

/// One errand: before, during and after.
#[component]
pub fn ErrandScreen(
    /// Which.
    id: ErrandId,
) -> impl IntoView {
    let kith = use_kith();
    let shown = memo(move || {
        let day = kith.today();
        kith.with(|phone| errand(phone, id, day))
    });
    let told = RwSignal::new(Told::default());
    let recording = RwSignal::new(false);
    let can_record = memo(move || shown.with(|shown| shown.as_ref().is_some_and(|shown| shown.can.record)));
    view! {
        <div class="panes panes-detail">
            <Beside current=id />
            <article class="stack">
                {live(move || shown.with(|shown| shown.is_none()).then(|| view! { <NotHere /> }))}
                {live(move || shown.get().map(|shown| view! { <Head shown /> }))}
                <Telling told />
                // The form stands outside what is drawn anew, so that news from the hub never takes away what is being typed.
                {live(move || (recording.get() && can_record.get()).then(|| view! { <VisitForm id told open=recording /> }))}
                {live(move || shown.get().map(|shown| view! { <Actions shown told recording /> }))}
                {live(move || shown.get().map(|shown| view! { <History shown /> }))}
            </article>
        </div>
    }
}

#[component]
fn NotHere() -> impl IntoView {
    let t = use_text();
    view! {
        <PageHead title=t.errand_title() back=Route::Open.path() />
        <Empty symbol=Symbol::Search title=t.errand_not_here() hint=t.errand_not_here_hint()>
            <LinkButton href=Route::Today.path() weight=Weight::Plain>{t.nav_today()}</LinkButton>
        </Empty>
    }
}

/// What it is, where it stands, and what one needs to go.
#[component]
fn Head(shown: Shown) -> impl IntoView {
    let t = use_text();
    let mine = matches!(shown.standing, Standing::Mine(_) | Standing::Done(Doer::Me, _));
    let back = if mine { Route::Today } else { Route::Open };
    let clock = clock(use_kith());
    let (look, label) = standing(t, &shown, clock);
    let late = shown.card.late && !matches!(shown.standing, Standing::Done(..) | Standing::Cancelled(..));
    view! {
        <PageHead title=title(t, &shown.card) back=back.path()>
            <div class="cluster">
                <Tag standing=look label />
                {(shown.card.waiting && !matches!(shown.standing, Standing::Mine(_))).then(|| view! { <Tag standing=Look::Waiting label=t.state_waiting() /> })}
                {late.then(|| view! { <Tag standing=Look::Wrong label=t.state_late() /> })}
            </div>
        </PageHead>
        <Facts>
            <Fact label=t.errand_when() symbol=Symbol::Day>{things::when(t, shown.card.when, clock)}</Fact>
            <Fact label=t.errand_where() symbol=Symbol::Place>{shown.card.zone.clone()}</Fact>
        </Facts>
        {need(t, shown.need)}
    }
}

fn standing(t: Text, shown: &Shown, clock: things::Clock) -> (Look, String) {
    match &shown.standing {
        Standing::Open => (Look::Open, t.state_open().to_owned()),
        Standing::Back(at) => (Look::Open, t.state_back(&t.ago(at.0, clock.now.0))),
        Standing::Mine(_) if shown.card.waiting => (Look::Waiting, t.state_waiting().to_owned()),
        Standing::Mine(_) => (Look::Held, t.state_yours().to_owned()),
        Standing::Held(Some(name), _) => (Look::Held, t.state_held_by(name)),
        Standing::Held(None, _) => (Look::Held, t.state_held().to_owned()),
        Standing::Done(by, at) => {
            let when = things::moment(t, *at, clock);
            (Look::Done, done(t, by, &when))
        }
        Standing::Cancelled(at, _) => (Look::Over, t.state_cancelled_on(&things::moment(t, *at, clock))),
    }
}

fn done(t: Text, by: &Doer, when: &str) -> String {
    match by {
        Doer::Me => t.state_done_by_you(when),
        Doer::Member(name) => t.state_done_by(name, when),
        Doer::Nobody => t.errand_was_done(when),
    }
}

fn need(t: Text, need: NeedOr) -> AnyView {
    let know = |tone, title: &'static str| view! { <Notice tone title /> }.into_any();
    match need {
        NeedOr::Here(need) => view! { <NeedCard need=*need /> }.into_any(),
        NeedOr::WithClaim => view! { <p class="soft">{t.errand_address_later()}</p> }.into_any(),
        NeedOr::Coming => know(Tone::Worry, t.errand_address_after_signal()),
        NeedOr::PutAway => know(Tone::Worry, t.errand_address_put_away()),
        NeedOr::Cleared => view! { <p class="soft">{t.errand_address_gone()}</p> }.into_any(),
        NeedOr::Theirs => view! { <p class="soft">{t.errand_address_theirs()}</p> }.into_any(),
    }
}
