//! Reads what is stored and what the hub says, by the types' own derived rules and with a fraction of their code.
//!
//! A text is first read into a [`Tree`], which is the same code for everything. Then each type takes what it needs out
//! of the tree in the order of its own fields, so that a phone carries no search for names for each type, no reader of
//! each type for other formats, and no sentences about what was wrong that nobody would read.
//! Invariant: whatever serde writes is read back alike; a name that a type does not know is passed over, a name that is
//! missing counts as serde says (an option is none, a default is the default, anything else is refused).
//! Not here: any rule of its own; texts and limits are checked by the same types as on the hub.

mod reader;
mod tree;

use serde::de::DeserializeOwned;

/// What a text holds; `None` when it is not that.
#[must_use]
pub fn read<T: DeserializeOwned>(text: &str) -> Option<T> {
    T::deserialize(reader::Reader::of(tree::read(text)?)).ok()
}

#[cfg(test)]
mod tests {
    use super::read;
    use serde::{Deserialize, Serialize};
    use shared::record::Record;
    use std::collections::BTreeMap;

    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    struct Whole {
        words: String,
        number: i64,
        small: u8,
        is: bool,
        maybe: Option<Box<Whole>>,
        list: Vec<One>,
        pair: (u32, String),
        names: BTreeMap<String, u64>,
        #[serde(default)]
        left_out: u32,
        inside: Inside,
    }

    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    struct Inside(String);

    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    enum One {
        Unit,
        Newtype(Inside),
        Pair(u32, u32),
        Fields { a: i32 },
    }

    #[test]
    fn what_serde_writes_is_read_alike() {
        let whole = |maybe| Whole {
            words: "a \"b\"\n".to_owned(),
            number: -3,
            small: 255,
            is: true,
            maybe,
            list: vec![One::Unit, One::Newtype(Inside("x".to_owned())), One::Pair(1, 2), One::Fields { a: -1 }],
            pair: (1, "y".to_owned()),
            names: BTreeMap::from([("n".to_owned(), u64::MAX)]),
            left_out: 0,
            inside: Inside("z".to_owned()),
        };
        let whole = whole(Some(Box::new(whole(None))));
        let text = serde_json::to_string(&whole).unwrap().replace(",\"left_out\":0", ",\"unknown\":[{\"a\":1}]");
        assert_eq!(read::<Whole>(&text), Some(whole));
    }

    #[test]
    fn what_is_not_that_is_refused() {
        for text in ["", "{", "[]", "{}x", "{\"words\":1}", "null"] {
            assert_eq!(read::<Whole>(text), None, "{text}");
        }
        assert_eq!(read::<u8>("256"), None);
        assert_eq!(read::<One>("\"Neither\""), None);
        assert_eq!(read::<Record>("{}"), None);
    }

    #[test]
    fn every_record_of_a_street_is_read_back() {
        for (_, record) in crate::screens::sample::street().world.iter() {
            let text = serde_json::to_string(record.as_ref()).unwrap();
            assert_eq!(read::<Record>(&text).as_ref(), Some(record.as_ref()), "{text}");
        }
    }
}
