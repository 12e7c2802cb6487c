//! A file that cannot be used: a plain sentence, and nothing is touched.

use server::group::{Group, system_clock};
use server::store::OpenError;
use std::fs;
use std::os::unix::fs::PermissionsExt as _;

fn refused(folder: &std::path::Path) -> OpenError {
    Group::open(folder, system_clock()).err().expect("refused")
}

#[tokio::test]
async fn a_new_folder_is_for_its_owner_only() {
    let place = tempfile::tempdir().unwrap();
    let folder = place.path().join("a/b");
    let _group = Group::open(&folder, system_clock()).unwrap();
    let mode = |path: &std::path::Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&folder), 0o700);
    for entry in fs::read_dir(&folder).unwrap() {
        assert_eq!(mode(&entry.unwrap().path()), 0o600);
    }
}

#[test]
fn a_group_of_a_newer_kith_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    drop(Group::open(folder.path(), system_clock()).unwrap());
    let file = folder.path().join("group.db");
    let other = rusqlite::Connection::open(&file).unwrap();
    other.pragma_update(None, "user_version", 9_999).unwrap();
    drop(other);
    let error = refused(folder.path());
    assert!(matches!(error, OpenError::Newer { found: 9_999, .. }));
    assert!(error.to_string().contains("newer Kith"));
    assert!(matches!(Group::check(folder.path()), Err(OpenError::Newer { .. })));
    let other = rusqlite::Connection::open(&file).unwrap();
    let number: u32 = other.pragma_query_value(None, "user_version", |row| row.get(0)).unwrap();
    assert_eq!(number, 9_999);
}

#[test]
fn garbage_and_half_a_file_are_refused_and_kept() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("group.db");
    let garbage = "not a database at all ".repeat(400);
    fs::write(&file, &garbage).unwrap();
    let error = refused(folder.path());
    assert!(matches!(error, OpenError::Damaged { .. }), "{error:?}");
    assert_eq!(fs::read_to_string(&file).unwrap(), garbage);

    fs::remove_file(&file).unwrap();
    let connection = server::store::file::open_to_write(folder.path()).unwrap();
    drop(connection);
    let whole = fs::read(&file).unwrap();
    fs::write(&file, &whole[..whole.len() / 2]).unwrap();
    let error = refused(folder.path());
    assert!(matches!(error, OpenError::Damaged { .. }), "{error:?}");
}

/// A restore that the disk cut short, for one: a new group in its place would look as if nothing had ever been there.
#[test]
fn an_empty_file_is_not_taken_for_a_new_group() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("group.db");
    fs::write(&file, "").unwrap();
    let error = refused(folder.path());
    assert!(matches!(error, OpenError::Empty { .. }), "{error:?}");
    assert!(error.to_string().contains("backup"));
    assert_eq!(fs::read(&file).unwrap(), b"", "and nothing is written into it");
    fs::remove_file(&file).unwrap();
    assert!(Group::open(folder.path(), system_clock()).is_ok());
}

#[test]
fn a_database_of_something_else_is_refused_and_kept() {
    let folder = tempfile::tempdir().unwrap();
    let other = rusqlite::Connection::open(folder.path().join("group.db")).unwrap();
    other.execute_batch("CREATE TABLE recipe (name TEXT); INSERT INTO recipe VALUES ('soup')").unwrap();
    let error = refused(folder.path());
    assert!(matches!(error, OpenError::Damaged { .. }), "{error:?}");
    let tables: u32 = other.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0)).unwrap();
    assert_eq!(tables, 1);
}

#[test]
fn a_folder_that_cannot_be_written_is_named() {
    let place = tempfile::tempdir().unwrap();
    let file = place.path().join("file");
    fs::write(&file, "").unwrap();
    let error = refused(&file.join("folder"));
    assert!(matches!(error, OpenError::Unwritable { .. }), "{error:?}");
    assert!(error.to_string().contains("cannot write to"), "{error}");
}

#[test]
fn a_check_makes_nothing() {
    let place = tempfile::tempdir().unwrap();
    let folder = place.path().join("nobody");
    assert!(matches!(Group::check(&folder), Err(OpenError::NoGroup { .. })));
    assert!(!folder.exists());
}
