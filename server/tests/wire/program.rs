//! The program `kith` as whoever hosts it meets it: what it prints, what it refuses, and its exit codes.

use std::fs::{self, Permissions};
use std::io::{BufRead, BufReader, Read};
use std::net::TcpListener;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};
use tempfile::TempDir;

fn kith(args: &[&str], data: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_kith"));
    command.args(args).arg("--data").arg(data).env_remove("KITH_LOG");
    command
}

fn outcome(args: &[&str], data: &Path) -> (i32, String, String) {
    let Output { status, stdout, stderr } = kith(args, data).output().unwrap();
    (status.code().unwrap(), String::from_utf8(stdout).unwrap(), String::from_utf8(stderr).unwrap())
}

/// Fails with one sentence that holds these words.
fn refuses(args: &[&str], data: &Path, code: i32, words: &str) {
    let (status, out, err) = outcome(args, data);
    assert_eq!((status, out.as_str()), (code, ""), "{err}");
    assert_eq!(err.lines().count(), 1, "one line: {err}");
    assert!(err.contains(words), "{err}");
    assert!(!err.contains("Error") && !err.contains("panicked"), "{err}");
}

struct Served {
    child: Child,
    lines: Vec<String>,
}

/// Starts it and reads what it says about itself.
fn start(data: &Path, lines: usize) -> Served {
    start_with(&["serve", "--listen", "127.0.0.1:0"], data, lines)
}

fn start_with(args: &[&str], data: &Path, lines: usize) -> Served {
    let mut child = kith(args, data).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut out = BufReader::new(child.stdout.take().unwrap());
    let lines = (0..lines)
        .map(|_| {
            let mut line = String::new();
            out.read_line(&mut line).unwrap();
            line.trim_end().to_owned()
        })
        .collect();
    Served { child, lines }
}

impl Served {
    fn stop(mut self) -> (i32, String) {
        let id = self.child.id().to_string();
        assert!(Command::new("kill").args(["-TERM", &id]).status().unwrap().success());
        let mut err = String::new();
        self.child.stderr.take().unwrap().read_to_string(&mut err).unwrap();
        (self.child.wait().unwrap().code().unwrap(), err)
    }
}

#[test]
fn it_prints_its_address_and_the_first_link_and_stops_when_told() {
    let dir = TempDir::new().unwrap();
    let data = dir.path().join("data");
    let served = start(&data, 3);
    assert!(served.lines[0].starts_with("Kith is running: http://127.0.0.1:") && served.lines[0].ends_with('/'));
    let address = served.lines[0].trim_start_matches("Kith is running: ").to_owned();
    let link = served.lines[1].strip_prefix("First organiser, open this once: ").unwrap();
    assert!(link.starts_with(&format!("{address}join/")), "{link}");
    assert!(served.lines[2].contains('█'), "a picture: {}", served.lines[2]);
    refuses(&["serve", "--listen", "127.0.0.1:0"], &data, 1, "another hub already serves");
    // Beside the running hub, like everything that whoever hosts it does.
    let (code, out, err) = outcome(&["invite", "--role", "organiser", "--origin", "https://kith.example.org/"], &data);
    assert_eq!((code, err.as_str()), (0, ""));
    assert!(out.starts_with("https://kith.example.org/join/") && out.contains('█'), "{out}");
    let (code, out, err) = outcome(&["check"], &data);
    assert_eq!(code, 0, "{out}{err}");
    assert!(out.contains("The group is whole."), "{out}");
    assert_eq!(served.stop(), (0, String::new()));
    let log = fs::metadata(data.join("group.db-wal")).map_or(0, |about| about.len());
    assert_eq!(log, 0, "whoever copies the file of a stopped hub has all of it");
    let mode = |path: &str| fs::metadata(data.join(path)).unwrap().permissions().mode() & 0o777;
    assert_eq!(
        (mode(""), mode("keys"), mode("keys/sign"), mode("keys/mac"), mode("group.db")),
        (0o700, 0o700, 0o600, 0o600, 0o600)
    );
}

#[test]
fn a_port_in_use_is_said_so_and_nothing_is_made() {
    let dir = TempDir::new().unwrap();
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    refuses(&["serve", "--listen", &address], &dir.path().join("data"), 1, "another program already listens on");
    assert!(!dir.path().join("data").exists());
}

#[test]
fn a_folder_that_cannot_be_written_is_said_so() {
    let dir = TempDir::new().unwrap();
    let file = dir.path().join("file");
    fs::write(&file, "in the way").unwrap();
    refuses(&["serve", "--listen", "127.0.0.1:0"], &file.join("data"), 1, "Kith cannot write to");
    refuses(&["check"], &dir.path().join("nothing"), 1, "There is no group in");
    refuses(&["check"], &file, 1, "There is no group in");
    refuses(&["invite"], &dir.path().join("nothing"), 1, "There is no group in");
    assert!(!dir.path().join("nothing").exists());
}

