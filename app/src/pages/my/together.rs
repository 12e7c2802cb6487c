//! Meeting neighbours: somebody who might like to meet, and what is on.
//!
//! Before both have said yes the page does not know who the other is, because the record it reads does not.

use crate::dom::{IntoNode, Node, div, el, p, several, span};
use crate::pages::form::{hidden, posted, sends};
use crate::pages::gatherings::{fact_lines, upcoming};
use crate::pages::words::Clock;
use crate::parts::{Button, Choice, LinkButton, Notice, Question, Tone, Weight, card, section};
use crate::screens::said::{things, together};
use crate::screens::together::model::whole;
use crate::text::use_text;
use shared::people::{Contact, Person, Zone};
use shared::together::{Coming, Gathering, Invitation, Reply};
use shared::words::limits::FRIENDS_MAX;
use shared::words::{ComingId, PersonId};
use shared::world::{World, each_linked, find};

/// How many gatherings stand on somebody's own page; the others are one link away.
const SHOWN_MAX: usize = 4;

/// What there is for this person.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Together {
    /// What they are asked, or have said yes to.
    pub invitations: Vec<Invitation>,
    /// What is on, with the part of town and how they stand to it; their own first.
    pub gatherings: Vec<(Gathering, String, Option<Coming>)>,
    /// How they can be reached, to begin an answer with.
    pub phone: String,
}

impl Together {
    /// Reads it.
    #[must_use]
    pub fn find(world: &dyn World, person: PersonId, clock: Clock) -> Self {
        let mut invitations = each_linked::<Invitation>(world, person);
        invitations.retain(|one| one.reply != Some(Reply::NotNow));
        let own = |gathering: &Gathering| find::<Coming>(world, ComingId::of(gathering.id, person)).ok();
        let zone =
            |gathering: &Gathering| find::<Zone>(world, gathering.zone).map(|z| z.name.to_string()).unwrap_or_default();
        let all = upcoming(world, clock.today());
        let all = all.into_iter().map(|gathering| (zone(&gathering), own(&gathering), gathering));
        // A cancelled one concerns only those who would have come.
        let all = all.filter(|(_, own, gathering)| gathering.is_open() || own.is_some());
        let mut gatherings: Vec<_> = all.map(|(zone, own, gathering)| (gathering, zone, own)).collect();
        gatherings.sort_by_key(|(_, _, own)| own.is_none());
        gatherings.truncate(SHOWN_MAX);
        let phone = find::<Contact>(world, person).ok().and_then(|contact| contact.phone);
        let phone = phone.map(|phone| whole(phone.as_str())).unwrap_or_default();
        // Who has erased themselves is nobody's neighbour here.
        let known = find::<Person>(world, person).is_ok();
        if known { Self { invitations, gatherings, phone } } else { Self::default() }
    }
}

/// The section.
pub fn together_part(shown: Together, (code, token): (String, String), (late, clock): (bool, Clock)) -> Option<Node> {
    let t = use_text();
    let Together { invitations, gatherings, phone } = shown;
    if invitations.is_empty() && gatherings.is_empty() {
        return None;
    }
    let ways = (code.as_str(), token.as_str());
    let hint = (!gatherings.is_empty()).then(|| p("small soft").child(t.my_gathering_host()));
    Some(
        section(t.my_together())
            .attr("id", "together")
            .child(late.then(|| Notice::new(Tone::Worry, t.my_gathering_late())))
            .child(invitations.into_iter().map(|one| invitation(one, (ways, &phone), clock)).collect::<Vec<_>>())
            .child(gatherings.into_iter().map(|one| gathering(one, ways, clock)).collect::<Vec<_>>())
            .child(hint)
            .child(p("page-on").child(el("a").attr("href", "/gatherings").child(t.gatherings_all()))),
    )
}

fn post((code, token): (&str, &str), does: &'static str) -> Node {
    posted(format!("/my/{code}")).child(sends(does, token.to_owned()))
}

