//! The files that are embedded in the binary.

use include_dir::{Dir, include_dir};

/// The questionnaire.
pub const INTAKE: &str = include_str!("../../data/intake.json");
/// The taxonomy of needs.
pub const NEEDS: &str = include_str!("../../data/needs.json");
/// The danger cards.
pub const CARDS: &str = include_str!("../../data/cards.json");
/// The real directory. Never mixed with the fictional one.
pub static DIRECTORY: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/data/directory");
/// The fictional directory, for demonstration, journeys and pictures.
pub static DEMO: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/data/demo");
/// Fictional conversations.
pub static EXAMPLES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/data/examples");
