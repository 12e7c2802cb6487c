//! What waits for the writer, in two queues: a tap does not wait for the weekend's work of somebody else's phone.
//!
//! Invariants: each queue keeps its order, they take turns so that neither holds the other up for longer than a batch,
//! and no order that counts is lost: a phone always sends the oldest of what waits on it, so what is short is never ahead
//! of its own past.

use super::job::Job;
use shared::words::limits::EXCHANGE_BYTES_MAX;
use std::collections::VecDeque;

/// Up to this a job is short: a dozen taps.
pub(super) const SHORT_BYTES: usize = 4 * 1024;
/// Short jobs in one transaction (`sync.md` 6): with more, the first in the batch waits too long.
const BATCH_JOBS_MAX: usize = 256;
/// Bytes of long jobs in one transaction: about a thousand commands, a tenth of a second of work.
const BATCH_BYTES_MAX: usize = EXCHANGE_BYTES_MAX / 4;
/// Jobs taken in before whoever asks next waits in the channel.
const TAKEN_MAX: usize = 1_024;

/// See the module.
#[derive(Default)]
pub(super) struct Waiting {
    short: VecDeque<Box<dyn Job>>,
    long: VecDeque<Box<dyn Job>>,
    short_went: bool,
}

impl Waiting {
    pub(super) fn is_empty(&self) -> bool {
        self.short.is_empty() && self.long.is_empty()
    }

    pub(super) fn is_full(&self) -> bool {
        self.short.len() + self.long.len() >= TAKEN_MAX
    }

    pub(super) fn push(&mut self, job: Box<dyn Job>) {
        let queue = if job.bytes() <= SHORT_BYTES { &mut self.short } else { &mut self.long };
        queue.push_back(job);
    }

    /// What goes into the next transaction: what is short, and the next time some of what is long. Not together, or a
    /// tap would be saved only with what is long beside it.
    pub(super) fn batch(&mut self) -> Vec<Box<dyn Job>> {
        self.short_went = !self.short.is_empty() && (self.long.is_empty() || !self.short_went);
        if self.short_went {
            return self.short.drain(..self.short.len().min(BATCH_JOBS_MAX)).collect();
        }
        let (mut batch, mut bytes) = (Vec::new(), 0);
        while bytes < BATCH_BYTES_MAX
            && let Some(job) = self.long.pop_front()
        {
            bytes += job.bytes();
            batch.push(job);
        }
        batch
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Desk, GroupError};
    use super::*;

    struct Named(usize);

    impl Job for Named {
        fn bytes(&self) -> usize {
            self.0
        }

        fn run(&mut self, _: &mut Desk<'_>) -> rusqlite::Result<()> {
            Ok(())
        }

        fn answer(self: Box<Self>, _: Result<(), GroupError>) {}
    }

    fn sizes(waiting: &mut Waiting) -> Vec<usize> {
        waiting.batch().iter().map(|job| job.bytes()).collect()
    }

    #[test]
    fn what_is_short_goes_first_and_what_is_long_a_little_at_a_time() {
        let (mut waiting, long) = (Waiting::default(), BATCH_BYTES_MAX - 1);
        for bytes in [long, long + 1, 10, long + 2, 20] {
            waiting.push(Box::new(Named(bytes)));
        }
        assert_eq!(sizes(&mut waiting), [10, 20]);
        waiting.push(Box::new(Named(30)));
        assert_eq!(sizes(&mut waiting), [long, long + 1], "neither holds the other up");
        assert_eq!(sizes(&mut waiting), [30]);
        waiting.push(Box::new(Named(40)));
        assert_eq!(sizes(&mut waiting), [long + 2]);
        assert_eq!(sizes(&mut waiting), [40]);
        assert!(waiting.is_empty() && sizes(&mut waiting).is_empty());
    }
}
