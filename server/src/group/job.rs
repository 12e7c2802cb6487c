//! One thing for the writer to do, and whoever waits for it.

use super::{Desk, GroupError};
use tokio::sync::oneshot;

/// What the writer knows of a job.
pub(super) trait Job: Send {
    /// How many bytes brought it here.
    fn bytes(&self) -> usize;
    /// Does it, once. An error means that what it wrote is to be undone.
    fn run(&mut self, desk: &mut Desk<'_>) -> rusqlite::Result<()>;
    /// Tells who waits, after the commit or because there will be none.
    fn answer(self: Box<Self>, fate: Result<(), GroupError>);
}

/// A job made of a closure.
pub(super) struct Task<F, T> {
    pub(super) work: Option<F>,
    pub(super) made: Option<T>,
    pub(super) bytes: usize,
    pub(super) waiting: oneshot::Sender<Result<T, GroupError>>,
}

impl<F, T> Job for Task<F, T>
where
    F: FnOnce(&mut Desk<'_>) -> rusqlite::Result<T> + Send,
    T: Send,
{
    fn bytes(&self) -> usize {
        self.bytes
    }

    fn run(&mut self, desk: &mut Desk<'_>) -> rusqlite::Result<()> {
        if let Some(work) = self.work.take() {
            self.made = Some(work(desk)?);
        }
        Ok(())
    }

    fn answer(self: Box<Self>, fate: Result<(), GroupError>) {
        let Self { made, waiting, .. } = *self;
        let answer = fate.and_then(|()| made.ok_or(GroupError::Stopped));
        // Whoever asked may be gone; what was done is done, and asking again gets the same receipt.
        drop(waiting.send(answer));
    }
}
