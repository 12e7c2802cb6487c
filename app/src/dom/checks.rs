//! What a view promises, on the half that can be read as text.

use super::*;
use leptos::prelude::Owner;

#[test]
fn words_never_become_markup() {
    let hostile = "</textarea></p>\"'><b onclick=1>x</b>&lt;";
    let view = div("a")
        .attr("title", hostile)
        .child(hostile)
        .child(el("textarea").value(hostile))
        .child(el("input").value(hostile).attr("name", hostile.to_owned()));
    let html = view.into_html();
    assert_eq!(html.matches('<').count(), 5, "div, textarea and input: {html}");
    assert!(!html.contains("<b") && !html.contains("\"'>"), "{html}");
    assert!(html.contains("&amp;lt;"), "what looks escaped is text too: {html}");
}

#[test]
fn an_empty_first_line_of_a_text_area_is_kept() {
    assert_eq!(el("textarea").value("\nsecond").into_html(), "<textarea>\n\nsecond</textarea>");
}

#[test]
fn a_view_is_written_in_the_order_of_its_lines() {
    let view = several()
        .child(p("").child("One, ").child(el("b").child("two".to_owned())))
        .child(None::<Node>)
        .child(vec!["a", "b"])
        .child(el("input").flag("required", true).flag("readonly", false).checked(true).attr("id", None::<String>))
        .children(["x", "y"].map(|word| span("").child(word)));
    let html = "<p>One, <b>two</b></p>ab<input required checked><span>x</span><span>y</span>";
    assert_eq!(view.into_html(), html);
}

#[test]
fn what_changes_is_drawn_as_it_is_now() {
    Owner::new().with(|| {
        let count = State::new(2);
        let list = move || (0..count.get()).collect::<Vec<i32>>();
        let view = || div("").child(live(move || count.get().to_string())).child(each(list, |n| n.to_string()));
        assert_eq!(view().into_html(), "<div>201</div>");
        count.update(|count| *count += 1);
        assert_eq!(view().into_html(), "<div>3012</div>");
    });
}

#[test]
fn a_kept_value_is_another_only_when_it_is_another() {
    Owner::new().with(|| {
        let number = State::new(1);
        let even = memo(move || number.get() % 2 == 0);
        let words = memo(move || if even.get() { "even" } else { "odd" }.to_owned());
        assert_eq!(words.get(), "odd");
        number.set(4);
        assert_eq!((even.get(), words.get().as_str()), (true, "even"));
    });
}
