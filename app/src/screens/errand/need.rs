//! Draws who asked, where they live, how to get in and what to know.

use super::model::Need;
use crate::parts::{Card, Fact, Facts, LinkButton, Person, Symbol, Tear, Weight};
use crate::shell::Route;
use crate::text::use_text;
use leptos::prelude::*;

/// What a helper needs at a neighbour's door.
#[component]
pub fn NeedCard(
    /// What a helper needs.
    need: Need,
) -> impl IntoView {
    let t = use_text();
    let (name, call) = (need.name.clone(), need.name.clone());
    let fact = |label: &'static str, symbol: Symbol, words: Option<String>| {
        words.map(|words| view! { <Fact label symbol>{words}</Fact> })
    };
    let unreachable = need.phone.is_none() && need.reach.is_none();
    let (address, map) = need.place.map(|place| (place.address, place.map)).unzip();
    let phone = need.phone.clone();
    let more = need.more.then(|| Route::Person(need.person).path());
    view! {
        <Card>
            <Person name=need.name class="person-large" />
            <blockquote class="wrote" dir="auto">{need.what}</blockquote>
            <Facts>
                {fact(t.errand_address(), Symbol::Place, address)}
                {fact(t.errand_getting_in(), Symbol::Key, need.entry)}
                {fact(t.errand_care(), Symbol::Know, need.needs)}
                {phone.map(|phone| view! { <Fact label=t.errand_phone() symbol=Symbol::Phone><bdi class="nums" dir="ltr">{phone.written}</bdi></Fact> })}
                {fact(t.errand_reach(), Symbol::People, need.reach)}
            </Facts>
            {unreachable.then(|| view! { <p class="soft">{t.errand_no_phone()}</p> })}
            <Tear>
                {need.phone.map(|phone| view! { <LinkButton href=phone.link weight=Weight::Plain symbol=Symbol::Phone>{t.app_call_name(&call)}</LinkButton> })}
                {map.map(|map| view! { <LinkButton href=map weight=Weight::Plain symbol=Symbol::Place>{t.errand_see_on_map()}</LinkButton> })}
                {more.map(|href| view! { <LinkButton href weight=Weight::Quiet>{t.errand_more_about(&name)}</LinkButton> })}
            </Tear>
        </Card>
    }
}
