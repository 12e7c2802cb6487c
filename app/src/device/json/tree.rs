//! Any JSON, read once.
//!
//! Kith writes whole numbers only, so a fraction is refused here.

use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use std::fmt;

/// A piece of JSON.
pub(super) enum Tree {
    Null,
    Is(bool),
    Below(i64),
    Number(u64),
    Words(String),
    List(Vec<Tree>),
    Fields(Vec<(String, Tree)>),
}

/// What a text holds, if it is JSON and nothing else.
pub(super) fn read(text: &str) -> Option<Tree> {
    serde_json::from_str(text).ok()
}

impl<'de> Deserialize<'de> for Tree {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        d.deserialize_any(Grow)
    }
}

struct Grow;

impl<'de> Visitor<'de> for Grow {
    type Value = Tree;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E: Error>(self) -> Result<Tree, E> {
        Ok(Tree::Null)
    }

    fn visit_bool<E: Error>(self, is: bool) -> Result<Tree, E> {
        Ok(Tree::Is(is))
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Tree, E> {
        Ok(Tree::Below(number))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Tree, E> {
        Ok(Tree::Number(number))
    }

    fn visit_str<E: Error>(self, words: &str) -> Result<Tree, E> {
        Ok(Tree::Words(words.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Tree, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element()? {
            list.push(item);
        }
        Ok(Tree::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut pairs: A) -> Result<Tree, A::Error> {
        let mut fields = Vec::new();
        while let Some(pair) = pairs.next_entry()? {
            fields.push(pair);
        }
        Ok(Tree::Fields(fields))
    }
}
