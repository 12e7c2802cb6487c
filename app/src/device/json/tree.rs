//! Any JSON, read once.
//!
//! Kith writes whole numbers only, so a fraction is refused here. Names and words stay where they stand in the text as
//! long as nothing in them was written in another way (`\"`).

use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use std::borrow::Cow;
use std::fmt;

/// A piece of JSON.
pub(super) enum Tree<'a> {
    Null,
    Is(bool),
    Below(i64),
    Number(u64),
    Words(Cow<'a, str>),
    List(Vec<Self>),
    Fields(Vec<(Cow<'a, str>, Self)>),
}

/// What a text holds, if it is JSON and nothing else.
pub(super) fn read(text: &str) -> Option<Tree<'_>> {
    serde_json::from_str(text).ok()
}

impl<'de> Deserialize<'de> for Tree<'de> {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        d.deserialize_any(Grow)
    }
}

struct Grow;

impl<'de> Visitor<'de> for Grow {
    type Value = Tree<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E: Error>(self) -> Result<Tree<'de>, E> {
        Ok(Tree::Null)
    }

    fn visit_bool<E: Error>(self, is: bool) -> Result<Tree<'de>, E> {
        Ok(Tree::Is(is))
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Tree<'de>, E> {
        Ok(Tree::Below(number))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Tree<'de>, E> {
        Ok(Tree::Number(number))
    }

    fn visit_borrowed_str<E: Error>(self, words: &'de str) -> Result<Tree<'de>, E> {
        Ok(Tree::Words(Cow::Borrowed(words)))
    }

    fn visit_str<E: Error>(self, words: &str) -> Result<Tree<'de>, E> {
        Ok(Tree::Words(Cow::Owned(words.to_owned())))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Tree<'de>, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element()? {
            list.push(item);
        }
        Ok(Tree::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut pairs: A) -> Result<Tree<'de>, A::Error> {
        let mut fields = Vec::new();
        while let Some((Name(name), value)) = pairs.next_entry()? {
            fields.push((name, value));
        }
        Ok(Tree::Fields(fields))
    }
}

/// A name, which is always words.
struct Name<'a>(Cow<'a, str>);

impl<'de> Deserialize<'de> for Name<'de> {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        match d.deserialize_str(Grow)? {
            Tree::Words(name) => Ok(Self(name)),
            _ => Err(D::Error::custom("a name")),
        }
    }
}
