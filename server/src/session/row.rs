//! Ids and hashes out of rows.

use rusqlite::Row;
use rusqlite::types::Type;
use shared::words::Id;

pub(super) fn id<N: From<Id>>(row: &Row<'_>, column: &str) -> rusqlite::Result<N> {
    row.get(column).map(|bytes| Id::from_bytes(bytes).into())
}

pub(super) fn id_or_none<N: From<Id>>(row: &Row<'_>, column: &str) -> rusqlite::Result<Option<N>> {
    row.get::<_, Option<[u8; 16]>>(column).map(|bytes| bytes.map(|bytes| Id::from_bytes(bytes).into()))
}

/// A number that is never negative here.
pub(super) fn count(row: &Row<'_>, column: &str) -> rusqlite::Result<u64> {
    let number: i64 = row.get(column)?;
    u64::try_from(number).map_err(|cause| rusqlite::Error::FromSqlConversionFailure(0, Type::Integer, Box::new(cause)))
}
