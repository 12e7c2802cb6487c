//! A connection whose other end takes nothing of what it is sent is closed.
//!
//! Otherwise a phone that walked out of reach in the middle of a live feed, or somebody who means harm, would keep
//! memory here for as long as TCP is patient. Reading has limits of its own (headers, body, handler).

use core::pin::Pin;
use core::task::{Context, Poll, ready};
use std::io;
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;
use tokio::time::{Sleep, sleep};

/// See the module.
pub struct Stall<P> {
    stream: TcpStream,
    patience: Duration,
    waiting: Option<Pin<Box<Sleep>>>,
    _place: P,
}

impl<P> Stall<P> {
    /// Closes `stream` when nothing can be written to it for so long. `place` is what the connection takes up: it is
    /// given back when the stream ends, whoever has it then.
    #[must_use]
    pub const fn new(stream: TcpStream, patience: Duration, place: P) -> Self {
        Self { stream, patience, waiting: None, _place: place }
    }

    fn watch<T>(&mut self, cx: &mut Context<'_>, written: Poll<io::Result<T>>) -> Poll<io::Result<T>> {
        if written.is_ready() {
            self.waiting = None;
            return written;
        }
        let patience = self.patience;
        let waiting = self.waiting.get_or_insert_with(|| Box::pin(sleep(patience)));
        ready!(waiting.as_mut().poll(cx));
        Poll::Ready(Err(io::ErrorKind::TimedOut.into()))
    }
}

impl<P: Unpin> AsyncRead for Stall<P> {
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(cx, buf)
    }
}

impl<P: Unpin> AsyncWrite for Stall<P> {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        let written = Pin::new(&mut self.stream).poll_write(cx, bytes);
        self.watch(cx, written)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bytes: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let written = Pin::new(&mut self.stream).poll_write_vectored(cx, bytes);
        self.watch(cx, written)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        let flushed = Pin::new(&mut self.stream).poll_flush(cx);
        self.watch(cx, flushed)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        let shut = Pin::new(&mut self.stream).poll_shutdown(cx);
        self.watch(cx, shut)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use tokio::io::AsyncWriteExt;
    use tokio::net::TcpListener;

    #[tokio::test]
    async fn who_takes_nothing_is_given_up_and_who_takes_a_little_is_not() {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let mut reader = TcpStream::connect(listener.local_addr().unwrap()).await.unwrap();
        let patience = Duration::from_secs(1);
        let mut writer = Stall::new(listener.accept().await.unwrap().0, patience, ());
        let reading = tokio::spawn(async move {
            let mut bytes = vec![0; 1 << 20];
            for _ in 0..8 {
                tokio::time::sleep(patience / 20).await;
                tokio::io::AsyncReadExt::read(&mut reader, &mut bytes).await.unwrap();
            }
            reader
        });
        let bytes = vec![7; 1 << 16];
        let mut written = 0;
        let ended = loop {
            match writer.write_all(&bytes).await {
                Ok(()) => written += bytes.len(),
                Err(ended) => break ended,
            }
        };
        assert_eq!(ended.kind(), io::ErrorKind::TimedOut);
        assert!(reading.is_finished(), "not while it was still taking some, after {written} bytes");
    }
}
