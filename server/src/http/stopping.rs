//! Hearing that the hub is to stop.

use tokio::sync::watch;

/// See the module.
#[derive(Clone, Debug)]
pub struct Stopping(watch::Receiver<bool>);

impl Stopping {
    /// Hears it from this sender.
    #[must_use]
    pub fn of(sender: &watch::Sender<bool>) -> Self {
        Self(sender.subscribe())
    }

    /// Waits until the hub is to stop, or is gone.
    pub async fn told(&mut self) {
        drop(self.0.wait_for(|stop| *stop).await);
    }
}
