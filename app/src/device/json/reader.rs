//! Hands a tree to the readers that serde has written for the types.
//!
//! A struct gets its fields as a list in its own order, a variant gets its place in its own list: both come with the
//! question, so nothing is looked up by name twice.

use super::tree::Tree;
use serde::de::value::U64Deserializer;
use serde::de::{
    DeserializeSeed, Deserializer, EnumAccess, Error, Expected, IntoDeserializer, MapAccess, SeqAccess, Unexpected,
    VariantAccess, Visitor,
};
use std::borrow::Cow;
use std::fmt;
use std::vec::IntoIter;

/// It is not that. What exactly was wrong would be read by nobody.
#[derive(Debug)]
pub(super) struct NotThat;

impl fmt::Display for NotThat {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not that")
    }
}

impl std::error::Error for NotThat {}

impl Error for NotThat {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self
    }

    fn invalid_type(_: Unexpected<'_>, _: &dyn Expected) -> Self {
        Self
    }

    fn invalid_value(_: Unexpected<'_>, _: &dyn Expected) -> Self {
        Self
    }

    fn invalid_length(_: usize, _: &dyn Expected) -> Self {
        Self
    }
}

type Read<T> = Result<T, NotThat>;
type Fields<'a> = Vec<(Cow<'a, str>, Tree<'a>)>;

/// A tree to read from; without one, a name that is missing.
pub(super) struct Reader<'a>(Option<Tree<'a>>);

impl<'a> Reader<'a> {
    pub(super) fn of(tree: Tree<'a>) -> Self {
        Self(Some(tree))
    }

    fn list(self) -> Read<Items<'a>> {
        match self.0 {
            Some(Tree::List(list)) => Ok(Items(list.into_iter())),
            _ => Err(NotThat),
        }
    }

    fn fields(self) -> Read<Fields<'a>> {
        match self.0 {
            Some(Tree::Fields(fields)) => Ok(fields),
            _ => Err(NotThat),
        }
    }

    fn words<V: Visitor<'a>>(self, visitor: V) -> Read<V::Value> {
        match self.0 {
            // One way for both: a second would be carried for each type.
            Some(Tree::Words(words)) => visitor.visit_str(&words),
            _ => Err(NotThat),
        }
    }

    fn one_of(self, variants: &'static [&'static str]) -> Read<One<'a>> {
        let (name, inside) = match self.0 {
            Some(Tree::Words(name)) => (name, None),
            Some(Tree::Fields(mut fields)) if fields.len() == 1 => match fields.pop() {
                Some((name, inside)) => (name, Some(inside)),
                None => return Err(NotThat),
            },
            _ => return Err(NotThat),
        };
        let place = variants.iter().position(|variant| *variant == name).ok_or(NotThat)?;
        Ok(One { place: place as u64, inside })
    }
}

/// All kinds of whole numbers are read alike: the type itself says what fits into it.
macro_rules! numbers {
    ($($ask:ident)*) => {
        $(fn $ask<V: Visitor<'de>>(self, visitor: V) -> Read<V::Value> {
            match self.0 {
                Some(Tree::Number(number)) => visitor.visit_u64(number),
                Some(Tree::Below(number)) => visitor.visit_i64(number),
                _ => Err(NotThat),
            }
        })*
    };
}

/// What no type of Kith asks for.
macro_rules! never {
    ($($ask:ident)*) => {
        $(fn $ask<V: Visitor<'de>>(self, _: V) -> Read<V::Value> {
            Err(NotThat)
        })*
    };
}

