//! Every limit in one place, each with its reason. Lengths are characters, times are seconds, sizes are bytes.

/// A name that a person is called by; long enough for any full name we know of.
pub const NAME_CHARS_MAX: usize = 80;
/// A phone number as typed, with spaces and an extension.
pub const PHONE_CHARS_MAX: usize = 40;
/// An address on as many lines as it needs.
pub const ADDRESS_CHARS_MAX: usize = 400;
/// A remark: how to get in, what they eat, how to reach them.
pub const REMARK_CHARS_MAX: usize = 400;
/// What is wanted, or how it went: a few paragraphs, so that a phone can hold hundreds.
pub const WORDS_CHARS_MAX: usize = 1_000;
/// The name of a zone or a group.
pub const PLACE_CHARS_MAX: usize = 60;

/// Earlier times of one pairing that are kept one by one: more than any two people we can imagine have had.
pub const CHAPTERS_MAX: usize = 20;
/// People who may read one restricted note: a circle, not a group.
pub const READERS_MAX: usize = 12;
/// People in one circle besides pairings: the few, not the many.
pub const CIRCLE_MAX: usize = 12;
/// Notes that travel with one hand-over: what fits an envelope, and more than anybody reads at once.
pub const NOTES_TRAVEL_MAX: usize = 200;
/// Notes that somebody opens at once.
pub const NOTES_READ_MAX: usize = 200;

/// Zones in one group: more than this and nobody can choose from the list.
pub const ZONES_MAX: usize = 60;
/// Languages in one offer: more than anybody we know speaks.
pub const LANGUAGES_MAX: usize = 12;
/// Errands that somebody can say they are glad to have in hand at one time; beyond it, no limit is meant.
pub const CARRY_MAX: u8 = 50;
/// Seconds in the week over which a weekly limit is counted, back from now: no Monday on which everything is new.
pub const WEEK_SECONDS: i64 = 7 * 24 * 3600;
/// The longest an ask may stay with those who know the asker before others hear of it, in hours: two days.
pub const SPREAD_HOURS_MAX: u16 = 48;
/// How many days apart two asks of one person for the same help may lie and still be the same one told twice.
pub const TWICE_TOLD_DAYS: i64 = 3;
/// Days without any contact after which somebody the group has helped is named to the organisers: three weeks, longer
/// than a holiday and shorter than being forgotten.
pub const QUIET_DAYS: i64 = 21;
/// How long an ask for "as soon as somebody can" waits before it is named among what has gone quiet: two days.
pub const ASK_WAITS_SECONDS: i64 = 2 * 24 * 3600;
/// How far ahead an ask may lie, in days: half a year, beyond which a typed year is probably wrong.
pub const ASK_DAYS_AHEAD_MAX: i32 = 183;

/// People who take turns in being in touch with one person: more and none of them is a familiar face.
pub const FAMILIAR_MAX: usize = 6;
/// Days to come that one plan leaves out.
pub const SKIPS_MAX: usize = 60;
/// People who share one round of calls.
pub const CALLERS_MAX: usize = 20;
/// Calls in one round: an evening's work for that many callers.
pub const CALLS_MAX: usize = 150;
/// Rungs of a ladder: more and it takes days to reach the top.
pub const RUNGS_MAX: usize = 8;
/// The least time a rung may take: enough to read a message and ring somebody.
pub const LADDER_SECONDS_MIN: i64 = 15 * 60;
/// The most time a rung may take: a week, beyond which it would be forgotten.
pub const LADDER_SECONDS_MAX: i64 = 7 * 24 * 3600;
/// How often the top of a ladder tells the organisers and the leads again: every four hours.
pub const LADDER_TOP_SECONDS: i64 = 4 * 3600;

/// What matters to one person at a time: more, and it is a list of things to do.
pub const WISHES_MAX: usize = 8;
/// Wishes of one person that are kept, those that came true or were put aside among them: a life's worth.
pub const WISHES_KEPT_MAX: usize = 60;
/// Times that one wish moved which are kept one by one.
pub const MOVES_MAX: usize = 40;
/// Days before a person is asked again how it is: six weeks, long enough for something to have changed, and seldom
/// enough that nobody feels examined.
pub const REFLECT_DAYS: i64 = 42;
/// Reflections of one person that are kept: once every six weeks for about ten years.
pub const REFLECTIONS_MAX: usize = 80;
/// People whom a figure must be about before it is shown, so that none of them can be picked out of it.
pub const FIGURE_PEOPLE_MIN: usize = 5;
/// Friends that somebody can bring to a gathering: a kitchen table, not a coach party.
pub const FRIENDS_MAX: u8 = 5;
/// Places at one gathering; beyond it, it is a festival and needs another tool.
pub const PLACES_MAX: u16 = 300;
/// The longest a gathering lasts, in minutes: a day out.
pub const GATHERING_MINUTES_MAX: u16 = 12 * 60;
/// How far ahead a gathering may lie, in days: a year, beyond which a typed year is probably wrong.
pub const GATHERING_DAYS_AHEAD_MAX: i32 = 366;
/// How long two people have to say whether they would like to meet: three weeks, longer than a holiday. An
/// introduction that one of them does not want ends then, like one that nobody answered, so nobody can tell which.
pub const INTRODUCTION_OPEN_SECONDS: i64 = 21 * 24 * 3600;
/// How long two who both said yes can look up how to reach each other here: four weeks, enough to have met. After
/// that it is theirs, and the group need not keep it.
pub const INTRODUCTION_KEPT_SECONDS: i64 = 28 * 24 * 3600;

/// How long who did an errand still has the address: a day, so that a forgotten bag can be brought back.
pub const NEED_KEPT_SECONDS: i64 = 24 * 3600;
/// How long a phone may show addresses without having heard from the hub (`trust.md` 4.1, phones without a passkey).
pub const LEASE_SECONDS: i64 = 24 * 3600;
/// How far a phone's clock may be ahead before a visit's time is taken from the hub instead.
pub const CLOCK_MARGIN_SECONDS: i64 = 10 * 60;

/// Envelopes in one exchange (`trust.md` 5); a phone with more sends several.
pub const ENVELOPES_MAX: usize = 500;
/// Bytes of one exchange's body: five hundred envelopes of an ordinary size.
pub const EXCHANGE_BYTES_MAX: usize = 1 << 20;
/// Commands waiting on one phone; beyond this the phone says so and takes no more.
pub const OUTBOX_MAX: usize = 5_000;
/// Records in one answer; a phone that is far behind asks again at once.
pub const PUTS_MAX: usize = 20_000;
/// How deep JSON may nest; our own is never deeper than eight.
pub const JSON_DEPTH_MAX: usize = 16;
