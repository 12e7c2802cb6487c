//! How a store written by an earlier Kith becomes one of today's.
//!
//! Each step is one file of SQL under `migrations/`, carried out once, in order, in one transaction with the number
//! that says so (`PRAGMA user_version`): a crash leaves the store as it was before or as it is after. A released step
//! is never edited; what it got wrong, a later one puts right. A store of a later Kith is left untouched.

use rusqlite::{Connection, TransactionBehavior};

/// All steps, in the order of their numbers.
const STEPS: &[(u32, &str)] = &[
    (1, include_str!("migrations/0001_group.sql")),
    (2, include_str!("migrations/0002_session.sql")),
    (3, include_str!("migrations/0003_code_read_out.sql")),
    (4, include_str!("migrations/0004_another_device.sql")),
];

/// The number of the last step known here.
pub(super) fn latest() -> u32 {
    STEPS.last().map_or(0, |step| step.0)
}

/// The number of the last step that this store has been through.
pub(super) fn reached(connection: &Connection) -> rusqlite::Result<u32> {
    connection.pragma_query_value(None, "user_version", |row| row.get(0))
}

/// Carries out the steps that are still to come.
pub(super) fn carry_out(connection: &mut Connection) -> rusqlite::Result<()> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    // Read inside the transaction: another Kith may have been first.
    let reached = reached(&transaction)?;
    for (number, sql) in STEPS.iter().filter(|step| step.0 > reached) {
        transaction.execute_batch(sql)?;
        transaction.pragma_update(None, "user_version", number)?;
    }
    transaction.commit()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_are_numbered_from_one_without_gaps() {
        let numbers: Vec<u32> = STEPS.iter().map(|step| step.0).collect();
        assert_eq!(numbers, (1..=latest()).collect::<Vec<_>>());
    }

    #[test]
    fn carrying_them_out_again_changes_nothing() {
        let mut connection = Connection::open_in_memory().unwrap();
        carry_out(&mut connection).unwrap();
        let schema = |connection: &Connection| -> Vec<String> {
            let mut statement = connection.prepare("SELECT name || coalesce(sql, '') FROM sqlite_schema").unwrap();
            statement.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect()
        };
        let before = schema(&connection);
        carry_out(&mut connection).unwrap();
        assert_eq!(schema(&connection), before);
        assert_eq!(reached(&connection).unwrap(), latest());
    }
}
