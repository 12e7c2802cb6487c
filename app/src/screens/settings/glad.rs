//! Draws what I am glad to do and where, and lets me say it, change it or take it back.
//!
//! The form stands in Settings and, for somebody who has just joined, on a page of its own.

use super::model::{OfferShown, Settings, Wrong, able, offer as said_anew, times};
use super::rest::rest_part;
use crate::dom::{Kept, Node, Now, State, div, el, live, memo, p, several};
use crate::kith::use_kith;
use crate::parts::{Button, Choice, Need, Question, SomeOf, Symbol, Weight, card, tear};
use crate::screens::draw::{Confirm, Told, own_words, show_what_is_wrong, telling};
use crate::screens::said::{problem, reasons, things};
use crate::screens::settings::model::settings;
use crate::text::use_text;
use shared::command::EndOffer;
use shared::help::{HelpKind, Skill};
use shared::refusal::Field;
use shared::words::{Id, OfferId, Part, Weekday, ZoneId};

/// My offers.
pub fn glad(shown: Kept<Settings>) -> Node {
    let t = use_text();
    let offers = memo(move || shown.with(|shown| shown.offers.clone()));
    let editing = State::new(None::<Option<OfferShown>>);
    let told = State::new(Told::default());
    let done = move || editing.set(None);
    several()
        .child(live(move || match editing.get() {
            Some(offer) => card()
                .child(glad_form(offer, told, done))
                .child(Button::new(t.app_cancel()).weight(Weight::Quiet).on_press(done)),
            None => several()
                .child(live(move || {
                    offers.get().into_iter().map(|offer| offer_card(offer, editing, told)).collect::<Vec<_>>()
                }))
                .child(live(move || {
                    offers.with(Vec::is_empty).then(|| {
                        several().child(p("soft").child(t.glad_none())).child(
                            div("").child(
                                Button::new(t.glad_say())
                                    .weight(Weight::Plain)
                                    .symbol(Symbol::Heart)
                                    .on_press(move || editing.set(Some(None))),
                            ),
                        )
                    })
                })),
        }))
        .child(telling(told))
}

fn offer_card(offer: OfferShown, editing: State<Option<Option<OfferShown>>>, told: State<Told>) -> Node {
    let (t, kith) = (use_text(), use_kith());
    let ending = State::new(false);
    let kinds: Vec<_> = offer.kinds.iter().map(|kind| things::kind(t, *kind)).collect();
    let zones =
        if offer.zone_names.is_empty() { t.open_everywhere().to_owned() } else { offer.zone_names.join(" · ") };
    let skills = offer.able.skills.iter().map(|skill| reasons::skill(t, *skill).to_owned());
    let able: Vec<String> = skills.chain(offer.able.languages.iter().map(ToString::to_string)).collect();
    let words = (!offer.words.is_empty()).then(|| offer.words.clone());
    let days = offer.times.days.iter().map(|day| things::weekday(t, day).to_owned());
    let parts = offer.times.parts.iter().map(|part| things::part(t, *part).to_owned());
    let times: Vec<String> = days.chain(parts).collect();
    let rests = rest_part(&offer, told);
    let id = offer.id;
    let end = move || {
        Told::act(told, (kith, t), EndOffer { offer: id }.into(), t.glad_ended());
    };
    card()
        .child(p("").child(el("strong").child(kinds.join(" · "))))
        .child(p("soft").child(zones))
        .child((!able.is_empty()).then(|| p("soft small").child(able.join(" · "))))
        .child((!times.is_empty()).then(|| p("soft small").child(times.join(" · "))))
        .child(words.map(|words| own_words(&words)))
        .child(rests)
        .child(
            tear()
                .child(
                    Button::new(t.app_change())
                        .weight(Weight::Plain)
                        .on_press(move || editing.set(Some(Some(offer.clone())))),
                )
                .child(Button::new(t.glad_end()).weight(Weight::Quiet).on_press(move || ending.set(true))),
        )
        .child(Confirm::new(ending, "end-offer", t.glad_end_title()).hint(t.glad_end_hint()).yes(t.glad_end(), end))
}

