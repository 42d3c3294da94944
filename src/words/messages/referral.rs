//! Why an offer fits, and what to ask first.

messages! {}
