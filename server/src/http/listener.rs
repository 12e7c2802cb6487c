//! Accepting connections, within limits, and letting them go when the hub stops.
//!
//! Not `axum::serve`: it sets no time for a first byte or for headers, counts nobody, and cannot be told to stop
//! within so many seconds. Invariant: whoever says nothing, or half of something, is gone after a known time, and so
//! is everybody after a stop.

use super::address::Peer;
use super::limits::Limits;
use super::stall::Stall;
use super::stopping::Stopping;
use axum::Router;
use axum::extract::Request;
use axum::response::Response;
use core::convert::Infallible;
use core::pin::pin;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::task::JoinSet;
use tower::ServiceExt;

/// Bytes of a request's line and headers; ours have about one thousand.
const HEAD_BYTES_MAX: usize = 16 * 1024;
const HEADERS_MAX: usize = 64;

/// Serves until `stop` says so, then lets what is going on come to its end for a while.
pub async fn serve(listener: TcpListener, router: Router, limits: Limits, mut stop: Stopping) {
    let crowd = Arc::new(Crowd::new(limits));
    let mut connections = JoinSet::new();
    loop {
        let accepted = tokio::select! {
            accepted = listener.accept() => accepted,
            () = stop.told() => break,
        };
        while connections.try_join_next().is_some() {}
        match accepted {
            Ok((stream, peer)) => {
                // Over a limit: closed without a word, which costs nothing.
                let Some(place) = crowd.enter(peer.ip()) else { continue };
                connections.spawn(connection(stream, place, router.clone(), stop.clone()));
            }
            // Out of file descriptors, mostly: some connection has to end before another can begin.
            Err(cause) => {
                tracing::warn!("accepting a connection failed: {cause}");
                tokio::time::sleep(Duration::from_millis(100)).await;
            }
        }
    }
    drop(listener);
    let ended = async {
        while connections.join_next().await.is_some() {}
        // A line has left its connection's task and has its place still.
        crowd.is_empty().await;
    };
    if tokio::time::timeout(limits.stop, ended).await.is_err() {
        connections.shutdown().await;
    }
}

async fn connection(stream: TcpStream, place: Place, router: Router, mut stop: Stopping) {
    let limits = place.crowd.limits;
    let first = tokio::time::timeout(limits.first_byte, stream.readable());
    tokio::select! {
        first = first => if !matches!(first, Ok(Ok(()))) { return },
        () = stop.told() => return,
    }
    // Small answers and live messages go out at once.
    let _ = stream.set_nodelay(true);
    let peer = Peer(place.address);
    let stream = TokioIo::new(Stall::new(stream, limits.stalled, place));
    let service = service_fn(move |request| answer(router.clone(), peer, request));
    let mut served = pin!(
        http1::Builder::new()
            .timer(TokioTimer::new())
            .header_read_timeout(limits.headers)
            .max_buf_size(HEAD_BYTES_MAX)
            .max_headers(HEADERS_MAX)
            .serve_connection(stream, service)
            .with_upgrades()
    );
    let ended = tokio::select! {
        ended = served.as_mut() => ended,
        () = stop.told() => {
            served.as_mut().graceful_shutdown();
            served.await
        }
    };
    if let Err(cause) = ended {
        tracing::debug!("a connection ended early: {cause}");
    }
}

async fn answer(router: Router, peer: Peer, request: hyper::Request<Incoming>) -> Result<Response, Infallible> {
    let mut request: Request = request.map(axum::body::Body::new);
    request.extensions_mut().insert(peer);
    router.oneshot(request).await
}

/// Everybody who is connected.
struct Crowd {
    limits: Limits,
    places: Arc<Semaphore>,
    each: Mutex<HashMap<IpAddr, usize>>,
}

impl Crowd {
    fn new(limits: Limits) -> Self {
        Self { limits, places: Arc::new(Semaphore::new(limits.connections)), each: Mutex::default() }
    }

    /// Waits until everybody has gone; nobody comes in after that.
    async fn is_empty(&self) {
        let all = u32::try_from(self.limits.connections).unwrap_or(u32::MAX);
        drop(self.places.acquire_many(all).await);
    }

    fn enter(self: &Arc<Self>, address: IpAddr) -> Option<Place> {
        let permit = Arc::clone(&self.places).try_acquire_owned().ok()?;
        // This machine may be a proxy for everybody.
        if !address.to_canonical().is_loopback() {
            let mut each = self.each.lock().unwrap_or_else(PoisonError::into_inner);
            let count = each.entry(address).or_default();
            if *count >= self.limits.connections_each {
                return None;
            }
            *count += 1;
        }
        Some(Place { crowd: Arc::clone(self), address, _permit: permit })
    }
}

/// A place in the crowd, given back when the connection ends.
struct Place {
    crowd: Arc<Crowd>,
    address: IpAddr,
    _permit: OwnedSemaphorePermit,
}

impl Drop for Place {
    fn drop(&mut self) {
        let mut each = self.crowd.each.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(count) = each.get_mut(&self.address) {
            *count -= 1;
            if *count == 0 {
                each.remove(&self.address);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_has_so_many_places_and_gets_them_back() {
        let crowd = Arc::new(Crowd::new(Limits { connections: 4, connections_each: 2, ..Limits::default() }));
        let far = IpAddr::from([203, 0, 113, 9]);
        let held = [crowd.enter(far).unwrap(), crowd.enter(far).unwrap()];
        assert!(crowd.enter(far).is_none());
        let here: Vec<_> = (0..2).map(|_| crowd.enter(IpAddr::from([127, 0, 0, 1])).unwrap()).collect();
        assert!(crowd.enter(IpAddr::from([127, 0, 0, 1])).is_none(), "all places are taken");
        drop((held, here));
        assert!(crowd.enter(far).is_some());
        assert!(crowd.each.lock().unwrap().is_empty(), "nobody is kept who has gone");
    }
}
