//! How long the hub waits and how much it holds (`trust.md` section 5).
//!
//! A value, not constants, so that a test need not wait a minute to see a connection closed.

use std::time::Duration;

/// See the module.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// For the first byte of a connection.
    pub first_byte: Duration,
    /// For the headers of a request, and between two requests on one connection.
    pub headers: Duration,
    /// For the body of a request.
    pub body: Duration,
    /// For working out an answer.
    pub answer: Duration,
    /// For a reader that takes nothing of what it is sent.
    pub stalled: Duration,
    /// Between two signs of life on a line, so that phones and proxies know it is alive.
    pub heartbeat: Duration,
    /// How long a line lasts before the phone opens another.
    pub line: Duration,
    /// For what is going on when the hub is asked to stop.
    pub stop: Duration,
    /// Connections in all.
    pub connections: usize,
    /// Connections of one address; this machine itself is not counted, it may be a proxy for everybody.
    pub connections_each: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            first_byte: Duration::from_secs(5),
            headers: Duration::from_secs(10),
            body: Duration::from_secs(15),
            answer: Duration::from_secs(20),
            stalled: Duration::from_secs(30),
            heartbeat: Duration::from_secs(25),
            line: Duration::from_secs(3_600),
            stop: Duration::from_secs(8),
            connections: 6_000,
            connections_each: 64,
        }
    }
}

/// Bytes of a JSON body other than an exchange.
pub const JSON_BYTES_MAX: usize = 64 * 1024;
