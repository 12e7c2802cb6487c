//! The plain pages' frame with the start page and the form.

use app::parts::*;
use app::text::{Lang, use_text};
use leptos::prelude::*;

fn frame(main: AnyView) -> impl IntoView {
    let t = use_text();
    let languages =
        Lang::ALL.map(|lang| view! { <a href="#" lang=lang.code() hreflang=lang.code()>{lang.own_name()}</a> });
    view! {
        <Sprite />
        <SkipLink />
        <div class="page">
            <header class="page-band"><div>
                <a class="page-name" href="#"><Mark />"Elm Street Neighbours"</a>
                <div class="page-langs">{languages.into_iter().collect_view()}</div>
            </div></header>
            <main class="page-main" id="main">{main}</main>
            <footer class="page-foot"><div><p>{t.page_footer("Elm Street Neighbours")}</p><a href="#">{t.page_sign_in()}</a></div></footer>
        </div>
    }
}

pub(super) fn home() -> impl IntoView {
    let t = use_text();
    let main = view! {
        <PageHead title=t.home_title("Elm Street")><p class="lead">{t.home_intro()}</p></PageHead>
        <div class="cluster">
            <LinkButton href="#ask">{t.home_ask()}</LinkButton>
            <LinkButton href="#my" weight=Weight::Plain>{t.home_my()}</LinkButton>
        </div>
        <Section title=t.home_how()>
            <ol class="page-steps"><li>{t.home_how_1()}</li><li>{t.home_how_2()}</li><li>{t.home_how_3()}</li></ol>
        </Section>
        <Notice tone=Tone::Worry title=t.home_danger() />
    };
    frame(main.into_any())
}

pub(super) fn ask(typed: &'static str) -> impl IntoView + use<> {
    let t = use_text();
    let wrong = |words: &str| MaybeProp::from((!typed.is_empty()).then(|| words.to_owned()));
    let value = || typed.to_owned();
    let kinds = [
        Choice::new("food", t.kind_food()).hint(t.kind_food_hint()).symbol(Symbol::Food),
        Choice::new("prescription", t.kind_prescription())
            .hint(t.kind_prescription_hint())
            .symbol(Symbol::Prescription),
        Choice::new("lift", t.kind_lift()).hint(t.kind_lift_hint()).symbol(Symbol::Lift),
        Choice::new("checkin", t.kind_check_in()).hint(t.kind_check_in_hint()).symbol(Symbol::CheckIn),
        Choice::new("company", t.kind_company()).hint(t.kind_company_hint()).symbol(Symbol::Company),
        Choice::new(value(), if typed.is_empty() { t.kind_other().to_owned() } else { value() }).symbol(Symbol::Other),
    ];
    let main = view! {
        <PageHead title=t.ask_title()><p>{t.ask_intro()}</p></PageHead>
        {(!typed.is_empty()).then(|| view! { <Notice tone=Tone::Wrong title=t.limit_summary(5) /> })}
        <form class="page-form" method="post" novalidate>
            <OneOf name="kind" label=t.ask_kind() choices=kinds.into() value=value() error=wrong(t.limit_choose()) />
            <AreaField name="what" label=t.ask_what() hint=t.ask_what_hint() value=value() error=wrong(t.limit_missing()) />
            <fieldset class="page-part">
                <legend>{t.ask_where()}</legend>
                <SelectField name="zone" label=t.ask_zone() hint=t.ask_zone_hint() value=value() error=wrong(t.limit_choose()) choices=vec![Choice::new("a", "High Street"), Choice::new(value(), value())] />
                <AreaField name="address" label=t.ask_address() hint=t.ask_address_hint() need=Need::Optional value=value() autocomplete="street-address" rows=2 />
            </fieldset>
            <fieldset class="page-part">
                <legend>{t.ask_about_you()}</legend>
                <TextField name="name" label=t.ask_name() hint=t.ask_name_hint() value=value() error=wrong(t.limit_missing()) input=Input::Name autocomplete="name" />
                <TextField name="phone" label=t.ask_phone() hint=t.ask_phone_hint() value=value() error=wrong(t.limit_phone()) input=Input::Phone autocomplete="tel" need=Need::Optional />
            </fieldset>
            <Card>
                <h2>{t.ask_consent_title()}</h2>
                <p>{t.ask_consent_text()}</p>
                <Tear><Tick name="consent" label=t.ask_consent() error=wrong(t.limit_consent()) /></Tear>
            </Card>
            <Button class="button-wide">{t.ask_send()}</Button>
        </form>
    };
    frame(main.into_any())
}
