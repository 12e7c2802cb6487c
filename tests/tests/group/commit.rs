//! Group commit: what is answered is saved, a job that fails is undone alone, a full disk makes no promises.

use crate::hamlet::{ASHA, Hamlet, ask, id};
use server::group::GroupError;
use shared::command::Actor;
use shared::sync::Outcome;
use shared::words::EnvelopeId;

async fn notes(hamlet: &Hamlet) -> Vec<i64> {
    let look = |reader: &server::group::Reader<'_>| {
        let mut statement = reader.connection().prepare("SELECT n FROM note ORDER BY n").unwrap();
        statement.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect()
    };
    hamlet.group.read(look).await.unwrap()
}

async fn with_notes() -> Hamlet {
    let hamlet = Hamlet::new().await;
    hamlet.group.write(|c| c.execute_batch("CREATE TABLE note (n INTEGER PRIMARY KEY) STRICT")).await.unwrap();
    hamlet
}

#[tokio::test]
async fn of_many_jobs_at_once_those_that_fail_are_undone_alone() {
    let hamlet = with_notes().await;
    let jobs: Vec<_> = (0..100_i64)
        .map(|n| {
            let group = hamlet.group.clone();
            tokio::spawn(async move {
                group
                    .write(move |c| {
                        c.execute("INSERT INTO note VALUES (?1)", [n])?;
                        // Every third breaks a rule of the table after it has written.
                        if n % 3 == 0 { c.execute("INSERT INTO note VALUES (?1)", [n]).map(drop) } else { Ok(()) }
                    })
                    .await
            })
        })
        .collect();
    for (n, job) in (0..).zip(jobs) {
        assert_eq!(job.await.unwrap().is_ok(), n % 3 != 0, "{n}");
    }
    assert_eq!(notes(&hamlet).await, (0..100).filter(|n| n % 3 != 0).collect::<Vec<_>>());
}

#[tokio::test]
async fn a_command_beside_a_failing_job_is_kept_and_what_failed_with_it_is_not() {
    let hamlet = with_notes().await;
    let fails = hamlet.group.work(|desk| {
        let receipt = desk.command(&Actor::Public, id(10), ask(10));
        assert!(matches!(receipt.outcome, Outcome::Done(_)));
        desk.connection().execute("INSERT INTO nowhere VALUES (1)", [])
    });
    let (failed, kept) = tokio::join!(fails, hamlet.asked(11));
    assert!(matches!(failed, Err(GroupError::Storage(_))));
    assert!(matches!(kept.outcome, Outcome::Done(_)));
    let asha = hamlet.sync(ASHA, None, vec![]).await;
    assert!(asha.puts.iter().any(|put| put.1.key().id == id(11)));
    assert!(!asha.puts.iter().any(|put| put.1.key().id == id(10)));
    assert!(matches!(hamlet.asked(10).await.outcome, Outcome::Done(_)), "and it may be tried again");
    hamlet.check();
}

/// Alone in its batch it has no savepoint, so it is the transaction that undoes it.
#[tokio::test]
async fn a_job_that_fails_while_nobody_else_writes_leaves_nothing() {
    let hamlet = with_notes().await;
    let failed = hamlet.group.work(|desk| {
        desk.command(&Actor::Public, id(10), ask(10));
        desk.connection().execute("INSERT INTO nowhere VALUES (1)", [])
    });
    assert!(matches!(failed.await, Err(GroupError::Storage(_))));
    let panicked = hamlet.group.work(|desk| -> rusqlite::Result<()> {
        desk.command(&Actor::Public, id(10), ask(10));
        panic!("on purpose");
    });
    assert!(matches!(panicked.await, Err(GroupError::Storage(_))));
    let asha = hamlet.sync(ASHA, None, vec![]).await;
    assert!(!asha.puts.iter().any(|put| put.1.key().id == id(10)));
    assert!(matches!(hamlet.asked(10).await.outcome, Outcome::Done(_)), "and it may be tried again");
    hamlet.check();
}

#[tokio::test]
async fn a_job_that_panics_is_undone_alone() {
    let hamlet = with_notes().await;
    let panics = hamlet.group.write(|c| -> rusqlite::Result<()> {
        c.execute("INSERT INTO note VALUES (1)", [])?;
        panic!("on purpose");
    });
    let writes = hamlet.group.write(|c| c.execute("INSERT INTO note VALUES (2)", []));
    let (panicked, written) = tokio::join!(panics, writes);
    assert!(matches!(panicked, Err(GroupError::Storage(_))));
    assert_eq!(written, Ok(1));
    assert_eq!(notes(&hamlet).await, [2]);
    assert!(matches!(hamlet.group.read(|_| panic!("on purpose")).await, Err::<(), _>(GroupError::Storage(_))));
    assert_eq!(notes(&hamlet).await, [2]);
}

