//! A hub in a process of its own, watched from outside.

use std::io::{self, BufRead, BufReader};
use std::net::{SocketAddr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use tempfile::TempDir;

/// See the module. Ends with its owner.
#[derive(Debug)]
pub struct Hub {
    child: Child,
    data: TempDir,
    binary: PathBuf,
    /// Where it listens.
    pub address: SocketAddr,
    /// The sign-in link it printed, if it did.
    pub link: Option<String>,
}

impl Hub {
    /// Starts the binary on a folder and a port of its own and waits until it says that it is running.
    ///
    /// # Errors
    /// When it does not start.
    pub fn start(binary: PathBuf) -> io::Result<Self> {
        let address = TcpListener::bind(("127.0.0.1", 0))?.local_addr()?;
        let data = tempfile::tempdir()?;
        let (child, mut said) = spawn(&binary, data.path(), address)?;
        // The link comes after the line that says it runs, because there is no organiser yet.
        let link =
            said.find_map(|line| Some(line[line.find("http").filter(|_| line.contains("/join/"))?..].to_owned()));
        listen_on(said);
        Ok(Self { child, data, binary, address, link })
    }

    /// Kills it as a power cut would end it (SIGKILL), and starts it again on the same folder.
    ///
    /// # Errors
    /// When it does not start again.
    pub fn kill_and_restart(&mut self) -> io::Result<()> {
        self.child.kill()?;
        self.child.wait()?;
        let (child, said) = spawn(&self.binary, self.data.path(), self.address)?;
        (self.child, self.link) = (child, None);
        listen_on(said);
        Ok(())
    }

    /// Its share of memory, in MiB (proportional set size).
    #[must_use]
    pub fn mebibytes(&self) -> f64 {
        let path = format!("/proc/{}/smaps_rollup", self.child.id());
        let text = std::fs::read_to_string(path).unwrap_or_default();
        let line = text.lines().find_map(|line| line.strip_prefix("Pss:"));
        line.and_then(|line| line.split_whitespace().next()?.parse::<f64>().ok()).map_or(f64::NAN, |kib| kib / 1024.0)
    }

    /// Processor time it has used, in milliseconds (the kernel counts in steps of ten).
    #[must_use]
    pub fn cpu_millis(&self) -> f64 {
        let text = std::fs::read_to_string(format!("/proc/{}/stat", self.child.id())).unwrap_or_default();
        let after_name = text.rsplit(')').next().unwrap_or_default();
        let fields: Vec<f64> = after_name.split_whitespace().map(|field| field.parse().unwrap_or(0.0)).collect();
        // utime and stime are fields 14 and 15 of the line; two stand before the name's end.
        (fields.get(11).unwrap_or(&f64::NAN) + fields.get(12).unwrap_or(&f64::NAN)) * 10.0
    }
}

impl Drop for Hub {
    fn drop(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

type Said = Box<dyn Iterator<Item = String> + Send>;

/// Starts it and waits until it says that it runs; what it says after that is still to be read.
fn spawn(binary: &Path, data: &Path, address: SocketAddr) -> io::Result<(Child, Said)> {
    let mut child = Command::new(binary)
        .args(["serve", "--data"])
        .arg(data)
        .args(["--listen", &address.to_string()])
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::inherit())
        .spawn()?;
    let out = child.stdout.take().ok_or_else(|| io::Error::other("the hub has no output"))?;
    let mut said = BufReader::new(out).lines().map_while(Result::ok);
    if said.any(|line| line.contains("Kith is running")) {
        return Ok((child, Box::new(said)));
    }
    child.wait()?;
    Err(io::Error::other("the hub did not start"))
}

/// Whoever prints into a pipe that nobody reads would stop.
fn listen_on(said: Said) {
    std::thread::spawn(move || said.for_each(drop));
}
