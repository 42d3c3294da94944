//! A stream that is measured while it is read: bytes of the file, of the feed, of one service.

use std::cell::{Cell, RefCell};
use std::io::{self, Read};
use std::rc::Rc;

use super::fault::FaultKind;
use super::limits::Limits;

/// What was read of the feed so far, and the limit that was met.
#[derive(Debug, Default)]
pub struct Meter {
    total: Cell<u64>,
    service: Cell<u64>,
    tripped: RefCell<Option<FaultKind>>,
}

impl Meter {
    /// A new service begins.
    pub fn begin_service(&self) {
        self.service.set(0);
    }

    /// A limit was met: reading ends here, and this is why.
    pub fn trip(&self, kind: FaultKind) {
        self.tripped.borrow_mut().get_or_insert(kind);
    }

    /// The limit that was met.
    pub fn tripped(&self) -> Option<FaultKind> {
        self.tripped.borrow().clone()
    }
}

/// The content of one file.
pub struct Measured<R> {
    inner: R,
    read: u64,
    limits: Limits,
    meter: Rc<Meter>,
}

impl<R: Read> Measured<R> {
    /// Measures a file.
    pub fn new(inner: R, limits: &Limits, meter: &Rc<Meter>) -> Self {
        Self { inner, read: 0, limits: *limits, meter: Rc::clone(meter) }
    }
}

impl<R: Read> Read for Measured<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.inner.read(buffer)?;
        let more = u64::try_from(count).unwrap_or(u64::MAX);
        self.read = self.read.saturating_add(more);
        for (counter, limit, kind) in [
            (
                &Cell::new(self.read - more),
                self.limits.file_bytes,
                FaultKind::TooLarge(self.limits.file_bytes),
            ),
            (&self.meter.total, self.limits.total_bytes, FaultKind::TooLarge(self.limits.total_bytes)),
            (
                &self.meter.service,
                self.limits.service_bytes,
                FaultKind::ServiceTooLarge(self.limits.service_bytes),
            ),
        ] {
            counter.set(counter.get().saturating_add(more));
            if counter.get() > limit {
                self.meter.trip(kind);
                return Err(io::Error::other("more than the limits allow"));
            }
        }
        Ok(count)
    }
}
