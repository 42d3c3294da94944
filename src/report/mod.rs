//! What the neighbourhood may know about itself: who is there, on the three axes, and where the gaps are (F6, F22).
//!
//! This room is pure: no terminal, no store, no file, no clock. It must never contain anything about a resident, a
//! sentence, or the name of an offer "by introduction": that one is counted.

mod axes;
mod gaps;
mod lens;

pub use axes::{Axes, Cell, Company, Standing};
pub use gaps::{Coverage, Gap, Gaps};
pub use lens::Lens;
