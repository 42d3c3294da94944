//! What becomes of a job that breaks.

use std::sync::mpsc::channel;

use super::*;
use crate::casebook::Cost;

#[test]
fn a_job_that_breaks_is_heard_of() {
    let folder = tempfile::tempdir().unwrap();
    let (outbox, inbox) = channel();
    let mut world = World::new(folder.path(), Cost::PRACTICE, folder.path(), outbox);
    world.start(Box::new(|| panic!("on purpose")));
    let Ok(Input::News(number, news)) = inbox.recv() else { panic!("not heard of") };
    assert!(world.awaits(number) && matches!(*news, News::Broke));
}
