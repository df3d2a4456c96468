use crate::diagnostic::{Finding, Text};
use crate::rule::{Check, Example, PostSubject, Rule};

/// A post by an editor who had no right to publish on its day.
pub static RULE: Rule = Rule {
    title: Text::fixed("Författaren får inte publicera", "The author may not publish"),
    why: Text::fixed(
        "Bara utsedda publicerare lägger ut inlägg. En skribent skriver, och en publicerare godkänner.",
        "Only appointed publishers publish posts. A writer writes, and a publisher approves.",
    ),
    help: Text::fixed(
        "Låt en publicerare godkänna inlägget: approved_by = funktionen. Eller gör författaren till publicerare i blog.toml.",
        "Let a publisher approve the post: approved_by = the function. Or make the author a publisher in blog.toml.",
    ),
    basis: &["O09", "O52", "O38"],
    act: &[],
    wcag: &[],
    refused: Example::Post(
        "+++\ntitle = \"Löv\"\ndate = 2026-11-20\nauthor = \"Förskolan Lönnen\"\napproved_by = \"vaktmästaren\"\n+++\n\nVi samlade löv på gården.\n",
    ),
    accepted: Example::Post(
        "+++\ntitle = \"Löv\"\ndate = 2026-11-20\nauthor = \"Förskolan Lönnen\"\n+++\n\nVi samlade löv på gården.\n",
    ),
    check: Check::Post(check),
};

fn check(subject: &PostSubject<'_>) -> Vec<Finding> {
    let (blog, front) = (subject.blog, &subject.post.front);
    if !blog.policy.editors.authors {
        return Vec::new();
    }
    // The head answers for the blog and may publish whatever the list of editors says.
    let heads = [&blog.site.head, &blog.site.deputy];
    let is_head =
        |function: &str| heads.iter().any(|head| head.as_ref().is_some_and(|h| crate::site::holds(function, &h.value)));
    let day = subject.post.publish_date().unwrap_or(blog.today);
    let may_publish = |function: &str| {
        is_head(function) || blog.site.editor_called(function).is_some_and(|e| e.publishes() && e.is_active(day))
    };
    if let Some(approver) = &front.approved_by {
        if may_publish(&approver.value) {
            return Vec::new();
        }
        let what = Text::fixed(
            "Den som har godkänt inlägget är ingen publicerare den dagen.",
            "Whoever approved the post is no publisher on that day.",
        );
        return vec![Finding::at(approver.span.clone(), what)];
    }
    // A post signed by the unit is any publisher's; one signed by a function is that function's.
    let Some(author) = front.author.as_ref().filter(|author| blog.site.editor_called(&author.value).is_some()) else {
        return Vec::new();
    };
    if may_publish(&author.value) {
        return Vec::new();
    }
    let what = Text::fixed(
        "Författaren är ingen publicerare den dag inlägget kommer ut.",
        "The author is no publisher on the day the post comes out.",
    );
    vec![Finding::at(author.span.clone(), what)]
}
