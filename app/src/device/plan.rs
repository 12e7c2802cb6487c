//! How a replica lies in storage, as text: chunks, a log, and sealed rows.
//!
//! Writing two thousand rows one by one takes a phone two seconds; twenty chunks take a blink. So what every
//! checked volunteer may read lies in chunks of about a hundred records, with a log of changes behind them that is
//! folded in at start. What only a helper needs is never in either: it is *sealed*, one row each, so that
//! forgetting it is removing a row. Not here: the storage itself.

use super::json;
use serde::{Deserialize, Serialize};
use shared::record::{Class, Key, Record};
use shared::sync::replica::Delta;
use shared::sync::{Cursor, Put};
use shared::words::Timestamp;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The format of what is stored; another number, and the stored replica is dropped and fetched anew.
pub const FORMAT: &str = "1";

/// Records in a chunk: about 40 kB, which a slow phone writes within a frame or two.
const CHUNK_RECORDS: usize = 100;

/// After so many changes in the log the chunks are written anew, when the phone has nothing better to do.
pub const LOG_MAX: usize = 200;

/// How far the stored replica has read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Read {
    /// See [`Cursor`].
    pub cursor: Option<Cursor>,
    /// When the hub was last heard, by this phone's clock.
    pub heard: Option<Timestamp>,
}

/// A change in the log, or with borrowed records on its way there.
#[derive(Debug, Serialize, Deserialize)]
struct Line<R> {
    #[serde(default = "Vec::new")]
    puts: Vec<Put<R>>,
    #[serde(default)]
    drops: Vec<Key>,
}

/// What is to be written for a change.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Writes {
    /// Everything before is to be removed first, and these are the new chunks.
    pub fresh: Option<Vec<String>>,
    /// To be put behind the log.
    pub log: Option<String>,
    /// Sealed rows to put, by key.
    pub seal: Vec<(String, String)>,
    /// Sealed rows to remove, by key.
    pub unseal: Vec<String>,
}

/// Says what is to be written for a change.
#[must_use]
pub fn writes(delta: &Delta) -> Writes {
    let is_open = |record: &Record| record.class() == Class::Open;
    let (open, sealed): (Vec<_>, Vec<_>) = delta.puts.iter().partition(|(_, record)| is_open(record));
    let (open_drops, sealed_drops): (Vec<Key>, Vec<Key>) =
        delta.drops.iter().partition(|key| key.kind.class() == Class::Open);
    let log = if delta.fresh || (open.is_empty() && open_drops.is_empty()) {
        None
    } else {
        let puts = open.iter().map(|(version, record)| Put(*version, record.as_ref())).collect();
        text(&Line { puts, drops: open_drops })
    };
    Writes {
        fresh: delta.fresh.then(|| chunks(open.iter().map(|(version, record)| (*version, Arc::clone(record))))),
        log,
        seal: sealed
            .iter()
            .filter_map(|(version, record)| Some((record.key().to_string(), text(&Put(*version, record.as_ref()))?)))
            .collect(),
        unseal: sealed_drops.iter().map(Key::to_string).collect(),
    }
}

/// The chunks of everything that every checked volunteer may read.
pub fn chunks(records: impl Iterator<Item = (u64, Arc<Record>)>) -> Vec<String> {
    let open: Vec<_> = records.filter(|(_, record)| record.class() == Class::Open).collect();
    open.chunks(CHUNK_RECORDS)
        .filter_map(|chunk| {
            let puts = chunk.iter().map(|(version, record)| Put(*version, record.as_ref())).collect();
            text(&Line { puts, drops: Vec::new() })
        })
        .collect()
}

