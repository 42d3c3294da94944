//! The standard, as far as a reader needs it: which objects there are, which fields they have, and of what kind.
//!
//! One table for HSDS 3.1 ([`objects`]), and beside each object the names that older versions gave its fields. Never
//! a judgement about a value: that is [`super::tidy`].

mod kind;
mod objects;

pub(super) use kind::{Kind, Object, Older};
pub(super) use objects::*;
