//! The line of a phone that is open (`shared::sync::line`), as a WebSocket that counts its bytes.

use super::wire::{Count, Counted};
use super::wrong;
use futures_util::stream::{SplitSink, SplitStream};
use futures_util::{SinkExt as _, StreamExt as _};
use shared::sync::line::{FromHub, Line};
use std::io;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};
use tokio::task::JoinHandle;
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::protocol::WebSocketConfig;

type Socket = WebSocketStream<Counted>;

/// Room for what is read at once: it is written over with noughts before each reading, and 128 KiB are the default.
const ROOM_BYTES: usize = 4 * 1024;

/// What a phone asks with.
#[derive(Debug)]
pub struct Mouth {
    socket: SplitSink<Socket, Message>,
    line: Arc<Mutex<Line>>,
    answers: UnboundedReceiver<FromHub>,
}

/// What a phone hears with. Stops hearing when dropped.
#[derive(Debug)]
pub struct Ear {
    news: UnboundedReceiver<FromHub>,
    reading: JoinHandle<()>,
}

/// Opens a line and says who speaks.
///
/// # Errors
/// When the hub cannot be reached or does not let it.
pub async fn open(hub: SocketAddr, token: &str, count: &Arc<Count>) -> io::Result<(Mouth, Ear)> {
    let stream = Counted::connect(hub, count).await?;
    let settings = WebSocketConfig::default().read_buffer_size(ROOM_BYTES);
    let address = format!("ws://{hub}/api/v1/line");
    let opened = tokio_tungstenite::client_async_with_config(address, stream, Some(settings)).await;
    let (mut socket, mut stream) = opened.map_err(wrong)?.0.split();
    socket.send(Message::Binary(Line::token(token).into())).await.map_err(wrong)?;
    let mut line = Line::default();
    match next(&mut stream).await.and_then(|bytes| line.hear_hub(&bytes)) {
        Some(FromHub::Welcome) => {}
        Some(FromHub::Refused(refused)) => return Err(wrong(format_args!("the line was refused: {}", refused.status))),
        _ => return Err(wrong("the line was not opened")),
    }
    let line = Arc::new(Mutex::new(line));
    let (tell, news) = unbounded_channel();
    let (answer, answers) = unbounded_channel();
    let reading = tokio::spawn(read(stream, Arc::clone(&line), tell, answer));
    Ok((Mouth { socket, line, answers }, Ear { news, reading }))
}

async fn next(stream: &mut SplitStream<Socket>) -> Option<bytes::Bytes> {
    loop {
        match stream.next().await? {
            Ok(Message::Binary(bytes)) => return Some(bytes),
            Ok(Message::Ping(_) | Message::Pong(_)) => {}
            _ => return None,
        }
    }
}

async fn read(
    mut stream: SplitStream<Socket>,
    line: Arc<Mutex<Line>>,
    tell: UnboundedSender<FromHub>,
    answer: UnboundedSender<FromHub>,
) {
    while let Some(bytes) = next(&mut stream).await {
        let Some(said) = lock(&line).hear_hub(&bytes) else { return };
        let to = match &said {
            FromHub::Answer(_) | FromHub::Refused(_) | FromHub::Post => &answer,
            _ => &tell,
        };
        // Whoever would hear it has gone.
        let _ = to.send(said);
    }
}

fn lock(line: &Mutex<Line>) -> MutexGuard<'_, Line> {
    line.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Mouth {
    /// Asks; none when the line is gone.
    pub async fn ask(&mut self, request: &str) -> Option<FromHub> {
        let bytes = lock(&self.line).request(request);
        self.socket.send(Message::Binary(bytes.into())).await.ok()?;
        self.answers.recv().await
    }
}

impl Ear {
    /// Waits for what the hub says by itself, signs of life left out. `None` at the end of the line.
    pub async fn next(&mut self) -> Option<FromHub> {
        loop {
            match self.news.recv().await? {
                FromHub::Here | FromHub::Welcome => {}
                said => return Some(said),
            }
        }
    }
}

impl Drop for Ear {
    fn drop(&mut self) {
        self.reading.abort();
    }
}
