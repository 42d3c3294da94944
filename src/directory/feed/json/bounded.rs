//! A JSON value that is read within bounds: so deep, so many values.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};

use crate::directory::feed::fault::FaultKind;
use crate::directory::feed::limits::Limits;
use crate::directory::feed::measured::Meter;

/// Reads a value; when it is beyond the bounds, the meter says so.
pub struct Bounded<'m> {
    depth: usize,
    limits: Limits,
    values: &'m mut usize,
    meter: &'m Meter,
}

impl<'m> Bounded<'m> {
    /// Counts the values of one service in `values`.
    pub fn new(limits: &Limits, values: &'m mut usize, meter: &'m Meter) -> Self {
        Self { depth: limits.depth, limits: *limits, values, meter }
    }

    fn deeper(&mut self) -> Bounded<'_> {
        Bounded {
            depth: self.depth.saturating_sub(1),
            limits: self.limits,
            values: self.values,
            meter: self.meter,
        }
    }

    fn count<E: Error>(&mut self) -> Result<(), E> {
        *self.values += 1;
        if *self.values > self.limits.values {
            self.meter.trip(FaultKind::TooManyValues(self.limits.values));
            return Err(E::custom("too many values"));
        }
        Ok(())
    }

    fn descend<E: Error>(&self) -> Result<(), E> {
        if self.depth == 0 {
            self.meter.trip(FaultKind::TooDeep(self.limits.depth));
            return Err(E::custom("too deep"));
        }
        Ok(())
    }
}

impl<'de> DeserializeSeed<'de> for Bounded<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(mut self, deserializer: D) -> Result<Value, D::Error> {
        self.count()?;
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Bounded<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E: Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Value, E> {
        Ok(Value::from(value))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Value, E> {
        Ok(Value::from(value))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Value, E> {
        Ok(Number::from_f64(value).map_or(Value::Null, Value::Number))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Value, E> {
        Ok(Value::String(value.to_owned()))
    }

    fn visit_string<E: Error>(self, value: String) -> Result<Value, E> {
        Ok(Value::String(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut access: A) -> Result<Value, A::Error> {
        self.descend()?;
        let mut list = Vec::new();
        while let Some(one) = access.next_element_seed(self.deeper())? {
            list.push(one);
        }
        Ok(Value::Array(list))
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut access: A) -> Result<Value, A::Error> {
        self.descend()?;
        let mut fields = Map::new();
        while let Some(name) = access.next_key::<String>()? {
            let value = access.next_value_seed(self.deeper())?;
            fields.insert(name, value);
        }
        Ok(Value::Object(fields))
    }
}
