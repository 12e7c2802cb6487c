//! Lists in order, with one copy of the sort for all of them.
//!
//! Each type that is sorted by itself brings its own four kilobytes of sort to the phone; there were 28 of them. Here
//! one sort of numbers puts every list in order, and each type brings only its comparison. Equal ones keep their order.

use core::cmp::Ordering;

/// The list in the order of its keys, each worked out once.
pub fn sorted<T, K: Ord>(list: Vec<T>, key: impl Fn(&T) -> K) -> Vec<T> {
    let keys: Vec<K> = list.iter().map(key).collect();
    let order = places(keys.len(), &|a, b| keys[a].cmp(&keys[b]));
    take(list, &order)
}

/// The list in order and without repeats.
pub fn distinct<T: Ord>(list: Vec<T>) -> Vec<T> {
    let order = places(list.len(), &|a, b| list[a].cmp(&list[b]));
    let mut list = take(list, &order);
    list.dedup();
    list
}

#[inline(never)]
fn places(count: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut order: Vec<usize> = (0..count).collect();
    order.sort_by(|a, b| compare(*a, *b));
    order
}

fn take<T>(list: Vec<T>, order: &[usize]) -> Vec<T> {
    let mut list: Vec<Option<T>> = list.into_iter().map(Some).collect();
    order.iter().filter_map(|place| list[*place].take()).collect()
}

#[cfg(test)]
mod tests {
    use super::{distinct, sorted};

    #[test]
    fn equal_ones_keep_their_order() {
        assert_eq!(sorted(vec!["bb", "a", "cc", "d"], |word| word.len()), ["a", "d", "bb", "cc"]);
        assert_eq!(sorted(Vec::<u8>::new(), |n| *n), [0_u8; 0]);
    }

    #[test]
    fn what_is_there_twice_is_there_once() {
        assert_eq!(distinct(vec![3, 1, 3, 2, 1]), [1, 2, 3]);
        assert_eq!(distinct(Vec::<u8>::new()), [0_u8; 0]);
    }
}
