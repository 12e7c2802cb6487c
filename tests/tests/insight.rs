//! Insight, on any group: every figure is what counting by hand gives, from the records that it names.
//!
//! The groups are grown from seeds; who counts by hand looks at every pair of records and knows no index. Not here:
//! stories of how a figure comes to be; those are in `stories_insight.rs`.

#[path = "insight/grown.rs"]
mod grown;
#[path = "insight/happens.rs"]
mod happens;
#[path = "insight/recount.rs"]
mod recount;

use grown::{Grown, NOW, OFFSET, grow};
use proptest::prelude::*;
use shared::care::reflection::Aspect;
use shared::insight::mood::mood;
use shared::insight::{Panel, Period, Topic, Value, insight};
use shared::record::Key;
use shared::words::Day;
use shared::words::limits::FIGURE_PEOPLE_MIN;
use shared::world::World as _;
use std::collections::BTreeSet;
use tests::simulator::Random;

fn groups() -> impl Strategy<Value = (Grown, Period)> {
    (any::<u64>(), 0..14_usize, -120..10_i32, 0..100_i32).prop_map(|(seed, people, from, days)| {
        let today = NOW.day(OFFSET);
        let from = Day(today.0 + from);
        (grow(seed, people), Period { from, to: Day(from.0 + days) })
    })
}

fn figures(panels: &[Panel]) -> impl Iterator<Item = (Topic, &shared::insight::Figure)> {
    panels.iter().flat_map(|panel| panel.figures.iter().map(|figure| (panel.topic, figure)))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn every_figure_is_what_counting_by_hand_gives((group, period) in groups()) {
        let panels = insight(&group.world, period, NOW);
        prop_assert_eq!(panels.iter().map(|panel| panel.topic).collect::<Vec<_>>(), Topic::ALL.to_vec());
        for panel in &panels {
            let (people, by_hand) = recount::panel(&group.world, panel.topic, period);
            prop_assert_eq!(panel.people, people, "people of {:?}", panel.topic);
            let here: Vec<_> = panel.figures.iter().map(|one| (one.what, one.value)).collect();
            if people < FIGURE_PEOPLE_MIN {
                prop_assert!(here.is_empty(), "{:?} is shown about {people}", panel.topic);
            } else {
                prop_assert_eq!(here, by_hand, "{:?}", panel.topic);
            }
        }
    }

    #[test]
    fn every_figure_leads_to_records_that_are_here_and_none_twice((group, period) in groups()) {
        for (_, figure) in figures(&insight(&group.world, period, NOW)) {
            let keys: BTreeSet<Key> = figure.records.iter().copied().collect();
            prop_assert_eq!(keys.len(), figure.records.len());
            prop_assert!(keys.iter().all(|key| group.world.get(*key).is_some()));
            match figure.value {
                Value::Count(count) => prop_assert_eq!(count, keys.len()),
                Value::Seconds(_) => prop_assert!(!keys.is_empty()),
                Value::Few => prop_assert!(keys.is_empty()),
            }
        }
    }

    #[test]
    fn what_has_nothing_to_do_with_it_changes_nothing((mut group, period) in groups(), seed: u64) {
        let before = insight(&group.world, period, NOW);
        prop_assert_eq!(&before, &insight(&group.world.clone(), period, NOW));
        let moods = mood(&group.world, Period::quarter_before(NOW.day(OFFSET)), NOW);
        group.add_unrelated(&mut Random::new(seed), period);
        prop_assert_eq!(before, insight(&group.world, period, NOW));
        prop_assert_eq!(moods, mood(&group.world, Period::quarter_before(NOW.day(OFFSET)), NOW));
    }

    #[test]
    fn the_mood_is_blurred_and_of_five_people_or_nothing((group, period) in groups()) {
        let today = NOW.day(OFFSET);
        let quarter = Period::quarter(period.from);
        let found = mood(&group.world, quarter, NOW);
        prop_assert_eq!(found.is_some(), quarter.to < today);
        for aspect in Aspect::ALL {
            let by_hand = recount::faces(&group.world, quarter, aspect);
            let faces = found.and_then(|mood| mood.faces(aspect)).map(|faces| [faces.hard, faces.middling, faces.good]);
            prop_assert_eq!(faces, by_hand.filter(|_| found.is_some()));
        }
        if !period.is_quarter() {
            prop_assert_eq!(mood(&group.world, period, NOW), None, "another period would overlap");
        }
    }
}

#[test]
fn a_quarter_of_two_thousand_asks_is_counted_while_nobody_notices() {
    let mut group = grow(7, 300);
    group.add_asks(2_000);
    let start = std::time::Instant::now();
    let panels = insight(&group.world, Period::quarter(NOW.day(OFFSET)), NOW);
    println!("2,000 asks, {} records: {:?}", group.world.len(), start.elapsed());
    assert!(panels.iter().all(|panel| panel.people >= FIGURE_PEOPLE_MIN), "everybody is in it");
}
