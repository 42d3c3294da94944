//! One error for people.
