//! Parts that screens are made of. A widget draws what it is given and changes nothing.

pub mod asking;
pub mod axis;
pub mod clipboard;
pub mod entry;
pub mod form;
pub mod list;
pub mod text;
pub mod week;
