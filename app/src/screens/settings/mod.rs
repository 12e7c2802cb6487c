//! Settings: what others read of me, what I am glad to do, what waits on this phone, and this phone itself.
//!
//! "Waiting to be sent" is the honest part: everything that has not arrived stands here in words, with its time,
//! and what was refused with what to do about it. Organisers also look after the group's name and zones here.

pub mod model;
