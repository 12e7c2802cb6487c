//! Where a request comes from, cut short.
//!
//! Only for counting attempts: a neighbourhood of addresses (IPv4 /24, IPv6 /56), held in memory and never logged or
//! stored. Behind a proxy on this machine it is what the proxy says; a proxy that says nothing stands for everybody,
//! which [`Address::Here`] makes visible so that limits can be kinder to it.

use axum::extract::FromRequestParts;
use axum::http::HeaderMap;
use axum::http::request::Parts;
use core::convert::Infallible;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// Who holds the other end of the connection. Put into every request by the listener.
#[derive(Clone, Copy, Debug)]
pub struct Peer(pub IpAddr);

/// See the module.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Address {
    /// This machine itself, or everybody behind a proxy on it that does not say for whom it asks.
    Here,
    /// The first three bytes of an IPv4 address.
    V4([u8; 3]),
    /// The first seven bytes of an IPv6 address.
    V6([u8; 7]),
}

impl Address {
    fn of(address: IpAddr) -> Self {
        match address.to_canonical() {
            IpAddr::V4(address) => {
                let [a, b, c, _] = Ipv4Addr::octets(&address);
                Self::V4([a, b, c])
            }
            IpAddr::V6(address) => {
                let [a, b, c, d, e, f, g, ..] = Ipv6Addr::octets(&address);
                Self::V6([a, b, c, d, e, f, g])
            }
        }
    }

    /// From the other end of the connection and what a proxy on this machine wrote. Anybody else's word on where
    /// they come from is not taken, or a limit could be walked around by saying another address each time.
    #[must_use]
    pub fn find(peer: IpAddr, headers: &HeaderMap) -> Self {
        if !peer.to_canonical().is_loopback() {
            return Self::of(peer);
        }
        // The last entry is the proxy's own; those before it are what it was told.
        let told = headers.get_all("x-forwarded-for").iter().next_back().and_then(|value| value.to_str().ok());
        let last = told.and_then(|told| told.rsplit(',').next()?.trim().parse().ok());
        last.map_or(Self::Here, Self::of)
    }
}

impl<S: Sync> FromRequestParts<S> for Address {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        let peer = parts.extensions.get::<Peer>();
        Ok(peer.map_or(Self::Here, |peer| Self::find(peer.0, &parts.headers)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_proxy_on_this_machine_is_believed() {
        let mut headers = HeaderMap::new();
        let far: IpAddr = "203.0.113.9".parse().unwrap();
        let here: IpAddr = "::ffff:127.0.0.1".parse().unwrap();
        assert_eq!(Address::find(here, &headers), Address::Here);
        headers.insert("x-forwarded-for", "10.0.0.1, 198.51.100.77".parse().unwrap());
        assert_eq!(Address::find(far, &headers), Address::V4([203, 0, 113]));
        assert_eq!(Address::find(here, &headers), Address::V4([198, 51, 100]));
        headers.append("x-forwarded-for", "2001:db8:1:2300::5".parse().unwrap());
        assert_eq!(Address::find(here, &headers), Address::V6([0x20, 1, 0xd, 0xb8, 0, 1, 0x23]));
        headers.append("x-forwarded-for", "nonsense".parse().unwrap());
        assert_eq!(Address::find(here, &headers), Address::Here);
    }
}
