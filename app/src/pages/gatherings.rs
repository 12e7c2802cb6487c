//! What is on: the open list of gatherings, for anybody with a browser. No names of people stand on it.

use super::around::{Around, Here, page, reach};
use super::my::together::calendar_link;
use super::words::Clock;
use crate::dom::{Node, div, el, p, several};
use crate::parts::{Empty, Fact, LinkButton, PageHead, Standing, Symbol, Weight, card, facts, section, tag};
use crate::screens::said::together;
use crate::text::use_text;
use shared::people::Zone;
use shared::record::{Kind, Noun as _};
use shared::together::{Gathering, Stage};
use shared::words::Day;
use shared::world::{World, find};

/// What is on from today: what has not been yet, also what was called off, the soonest first.
#[must_use]
pub fn upcoming(world: &dyn World, today: Day) -> Vec<Gathering> {
    let all = world.all(Kind::Gathering);
    let all = all.iter().filter_map(|record| Gathering::from_record(record));
    let mut soon: Vec<Gathering> = all.filter(|one| !one.is_past() && one.slot.day >= today).cloned().collect();
    soon.sort_by_key(|one| (one.slot.day, one.slot.from, one.id));
    soon
}

/// What the page shows: each with the part of town.
#[must_use]
pub fn listed(world: &dyn World, clock: Clock) -> Vec<(Gathering, String)> {
    let zone = |one: &Gathering| find::<Zone>(world, one.zone).map(|zone| zone.name.to_string()).unwrap_or_default();
    upcoming(world, clock.today()).into_iter().map(|one| (zone(&one), one)).map(|(zone, one)| (one, zone)).collect()
}

/// The page.
pub fn gatherings_page(around: Around, all: Vec<(Gathering, String)>, clock: Clock) -> Node {
    let t = use_text();
    let group = around.group.clone();
    let around = Around { here: Here::At("/gatherings".to_owned()), ..around };
    let none = all.is_empty();
    let one = |(one, zone): (Gathering, String)| {
        let words = one.words.as_ref().map(ToString::to_string);
        card()
            .child(el("h2").child(el("bdi").child(one.title.to_string())))
            .child(words.map(|words| p("page-said").attr("dir", "auto").child(words)))
            .child(fact_lines(&one, &zone, clock))
            .child(one.is_open().then(|| calendar_link(&one)))
    };
    page(
        around,
        t.gatherings_title(),
        several()
            .child(PageHead::new(t.gatherings_title()).child(p("lead").child(t.gatherings_intro())))
            .child(none.then(|| Empty::new(Symbol::Today, t.gatherings_none()).hint(t.gatherings_none_hint())))
            .child(all.into_iter().map(one).collect::<Vec<_>>())
            .child((!none).then(|| {
                section(t.gatherings_how())
                    .child(p("").child(t.gatherings_how_code()))
                    .child(p("").child(LinkButton::new("/my", t.home_my()).weight(Weight::Plain)))
                    .child(p("").child(t.gatherings_how_ring()))
                    .child(p("small soft").child(t.gatherings_privacy()))
            }))
            .child(group.map(reach)),
    )
}

/// When, where, and whether there is room; the word that came with a cancellation.
pub fn fact_lines(one: &Gathering, zone: &str, clock: Clock) -> Node {
    let t = use_text();
    let place = if zone.is_empty() { one.place.to_string() } else { [one.place.as_str(), zone].join(" · ") };
    let open = one.is_open();
    let room =
        open.then(|| Fact::new(together::kind(t, one.kind), together::room(t, one)).symbol(together::symbol(one.kind)));
    let word = together::word(one).map(|word| el("blockquote").attr("dir", "auto").child(word));
    // That it is off stands before when it would have been.
    let off = matches!(one.stage, Stage::Cancelled { .. });
    let off = off.then(|| several().child(div("").child(tag(Standing::Over, t.gathering_cancelled()))).child(word));
    several().child(off).child(
        facts()
            .child(Fact::new(t.errand_when(), together::slot(t, one.slot, clock)).symbol(Symbol::Day))
            .child(Fact::new(t.errand_where(), place).symbol(Symbol::Place))
            .child(room),
    )
}
