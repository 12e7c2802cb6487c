//! Draws figures: a picture with its table, how they are counted, and what can be opened; nothing of the phone in it, so
//! that it can be looked at on paper and in tests.

use super::model::{PanelShown, RowShown};
use super::said;
use crate::dom::{IntoNode, Node, div, el, p, several};
use crate::parts::{Bar, Button, Shape, Symbol, Weight, bars, icon_sized};
use crate::screens::said::wishing;
use crate::text::Text;
use shared::care::{Aspect, Face};
use shared::insight::What;
use shared::insight::mood::Mood;

/// A panel. `show` opens what is behind the row of this number; `below` is what stands under the table.
pub fn panel(t: Text, shown: &PanelShown, (show, below): (impl Fn(usize) + Clone + 'static, Node)) -> Node {
    let title = said::title(t, shown.topic);
    let rows = shown.rows.iter().enumerate().map(|(n, row)| {
        let show = show.clone();
        bar(t, row, move || show(n))
    });
    let rows: Vec<Bar> = rows.collect();
    let picture = (!rows.is_empty()).then(|| bars(title, rows));
    el("section")
        .class("card insight-panel")
        .child(el("h2").child(title))
        .child(p(if shown.rows.is_empty() { "" } else { "soft small" }).child(said::about(t, shown)))
        .child(picture)
        .child(below)
        .child(p("soft small").child(said::how(t, shown.topic)))
}

fn bar(t: Text, row: &RowShown, show: impl Fn() + 'static) -> Bar {
    let (label, number) = (said::label(t, row), said::value(t, row));
    let called = t.insight_show_of(&label);
    let bar = Bar::new(label, number);
    let shape = if matches!(row.what, What::New | What::Missed | What::Help(_)) { Shape::Outline } else { Shape::Full };
    let bar = match row.bar {
        Some(long) => bar.long(shape, long),
        None => bar,
    };
    if row.records.is_empty() {
        return bar;
    }
    bar.end(Button::new(t.insight_show()).weight(Weight::Quiet).label(&called).on_press(show))
}

/// How people say it is: three faces for each of the three, about how many.
pub fn mood(t: Text, mood: &Mood) -> Node {
    let one = |aspect: Aspect| {
        let title = wishing::aspect(t, aspect);
        let Some(faces) = mood.faces(aspect) else {
            return several().child(el("h3").child(title)).child(p("soft").child(t.insight_mood_none()));
        };
        let counts = [faces.hard, faces.middling, faces.good];
        let whole = counts.iter().sum::<usize>();
        let rows = Face::ALL.into_iter().zip(counts).map(|(face, count)| {
            let (words, symbol) = wishing::face(t, face);
            let label = div("cluster").child(icon_sized(symbol, "")).child(words).into_node();
            Bar::new(label, t.insight_mood_about(&count.to_string())).long(Shape::Full, (count as u64, whole as u64))
        });
        several().child(el("h3").child(title)).child(bars(title, rows.collect()))
    };
    several().children(Aspect::ALL.map(one))
}

/// The card around it, with what is said while the hub has not answered.
pub fn mood_card(t: Text, span: &str, inside: Node) -> Node {
    el("section")
        .class("card insight-panel")
        .child(el("h2").child(div("cluster").child(icon_sized(Symbol::FaceGood, "")).child(t.insight_mood())))
        .child(inside)
        .child(p("soft small").child(t.insight_mood_how(span)))
}
