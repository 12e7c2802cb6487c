//! Matching, on any group: the same order every time, no limit passed over, and a reason for everybody.

use proptest::prelude::*;
use shared::help::matching::{Barrier, Board, Reason};
use shared::help::{Able, Errand, HelpKind, Offer, Skill, Step, Times, Wants};
use std::sync::Arc;
use tests::neighbourhood::{Neighbourhood, THEN, grow};

fn neighbourhoods() -> impl Strategy<Value = Neighbourhood> {
    (any::<u64>(), 1..40_usize, 1..30_usize).prop_map(|(seed, people, asks)| grow(seed, people, asks))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn the_order_is_the_same_whoever_looks(place in neighbourhoods()) {
        let (board, again) = (Board::of(&place.world, THEN), Board::of(&place.world.clone(), THEN));
        for (errand, asker) in &place.errands {
            prop_assert_eq!(board.rank(errand, *asker), again.rank(errand, *asker));
        }
    }

    #[test]
    fn everybody_has_reasons_or_a_barrier_and_no_limit_is_passed(place in neighbourhoods()) {
        let board = Board::of(&place.world, THEN);
        for (errand, asker) in &place.errands {
            let ranked = board.rank(errand, *asker);
            for helper in &place.helpers {
                let found = ranked.iter().find(|one| one.helper == *helper);
                match board.look_at((errand, *asker), *helper) {
                    Ok(told) => {
                        prop_assert_eq!(Some(&told), found);
                        prop_assert!(!told.reasons.is_empty(), "somebody is asked without a reason");
                        let offers = told.reasons.iter().any(|why| matches!(why, Reason::Offers { .. }));
                        prop_assert!(!offers || place.is_glad(*helper, errand), "at a time, or in a rest, they said no to");
                        prop_assert!(told.step < Step::Zone || offers, "a stranger who does not offer it");
                        prop_assert_ne!(*helper, *asker);
                        let able = place.able(*helper);
                        prop_assert!(!able.is_full(place.in_hand(*helper)), "more than they can carry");
                        prop_assert!(errand.wants.skills.iter().all(|skill| able.skills.contains(skill)));
                    }
                    Err(Barrier::OnABreak | Barrier::NotThen) => {
                        prop_assert!(!place.is_glad(*helper, errand) || found.is_none(), "somebody glad is left out");
                        prop_assert_eq!(found, None);
                    }
                    Err(Barrier::Full) => prop_assert!(place.able(*helper).is_full(place.in_hand(*helper))),
                    Err(_) => prop_assert_eq!(found, None),
                }
            }
        }
    }

    #[test]
    fn who_knows_the_asker_comes_before_who_does_not(place in neighbourhoods()) {
        let board = Board::of(&place.world, THEN);
        for (errand, asker) in &place.errands {
            let ranked = board.rank(errand, *asker);
            prop_assert!(ranked.is_sorted_by_key(|one| one.step));
            for one in &ranked {
                let knows = one.reasons.iter().any(|r| matches!(r, Reason::HasVisited { .. } | Reason::Paired { .. }));
                prop_assert_eq!(knows, one.step < Step::Zone);
            }
        }
    }

    #[test]
    fn what_one_errand_needs_says_the_same_as_the_whole(place in neighbourhoods()) {
        let whole = Board::of(&place.world, THEN);
        for (errand, asker) in &place.errands {
            let around = Board::around(&place.world, (errand, *asker), Step::Zone, THEN);
            prop_assert_eq!(whole.rank(errand, *asker), around.rank(errand, *asker));
        }
    }
}

#[test]
fn a_wish_is_a_barrier_for_who_never_said_they_can() {
    let mut place = grow(1, 6, 1);
    let (errand, asker) = place.errands[0].clone();
    let wants = Wants { skills: vec![Skill::Care], language: None, ..Wants::default() };
    let errand = Errand { wants, kind: HelpKind::Lift, ..errand };
    let helper = place.offer(HelpKind::Lift, Able::default());
    let offer = place.world.each::<Offer>().find(|offer| offer.person == helper).cloned();
    let everywhere =
        Offer { zones: Vec::new(), times: Times::default(), rest: None, ..offer.expect("it was just made") };
    place.world.put(Arc::new(everywhere.into()));
    let board = Board::of(&place.world, THEN);
    assert_eq!(board.look_at((&errand, asker), helper), Err(Barrier::Lacks(Skill::Care)));
}
