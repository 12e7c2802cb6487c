//! Reads what is stored and what the hub says, with the types' own rules and half of the code.
//!
//! For each type serde writes a reader for every shape that some format could choose: an object, but also a bare list,
//! bytes, a number in the place of a name. JSON from Kith has one shape for each, and a phone would carry the others for
//! nothing. So each reader is handed on here with the one way in that is used, and the compiler leaves out the rest.
//! Not here: any rule of its own. What is right or wrong is decided by the same derived code as on the hub.

use serde::de::{
    DeserializeOwned, DeserializeSeed, Deserializer, EnumAccess, Error, MapAccess, SeqAccess, VariantAccess, Visitor,
};
use std::fmt;

/// What a text holds; `None` when it is not that.
#[must_use]
pub fn read<T: DeserializeOwned>(text: &str) -> Option<T> {
    let mut reader = serde_json::Deserializer::from_str(text);
    let value = T::deserialize(Reader(&mut reader)).ok()?;
    reader.end().is_ok().then_some(value)
}

struct Reader<D>(D);

/// Hands each question on with the one way in which JSON answers it.
macro_rules! by {
    ($($ask:ident by $way:ident)*) => {
        $(fn $ask<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
            self.0.$ask($way(visitor))
        })*
    };
}

impl<'de, D: Deserializer<'de>> Deserializer<'de> for Reader<D> {
    type Error = D::Error;

    by! {
        deserialize_any by Any
        deserialize_bool by Truth
        deserialize_i8 by Number deserialize_i16 by Number deserialize_i32 by Number deserialize_i64 by Number
        deserialize_u8 by Number deserialize_u16 by Number deserialize_u32 by Number deserialize_u64 by Number
        deserialize_f32 by Number deserialize_f64 by Number
        deserialize_char by Words deserialize_str by Words deserialize_string by Words deserialize_identifier by Words
        deserialize_bytes by Words deserialize_byte_buf by Words
        deserialize_option by Maybe
        deserialize_unit by Maybe
        deserialize_seq by Items
        deserialize_map by Fields
        deserialize_ignored_any by Any
    }

    fn deserialize_unit_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, D::Error> {
        self.0.deserialize_unit(Maybe(visitor))
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, name: &'static str, visitor: V) -> Result<V::Value, D::Error> {
        self.0.deserialize_newtype_struct(name, Inside(visitor))
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, count: usize, visitor: V) -> Result<V::Value, D::Error> {
        self.0.deserialize_tuple(count, Items(visitor))
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        count: usize,
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        self.0.deserialize_tuple(count, Items(visitor))
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        self.0.deserialize_map(Fields(visitor))
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        self.0.deserialize_enum(name, variants, Chosen(visitor))
    }
}

/// A reader with some of its ways in.
macro_rules! way {
    ($($name:ident: $($take:ident)*;)*) => {
        $(struct $name<V>(V);

        impl<'de, V: Visitor<'de>> Visitor<'de> for $name<V> {
            type Value = V::Value;

            fn expecting(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
                Ok(())
            }

            $(way!(@ $take);)*
        })*
    };
    (@ yes) => {
        fn visit_bool<E: Error>(self, is: bool) -> Result<V::Value, E> { self.0.visit_bool(is) }
    };
    (@ number) => {
        fn visit_i64<E: Error>(self, n: i64) -> Result<V::Value, E> { self.0.visit_i64(n) }
        fn visit_u64<E: Error>(self, n: u64) -> Result<V::Value, E> { self.0.visit_u64(n) }
    };
    (@ words) => {
        fn visit_str<E: Error>(self, words: &str) -> Result<V::Value, E> { self.0.visit_str(words) }
    };
    (@ nothing) => {
        fn visit_unit<E: Error>(self) -> Result<V::Value, E> { self.0.visit_unit() }
        fn visit_none<E: Error>(self) -> Result<V::Value, E> { self.0.visit_none() }
        fn visit_some<D: Deserializer<'de>>(self, d: D) -> Result<V::Value, D::Error> { self.0.visit_some(Reader(d)) }
    };
    (@ inside) => {
        fn visit_newtype_struct<D: Deserializer<'de>>(self, d: D) -> Result<V::Value, D::Error> {
            self.0.visit_newtype_struct(Reader(d))
        }
    };
    (@ items) => {
        fn visit_seq<A: SeqAccess<'de>>(self, all: A) -> Result<V::Value, A::Error> { self.0.visit_seq(All(all)) }
    };
    (@ fields) => {
        fn visit_map<A: MapAccess<'de>>(self, all: A) -> Result<V::Value, A::Error> { self.0.visit_map(All(all)) }
    };
    (@ chosen) => {
        fn visit_enum<A: EnumAccess<'de>>(self, one: A) -> Result<V::Value, A::Error> { self.0.visit_enum(All(one)) }
    };
}

way! {
    Any: yes number words nothing items fields;
    Truth: yes;
    Number: number;
    Words: words;
    Maybe: nothing;
    Inside: inside;
    Items: items;
    Fields: fields;
    Chosen: chosen;
}

/// What stands inside of something, read in the same way.
struct All<A>(A);

struct Seed<S>(S);

impl<'de, S: DeserializeSeed<'de>> DeserializeSeed<'de> for Seed<S> {
    type Value = S::Value;

    fn deserialize<D: Deserializer<'de>>(self, d: D) -> Result<S::Value, D::Error> {
        self.0.deserialize(Reader(d))
    }
}

impl<'de, A: SeqAccess<'de>> SeqAccess<'de> for All<A> {
    type Error = A::Error;

    fn next_element_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, A::Error> {
        self.0.next_element_seed(Seed(seed))
    }
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for All<A> {
    type Error = A::Error;

    fn next_key_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, A::Error> {
        self.0.next_key_seed(Seed(seed))
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, A::Error> {
        self.0.next_value_seed(Seed(seed))
    }
}

impl<'de, A: EnumAccess<'de>> EnumAccess<'de> for All<A> {
    type Error = A::Error;
    type Variant = All<A::Variant>;

    fn variant_seed<S: DeserializeSeed<'de>>(self, seed: S) -> Result<(S::Value, Self::Variant), A::Error> {
        let (name, inside) = self.0.variant_seed(Seed(seed))?;
        Ok((name, All(inside)))
    }
}

impl<'de, A: VariantAccess<'de>> VariantAccess<'de> for All<A> {
    type Error = A::Error;

    fn unit_variant(self) -> Result<(), A::Error> {
        self.0.unit_variant()
    }

    fn newtype_variant_seed<S: DeserializeSeed<'de>>(self, seed: S) -> Result<S::Value, A::Error> {
        self.0.newtype_variant_seed(Seed(seed))
    }

    fn tuple_variant<V: Visitor<'de>>(self, count: usize, visitor: V) -> Result<V::Value, A::Error> {
        self.0.tuple_variant(count, Items(visitor))
    }

    fn struct_variant<V: Visitor<'de>>(self, names: &'static [&'static str], visitor: V) -> Result<V::Value, A::Error> {
        self.0.struct_variant(names, Fields(visitor))
    }
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