/// Folds what was stored into records. `None` when it cannot be read: another format, or damage.
#[must_use]
pub fn fold(chunks_then_log: &[String], sealed: &[String]) -> Option<Vec<(u64, Record)>> {
    let mut records: BTreeMap<Key, Option<(u64, Record)>> = BTreeMap::new();
    for line in chunks_then_log {
        let line: Line<Record> = json::read(line)?;
        for Put(version, record) in line.puts {
            records.insert(record.key(), Some((version, record)));
        }
        for key in line.drops {
            records.insert(key, None);
        }
    }
    for row in sealed {
        let Put(version, record) = json::read::<Put>(row)?;
        records.insert(record.key(), Some((version, record)));
    }
    // Room for all at once: growing step by step would take twice the memory of a large group for a moment.
    let mut all = Vec::with_capacity(records.len());
    all.extend(records.into_values().flatten());
    Some(all)
}

/// JSON. Our own types have no shape that JSON cannot say.
pub(super) fn text(value: &impl Serialize) -> Option<String> {
    serde_json::to_string(value).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use shared::people::{Contact, Zone};
    use shared::words::{Id, Line as Words, Prose};

    fn id(n: u8) -> Id {
        Id::from_bytes([n; 16])
    }

    fn zone(n: u8, name: &str) -> Arc<Record> {
        Arc::new(Zone { id: id(n).into(), name: Words::new(name).unwrap(), within: None }.into())
    }

    fn contact(n: u8) -> Arc<Record> {
        let address = Some(Prose::new("7 Canary Row").unwrap());
        Arc::new(Contact { id: id(n).into(), address, phone: None, reach: None, entry: None, needs: None }.into())
    }

    /// A store of texts, as the phone's would be.
    #[derive(Default)]
    struct Stored {
        lines: Vec<String>,
        sealed: BTreeMap<String, String>,
    }

    impl Stored {
        fn write(&mut self, delta: &Delta) {
            let writes = writes(delta);
            if let Some(chunks) = writes.fresh {
                self.lines = chunks;
                self.sealed.clear();
            }
            self.lines.extend(writes.log);
            self.sealed.extend(writes.seal);
            for key in writes.unseal {
                self.sealed.remove(&key);
            }
        }

        fn fold(&self) -> Vec<(u64, Record)> {
            fold(&self.lines, &self.sealed.values().cloned().collect::<Vec<_>>()).unwrap()
        }
    }

    #[test]
    fn what_was_written_is_folded_back() {
        let mut stored = Stored::default();
        let many = (0..250).map(|n| (u64::from(n) + 1, zone(n, "Riverside")));
        stored.write(&Delta { fresh: true, puts: many.chain([(9, contact(1))]).collect(), drops: Vec::new() });
        assert_eq!(stored.lines.len(), 3);
        assert_eq!(stored.fold().len(), 251);
        stored.write(&Delta { fresh: false, puts: vec![(300, zone(3, "Hill"))], drops: vec![zone(4, "x").key()] });
        let folded = stored.fold();
        assert_eq!(folded.len(), 250);
        assert!(folded.contains(&(300, zone(3, "Hill").as_ref().clone())));
        let again = chunks(folded.into_iter().map(|(version, record)| (version, Arc::new(record))));
        assert_eq!(again.len(), 3);
        stored.write(&Delta { fresh: true, puts: vec![(1, zone(1, "Only"))], drops: Vec::new() });
        assert_eq!(stored.fold().len(), 1);
    }

    #[test]
    fn an_address_is_only_ever_in_a_row_of_its_own_and_goes_with_it() {
        let mut stored = Stored::default();
        for fresh in [true, false] {
            stored.write(&Delta { fresh, puts: vec![(1, zone(1, "Hill")), (2, contact(2))], drops: Vec::new() });
            assert!(!stored.lines.iter().any(|line| line.contains("Canary")));
            stored.write(&Delta { fresh: false, puts: Vec::new(), drops: vec![contact(2).key()] });
            assert!(stored.sealed.is_empty());
        }
        assert!(chunks([(2, contact(2))].into_iter()).is_empty());
    }

    #[test]
    fn damage_is_noticed() {
        assert!(fold(&["{".to_owned()], &[]).is_none());
        assert!(fold(&[], &["[1]".to_owned()]).is_none());
    }
}
