//! One HTTP connection that counts its bytes, both ways, headers included.

use super::wrong;
use bytes::Bytes;
use http_body_util::{BodyExt, Full};
use hyper::body::Incoming;
use hyper::client::conn::http1::{SendRequest, handshake};
use hyper::{Method, Request, Response};
use hyper_util::rt::TokioIo;
use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::task::{Context, Poll};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;

/// Bytes carried.
#[derive(Debug, Default)]
pub struct Count {
    sent: AtomicU64,
    received: AtomicU64,
}

impl Count {
    /// Bytes to the hub and from it, so far.
    #[must_use]
    pub fn so_far(&self) -> (u64, u64) {
        (self.sent.load(Ordering::Relaxed), self.received.load(Ordering::Relaxed))
    }
}

/// See the module.
#[derive(Debug)]
pub struct Wire {
    /// Where the hub is.
    pub hub: SocketAddr,
    /// What was carried.
    pub count: Arc<Count>,
    link: Option<SendRequest<Full<Bytes>>>,
}

impl Wire {
    /// Connects.
    ///
    /// # Errors
    /// When nobody answers there.
    pub async fn open(hub: SocketAddr) -> io::Result<Self> {
        let count = Arc::new(Count::default());
        let link = Some(connect(hub, &count).await?);
        Ok(Self { hub, count, link })
    }

    /// Closes the connection; the next request opens another.
    pub fn hang_up(&mut self) {
        self.link = None;
    }

    /// Sends a request; the answer's body is still to be read.
    ///
    /// # Errors
    /// When the connection is gone.
    pub async fn send(
        &mut self,
        method: Method,
        path: &str,
        headers: &[(&str, &str)],
        body: Vec<u8>,
    ) -> io::Result<Response<Incoming>> {
        let mut request = Request::builder()
            .method(method)
            .uri(path)
            .header("host", self.hub.to_string())
            .header("content-type", "application/json")
            .header("accept-encoding", "br");
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let request = request.body(Full::new(Bytes::from(body))).map_err(wrong)?;
        let mut link = match self.link.take() {
            Some(link) => link,
            None => connect(self.hub, &self.count).await?,
        };
        // The hub closes what has been idle; a browser opens another connection then, and so does this.
        if link.ready().await.is_err() {
            link = connect(self.hub, &self.count).await?;
            link.ready().await.map_err(wrong)?;
        }
        let answer = link.send_request(request).await.map_err(wrong);
        self.link = Some(link);
        answer
    }

    /// Posts a body and reads the whole answer, decompressed.
    ///
    /// # Errors
    /// When the connection is gone or the answer is damaged.
    pub async fn post(&mut self, path: &str, headers: &[(&str, &str)], body: Vec<u8>) -> io::Result<(u16, Vec<u8>)> {
        let answer = self.send(Method::POST, path, headers, body).await?;
        let status = answer.status().as_u16();
        let squeezed = answer.headers().get("content-encoding").is_some_and(|coding| coding == "br");
        let body = answer.into_body().collect().await.map_err(wrong)?.to_bytes();
        if !squeezed {
            return Ok((status, body.to_vec()));
        }
        let mut plain = Vec::with_capacity(body.len() * 8);
        brotli::BrotliDecompress(&mut body.as_ref(), &mut plain)?;
        Ok((status, plain))
    }
}

async fn connect(hub: SocketAddr, count: &Arc<Count>) -> io::Result<SendRequest<Full<Bytes>>> {
    let (link, connection) = handshake(TokioIo::new(Counted::connect(hub, count).await?)).await.map_err(wrong)?;
    tokio::spawn(connection);
    Ok(link)
}

/// A connection that counts its bytes.
#[derive(Debug)]
pub(super) struct Counted {
    stream: TcpStream,
    count: Arc<Count>,
}

impl Counted {
    pub(super) async fn connect(hub: SocketAddr, count: &Arc<Count>) -> io::Result<Self> {
        let stream = TcpStream::connect(hub).await?;
        stream.set_nodelay(true)?;
        Ok(Self { stream, count: Arc::clone(count) })
    }
}

impl AsyncRead for Counted {
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        let before = buf.filled().len();
        let polled = Pin::new(&mut self.stream).poll_read(cx, buf);
        let read = buf.filled().len() - before;
        self.count.received.fetch_add(read as u64, Ordering::Relaxed);
        polled
    }
}

impl AsyncWrite for Counted {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<io::Result<usize>> {
        let polled = Pin::new(&mut self.stream).poll_write(cx, buf);
        if let Poll::Ready(Ok(written)) = polled {
            self.count.sent.fetch_add(written as u64, Ordering::Relaxed);
        }
        polled
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }
}