#[tokio::test]
async fn a_full_disk_gives_no_receipt_lets_everybody_read_and_works_again_when_there_is_room() {
    let hamlet = Hamlet::new().await;
    let limit = |pages: u32| hamlet.group.write(move |c| c.pragma_update(None, "max_page_count", pages));
    limit(1).await.unwrap();
    let mut saved = Vec::new();
    let mut full = None;
    for n in 10..200 {
        match hamlet.group.command(Actor::Public, id(n), ask(n)).await {
            Ok(receipt) => saved.push(receipt),
            Err(error) => {
                full = Some((n, error));
                break;
            }
        }
    }
    let (n, error) = full.expect("two hundred asks do not fit");
    assert_eq!(error, GroupError::Full);
    let asha = hamlet.sync(ASHA, None, vec![]).await;
    assert!(!asha.puts.iter().any(|put| put.1.key().id == id(n)), "what was not saved is not seen");
    for receipt in &saved {
        assert!(asha.puts.iter().any(|put| put.1.key().id == receipt.id.0));
    }
    hamlet.check();

    limit(1_000_000).await.unwrap();
    assert!(matches!(hamlet.asked(n).await.outcome, Outcome::Done(_)));
    hamlet.check();
}

#[tokio::test]
async fn a_job_that_goes_on_when_the_disk_is_full_saves_nothing() {
    let hamlet = with_notes().await;
    hamlet.group.write(|c| c.execute_batch("CREATE TABLE heap (words TEXT) STRICT")).await.unwrap();
    hamlet.group.write(|c| c.pragma_update(None, "max_page_count", 1)).await.unwrap();
    let stubborn = hamlet.group.write(|c| {
        for n in 0..200_i64 {
            drop(c.execute("INSERT INTO heap VALUES (zeroblob(3000) || '')", []));
            drop(c.execute("INSERT INTO note VALUES (?1)", [n]));
        }
        Ok(())
    });
    assert!(stubborn.await.is_err());
    assert_eq!(notes(&hamlet).await, [0_i64; 0]);
    hamlet.group.write(|c| c.pragma_update(None, "max_page_count", 1_000_000)).await.unwrap();
    assert_eq!(hamlet.group.write(|c| c.execute("INSERT INTO note VALUES (7)", [])).await, Ok(1));
    assert_eq!(notes(&hamlet).await, [7]);
}

#[tokio::test]
async fn a_file_that_became_read_only_gives_no_receipt() {
    let hamlet = Hamlet::new().await;
    hamlet.group.write(|c| c.pragma_update(None, "query_only", true)).await.unwrap();
    let answer = hamlet.group.command(Actor::Public, id(10), ask(10)).await;
    assert!(matches!(answer, Err(GroupError::Storage(_))), "{answer:?}");
    let asha = hamlet.sync(ASHA, None, vec![]).await;
    assert!(!asha.puts.iter().any(|put| put.1.key().id == id(10)));
}

#[tokio::test]
async fn a_damaged_record_is_nobodys_receipt_and_harms_nobody_else() {
    let hamlet = Hamlet::new().await;
    hamlet.asked(10).await;
    hamlet.asked(11).await;
    // Behind the hub's back: another program on the same file.
    let other = rusqlite::Connection::open(hamlet.folder.path().join("group.db")).unwrap();
    other
        .execute("UPDATE record SET json = '{}' WHERE substr(key, 1, 1) = X'65' AND substr(key, 2, 1) = X'0a'", [])
        .unwrap();
    other.execute("UPDATE hub SET version = version + 1", []).unwrap();
    let claim = |n: u8| {
        let command = shared::command::ClaimErrand { errand: id(n) }.into();
        let roles = shared::people::Roles::new([shared::people::Role::Organiser]);
        let envelope: EnvelopeId = id(100 + n);
        hamlet.group.command(Actor::Member { person: id(ASHA), roles }, envelope, command)
    };
    let (bad, good) = tokio::join!(claim(10), claim(11));
    assert!(matches!(bad, Err(GroupError::Storage(_))), "{bad:?}");
    assert!(matches!(good.unwrap().outcome, Outcome::Done(_)));
    let report = server::group::Group::check(hamlet.folder.path()).unwrap();
    assert!(!report.is_clean());
}
