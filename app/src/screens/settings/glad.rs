//! Draws what I am glad to do and where, and lets me say it, change it or take it back.
//!
//! The form stands in Settings and, for somebody who has just joined, on a page of its own.

use super::model::{OfferShown, Settings, Wrong, offer as said_anew};
use crate::kith::use_kith;
use crate::parts::{AreaField, Button, Card, Choice, Need, SomeOf, Symbol, Tear, Weight};
use crate::screens::draw::{Confirm, Telling, Told, live, memo, show_what_is_wrong, symbol};
use crate::screens::said::{problem, things};
use crate::screens::settings::model::settings;
use crate::text::use_text;
use leptos::prelude::*;
use shared::command::EndOffer;
use shared::help::HelpKind;
use shared::refusal::Field;
use shared::words::{Id, OfferId, ZoneId};

/// My offers.
#[component]
pub fn Glad(
    /// What is shown.
    shown: Memo<Settings>,
) -> impl IntoView {
    let t = use_text();
    let offers = memo(move || shown.with(|shown| shown.offers.clone()));
    let editing = RwSignal::new(None::<Option<OfferShown>>);
    let told = RwSignal::new(Told::default());
    let done = Callback::new(move |()| editing.set(None));
    view! {
        {live(move || match editing.get() {
            Some(offer) => view! { <Card><GladForm offer told done /><Button weight=Weight::Quiet on_press=done>{t.app_cancel()}</Button></Card> }.into_any(),
            None => view! {
                {live(move || offers.get().into_iter().map(|offer| view! { <OfferCard offer editing told /> }).collect_view())}
                {live(move || offers.with(Vec::is_empty).then(|| view! {
                    <p class="soft">{t.glad_none()}</p>
                    <div><Button weight=Weight::Plain symbol=Symbol::Heart on_press=move |()| editing.set(Some(None))>{t.glad_say()}</Button></div>
                }))}
            }.into_any(),
        })}
        <Telling told />
    }
}

#[component]
fn OfferCard(offer: OfferShown, editing: RwSignal<Option<Option<OfferShown>>>, told: RwSignal<Told>) -> impl IntoView {
    let (t, kith) = (use_text(), use_kith());
    let ending = RwSignal::new(false);
    let kinds: Vec<_> = offer.kinds.iter().map(|kind| things::kind(t, *kind)).collect();
    let zones =
        if offer.zone_names.is_empty() { t.open_everywhere().to_owned() } else { offer.zone_names.join(" · ") };
    let words = (!offer.words.is_empty()).then(|| offer.words.clone());
    let id = offer.id;
    let end = move |()| {
        Told::act(told, (kith, t), EndOffer { offer: id }.into(), t.glad_ended());
    };
    view! {
        <Card>
            <p><strong>{kinds.join(" · ")}</strong></p>
            <p class="soft">{zones}</p>
            {words.map(|words| view! { <blockquote class="wrote" dir="auto">{words}</blockquote> })}
            <Tear>
                <Button weight=Weight::Plain on_press=move |()| editing.set(Some(Some(offer.clone())))>{t.app_change()}</Button>
                <Button weight=Weight::Quiet on_press=move |()| ending.set(true)>{t.glad_end()}</Button>
            </Tear>
            <Confirm open=ending id="end-offer" title=t.glad_end_title() hint=t.glad_end_hint().to_owned() yes=t.glad_end() on_yes=end />
        </Card>
    }
}

/// What I am glad to do and where.
#[component]
pub fn GladForm(
    /// An earlier offer to say anew; none for a first one.
    #[prop(optional_no_strip)]
    offer: Option<OfferShown>,
    /// Where to tell what came of it.
    told: RwSignal<Told>,
    /// What happens once it is saved.
    #[prop(into)]
    done: Callback<()>,
) -> impl IntoView {
    let (t, kith) = (use_text(), use_kith());
    let id: OfferId = offer.as_ref().map_or_else(|| kith.new_id(), |offer| offer.id);
    let earlier =
        offer.unwrap_or(OfferShown { id, kinds: vec![], zones: vec![], zone_names: vec![], words: String::new() });
    let kinds = RwSignal::new(earlier.kinds.iter().map(|kind| kind.code().to_owned()).collect::<Vec<_>>());
    let zones = RwSignal::new(earlier.zones.iter().map(ToString::to_string).collect::<Vec<_>>());
    let words = RwSignal::new(earlier.words);
    let wrong = RwSignal::new(None::<Wrong>);
    let error = move |field: Field| {
        MaybeProp::derive(move || {
            let (_, found) = wrong.get().filter(|(at, _)| *at == field)?;
            Some(problem::sentence(t, found, words.with_untracked(|text| text.trim().chars().count())))
        })
    };
    let kind = |kind: HelpKind| {
        Choice::new(kind.code(), things::kind(t, kind)).hint(things::kind_hint(t, kind)).symbol(symbol(kind))
    };
    let all: Vec<Choice> = HelpKind::ALL.into_iter().map(kind).collect();
    let places = memo(move || kith.with(|phone| settings(phone).zones));
    let save = move |()| {
        let chosen = kinds.get_untracked().iter().filter_map(|code| HelpKind::parse(code)).collect();
        let within = zones.get_untracked().iter().filter_map(|id| Id::parse(id).map(ZoneId)).collect();
        match said_anew(id, chosen, within, &words.get_untracked()) {
            Ok(command) => {
                if Told::act(told, (kith, t), command.into(), t.glad_saved()) {
                    done.run(());
                }
            }
            Err(found) => {
                wrong.set(Some(found));
                show_what_is_wrong();
            }
        }
    };
    view! {
        <SomeOf name="kinds" label=t.glad_kinds() choices=all values=kinds error=error(Field::Kind) on_choose=move |chosen| kinds.set(chosen) />
        {live(move || {
            let choices: Vec<Choice> = places.get().into_iter().map(|(id, name)| Choice::new(id.to_string(), name)).collect();
            (!choices.is_empty()).then(|| view! { <SomeOf name="zones" label=t.glad_zones() hint=t.glad_zones_hint() choices values=zones on_choose=move |chosen| zones.set(chosen) /> })
        })}
        <AreaField name="words" label=t.glad_words() hint=t.glad_words_hint() need=Need::Optional rows=2 value=words error=error(Field::Words) on_input=move |typed| words.set(typed) />
        <div class="cluster"><Button symbol=Symbol::Check on_press=save>{t.app_save()}</Button></div>
    }
}
