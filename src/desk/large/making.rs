//! Making pictures, beside the one job that the desk can wait for: nobody waits for a picture.

use std::panic::{AssertUnwindSafe, catch_unwind};

use ratatui::backend::Backend;

use super::{Picture, Pictures};
use crate::desk::input::Input;
use crate::desk::runner::Runner;
use crate::desk::world::World;
use crate::slip::large::{Drawn, drawing, poster};
use crate::slip::{Fault, Fonts};

impl<B: Backend> Runner<B> {
    /// Has the pictures made that the last frame lacked.
    pub(crate) fn make_pictures(&mut self) {
        let wanted = self.app.begin_pictures();
        if !wanted.is_empty() {
            self.pictures += 1;
            self.world.make_pictures(wanted);
        }
    }

    /// Hangs pictures that were made.
    pub(crate) fn hang(&mut self, made: Pictures) {
        self.pictures = self.pictures.saturating_sub(1);
        self.app.hang(made);
    }

    /// Whether pictures are still being made.
    #[must_use]
    pub fn awaits_pictures(&self) -> bool {
        self.pictures > 0
    }
}

impl World {
    /// Makes pictures on a thread of their own; they come back as input.
    pub fn make_pictures(&self, pictures: Vec<Picture>) {
        let (fonts, outbox) = (self.fonts(), self.outbox());
        std::thread::spawn(move || {
            let made = || {
                fonts().map_or_else(
                    // Without the desk's own folder there are still the fonts that the program carries.
                    |_| made(&pictures, &Fonts::embedded()),
                    |fonts| made(&pictures, fonts.get()),
                )
            };
            let pictures = catch_unwind(AssertUnwindSafe(made)).unwrap_or_default();
            // The loop may have ended meanwhile; then nobody looks at it.
            let _ = outbox.send(Input::Pictures(pictures));
        });
    }
}

fn made(pictures: &[Picture], fonts: &Fonts) -> Pictures {
    pictures.iter().map(|picture| (picture.clone(), one(picture, fonts))).collect()
}

fn one(picture: &Picture, fonts: &Fonts) -> Result<Drawn, Fault> {
    match picture {
        Picture::Poster(wanted) => poster(wanted, fonts),
        Picture::Topic(pictogram, columns) => drawing(*pictogram, *columns, fonts)
            .map(|cells| Drawn { pieces: vec![Some(cells)], packages: Vec::new() }),
    }
}
