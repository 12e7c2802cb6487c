//! A phone without a browser: the very replica and outbox of the app, over HTTP to a real hub.
//!
//! For benchmarks, storms and kill tests. It joins with an invite as anybody does, keeps its replica in memory, and
//! counts every byte that crosses its sockets. Not here: anything a hub would not let a phone do.

pub mod crowd;
pub mod line;
pub mod listener;
pub mod wire;

use aws_lc_rs::rand::{SystemRandom, fill};
use aws_lc_rs::signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, KeyPair};
use data_encoding::BASE64URL_NOPAD;
use line::Mouth;
use shared::api::{Join, Joined, Secret};
use shared::command::Command;
use shared::refusal::Refusal;
use shared::sync::line::{ASK_BYTES_MAX, FromHub};
use shared::sync::patch::by_serde;
use shared::sync::phone::Received;
use shared::sync::{Outbox, Phone, Replica, Reply};
use shared::words::{Id, Line, Timestamp};
use std::io;
use std::net::SocketAddr;
use std::time::{Duration, SystemTime, UNIX_EPOCH};
use wire::Wire;

/// A phone that is signed in.
#[derive(Debug)]
pub struct Native {
    /// The state machine of the app.
    pub phone: Phone,
    /// Its connection, with what it has carried.
    pub wire: Wire,
    /// Its line, while it is open in somebody's hand.
    pub mouth: Option<Mouth>,
    /// Its access token, good for ten minutes.
    pub token: String,
}

/// The time of this machine.
#[must_use]
pub fn now() -> Timestamp {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    Timestamp(i64::try_from(since.as_secs()).unwrap_or(i64::MAX))
}

/// A new id of any noun.
///
/// # Panics
/// When the system gives no random bytes.
#[must_use]
pub fn new_id<I: From<Id>>() -> I {
    let mut random = [0; 10];
    fill(&mut random).expect("the system gives random bytes");
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    Id::new(u64::try_from(since.as_millis()).unwrap_or(u64::MAX), random).into()
}

fn random() -> u8 {
    let mut one = [0];
    fill(&mut one).expect("the system gives random bytes");
    one[0]
}

fn wrong(what: impl core::fmt::Display) -> io::Error {
    io::Error::other(what.to_string())
}

impl Native {
    /// Joins with the code of an invite. `from` is the address that a proxy would say this phone has.
    ///
    /// # Errors
    /// When the hub cannot be reached or does not take the invite.
    pub async fn join(hub: SocketAddr, invite: &str, name: &str, from: [u8; 4]) -> io::Result<Self> {
        let mut wire = Wire::open(hub).await?;
        let pair = EcdsaKeyPair::generate(&ECDSA_P256_SHA256_FIXED_SIGNING).map_err(wrong)?;
        let join = Join {
            invite: Secret(invite.to_owned()),
            name: Line::new(name).map_err(|_| wrong("a name that is none"))?,
            device: new_id(),
            label: Line::new("a native phone").map_err(|_| wrong("a label that is none"))?,
            key: BASE64URL_NOPAD.encode(pair.public_key().as_ref()),
            sign: None,
        };
        let body = serde_json::to_vec(&join)?;
        let (status, answer) = wire.post("/api/v1/join", &[("x-forwarded-for", &dotted(from))], body).await?;
        if status != 200 {
            return Err(wrong(format_args!("joining was answered with {status}")));
        }
        let joined: Joined = serde_json::from_slice(&answer)?;
        let phone = Phone::new(joined.person, Replica::default(), Outbox::default());
        Ok(Self { phone, wire, mouth: None, token: joined.session.access.0 })
    }

    /// The same member with nothing yet, on a connection of its own: what a fresh download is measured with.
    ///
    /// # Errors
    /// When the hub cannot be reached.
    pub async fn fresh(&self) -> io::Result<Self> {
        self.fresh_at(self.wire.hub).await
    }

    /// The same, through another address of the hub.
    ///
    /// # Errors
    /// When the hub cannot be reached.
    pub async fn fresh_at(&self, hub: SocketAddr) -> io::Result<Self> {
        let phone = Phone::new(self.phone.me(), Replica::default(), Outbox::default());
        Ok(Self { phone, wire: Wire::open(hub).await?, mouth: None, token: self.token.clone() })
    }

    /// Taps something.
    ///
    /// # Errors
    /// When it can be seen from here that it is not to be.
    pub fn act(&mut self, command: impl Into<Command>) -> Result<(), Refusal> {
        self.phone.act(new_id(), command.into(), now()).map(drop)
    }

    /// One exchange.
    ///
    /// # Errors
    /// When the hub cannot be reached or answers with anything but a reply.
    pub async fn exchange(&mut self) -> io::Result<Received> {
        let request = self.phone.request();
        let asked = request.cursor;
        let body = serde_json::to_string(&request)?;
        let answer = loop {
            match self.ask(&body, asked.is_some()).await? {
                (200, answer) => break answer,
                // The hub is busy, as after a weekend: the same again, but not all phones at the same moment.
                (503, _) => tokio::time::sleep(Duration::from_millis(500 + u64::from(random()) * 10)).await,
                // So much at once is more than a phone may: it waits as it was told to.
                (429, _) => tokio::time::sleep(Duration::from_secs(1)).await,
                (status, _) => return Err(wrong(format_args!("a sync was answered with {status}"))),
            }
        };
        let reply: Reply = serde_json::from_slice(&answer)?;
        Ok(self.phone.receive(asked, reply, by_serde, now()))
    }

    /// The status and the answer to a request: over the line where there is one and what is asked is little, else posted.
    async fn ask(&mut self, body: &str, is_little: bool) -> io::Result<(u16, Vec<u8>)> {
        if let Some(mouth) = self.mouth.as_mut().filter(|_| is_little && body.len() <= ASK_BYTES_MAX) {
            match mouth.ask(body).await {
                Some(FromHub::Answer(reply)) => return Ok((200, reply.into_bytes())),
                Some(FromHub::Refused(refused)) => return Ok((refused.status, refused.problem.into_bytes())),
                Some(_) => {}
                None => self.mouth = None,
            }
        }
        let bearer = format!("Bearer {}", self.token);
        self.wire.post("/api/v1/sync", &[("authorization", &bearer)], body.into()).await
    }

    /// Exchanges until nothing is left to ask.
    ///
    /// # Errors
    /// As [`Self::exchange`].
    pub async fn sync(&mut self) -> io::Result<()> {
        while self.exchange().await?.again {}
        Ok(())
    }
}

fn dotted(address: [u8; 4]) -> String {
    std::net::Ipv4Addr::from(address).to_string()
}

/// Random bytes could be had; asked once, so that a machine without them says so at the start.
///
/// # Errors
/// When they cannot.
pub fn check_random() -> io::Result<()> {
    let _ = SystemRandom::new();
    fill(&mut [0; 1]).map_err(wrong)
}
