//! How the desk was left: for good, or locked. It must never say whose desk it is or what was open.

/// Why the loop ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    /// The volunteer left.
    Left,
    /// The desk locked: the program begins anew, so that nothing of before stays in its memory.
    Locked,
}
