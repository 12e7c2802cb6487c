//! Lists in order, with one copy of the sort for all of them.
//!
//! Each type that is sorted brings its own four kilobytes of sort to the phone. Here only keys are compared, and
//! one sort of numbers puts them in order; equal ones keep their order.

use core::cmp::Ordering;

/// The list in the order of its keys.
pub fn sorted<T, K: Ord>(list: Vec<T>, key: impl Fn(&T) -> K) -> Vec<T> {
    let keys: Vec<K> = list.iter().map(key).collect();
    let order = places(keys.len(), &|a, b| keys[a].cmp(&keys[b]));
    let mut list: Vec<Option<T>> = list.into_iter().map(Some).collect();
    order.into_iter().filter_map(|place| list[place].take()).collect()
}

fn places(count: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut order: Vec<usize> = (0..count).collect();
    order.sort_by(|a, b| compare(*a, *b));
    order
}

#[cfg(test)]
mod tests {
    use super::sorted;

    #[test]
    fn equal_ones_keep_their_order() {
        assert_eq!(sorted(vec!["bb", "a", "cc", "d"], |word| word.len()), ["a", "d", "bb", "cc"]);
        assert_eq!(sorted(Vec::<u8>::new(), |n| *n), [0_u8; 0]);
    }
}
