//! inloop: from a greeting at a neighbourhood drop-in hour to a slip in two languages.
//!
//! # The rooms
//!
//! Rooms know only the rooms below them; `tests/journeys/house.rs` reads the `use` lines and proves it.
//!
//! ```text
//!   command   desk   plain      the command line; the screens, the keys, the loop; the same as lines of text
//!      │       │       │
//!            table              what lies on the table in a conversation, and what of it is kept
//!      │       │
//!   content   slip   report   casebook   what ships and what a desk puts over it; paper; what the
//!      │       │        │        │         neighbourhood may know; what is kept, sealed
//!          referral             from answers to offers: limits, reasons, cautions, who does what
//!          │      │
//!      intake   directory       the conversation as data; who can help, from HSDS
//!          │      │
//!           words               every text in every language, and the way each runs
//! ```
//!
//! `words`, `intake`, `directory`, `referral` and `report` are pure: no terminal, no store, no file, no clock;
//! today and now are arguments. Only `casebook` names the store.
//!
//! # The way of an answer
//!
//! A key press becomes an [`Action`](desk::action::Action); the screen's `update` turns it into
//! [`Effect`](desk::effect::Effect)s; the [`Runner`](desk::runner::Runner) performs them in the
//! [`World`](desk::world::World): the answer is sealed and on disk; the next question is drawn from what then is.
//! `view` draws and never changes anything. What may take over ten milliseconds goes to a worker and comes back
//! as [`News`](desk::news::News).
//!
//! # The screen
//!
//! ```text
//!   inloop · De Linde        K7-204            العربية  !   14:00     header     desk/frame.rs
//!  ────────────────────────────────────────────────────────────
//!                     من أجل من جئت؟   Voor wie komt u?               question   desk/screen/question.rs
//!                                                                     in two languages, the resident's first:
//!   1                   من أجل نفسي   Voor mijzelf                    desk/canvas.rs → words/direction
//!   2                من أجل شخص آخر   Voor iemand anders              rows       desk/widget/list.rs
//!   3                       لا أعرف   Weet ik niet
//!
//!  ────────────────────────────────────────────────────────────
//!   Naar de printer gestuurd.                                         notice     desk/model.rs
//!   Enter verder  Esc terug  Tab overslaan  F4 wie kan helpen         help line  desk/keymap.rs
//! ```

pub mod casebook;
pub mod command;
pub mod content;
pub mod desk;
pub mod directory;
pub mod error;
pub mod intake;
pub mod plain;
pub mod referral;
pub mod report;
pub mod slip;
pub mod table;
pub mod words;
