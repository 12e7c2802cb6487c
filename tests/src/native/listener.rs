//! A phone that is open in somebody's hand: it has a line, and what it hears is in its replica at once.

use super::Native;
use super::line::open;
use super::wire::Count;
use shared::sync::Reply;
use shared::sync::line::FromHub;
use shared::sync::patch::by_serde;
use shared::sync::phone::Heard;
use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use tokio::sync::{Mutex, watch};
use tokio::task::JoinHandle;

/// See the module. Stops listening when dropped.
#[derive(Debug)]
pub struct Listener {
    /// The phone. Whoever taps locks it.
    pub phone: Arc<Mutex<Native>>,
    /// Counts what was heard.
    pub heard: watch::Receiver<u64>,
    /// Where the hub is.
    pub hub: SocketAddr,
    /// What the line has carried.
    pub count: Arc<Count>,
    task: JoinHandle<io::Result<()>>,
}

impl Listener {
    /// Opens the line first and syncs then, so that nothing falls between.
    ///
    /// # Errors
    /// When the hub does not let it.
    pub async fn start(native: Native) -> io::Result<Self> {
        Self::resume(Arc::new(Mutex::new(native))).await
    }

    /// The same for a phone that has listened before.
    ///
    /// # Errors
    /// When the hub does not let it.
    pub async fn resume(phone: Arc<Mutex<Native>>) -> io::Result<Self> {
        let count = Arc::new(Count::default());
        let mut native = phone.lock().await;
        let hub = native.wire.hub;
        let (mouth, mut ear) = open(hub, &native.token, &count).await?;
        native.mouth = Some(mouth);
        native.sync().await?;
        drop(native);
        let (tell, heard) = watch::channel(0_u64);
        let mine = Arc::clone(&phone);
        let task = tokio::spawn(async move {
            while let Some(said) = ear.next().await {
                let mut native = mine.lock().await;
                let behind = match said {
                    FromHub::News(from, news) => match native.phone.replica().read_news(&news) {
                        Some(news) => {
                            let frame: Reply = serde_json::from_str(&news)?;
                            matches!(native.phone.hear(from, frame, by_serde, super::now()), Heard::Behind)
                        }
                        None => true,
                    },
                    // What this phone has read already, because it caused it itself, is no news.
                    FromHub::Moved(upto) => native.phone.replica().cursor().is_none_or(|here| here.2 < upto),
                    _ => true,
                };
                if behind {
                    native.sync().await?;
                }
                drop(native);
                tell.send_modify(|n| *n += 1);
            }
            Ok(())
        });
        Ok(Self { phone, heard, hub, count, task })
    }

    /// Waits until the phone shows something.
    ///
    /// # Errors
    /// When the line ended before.
    pub async fn until(&mut self, shows: impl Fn(&Native) -> bool) -> io::Result<()> {
        loop {
            self.heard.mark_unchanged();
            if shows(&*self.phone.lock().await) {
                return Ok(());
            }
            self.heard.changed().await.map_err(super::wrong)?;
        }
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        self.task.abort();
    }
}