#[test]
fn keys_that_others_can_read_or_that_are_gone_stop_it() {
    let dir = TempDir::new().unwrap();
    let data = dir.path().join("data");
    assert_eq!(start(&data, 2).stop().0, 0);
    let key = data.join("keys/sign");
    fs::set_permissions(&key, Permissions::from_mode(0o640)).unwrap();
    refuses(&["serve", "--listen", "127.0.0.1:0"], &data, 1, "can be read by others");
    refuses(&["invite"], &data, 1, "can be read by others");
    fs::remove_file(&key).unwrap();
    refuses(&["serve", "--listen", "127.0.0.1:0"], &data, 1, "is missing although there is a group");
    assert!(!key.exists());
    let group = data.join("group.db");
    fs::set_permissions(&group, Permissions::from_mode(0o644)).unwrap();
    refuses(&["serve", "--listen", "127.0.0.1:0"], &data, 1, "group.db can be read by others");
}

#[test]
fn a_database_of_a_newer_version_and_a_damaged_one_are_left_alone() {
    let dir = TempDir::new().unwrap();
    let data = dir.path().join("data");
    assert_eq!(start(&data, 2).stop().0, 0);
    let db = rusqlite::Connection::open(data.join("group.db")).unwrap();
    db.pragma_update(None, "user_version", 9_999).unwrap();
    drop(db);
    refuses(&["serve", "--listen", "127.0.0.1:0"], &data, 1, "newer Kith");
    fs::write(data.join("group.db"), "not a database at all, ".repeat(100)).unwrap();
    refuses(&["serve", "--listen", "127.0.0.1:0"], &data, 1, "damaged");
    fs::remove_file(data.join("group.db")).unwrap();
    let db = rusqlite::Connection::open(data.join("group.db")).unwrap();
    fs::set_permissions(data.join("group.db"), Permissions::from_mode(0o600)).unwrap();
    refuses(&["check"], &data, 1, "There is no group in");
    db.execute_batch("CREATE TABLE recipe (name TEXT)").unwrap();
    refuses(&["check"], &data, 1, "it holds something else");
    refuses(&["serve", "--listen", "127.0.0.1:0"], &data, 1, "it holds something else");
}

#[test]
fn a_page_in_the_middle_that_cannot_be_read_stops_it_before_it_writes() {
    let dir = TempDir::new().unwrap();
    let data = dir.path().join("data");
    assert_eq!(start(&data, 2).stop().0, 0);
    let file = data.join("group.db");
    let mut bytes = fs::read(&file).unwrap();
    let (page, pages) = (4_096, bytes.len() / 4_096);
    // All but the first two pages, which are read anyway.
    for byte in &mut bytes[2 * page..pages * page] {
        *byte ^= 0x5a;
    }
    fs::write(&file, &bytes).unwrap();
    for chore in [&["serve", "--listen", "127.0.0.1:0"][..], &["invite"]] {
        refuses(chore, &data, 1, "damaged");
    }
    assert_eq!(fs::read(&file).unwrap(), bytes);
}

#[test]
fn invented_people_go_into_a_new_group_only_and_it_says_so() {
    let dir = TempDir::new().unwrap();
    let data = dir.path().join("data");
    let demo = || start_with(&["serve", "--demo", "--listen", "127.0.0.1:0"], &data, 2).stop();
    assert_eq!(demo(), (0, String::new()));
    let (code, err) = demo();
    assert_eq!((code, err.lines().count()), (0, 1));
    assert!(err.contains("served as it is"), "{err}");
}

#[test]
fn a_wrong_call_is_one_sentence_and_code_two() {
    let dir = TempDir::new().unwrap();
    for (args, words) in [
        (&["serve", "--listen", "nowhere"][..], "look like 127.0.0.1:8080"),
        (&["serve", "--listen", "localhost:8080"], "look like 127.0.0.1:8080"),
        (&["serve", "--origin", "kith.example.org"], "https://kith.example.org"),
        (&["invite", "--role", "king"], "the roles are volunteer"),
        (&["fly"], "fly"),
        (&[], "--data"),
    ] {
        refuses(args, dir.path(), 2, words);
    }
    let Output { status, stderr, .. } = Command::new(env!("CARGO_BIN_EXE_kith")).output().unwrap();
    assert_eq!(status.code(), Some(2));
    assert!(String::from_utf8(stderr).unwrap().starts_with("say what to do: kith serve"));
}