impl<'de> Deserializer<'de> for Reader<'de> {
    type Error = NotThat;

    numbers! {
        deserialize_i8 deserialize_i16 deserialize_i32 deserialize_i64
        deserialize_u8 deserialize_u16 deserialize_u32 deserialize_u64
    }

    never! {
        deserialize_any deserialize_f32 deserialize_f64 deserialize_char deserialize_bytes deserialize_byte_buf
        deserialize_identifier
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Read<V::Value> {
        match self.0 {
            Some(Tree::Is(is)) => visitor.visit_bool(is),
            _ => Err(NotThat),
        }
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Read<V::Value> {
        self.words(visitor)
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Read<V::Value> {
        self.words(visitor)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Read<V::Value> {
        match self.0 {
            None | Some(Tree::Null) => visitor.visit_none(),
            there => visitor.visit_some(Self(there)),
        }
    }

    fn deserialize_unit<V: Visitor<'de>>(self, visitor: V) -> Read<V::Value> {
        match self.0 {
            Some(Tree::Null) => visitor.visit_unit(),
            _ => Err(NotThat),
        }
    }

    fn deserialize_unit_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Read<V::Value> {
        self.deserialize_unit(visitor)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Read<V::Value> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Read<V::Value> {
        visitor.visit_seq(self.list()?)
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, count: usize, visitor: V) -> Read<V::Value> {
        let list = self.list()?;
        if list.0.len() == count { visitor.visit_seq(list) } else { Err(NotThat) }
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(self, _: &'static str, count: usize, visitor: V) -> Read<V::Value> {
        self.deserialize_tuple(count, visitor)
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Read<V::Value> {
        visitor.visit_map(Pairs(self.fields()?.into_iter(), None))
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        names: &'static [&'static str],
        visitor: V,
    ) -> Read<V::Value> {
        visitor.visit_seq(InOrder { names: names.iter(), fields: self.fields()? })
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Read<V::Value> {
        visitor.visit_enum(self.one_of(variants)?)
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Read<V::Value> {
        visitor.visit_unit()
    }
}

/// The fields of a struct in the order of the struct.
struct InOrder<'a> {
    names: std::slice::Iter<'static, &'static str>,
    fields: Fields<'a>,
}

impl<'a> InOrder<'a> {
    fn next(&mut self) -> Option<Option<Tree<'a>>> {
        let name = self.names.next()?;
        let place = self.fields.iter().position(|(other, _)| other == name);
        Some(place.map(|place| self.fields.swap_remove(place).1))
    }
}

impl<'de> SeqAccess<'de> for InOrder<'de> {
    type Error = NotThat;

    fn next_element_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Read<Option<S::Value>> {
        let Some(field) = self.next() else { return Ok(None) };
        let missing = field.is_none();
        match seed.deserialize(Reader(field)) {
            Ok(value) => Ok(Some(value)),
            // Then serde takes the default, or refuses if there is none.
            Err(NotThat) if missing => Ok(None),
            Err(NotThat) => Err(NotThat),
        }
    }
}

struct Items<'a>(IntoIter<Tree<'a>>);

impl<'de> SeqAccess<'de> for Items<'de> {
    type Error = NotThat;

    fn next_element_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Read<Option<S::Value>> {
        self.0.next().map(|item| seed.deserialize(Reader(Some(item)))).transpose()
    }
}

struct Pairs<'a>(IntoIter<(Cow<'a, str>, Tree<'a>)>, Option<Tree<'a>>);

impl<'de> MapAccess<'de> for Pairs<'de> {
    type Error = NotThat;

    fn next_key_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Read<Option<S::Value>> {
        let Some((key, value)) = self.0.next() else { return Ok(None) };
        self.1 = Some(value);
        seed.deserialize(Reader(Some(Tree::Words(key)))).map(Some)
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Read<S::Value> {
        seed.deserialize(Reader(self.1.take()))
    }
}

/// One of a list of variants, and what is in it.
struct One<'a> {
    place: u64,
    inside: Option<Tree<'a>>,
}

impl<'de> EnumAccess<'de> for One<'de> {
    type Error = NotThat;
    type Variant = Inside<'de>;

    fn variant_seed<S: DeserializeSeed<'de>>(self, seed: S) -> Read<(S::Value, Inside<'de>)> {
        let place: U64Deserializer<NotThat> = self.place.into_deserializer();
        Ok((seed.deserialize(place)?, Inside(self.inside)))
    }
}

struct Inside<'a>(Option<Tree<'a>>);

impl<'de> VariantAccess<'de> for Inside<'de> {
    type Error = NotThat;

    fn unit_variant(self) -> Read<()> {
        match self.0 {
            None | Some(Tree::Null) => Ok(()),
            Some(_) => Err(NotThat),
        }
    }

    fn newtype_variant_seed<S: DeserializeSeed<'de>>(self, seed: S) -> Read<S::Value> {
        seed.deserialize(Reader(Some(self.0.ok_or(NotThat)?)))
    }

    fn tuple_variant<V: Visitor<'de>>(self, count: usize, visitor: V) -> Read<V::Value> {
        Reader(self.0).deserialize_tuple(count, visitor)
    }

    fn struct_variant<V: Visitor<'de>>(self, names: &'static [&'static str], visitor: V) -> Read<V::Value> {
        Reader(self.0).deserialize_struct("", names, visitor)
    }
}
