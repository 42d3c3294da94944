//! What the worker brings, heard by the loop: what the loop itself must do with it, then the screens. Never starts
//! anything but the erasing of what was thrown away.

use ratatui::backend::Backend;

use super::effect::Effect;
use super::model::Tone;
use super::news::News;
use super::runner::Runner;
use super::screen::home::HomeScreen;
use super::{following, speaking};
use crate::casebook::{self, Casebook};
use crate::words::Message;
use crate::words::messages::desk as m;

impl<B: Backend> Runner<B> {
    /// What the worker brings: what the loop itself must do with it, then the screens.
    pub(super) fn hear(&mut self, news: News) -> Vec<Effect> {
        let news = match news {
            News::SetUp(made) => match *made {
                Ok((casebook, key, volunteer)) => {
                    self.world.take(casebook, &volunteer);
                    self.app.desk.volunteer = Some(volunteer);
                    self.world.fill(&mut self.app.desk);
                    News::RecoveryKey(key)
                }
                Err(fault) => return self.fail(&fault),
            },
            News::Unlocked(opened) => match *opened {
                Ok((casebook, volunteer)) => {
                    self.world.take(casebook, &volunteer);
                    self.app.desk.volunteer = Some(volunteer);
                    self.world.fill(&mut self.app.desk);
                    self.app.restart(Box::new(HomeScreen::default()));
                    let faults = self.app.desk.content.faults.len();
                    if faults > 0 {
                        self.app.tell(m::notice_content_faults(faults), Tone::Care);
                    }
                    // Thrown away before, when the program ended too soon.
                    self.erase(false);
                    return following::unlocked(&self.app.desk);
                }
                Err(casebook::Fault::WrongPassphrase { wait } | casebook::Fault::TooSoon { wait }) => {
                    News::Refused { wait }
                }
                Err(fault) => return self.fail(&fault),
            },
            News::VolunteerAdded(casebook, added) => {
                return self.take_back(*casebook, added, Some(m::notice_volunteer_added()));
            }
            News::Erased { casebook, erased, aloud } => {
                return self.take_back(*casebook, erased, aloud.then(m::notice_thrown_away));
            }
            // The casebook went with the job: the desk is opened anew.
            News::Broke if self.world.is_away() => return vec![Effect::Lock],
            other => other,
        };
        self.app.receive(&news)
    }

    /// A job brings the casebook back. What could not be kept meanwhile is more important than its success.
    fn take_back(
        &mut self,
        casebook: Casebook,
        done: Result<(), casebook::Fault>,
        said: Option<Message>,
    ) -> Vec<Effect> {
        self.world.put_back(casebook);
        if let Err(fault) = done {
            return self.fail(&fault);
        }
        if let (None, Some(message)) = (&self.app.desk.notice, said) {
            self.app.tell(message, Tone::Good);
        }
        Vec::new()
    }

    fn fail(&mut self, fault: &casebook::Fault) -> Vec<Effect> {
        self.app.tell(speaking::casebook(fault), Tone::Care);
        Vec::new()
    }
}
