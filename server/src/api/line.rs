//! `GET /api/v1/line`: the line of a phone that is open, a WebSocket (RFC 6455); what is said on it is in `shared::sync::line`.
//!
//! What many may see travels as news; anything else is announced and the phone asks for it. Its exchanges are those that it
//! could post, checked anew each time: the token, the device, the member. Invariants: nobody hears anything before they
//! have shown a token, and they have the time for it that a request has for its headers; the line ends at once when the
//! device is signed out or the person leaves, after an hour in any case, and when the hub stops. Something is said every so
//! often, so that proxies do not close it and the phone notices when it is cut off.

use super::caller::{Caller, still};
use crate::group::{Feed, GroupError, Told};
use crate::http::limits::Limits;
use crate::http::{Fault, Stopping};
use crate::hub::Hub;
use crate::session::access::Pass;
use axum::extract::State;
use axum::extract::ws::rejection::WebSocketUpgradeRejection;
use axum::extract::ws::{Message, WebSocket, WebSocketUpgrade};
use axum::response::Response;
use bytes::Bytes;
use shared::api::Code;
use shared::sync::Cursor;
use shared::sync::line::{FromPhone, Line, MESSAGE_BYTES_MAX, Refused};
use tokio::sync::watch;
use tokio::time::{Instant, MissedTickBehavior, interval, sleep_until, timeout};

/// Room for what a phone says, kept for each: a few taps. What is longer is given room while it is read.
const ROOM_BYTES: usize = 1_024;

/// Opens a line.
///
/// # Errors
/// When the request asks for no WebSocket.
pub async fn open(
    State(hub): State<Hub>,
    upgrade: Result<WebSocketUpgrade, WebSocketUpgradeRejection>,
) -> Result<Response, Fault> {
    let upgrade = upgrade.map_err(|_| Fault::from(Code::Malformed))?;
    let upgrade = upgrade.read_buffer_size(ROOM_BYTES).write_buffer_size(0);
    let upgrade = upgrade.max_message_size(MESSAGE_BYTES_MAX).max_frame_size(MESSAGE_BYTES_MAX);
    Ok(upgrade.on_upgrade(async move |socket| {
        if let Some(talk) = Talk::begin(hub, socket).await {
            talk.go_on().await;
        }
    }))
}

/// A line on which somebody has said who they are.
struct Talk {
    hub: Hub,
    socket: WebSocket,
    line: Line,
    caller: Caller,
    token: String,
    feed: Feed,
    sign_outs: watch::Receiver<u64>,
    stopping: Stopping,
    /// The version up to which the last answer told everything.
    read_to: u64,
}

/// The other end has gone, or does not speak as one should.
struct HungUp;

impl Talk {
    /// Hears who speaks; nobody, when they may not or say nothing.
    async fn begin(hub: Hub, mut socket: WebSocket) -> Option<Self> {
        let (mut line, mut stopping) = (Line::default(), hub.stopping());
        let first = tokio::select! {
            first = timeout(hub.limits().headers, heard(&mut socket)) => first.ok()?.ok()?,
            () = stopping.told() => return None,
        };
        let Some(FromPhone::Token(token)) = line.hear_phone(&first) else { return None };
        // Before anybody is checked, or a sign-out in between would be missed.
        let sign_outs = hub.sign_outs();
        let (caller, cursor) = match enter(&hub, &token).await {
            Ok(entered) => entered,
            Err(fault) => {
                say(&mut socket, refusal(fault)).await.ok()?;
                return None;
            }
        };
        let feed = hub.group().feed(&caller);
        say(&mut socket, line.welcome(cursor)).await.ok()?;
        Some(Self { hub, socket, line, caller, token, feed, sign_outs, stopping, read_to: 0 })
    }

