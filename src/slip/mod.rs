//! slip
