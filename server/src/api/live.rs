//! `GET /api/v1/live`: an event stream that says when something this person can see has changed.
//!
//! A small change that many may see travels in the stream (`delta`, with the version from which it is complete as its
//! id); any other is announced (`moved`) and the phone reads it by its cursor, unless the reply to its own exchange has
//! brought it already. Invariant: the stream ends at once when the device is signed out or the person leaves, after an
//! hour in any case, and when the hub stops. A comment in between keeps proxies from closing it and lets the phone notice
//! when it is cut off.

use super::caller::{Caller, still};
use crate::group::{Feed, Told};
use crate::http::limits::Limits;
use crate::http::{Fault, Stopping};
use crate::hub::Hub;
use crate::session::access::Pass;
use axum::body::Body;
use axum::extract::State;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use bytes::Bytes;
use core::convert::Infallible;
use futures_util::stream;
use tokio::sync::watch;
use tokio::time::{Instant, Interval, MissedTickBehavior, interval, sleep_until};

/// Opens a feed.
///
/// # Errors
/// When the caller opens feeds again and again.
pub async fn feed(State(hub): State<Hub>, caller: Caller) -> Result<Response, Fault> {
    hub.gates().live.pass(&caller.device)?;
    let listening = Listening::new(hub, caller);
    let events = stream::unfold(listening, async |mut listening| {
        let event = listening.next().await?;
        Some((Ok::<_, Infallible>(event), listening))
    });
    let headers = [(header::CONTENT_TYPE, "text/event-stream"), (header::CACHE_CONTROL, "no-store")];
    // nginx would otherwise keep events back until it has a buffer full of them.
    Ok(([("x-accel-buffering", "no")], headers, Body::from_stream(events)).into_response())
}

fn event(told: Told) -> Bytes {
    match told {
        Told::Moved(version) => format!("event: moved\ndata: {version}\n\n").into(),
        Told::Frame { from, reply } => {
            // JSON on one line, so one line of data; the head is each stream's own and the reply everybody's.
            let head = format!("event: delta\nid: {from}\ndata: ");
            [head.as_bytes(), &reply, b"\n\n"].concat().into()
        }
    }
}

struct Listening {
    hub: Hub,
    pass: Pass,
    feed: Feed,
    sign_outs: watch::Receiver<u64>,
    stopping: Stopping,
    heartbeat: Interval,
    until: Instant,
}

impl Listening {
    fn new(hub: Hub, caller: Caller) -> Self {
        let Limits { heartbeat, feed: life, .. } = *hub.limits();
        let mut heartbeat = interval(heartbeat);
        heartbeat.set_missed_tick_behavior(MissedTickBehavior::Delay);
        let mut sign_outs = hub.sign_outs();
        // The caller was checked before this listened; look once more, or a sign-out in between would be missed.
        sign_outs.mark_changed();
        Self {
            feed: hub.group().feed(&caller),
            sign_outs,
            stopping: hub.stopping(),
            heartbeat,
            until: Instant::now() + life,
            // The turn does not matter for whether somebody is still signed in.
            pass: Pass { person: caller.person, device: caller.device, turn: 0 },
            hub,
        }
    }

    /// The next piece of the stream; none when it is over.
    async fn next(&mut self) -> Option<Bytes> {
        loop {
            tokio::select! {
                told = self.feed.recv() => return told.map(event),
                changed = self.sign_outs.changed() => {
                    changed.ok()?;
                    if !still(&self.hub, self.pass).await {
                        return None;
                    }
                }
                // The first one comes at once: the phone then knows that the feed is open.
                _ = self.heartbeat.tick() => return Some(Bytes::from_static(b": still here\n\n")),
                () = self.stopping.told() => return None,
                () = sleep_until(self.until) => return None,
            }
        }
    }
}
