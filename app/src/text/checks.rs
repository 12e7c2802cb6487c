//! What the build promises about words, tried with small languages of our own, and sentences read aloud.

use super::{Lang, Text};

#[path = "../../build/catalogue.rs"]
mod catalogue;
#[path = "../../build/tables.rs"]
mod tables;

const EN: Text = Text::new(Lang::En);
const AR: Text = Text::new(Lang::Ar);

fn problems(english: &str, other: &str) -> Vec<String> {
    match (catalogue::read("en.ftl", english), catalogue::read("xx.ftl", other)) {
        (Ok(english), Ok(other)) => tables::differences(&[english, other]),
        (english, other) => [english.err(), other.err()].into_iter().flatten().flatten().collect(),
    }
}

#[test]
fn languages_that_say_the_same_are_accepted() {
    let english = "a = Hello { $name }\nb = { $n ->\n [one] One\n *[other] { $n }\n}\n";
    let other = "b = { $n ->\n [0] -\n *[other] { $n }!\n}\na = { $name }, salut\n";
    assert_eq!(problems(english, other), Vec::<String>::new());
}

#[test]
fn a_difference_stops_the_build_and_names_file_and_message() {
    for (english, other, said) in [
        ("a = A\nb = B\n", "a = A\n", "xx.ftl: b: not translated"),
        ("a = A\n", "a = A\nc = C\n", "xx.ftl: c: not in en.ftl"),
        ("a = Hello { $name }\n", "a = Hello { $nom }\n", "xx.ftl: a: uses [\"nom\"], but en.ftl uses [\"name\"]"),
        ("a = A\n", "a = A\na = B\n", "xx.ftl: a: written twice"),
        ("a = A\n", "a = { b }\nb = B\n", "xx.ftl: a: only values and terms may stand in braces"),
        ("a = A\n", "a = { $n ->\n [lots] A\n *[other] B\n}\n", "xx.ftl: a: [lots] is not a form of a number"),
    ] {
        let found = problems(english, other);
        assert!(found.iter().any(|problem| problem == said), "{found:?}");
    }
    let broken = problems("a = A\n", "a = A\n\nb { = B\n");
    assert!(broken.iter().any(|problem| problem.starts_with("xx.ftl:3: not Fluent")), "{broken:?}");
}

#[test]
fn terms_are_put_in_at_build_time() {
    let source = "-group = Elm Street\na = Welcome to { -group }\n";
    let read = catalogue::read("en.ftl", source).expect("this is good Fluent");
    let written = tables::source(&[read]);
    assert!(written.contains("\"Welcome to Elm Street\"") || written.contains("Elm Street"));
    assert!(written.contains("pub fn a(self) -> &'static str"));
}

#[test]
fn a_number_chooses_the_form() {
    assert_eq!(EN.sync_waiting(1), "Waiting for signal: 1");
    assert_eq!(EN.sync_waiting(3), "Waiting for signal: 3");
    assert_eq!(EN.open_count(0), "No open errands", "an exact number wins over a form");
    assert_eq!(AR.open_count(0), "لا طلبات متاحة");
    assert_eq!(AR.open_count(2), "طلبان متاحان");
    assert_eq!(AR.open_count(5), "\u{2068}5\u{2069} طلبات متاحة");
    assert_eq!(AR.open_count(11), "\u{2068}11\u{2069} طلبًا متاحًا");
    assert_eq!(AR.open_count(100), "\u{2068}100\u{2069} طلب متاح");
}

#[test]
fn values_are_isolated_where_direction_could_break() {
    assert_eq!(EN.refused_already_held("Asha"), "Asha got there first. Nothing else you did is lost.");
    assert_eq!(EN.app_call_name("آشا"), "Call \u{2068}آشا\u{2069}");
    assert_eq!(AR.app_call_name("Asha"), "الاتصال بـ \u{2068}Asha\u{2069}");
    let (day, part) = ("غدًا", "الصباح");
    assert_eq!(AR.when_day_and_part(day, part), format!("\u{200f}\u{2068}{day}\u{2069}، \u{2068}{part}\u{2069}"));
}

#[test]
fn a_value_is_never_read_as_a_pattern() {
    let hostile = "\u{1}0\u{2}0\u{3}one\u{4}x\u{5}{ $name }";
    assert_eq!(EN.app_call_name(hostile), format!("Call {hostile}"));
}

#[test]
fn a_phone_does_not_carry_the_words_of_the_plain_pages() {
    let source = "## Today\n\na = One\n\n## Public: start page\n\nb = Two\n\n## Update\n\nc = Three\n";
    let mut read = catalogue::read("test.ftl", source).unwrap();
    read.keep_private();
    assert_eq!(read.messages.keys().collect::<Vec<_>>(), ["a", "c"]);
}