    /// Talks until one of the two hangs up.
    async fn go_on(mut self) {
        let Limits { heartbeat, line: life, .. } = *self.hub.limits();
        let (mut heartbeat, until) = (interval(heartbeat), Instant::now() + life);
        heartbeat.set_missed_tick_behavior(MissedTickBehavior::Delay);
        // The first one comes at once, and the welcome has been said.
        heartbeat.tick().await;
        loop {
            let went = tokio::select! {
                said = heard(&mut self.socket) => match said {
                    Ok(said) => self.hear(&said).await,
                    Err(hung_up) => Err(hung_up),
                },
                told = self.feed.recv() => match told {
                    Some(told) => self.tell(told).await,
                    None => Err(HungUp),
                },
                changed = self.sign_outs.changed() => match changed {
                    Ok(()) if still(&self.hub, self.pass()).await => Ok(()),
                    _ => Err(HungUp),
                },
                _ = heartbeat.tick() => say(&mut self.socket, Vec::new()).await,
                () = self.stopping.told() => Err(HungUp),
                () = sleep_until(until) => Err(HungUp),
            };
            if went.is_err() {
                return;
            }
        }
    }

    /// Whose line it is. The turn does not matter for whether somebody is still signed in.
    const fn pass(&self) -> Pass {
        Pass { person: self.caller.person, device: self.caller.device, turn: 0 }
    }

    async fn hear(&mut self, said: &[u8]) -> Result<(), HungUp> {
        match self.line.hear_phone(said).ok_or(HungUp)? {
            FromPhone::Token(token) => {
                let is_theirs = |pass: Pass| (pass.person, pass.device) == (self.caller.person, self.caller.device);
                if !self.hub.pass(&token).is_some_and(is_theirs) {
                    return Err(HungUp);
                }
                self.token = token;
                Ok(())
            }
            FromPhone::Request(request) => {
                let started = Instant::now();
                let answer = match self.exchange(request).await {
                    Ok(answer) => answer,
                    Err(fault) => {
                        let (status, micros) = (fault.status().as_u16(), started.elapsed().as_micros());
                        tracing::debug!(route = "/api/v1/line", status, micros, "answered");
                        refusal(fault)
                    }
                };
                say(&mut self.socket, answer).await
            }
        }
    }

    async fn exchange(&mut self, request: String) -> Result<Vec<u8>, Fault> {
        let pass = self.hub.pass(&self.token).ok_or(Code::SignIn)?;
        self.hub.gates().sync.pass(&pass.device)?;
        let answer = self.hub.group().exchange_on_line(pass, request.into());
        let answer = match timeout(self.hub.limits().answer, answer).await.map_err(|_| Fault::busy())? {
            Err(GroupError::TooLong) => return Ok(Line::post()),
            answer => answer?,
        };
        let reply = core::str::from_utf8(&answer.body).map_err(|_| Fault::from(Code::Broken))?;
        let Some(message) = self.line.answer(reply) else { return Ok(Line::post()) };
        self.read_to = answer.upto;
        Ok(message)
    }

    async fn tell(&mut self, told: Told) -> Result<(), HungUp> {
        let message = match told {
            // The answer to its own exchange has told it all of this.
            Told::Moved(version) | Told::Frame { upto: version, .. } if version <= self.read_to => return Ok(()),
            Told::Moved(version) => Line::moved(version),
            Told::Frame { from, news, .. } => self.line.news(from, &news),
        };
        say(&mut self.socket, message).await
    }
}

/// Who shows this token, if they take part.
async fn enter(hub: &Hub, token: &str) -> Result<(Caller, Cursor), Fault> {
    let pass = hub.pass(token).ok_or(Code::SignIn)?;
    hub.gates().line.pass(&pass.device)?;
    Ok((Caller::of(hub, pass).await?, hub.group().cursor(pass.person).await?))
}

fn refusal(fault: Fault) -> Vec<u8> {
    let seconds = fault.wait_seconds().and_then(|seconds| seconds.try_into().ok()).unwrap_or_default();
    // A problem is a code, a sentence and a number.
    let problem = serde_json::to_string(&fault.problem()).unwrap_or_default();
    Line::refuse(&Refused { status: fault.status().as_u16(), seconds, problem })
}

/// The next message. Can be given up and asked for again.
async fn heard(socket: &mut WebSocket) -> Result<Bytes, HungUp> {
    loop {
        match socket.recv().await {
            Some(Ok(Message::Binary(bytes))) => return Ok(bytes),
            Some(Ok(Message::Ping(_) | Message::Pong(_))) => {}
            _ => return Err(HungUp),
        }
    }
}

async fn say(socket: &mut WebSocket, message: Vec<u8>) -> Result<(), HungUp> {
    socket.send(Message::Binary(message.into())).await.map_err(|_| HungUp)
}