/// What I am glad to do and where.
pub fn glad_form(offer: Option<OfferShown>, told: State<Told>, done: impl Fn() + Copy + 'static) -> Node {
    let (t, kith) = (use_text(), use_kith());
    let id: OfferId = offer.as_ref().map_or_else(|| kith.new_id(), |offer| offer.id);
    let earlier = offer.unwrap_or_else(|| OfferShown::new(id));
    let skills = State::new(earlier.able.skills.iter().map(|skill| skill.code().to_owned()).collect::<Vec<_>>());
    let spoken: Vec<String> = earlier.able.languages.iter().map(ToString::to_string).collect();
    let languages = State::new(spoken.join(", "));
    let number_of = |limit: Option<u8>| limit.map(|limit| limit.to_string()).unwrap_or_default();
    let carry = State::new(number_of(earlier.able.carry));
    let week = State::new(number_of(earlier.able.week));
    let days = State::new(earlier.times.days.iter().map(|day| (day as u8).to_string()).collect::<Vec<_>>());
    let parts = State::new(earlier.times.parts.iter().map(|part| part.code().to_owned()).collect::<Vec<_>>());
    let kinds = State::new(earlier.kinds.iter().map(|kind| kind.code().to_owned()).collect::<Vec<_>>());
    let zones = State::new(earlier.zones.iter().map(ToString::to_string).collect::<Vec<_>>());
    let words = State::new(earlier.words);
    let wrong = State::new(None::<Wrong>);
    let error = move |field: Field| {
        Now::of(move || {
            let (_, found) = wrong.get().filter(|(at, _)| *at == field)?;
            Some(problem::sentence(t, found, words.with_untracked(|text| text.trim().chars().count())))
        })
    };
    let kind = |kind: HelpKind| {
        Choice::new(kind.code(), things::kind(t, kind)).hint(things::kind_hint(t, kind)).symbol(things::symbol(kind))
    };
    let skill = |skill: Skill| Choice::new(skill.code(), reasons::skill(t, skill));
    let number = |n: u8| Choice::new(n.to_string(), n.to_string());
    let all: Vec<Choice> = HelpKind::ALL.into_iter().map(kind).collect();
    let weekdays = Weekday::ALL.map(|day| Choice::new((day as u8).to_string(), things::weekday(t, day))).to_vec();
    let part = |part: Part| Choice::new(part.code(), things::part(t, part));
    let times_of_day = [Part::Morning, Part::Afternoon, Part::Evening].map(part).to_vec();
    let places = memo(move || kith.with(|phone| settings(phone).zones));
    let save = move || {
        let chosen = kinds.get_untracked().iter().filter_map(|code| HelpKind::parse(code)).collect();
        let within = zones.get_untracked().iter().filter_map(|id| Id::parse(id).map(ZoneId)).collect();
        let limits = (carry.get_untracked(), week.get_untracked());
        let times = times(&days.get_untracked(), &parts.get_untracked());
        let able = able(&skills.get_untracked(), &languages.get_untracked(), (&limits.0, &limits.1));
        match able.and_then(|able| said_anew(id, (chosen, within), &words.get_untracked(), (able, times))) {
            Ok(command) => {
                if Told::act(told, (kith, t), command.into(), t.glad_saved()) {
                    done();
                }
            }
            Err(found) => {
                wrong.set(Some(found));
                show_what_is_wrong();
            }
        }
    };
    several()
        .child(
            SomeOf::new("kinds", t.glad_kinds(), all)
                .values(kinds)
                .error(error(Field::Kind))
                .on_choose(move |chosen| kinds.set(chosen)),
        )
        .child(live(move || {
            let choices: Vec<Choice> =
                places.get().into_iter().map(|(id, name)| Choice::new(id.to_string(), name)).collect();
            (!choices.is_empty()).then(|| {
                SomeOf::new("zones", t.glad_zones(), choices)
                    .hint(t.glad_zones_hint())
                    .values(zones)
                    .on_choose(move |chosen| zones.set(chosen))
            })
        }))
        .child(
            SomeOf::new("days", t.plan_weekdays(), weekdays)
                .hint(t.glad_days_hint())
                .values(days)
                .on_choose(move |chosen| days.set(chosen)),
        )
        .child(
            SomeOf::new("parts", t.plan_part(), times_of_day)
                .hint(t.glad_parts_hint())
                .values(parts)
                .on_choose(move |chosen| parts.set(chosen)),
        )
        .child(
            Question::area("words", t.glad_words())
                .hint(t.glad_words_hint())
                .need(Need::Optional)
                .rows(2)
                .value(words)
                .error(error(Field::Words))
                .on_input(move |typed| words.set(typed)),
        )
        .child(
            SomeOf::new("skills", t.glad_skills(), Skill::ALL.into_iter().map(skill).collect())
                .values(skills)
                .on_choose(move |chosen| skills.set(chosen)),
        )
        .child(
            Question::line("languages", t.glad_languages())
                .hint(t.glad_languages_hint())
                .need(Need::Optional)
                .value(languages)
                .error(error(Field::Language))
                .on_input(move |typed| languages.set(typed)),
        )
        .child(
            Question::select("carry", t.glad_carry(), (1..=5).map(number).collect())
                .none(t.glad_carry_any())
                .value(carry)
                .on_input(move |chosen| carry.set(chosen)),
        )
        .child(
            Question::select("week", t.glad_week(), (1..=7).map(number).collect())
                .none(t.glad_carry_any())
                .value(week)
                .on_input(move |chosen| week.set(chosen)),
        )
        .child(div("cluster").child(Button::new(t.app_save()).symbol(Symbol::Check).on_press(save)))
}
