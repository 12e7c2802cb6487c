//! The style sheets, for whoever serves them: a person sees the same warm paper on the phone and on the plain pages.
//!
//! The files stand in `app/style/`, each in its own cascade layer. Nothing here is generated or scoped: a part's class
//! has the part's name. The phone's sheet is bundled by its build from the same files.

/// Everything that the plain public pages need, in one sheet.
pub const PAGES_CSS: &str = concat!(
    include_str!("../style/tokens.css"),
    include_str!("../style/base.css"),
    include_str!("../style/parts.css"),
    include_str!("../style/pictures.css"),
    include_str!("../style/pages.css"),
);

/// Everything that the phone needs, in one sheet.
pub const APP_CSS: &str = concat!(
    include_str!("../style/tokens.css"),
    include_str!("../style/base.css"),
    include_str!("../style/parts.css"),
    include_str!("../style/pictures.css"),
    include_str!("../style/app.css"),
);