fn invitation(one: Invitation, (ways, phone): ((&str, &str), &str), clock: Clock) -> Node {
    let t = use_text();
    let why = el("blockquote").attr("dir", "auto").child(one.why.to_string());
    if let Some(other) = &one.other {
        let ends = things::day(t, one.ends.day(clock.offset), clock);
        return Notice::new(Tone::Good, t.meet_met())
            .child(p("").child(t.meet_reach(other.name.as_str())))
            .child(el("blockquote").attr("dir", "auto").child(other.way.to_string()))
            .child(p("small soft").child(t.meet_until(&ends)))
            .into_node();
    }
    if one.reply.is_some() {
        return card().child(why).child(p("").child(t.meet_waits())).child(not_now(&one, ways));
    }
    card()
        .child(el("h3").child(t.meet_asked()))
        .child(why)
        .child(p("").child(t.meet_asked_hint()))
        .child(
            post(ways, "meet")
                .child(hidden("introduction", one.introduction.to_string()))
                .child(hidden("invitation", one.id.to_string()))
                .child(Question::area("way", t.meet_way()).hint(t.meet_way_hint()).rows(2).value(phone.to_owned()))
                .child(div("cluster").child(Button::new(t.meet_yes()).weight(Weight::Plain))),
        )
        .child(not_now(&one, ways))
}

fn not_now(one: &Invitation, ways: (&str, &str)) -> Node {
    let t = use_text();
    post(ways, "notnow")
        .child(hidden("introduction", one.introduction.to_string()))
        .child(hidden("invitation", one.id.to_string()))
        .child(div("").child(Button::new(t.meet_not_now()).weight(Weight::Quiet)))
}

fn gathering((one, zone, own): (Gathering, String, Option<Coming>), ways: (&str, &str), clock: Clock) -> Node {
    let t = use_text();
    let stands = own.as_ref().filter(|_| one.is_open()).map(|own| together::seat(t, own));
    let moved = (one.moved.is_some() && own.is_some() && one.is_open()).then(|| p("").child(t.gathering_changed()));
    let id = hidden("gathering", one.id.to_string());
    let form = match (&own, one.is_open()) {
        (_, false) => None,
        (Some(_), true) => Some(post(ways, "leave").child(id).child(div("").child(
            Button::new(t.gathering_leave()).weight(Weight::Quiet).label(&labelled(t.gathering_leave(), &one)),
        ))),
        (None, true) => {
            let some = |n: u8| Choice::new(n.to_string(), t.gathering_friends_some(i64::from(n)));
            let words = if one.fits(1) { t.gathering_come() } else { t.gathering_wait() };
            Some(
                post(ways, "come")
                    .child(id)
                    .child(
                        Question::select("friends", t.gathering_friends(), (1..=FRIENDS_MAX).map(some).collect())
                            .none(t.gathering_just_me()),
                    )
                    .child(div("").child(Button::new(words).weight(Weight::Plain).label(&labelled(words, &one)))),
            )
        }
    };
    let known = own.is_some();
    let title = el("bdi").child(one.title.to_string());
    let around = if known {
        card().child(el("h3").child(title)).child(stands.map(|stands| p("").child(el("strong").child(stands))))
    } else {
        // One line each for what they may not care about.
        let when = span("page-fold-more").child(el("bdi").child(together::slot(t, one.slot, clock)));
        el("details").class("page-fold").child(el("summary").child(title).child(when))
    };
    let inside = several()
        .child(moved)
        .child(fact_lines(&one, &zone, clock))
        .child(form)
        .child((known && one.is_open()).then(|| several().child(calendar_link(&one))));
    around.child(if known { inside } else { div("stack").child(inside) })
}

/// The words of a button with what it is about.
fn labelled(words: &str, one: &Gathering) -> String {
    [words, ": ", one.title.as_str()].concat()
}

/// The link to a gathering's calendar file.
pub fn calendar_link(one: &Gathering) -> Node {
    let t = use_text();
    div("").child(LinkButton::new(format!("/gatherings/{}.ics", one.id), t.gathering_calendar()).weight(Weight::Quiet))
}
