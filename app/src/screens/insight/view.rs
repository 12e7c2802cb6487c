//! Draws how the group is doing.

use super::model::{PanelShown, Time, behind, may_look, panels};
use super::{drawn, file, said};
use crate::dom::{Node, Now, State, div, el, live, memo, p, several};
use crate::kith::{Kith, Trouble, use_kith};
use crate::parts::{Button, Choice, Empty, Input, LinkButton, PageHead, Question, Row, Symbol, Weight, rows};
use crate::screens::draw::{apart, clock};
use crate::screens::said::things;
use crate::shell::Route;
use crate::text::{Text, use_text};
use crate::web::page;
use shared::insight::mood::Mood;
use shared::insight::{Period, Topic};
use shared::record::Key;

/// So many records are shown at once.
const PAGE: usize = 20;

/// Which figure is opened: its topic, its row, and how many of its records are shown.
type Opened = State<Option<(Topic, usize, usize)>>;

/// The whole screen.
pub fn insight_screen() -> Node {
    let (t, kith) = (use_text(), use_kith());
    let may = memo(move || kith.with(may_look));
    let head = move || PageHead::new(t.insight_title()).back(Route::People.path());
    live(move || {
        if may.get() {
            return div("stack insight").child(head().child(p("").child(t.insight_hint()))).child(figures());
        }
        div("stack").child(head()).child(
            Empty::new(Symbol::Search, t.refused_not_allowed())
                .child(LinkButton::new(Route::Today.path(), t.app_to_today()).weight(Weight::Plain)),
        )
    })
}

/// The way there, for organisers.
pub fn insight_link() -> Node {
    let (t, kith) = (use_text(), use_kith());
    let may = memo(move || kith.with(may_look));
    live(move || {
        may.get().then(|| {
            LinkButton::new(Route::Insight.path(), t.insight_open()).weight(Weight::Plain).symbol(Symbol::Know)
        })
    })
}

fn figures() -> Node {
    let (t, kith) = (use_text(), use_kith());
    let time = State::new(Time::default());
    let (from, to) = (State::new(String::new()), State::new(String::new()));
    let opened: Opened = State::default();
    let period = memo(move || time.get().period(kith.today(), (&from.get(), &to.get())));
    let shown = memo(move || {
        let now = kith.now();
        period.get().map(|period| (period, kith.with(|phone| panels(phone, period, now))))
    });
    let span = memo(move || period.get().map(|period| span((t, kith), period)));
    let choices = Time::ALL.map(|time| Choice::new(time.code(), said::time(t, time)));
    let choose = move |code: String| {
        opened.set(None);
        time.set(Time::ALL.into_iter().find(|time| time.code() == code).unwrap_or_default());
    };
    let day = move |name, label: &'static str, at: State<String>| {
        Question::line(name, label).input(Input::Day).value(at).on_input(move |typed| at.set(typed))
    };
    several()
        .child(
            div("not-printed").child(
                Question::one_of("time", t.insight_time(), choices.to_vec())
                    .value(Now::of(move || time.get().code().to_owned()))
                    .on_input(choose),
            ),
        )
        .child(live(move || {
            (time.get() == Time::Own).then(|| {
                div("cluster not-printed").child(day("from", t.insight_from(), from)).child(day(
                    "to",
                    t.insight_to(),
                    to,
                ))
            })
        }))
        .child(live(move || match (shown.get(), span.get()) {
            (Some((period, panels)), Some(span)) => all((period, &span), &panels, opened),
            _ => p("soft").child(t.insight_no_period()),
        }))
        .child(mood_part())
}

/// Its first and last day, in words. Tracked.
fn span((t, kith): (Text, Kith), period: Period) -> String {
    let offset = clock(kith).offset;
    let day = |day: shared::words::Day| t.day(day.starts(offset).0, offset);
    t.insight_span(&day(period.from), &day(period.to))
}

fn all((period, span): (Period, &str), panels: &[PanelShown], opened: Opened) -> Node {
    let t = use_text();
    let save = LinkButton::new(file::href(&file::csv(t, panels, span)), t.insight_file()).weight(Weight::Plain);
    let name = ["kith ", &period.from.to_string(), " ", &period.to.to_string(), ".csv"].concat();
    let cards = panels.iter().map(|panel| {
        let topic = panel.topic;
        let records: Vec<Vec<Key>> = panel.rows.iter().map(|row| row.records.clone()).collect();
        let labels: Vec<String> = panel.rows.iter().map(|row| said::label(t, row)).collect();
        let below = live(move || {
            let (_, row, count) = opened.get().filter(|(at, ..)| *at == topic)?;
            Some(behind_list(labels.get(row)?, records.get(row)?, (opened, (topic, row, count))))
        });
        drawn::panel(t, panel, (move |row| opened.set(Some((topic, row, PAGE))), below))
    });
    several()
        .child(p("lead").child(span))
        .child(div("insight-panels").children(cards))
        .child(
            div("cluster not-printed")
                .child(save.download(&name))
                .child(Button::new(t.insight_print()).weight(Weight::Quiet).on_press(page::print)),
        )
        .child(p("soft small not-printed").child(t.insight_file_hint()))
}

/// What is behind a figure, a page of it at a time.
fn behind_list(label: &str, records: &[Key], (opened, (topic, row, count)): (Opened, (Topic, usize, usize))) -> Node {
    let (t, kith) = (use_text(), use_kith());
    let clock = clock(kith);
    let first = records.get(..count).unwrap_or(records);
    let list = kith.with(|phone| behind(t, phone, first)).into_iter().map(|one| {
        let at = one.at.map(|at| things::moment(t, at, clock));
        let more: Vec<String> = one.more.into_iter().chain(at).collect();
        let link = Row::new(one.route.path(), one.title);
        if more.is_empty() { link } else { link.more(apart(more)) }
    });
    let more = (records.len() > count).then(|| {
        let show = move || opened.set(Some((topic, row, count + PAGE)));
        Button::new(t.app_more()).weight(Weight::Plain).on_press(show)
    });
    div("insight-behind not-printed").child(el("h3").child(t.insight_behind(label))).child(rows().children(list)).child(
        div("cluster")
            .child(more)
            .child(Button::new(t.app_close()).weight(Weight::Quiet).on_press(move || opened.set(None))),
    )
}

/// How people say it is, which only the hub knows; of the last quarter that is over.
fn mood_part() -> Node {
    let (t, kith) = (use_text(), use_kith());
    let found = State::new(None::<Result<Mood, Trouble>>);
    let quarter = memo(move || Period::quarter_before(kith.today()));
    let look = move || {
        let quarter = quarter.get_untracked();
        page::spawn(async move { found.set(Some(kith.mood(quarter).await)) });
    };
    look();
    let span = memo(move || span((t, kith), quarter.get()));
    live(move || {
        let inside = match found.get() {
            None => p("soft").child(t.app_loading()),
            Some(Ok(mood)) => drawn::mood(t, &mood),
            Some(Err(_)) => several()
                .child(p("soft").child(t.insight_mood_no_signal()))
                .child(div("").child(Button::new(t.app_try_again()).weight(Weight::Plain).on_press(look))),
        };
        drawn::mood_card(t, &span.get(), inside)
    })
}
