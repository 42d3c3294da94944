//! When the desk locks, and what it asks or warns of before something is lost. Performs nothing itself.

use jiff::SignedDuration;

use super::App;
use crate::desk::action::Action;
use crate::desk::effect::Effect;
use crate::desk::keymap::Context;
use crate::table::conversation::Conversation;

/// How long before an idle desk locks it warns of it, when something would be lost.
const WARNING: SignedDuration = SignedDuration::from_mins(1);
/// How long an idle desk stays open at least while a recovery key is to be written down: it is shown once.
const KEY_PATIENCE: SignedDuration = SignedDuration::from_mins(30);

impl App {
    /// Time has passed: unsaved words are kept, an idle desk locks.
    pub fn tick(&mut self) -> Vec<Effect> {
        let idle = self.desk.now.timestamp().duration_since(self.last_key);
        let limit = self.patience();
        if self.may_lock() && idle >= limit {
            return self.lock();
        }
        self.desk.closing =
            self.may_lock() && self.loses_something() && idle >= limit - WARNING.min(limit / 2);
        let Some(top) = self.stack.last_mut() else { return Vec::new() };
        top.update(Action::Tick, &self.desk)
    }

    /// Whether there is anything to lock: not before the desk is open, nor while a new desk shows its first recovery
    /// key. A later key is no reason to leave a desk open that sleeps or is told to lock.
    #[must_use]
    pub fn may_lock(&self) -> bool {
        let first = self.stack.first().map(|screen| screen.context());
        !self.desk.volunteers.is_empty() && !matches!(first, Some(Context::Setup | Context::Recovery))
    }

    /// How long nobody may type before the desk locks: longer while a recovery key is on the screen or waits for it.
    fn patience(&self) -> SignedDuration {
        let limit = SignedDuration::from_mins(i64::from(self.desk.settings.lock_after));
        let mut screens = self.stack.iter().chain(&self.later);
        if screens.any(|screen| screen.context() == Context::Recovery) {
            limit.max(KEY_PATIENCE)
        } else {
            limit
        }
    }

    /// Locks the desk, with what is still to be kept before it.
    pub fn lock(&mut self) -> Vec<Effect> {
        let mut effects = self.flush();
        effects.push(Effect::Lock);
        effects
    }

    /// Whether there is a conversation of which nothing is kept.
    pub(super) fn loses_something(&self) -> bool {
        self.desk.conversation.as_ref().is_some_and(Conversation::keeps_nothing)
    }

    /// Whether the screen on top asks whether to lock: the same key again is a yes.
    pub(super) fn asks_to_lock(&mut self) -> bool {
        let Self { stack, desk, .. } = self;
        stack.last_mut().is_some_and(|top| !top.update(Action::Lock, desk).is_empty())
    }
}
