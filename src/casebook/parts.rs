//! A kind and a body read as one record, without copying the body: every event is read so after unlocking.

use serde::de::value::MapDeserializer;
use serde::de::{Deserialize, Deserializer, IntoDeserializer, Visitor};
use serde::forward_to_deserialize_any;
use serde_json::{Error, Value};

/// The record of a kind and a body; `None` for a kind that a newer version wrote, or a masked body.
pub(super) fn read<'de, T: Deserialize<'de>>(kind: &'de str, body: &'de Value) -> Option<T> {
    let parts = [("kind", Part::Kind(kind)), ("body", Part::Body(body))];
    T::deserialize(MapDeserializer::<_, Error>::new(parts.into_iter())).ok()
}

enum Part<'de> {
    Kind(&'de str),
    Body(&'de Value),
}

impl<'de> IntoDeserializer<'de, Error> for Part<'de> {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

impl<'de> Deserializer<'de> for Part<'de> {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self {
            Self::Kind(kind) => visitor.visit_borrowed_str(kind),
            Self::Body(body) => body.deserialize_any(visitor),
        }
    }

    /// The kind names a variant.
    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        match self {
            Self::Kind(kind) => kind.into_deserializer().deserialize_enum(name, variants, visitor),
            Self::Body(body) => body.deserialize_enum(name, variants, visitor),
        }
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct
        newtype_struct seq tuple tuple_struct map struct identifier ignored_any
    }
}
