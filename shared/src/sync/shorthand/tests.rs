//! Whatever is written is read back.

use super::*;
use crate::words::id::stirred;
use proptest::prelude::*;

/// Whoever has the records of all ids that stand in a text.
fn holder(text: &str) -> impl Fn(Kind, Start) -> Option<Id> {
    let ids: Vec<Id> = text.as_bytes().windows(22).filter_map(|mut letters| id(&mut letters)).collect();
    move |_, start| ids.iter().find(|id| id.bytes().starts_with(&start)).copied()
}

fn there_and_back(text: &str, said: &Said) {
    for said in [said.clone(), said.clone().to_holder()] {
        let (mut there, mut back) = (said.clone(), said.clone());
        let short = shorten(text, &mut there);
        assert_eq!(expand(&short, &mut back, text.len(), &holder(text)).as_deref(), Some(text));
        assert_eq!(there, back, "both have heard the same");
        assert!(short.len() <= text.len() * 2);
        if !text.is_empty() {
            let longest = text.len() - 1;
            assert_eq!(expand(&short, &mut said.clone(), longest, &holder(text)), None, "longer than it may be");
        }
    }
}

#[test]
fn ids_of_one_moment_share_their_beginning_and_a_held_one_is_said_in_part() {
    let made = |at, n| Id::new(at, [n; 10]);
    let (first, second, later) = (made(1_764_270_000_000, 1), made(1_764_270_000_000, 2), made(1_764_270_000_001, 3));
    let named = |id: Id| format!("a{id}\",1,2,3,\"");
    let text = [first, second, later, first].map(named).concat();
    let at = Said::default();
    // The phrase, the kind, the way, the id, the sum and two places.
    assert_eq!(shorten(&text, &mut at.clone()).len(), 4 * 8 + 4 + 16 + 10 + 16);
    let short = shorten(&text, &mut at.clone().to_holder());
    assert_eq!(short.len(), 4 * 8 + 4 + 9 + 3 + 9);
    assert_eq!(expand(&short, &mut at.clone().to_holder(), 1_000, &holder(&text)), Some(text.clone()));
    assert_eq!(expand(&short, &mut at.to_holder(), 1_000, &holder(&named(first))), None, "two of them are not here");
}

#[test]
fn every_phrase_comes_back_with_whatever_is_in_its_holes() {
    let ids = [[0; 16], [0xff; 16], [7; 16]].map(Id::from_bytes);
    for phrase in PHRASES {
        for number in
            ["0", "9", "127", "128", "4294967295", "4294967296", "18446744073709551615", "18446744073709551616"]
        {
            for odd in ["", "0", "a", "\u{1}", "é"] {
                let text = phrase
                    .replace(['#', '%', '$'], &format!("{odd}{number}"))
                    .replace('^', "a@")
                    .replace('@', &ids[1].to_string());
                let text = text.replace('&', "12,34");
                there_and_back(&text, &Said::default());
                let said = Said { ids: ids.into(), version: 128, ..Said::at("12,34".to_owned()) };
                there_and_back(&text.repeat(2), &said);
            }
        }
    }
}

fn piece() -> impl Strategy<Value = String> {
    let phrase = proptest::sample::select(PHRASES);
    let id = any::<u8>().prop_map(|n| stirred(&u64::from(n).to_be_bytes()).to_string());
    let filled = (phrase, any::<u64>(), any::<u32>(), id.clone());
    let filled = filled.prop_map(|(phrase, many, few, id)| {
        let filled = phrase.replace(['#', '$'], &many.to_string()).replace('%', &few.to_string());
        filled.replace('^', "a@").replace('@', &id).replace('&', &few.to_string())
    });
    // What is nearly a phrase, what looks like its code, and what nobody would say.
    prop_oneof![8 => filled, 2 => "[ -~]{0,30}", 2 => "\\PC{0,8}", 1 => "[\\x00-\\x7f]{0,8}", 1 => id, 1 => Just("\":\"".to_owned())]
}

proptest! {
    #[test]
    fn whatever_is_written_is_read_back(
        pieces in proptest::collection::vec(piece(), 0..80),
        (ids, version, place) in (0_u64..300, any::<u64>(), any::<Option<u32>>()),
    ) {
        let ids = (0..ids).map(|n| stirred(&n.to_be_bytes())).collect();
        let place = place.map(|place| place.to_string()).unwrap_or_default();
        there_and_back(&pieces.concat(), &Said { ids, version, ..Said::at(place) });
    }

    #[test]
    fn nothing_that_is_heard_does_harm(short in proptest::collection::vec(any::<u8>(), 0..200)) {
        prop_assert!(expand(&short, &mut Said::default(), 300, &|_, _| None).is_none_or(|text| text.len() <= 300));
    }
}

#[test]
fn what_nobody_wrote_is_not_read() {
    let first = [FIRST, MORE, ITSELF, b' ' - 1, 0];
    for byte in first {
        for rest in [&[][..], &[0xff], &[0xff; 40], &[0x80; 40], &[0, 1, 2]] {
            let short = [&[byte], rest].concat();
            // Whatever comes of it, it is no panic, and nothing is longer than it may be.
            assert!(expand(&short, &mut Said::default(), 100, &|_, _| None).is_none_or(|text| text.len() <= 100));
        }
    }
    assert_eq!(expand(&[FIRST], &mut Said::default(), 1_000, &|_, _| None), None);
    assert_eq!(expand(b"\xff", &mut Said::default(), 1_000, &|_, _| None), None);
}
