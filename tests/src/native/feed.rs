//! The live feed as a phone hears it: frames of an event stream.

use super::Native;
use super::wire::Wire;
use super::wrong;
use http_body_util::BodyExt;
use hyper::Method;
use hyper::body::Incoming;
use std::io;
use std::net::SocketAddr;

/// An open stream.
#[derive(Debug)]
pub struct Feed {
    body: Incoming,
    rest: String,
    /// The stream has a connection of its own, as in a browser.
    pub wire: Wire,
}

/// One event.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Event {
    /// Its name.
    pub name: String,
    /// Its id, if it has one.
    pub id: String,
    /// What it says.
    pub data: String,
}

impl Feed {
    /// Opens the stream of a phone.
    ///
    /// # Errors
    /// When the hub does not let it.
    pub async fn open(phone: &Native) -> io::Result<Self> {
        Self::open_with(phone.wire.hub, &phone.token).await
    }

    /// Opens the stream of a phone of which only its token is left.
    ///
    /// # Errors
    /// When the hub does not let it.
    pub async fn open_with(hub: SocketAddr, token: &str) -> io::Result<Self> {
        let mut wire = Wire::open(hub).await?;
        let bearer = format!("Bearer {token}");
        let answer = wire.send(Method::GET, "/api/v1/live", &[("authorization", &bearer)], Vec::new()).await?;
        if answer.status() != 200 {
            return Err(wrong(format_args!("the feed was answered with {}", answer.status())));
        }
        Ok(Self { body: answer.into_body(), rest: String::new(), wire })
    }

    /// Waits for the next event; comments are passed over. `None` at the end of the stream.
    ///
    /// # Errors
    /// When the connection breaks.
    pub async fn next(&mut self) -> io::Result<Option<Event>> {
        loop {
            while let Some(end) = self.rest.find("\n\n") {
                let block: String = self.rest.drain(..end + 2).collect();
                let event = read(&block);
                if !event.name.is_empty() {
                    return Ok(Some(event));
                }
            }
            let Some(frame) = self.body.frame().await else { return Ok(None) };
            if let Ok(data) = frame.map_err(wrong)?.into_data() {
                self.rest.push_str(&String::from_utf8_lossy(&data));
            }
        }
    }
}

fn read(block: &str) -> Event {
    let mut event = Event::default();
    for line in block.lines() {
        match line.split_once(": ") {
            Some(("event", name)) => event.name = name.to_owned(),
            Some(("id", id)) => event.id = id.to_owned(),
            Some(("data", data)) => event.data.push_str(data),
            _ => {}
        }
    }
    event
}
