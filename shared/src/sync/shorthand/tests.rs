//! Whatever is written is read back.

use super::*;
use crate::words::id::stirred;
use proptest::prelude::*;

fn there_and_back(text: &str, said: &Said) -> usize {
    let (mut there, mut back) = (said.clone(), said.clone());
    let short = shorten(text, &mut there);
    assert_eq!(expand(&short, &mut back, text.len()).as_deref(), Some(text));
    assert_eq!(there, back, "both have heard the same");
    assert!(short.len() <= text.len() * 2);
    if !text.is_empty() {
        assert_eq!(expand(&short, &mut said.clone(), text.len() - 1), None, "longer than it may be");
    }
    short.len()
}

#[test]
fn every_phrase_comes_back_with_whatever_is_in_its_holes() {
    let ids = [[0; 16], [0xff; 16], [7; 16]].map(Id::from_bytes);
    for phrase in PHRASES {
        for number in
            ["0", "9", "127", "128", "4294967295", "4294967296", "18446744073709551615", "18446744073709551616"]
        {
            for odd in ["", "0", "a", "\u{1}", "é"] {
                let text = phrase.replace(['#', '%', '$'], &format!("{odd}{number}")).replace('@', &ids[1].to_string());
                let text = text.replace('&', "12,34");
                there_and_back(&text, &Said::default());
                there_and_back(&text.repeat(2), &Said { ids: ids.into(), version: 128, place: "12,34".to_owned() });
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
        filled.replace('@', &id).replace('&', &few.to_string())
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
        there_and_back(&pieces.concat(), &Said { ids, version, place });
    }

    #[test]
    fn nothing_that_is_heard_does_harm(short in proptest::collection::vec(any::<u8>(), 0..200)) {
        prop_assert!(expand(&short, &mut Said::default(), 300).is_none_or(|text| text.len() <= 300));
    }
}

#[test]
fn what_nobody_wrote_is_not_read() {
    let first = [FIRST, MORE, ITSELF, b' ' - 1, 0];
    for byte in first {
        for rest in [&[][..], &[0xff], &[0xff; 40], &[0x80; 40], &[0, 1, 2]] {
            let short = [&[byte], rest].concat();
            // Whatever comes of it, it is no panic, and nothing is longer than it may be.
            assert!(expand(&short, &mut Said::default(), 100).is_none_or(|text| text.len() <= 100));
        }
    }
    assert_eq!(expand(&[FIRST], &mut Said::default(), 1_000), None);
    assert_eq!(expand(b"\xff", &mut Said::default(), 1_000), None);
}
