//! What a hub is started with. Everything that touches the outside is here, so that a test can bring its own.

use crate::group::{Clock, system_clock};
use crate::http::limits::Limits;
use std::net::SocketAddr;
use std::path::PathBuf;

/// See the module.
#[derive(Clone)]
pub struct Config {
    /// The folder of data: the group's file and the keys.
    pub data: PathBuf,
    /// Where to listen; port 0 takes any that is free.
    pub listen: SocketAddr,
    /// How phones reach the hub (`https://kith.example.org`), for links; by default where it listens.
    pub origin: Option<Origin>,
    /// What a new group begins with.
    pub filling: Filling,
    /// What tells the time.
    pub clock: Clock,
    /// How long the hub waits and how much it holds.
    pub limits: Limits,
}

impl Config {
    /// A hub as it is usually started.
    #[must_use]
    pub fn new(data: impl Into<PathBuf>, listen: SocketAddr) -> Self {
        Self {
            data: data.into(),
            listen,
            origin: None,
            filling: Filling::Empty,
            clock: system_clock(),
            limits: Limits::default(),
        }
    }
}

/// What a new group begins with. A group that is already there is never filled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Filling {
    /// A name and one zone.
    Empty,
    /// Invented people and a week of life.
    Demo,
}

/// Scheme, host and port, without a slash at the end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin(String);

impl Origin {
    /// Takes `https://kith.example.org`, with or without a port and a slash at the end.
    ///
    /// # Errors
    /// A sentence, when it is anything else.
    pub fn parse(text: &str) -> Result<Self, String> {
        let trimmed = text.trim_end_matches('/');
        let host = trimmed.strip_prefix("https://").or_else(|| trimmed.strip_prefix("http://"));
        let known = |c: char| c.is_ascii_alphanumeric() || ".-:[]".contains(c);
        match host {
            Some(host) if !host.is_empty() && host.chars().all(known) => Ok(Self(trimmed.to_owned())),
            _ => Err("an origin looks like https://kith.example.org".to_owned()),
        }
    }

    /// The origin of a hub that nobody reaches but through this address.
    #[must_use]
    pub fn of(address: SocketAddr) -> Self {
        // A browser cannot open "any address"; on this machine it is this one.
        match address {
            SocketAddr::V4(any) if any.ip().is_unspecified() => Self(format!("http://127.0.0.1:{}", any.port())),
            SocketAddr::V6(any) if any.ip().is_unspecified() => Self(format!("http://[::1]:{}", any.port())),
            one => Self(format!("http://{one}")),
        }
    }

    /// As text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_origin_has_a_scheme_and_a_host_and_nothing_more() {
        assert_eq!(Origin::parse("https://kith.example.org/").unwrap().as_str(), "https://kith.example.org");
        assert!(Origin::parse("http://[::1]:8080").is_ok());
        for wrong in ["", "kith.example.org", "ftp://a", "https://", "https://a/b", "https://a?b", "https://a@b"] {
            assert!(Origin::parse(wrong).is_err(), "{wrong}");
        }
        assert_eq!(Origin::of("0.0.0.0:80".parse().unwrap()).as_str(), "http://127.0.0.1:80");
    }
}
