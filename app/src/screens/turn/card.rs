//! Draws one turn: who, how to reach them, what is the matter, who was asked and when it goes on.

use super::model::{Found, Shown, Ways};
use crate::dom::{Node, div, el, p, several};
use crate::parts::{Fact, LinkButton, Standing, Symbol, Weight, facts, person_large, ringing, tag};
use crate::screens::draw::{apart, outcome_tag, own_words};
use crate::screens::said::care;
use crate::screens::said::things::{self, Clock};
use crate::text::Text;
use shared::care::turn::Why;
use shared::care::{How, Outcome, Step};

/// What there is to know about it.
pub fn turn_facts(t: Text, shown: &Shown, clock: Clock) -> Node {
    // What was found says it already, where it is on this phone.
    let said = shown.found.as_ref().is_some_and(|found| is_said(shown.why, found.outcome));
    let why = care::why(t, shown.why).filter(|_| !said).map(|words| tag(standing(shown.why), words));
    let waiting = shown.waiting.then(|| tag(Standing::Waiting, t.state_waiting()));
    several()
        .child(
            div("cluster")
                .child(shown.name.as_deref().map(person_large))
                .child(shown.name.is_none().then(|| p("soft").child(t.turn_name_coming())))
                .child(why)
                .child(waiting),
        )
        .child(p("").child(apart(vec![care::how(t, shown.how).to_owned(), times(t, shown, clock)])))
        .child(shown.step.map(|step| ladder(t, shown, step)))
        .child(shown.found.as_ref().map(|found| found_words(t, found, clock)))
        .child(ways(t, shown))
}

fn times(t: Text, shown: &Shown, clock: Clock) -> String {
    let (since, next) = (things::moment(t, shown.since, clock), things::moment(t, shown.next, clock));
    if shown.step.is_none() { t.turn_since_until(&since, &next) } else { t.turn_on_the_ladder(&since, &next) }
}

fn ladder(t: Text, shown: &Shown, step: Step) -> Node {
    let names = (!shown.asked.is_empty()).then(|| t.turn_asked(&shown.asked.join(" · ")));
    several().child(p("").child(care::asked(t, step))).child(names.map(|names| p("soft").child(names)))
}

/// What somebody found, and their words.
pub fn found_words(t: Text, found: &Found, clock: Clock) -> Node {
    let at = things::moment(t, found.at, clock);
    let (standing, label) = outcome_tag(t, found.outcome);
    let by = found.by.as_deref().map_or(at.clone(), |by| match found.outcome {
        Outcome::NoAnswer => t.turn_tried(by, &at),
        Outcome::Well | Outcome::Worried => t.turn_saw(by, &at),
    });
    several()
        .child(div("cluster").child(tag(standing, label)).child(el("span").class("soft small").child(by)))
        .child(found.words.as_deref().map(own_words))
}

/// How to reach them.
fn ways(t: Text, shown: &Shown) -> Option<Node> {
    let ways = &shown.reach;
    // Whoever only has to ring needs no address, until nobody answers.
    let goes = shown.how == How::Visit || shown.step.is_some();
    let number = ways.phone.as_ref().map(|phone| {
        let number = el("bdi").class("nums").attr("dir", "ltr").child(phone.written.as_str());
        Fact::new(t.errand_phone(), number).symbol(Symbol::Phone)
    });
    let through =
        ways.through.as_deref().map(|words| Fact::new(t.errand_reach(), ringing(words)).symbol(Symbol::People));
    let place = ways
        .place
        .as_ref()
        .filter(|_| goes)
        .map(|place| Fact::new(t.errand_address(), place.address.as_str()).symbol(Symbol::Place));
    let any = number.is_some() || through.is_some() || place.is_some();
    any.then(|| facts().child(number).child(place).child(through))
}

/// The button that rings somebody, whose name stands above it.
pub fn call(t: Text, link: &str, name: &str) -> LinkButton {
    LinkButton::new(link, t.app_call()).label(&t.app_call_name(name)).weight(Weight::Plain).symbol(Symbol::Phone)
}

/// The link that rings them.
pub fn ring(t: Text, ways: &Ways, name: &str) -> Option<LinkButton> {
    let phone = ways.phone.as_ref()?;
    Some(call(t, phone.link.as_str(), name))
}

const fn standing(why: Why) -> Standing {
    match why {
        Why::Due | Why::Missed => Standing::Waiting,
        Why::NoAnswer => Standing::Over,
        Why::Worried => Standing::Wrong,
    }
}

fn is_said(why: Why, found: Outcome) -> bool {
    matches!((why, found), (Why::NoAnswer, Outcome::NoAnswer) | (Why::Worried, Outcome::Worried))
}
