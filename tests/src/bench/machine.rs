//! What this machine gives at best, in the same run: a figure of ours means nothing without it.

use std::fs::File;
use std::io::{self, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::time::Instant;

/// Milliseconds to make 4 KiB durable in a folder, again and again.
///
/// # Errors
/// When the folder cannot be written.
pub fn fsync(folder: &Path) -> io::Result<Vec<f64>> {
    let mut file = File::create(folder.join("probe"))?;
    let mut times = Vec::new();
    for _ in 0..100 {
        let started = Instant::now();
        file.write_all(&[7; 4096])?;
        file.sync_data()?;
        times.push(started.elapsed().as_secs_f64() * 1e3);
    }
    Ok(times)
}

/// Milliseconds for 64 bytes there and back over the loopback.
///
/// # Errors
/// When there is no loopback.
pub fn loopback() -> io::Result<Vec<f64>> {
    let listener = TcpListener::bind(("127.0.0.1", 0))?;
    let address = listener.local_addr()?;
    let echo = std::thread::spawn(move || -> io::Result<()> {
        let (mut stream, _) = listener.accept()?;
        stream.set_nodelay(true)?;
        let mut buffer = [0; 64];
        while stream.read_exact(&mut buffer).is_ok() {
            stream.write_all(&buffer)?;
        }
        Ok(())
    });
    let mut stream = TcpStream::connect(address)?;
    stream.set_nodelay(true)?;
    let mut times = Vec::new();
    for _ in 0..2_000 {
        let started = Instant::now();
        stream.write_all(&[7; 64])?;
        stream.read_exact(&mut [0; 64])?;
        times.push(started.elapsed().as_secs_f64() * 1e3);
    }
    drop(stream);
    drop(echo.join());
    Ok(times)
}
