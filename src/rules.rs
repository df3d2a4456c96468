//! Every rule there is. The list between the marks is written by the test `register` from the files under `src/rules`.

use crate::diagnostic::Finding;
use crate::rule::{Registered, Subject};

pub(crate) mod shared;

// rules: begin
mod accessibility {
    pub(super) mod accesskey_used;
    pub(super) mod alt_text_missing;
    pub(super) mod alt_text_poor;
    pub(super) mod aria_attribute_prohibited;
    pub(super) mod aria_attribute_unknown;
    pub(super) mod aria_attribute_unsupported;
    pub(super) mod aria_context_missing;
    pub(super) mod aria_owned_elements_missing;
    pub(super) mod aria_state_missing;
    pub(super) mod aria_value_invalid;
    pub(super) mod assessment_due;
    pub(super) mod autocomplete_invalid;
    pub(super) mod burden_unmotivated;
    pub(super) mod button_name_missing;
    pub(super) mod captions_faulty;
    pub(super) mod captions_missing;
    pub(super) mod content_moves;
    pub(super) mod contrast_too_low;
    pub(super) mod decorative_exposed;
    pub(super) mod direction_missing;
    pub(super) mod field_name_missing;
    pub(super) mod film_captions_missing;
    pub(super) mod film_text_unspoken;
    pub(super) mod focus_style_missing;
    pub(super) mod heading_blank;
    pub(super) mod heading_empty;
    pub(super) mod heading_faked;
    pub(super) mod heading_order_broken;
    pub(super) mod heading_skipped;
    pub(super) mod help_inconsistent;
    pub(super) mod hidden_content_focusable;
    pub(super) mod id_duplicate;
    pub(super) mod iframe_name_missing;
    pub(super) mod iframe_names_ambiguous;
    pub(super) mod iframe_out_of_reach;
    pub(super) mod image_button_name_missing;
    pub(super) mod image_name_missing;
    pub(super) mod label_not_in_name;
    pub(super) mod landmarks_alike;
    pub(super) mod lang_invalid;
    pub(super) mod lang_missing;
    pub(super) mod lang_of_part_invalid;
    pub(super) mod lang_of_part_wrong;
    pub(super) mod lang_wrong;
    pub(super) mod letter_spacing_locked;
    pub(super) mod line_height_locked;
    pub(super) mod link_name_missing;
    pub(super) mod link_names_ambiguous;
    pub(super) mod link_text_vague;
    pub(super) mod list_broken;
    pub(super) mod main_not_single;
    pub(super) mod menuitem_name_missing;
    pub(super) mod meta_refresh;
    pub(super) mod navigation_inconsistent;
    pub(super) mod object_name_missing;
    pub(super) mod orientation_locked;
    pub(super) mod presentational_children_focusable;
    pub(super) mod repeated_content_unskippable;
    pub(super) mod role_invalid;
    pub(super) mod search_in_page_lost;
    pub(super) mod sound_autoplays;
    pub(super) mod summary_name_missing;
    pub(super) mod svg_name_missing;
    pub(super) mod tabindex_positive;
    pub(super) mod table_header_empty;
    pub(super) mod table_header_unused;
    pub(super) mod table_headers_astray;
    pub(super) mod table_headers_missing;
    pub(super) mod target_too_small;
    pub(super) mod title_attribute_used;
    pub(super) mod title_missing;
    pub(super) mod title_not_unique;
    pub(super) mod title_without_site;
    pub(super) mod word_spacing_locked;
    pub(super) mod zoom_blocked;
}

mod content {
    pub(super) mod address_taken;
    pub(super) mod competition_outside_limits;
    pub(super) mod competition_terms_missing;
    pub(super) mod date_contradicts_name;
    pub(super) mod date_missing;
    pub(super) mod date_unlikely;
    pub(super) mod encoding_guessed;
    pub(super) mod file_unreadable;
    pub(super) mod front_matter_missing;
    pub(super) mod front_matter_open;
    pub(super) mod key_unknown;
    pub(super) mod lang_unknown;
    pub(super) mod link_broken;
    pub(super) mod link_to_unpublished;
    pub(super) mod nested_too_deep;
    pub(super) mod outside_folders;
    pub(super) mod publish_before_date;
    pub(super) mod raw_html;
    pub(super) mod setting_unreadable;
    pub(super) mod text_missing;
    pub(super) mod text_not_markdown;
    pub(super) mod title_missing;
    pub(super) mod translation_without_original;
    pub(super) mod value_wrong;
}

mod ownership {
    pub(super) mod blog_named_after_person;
    pub(super) mod byline_not_unit;
    pub(super) mod contact_missing;
    pub(super) mod contact_private;
    pub(super) mod department_blog_unexplained;
    pub(super) mod logo_missing;
    pub(super) mod logo_not_approved;
    pub(super) mod logo_not_named;
    pub(super) mod notice_missing;
    pub(super) mod unit_missing;
    pub(super) mod unit_not_in_title;
}

mod papers {
    pub(super) mod address_missing;
    pub(super) mod blog_idle;
    pub(super) mod classification_missing;
    pub(super) mod closing_too_sudden;
    pub(super) mod closing_undecided;
    pub(super) mod closing_unreported;
    pub(super) mod commitment_unanswered;
    pub(super) mod editorial_plan_missing;
    pub(super) mod end_date_missing;
    pub(super) mod end_date_passed;
    pub(super) mod entitlement_unexplained;
    pub(super) mod goal_missing;
    pub(super) mod goal_not_measurable;
    pub(super) mod goal_overdue;
    pub(super) mod guardians_not_informed;
    pub(super) mod kind_not_offered;
    pub(super) mod not_reported;
    pub(super) mod plan_missing;
    pub(super) mod posts_too_few;
    pub(super) mod preservation_unanswered;
    pub(super) mod purpose_missing;
    pub(super) mod purpose_unclear;
    pub(super) mod register_id_missing;
    pub(super) mod report_overdue;
    pub(super) mod review_overdue;
    pub(super) mod start_document_missing;
    pub(super) mod target_group_missing;
}

mod people {
    pub(super) mod all_away;
    pub(super) mod approval_missing;
    pub(super) mod assignment_missing;
    pub(super) mod author_not_publisher;
    pub(super) mod consultation_missing;
    pub(super) mod created_by_wrong_unit;
    pub(super) mod decided_by_wrong_role;
    pub(super) mod decision_missing;
    pub(super) mod deputy_missing;
    pub(super) mod duties_not_apart;
    pub(super) mod duty_hours_missing;
    pub(super) mod duty_unassigned;
    pub(super) mod editor_leaves_soon;
    pub(super) mod editors_too_few;
    pub(super) mod editors_too_many;
    pub(super) mod head_missing;
    pub(super) mod head_not_confirmed;
    pub(super) mod private_address_used;
    pub(super) mod reading_missing;
    pub(super) mod staff_basis_missing;
    pub(super) mod training_missing;
}

mod personal_data {
    pub(super) mod child_pointed_out;
    pub(super) mod crime_revealed;
    pub(super) mod custody_revealed;
    pub(super) mod disability_revealed;
    pub(super) mod email;
    pub(super) mod ethnicity_revealed;
    pub(super) mod faith_revealed;
    pub(super) mod guardian_named;
    pub(super) mod health_revealed;
    pub(super) mod identity_number;
    pub(super) mod map_link;
    pub(super) mod name;
    pub(super) mod name_among_words;
    pub(super) mod phone;
    pub(super) mod politics_revealed;
    pub(super) mod protected_identity_revealed;
    pub(super) mod registration_plate;
    pub(super) mod sexuality_revealed;
    pub(super) mod social_services_revealed;
    pub(super) mod staff_consent_ended;
    pub(super) mod staff_risk_unassessed;
    pub(super) mod street_address;
    pub(super) mod union_revealed;
}

mod pictures {
    pub(super) mod author_contradicts_origin;
    pub(super) mod drawing_not_permitted;
    pub(super) mod elsewhere;
    pub(super) mod face_possible;
    pub(super) mod face_visible;
    pub(super) mod file_missing;
    pub(super) mod motif_unknown;
    pub(super) mod motif_unstated;
    pub(super) mod origin_unstated;
    pub(super) mod outside_site;
    pub(super) mod people_not_allowed;
    pub(super) mod people_unstated;
    pub(super) mod person_in_file;
    pub(super) mod place_in_file;
    pub(super) mod reference_missing;
    pub(super) mod statement_unused;
    pub(super) mod text_not_in_post;
    pub(super) mod text_unstated;
    pub(super) mod unusable;
    pub(super) mod voices_unstated;
}

mod policy {
    pub(super) mod guideline_missing;
    pub(super) mod host_outside_eu;
    pub(super) mod layer_faulty;
    pub(super) mod pack_unknown;
    pub(super) mod rule_unknown;
    pub(super) mod setting_unknown;
    pub(super) mod settings_contradictory;
    pub(super) mod signer_missing;
    pub(super) mod version_newer;
    pub(super) mod weakened;
}

mod retention {
    pub(super) mod current_until_before_date;
    pub(super) mod current_until_far;
    pub(super) mod current_until_missing;
    pub(super) mod weeding_overdue;
}

mod site {
    pub(super) mod address_outside_domains;
    pub(super) mod file_name_unportable;
    pub(super) mod guardian_list;
    pub(super) mod key_unknown;
    pub(super) mod language_unknown;
    pub(super) mod link_in_site;
    pub(super) mod login_wall;
    pub(super) mod page_active;
    pub(super) mod profile_overridden;
    pub(super) mod secret_in_site;
    pub(super) mod settings_missing;
    pub(super) mod settings_unreadable;
    pub(super) mod site_id_mismatch;
    pub(super) mod static_file_refused;
    pub(super) mod theme_active;
    pub(super) mod theme_unknown;
    pub(super) mod value_wrong;
}

mod waivers {
    pub(super) mod expired;
    pub(super) mod incomplete;
    pub(super) mod not_allowed;
    pub(super) mod own_approval;
    pub(super) mod too_long;
    pub(super) mod unknown_rule;
    pub(super) mod unused;
}

mod wording {
    pub(super) mod advertising;
    pub(super) mod competition;
    pub(super) mod date_gone_by;
    pub(super) mod emoji_crowded;
    pub(super) mod emoji_replaces_word;
    pub(super) mod emoji_stands_alone;
    pub(super) mod friends_tagged;
    pub(super) mod hashtag_not_capitalised;
    pub(super) mod hashtags_crowded;
    pub(super) mod internal_talk;
    pub(super) mod language_undeclared;
    pub(super) mod link_earns_or_tracks;
    pub(super) mod link_shortened;
    pub(super) mod link_text_says_nothing;
    pub(super) mod link_to_unknown_site;
    pub(super) mod mailing_list;
    pub(super) mod marks_repeated;
    pub(super) mod message_to_guardian;
    pub(super) mod officialese;
    pub(super) mod outing_announced;
    pub(super) mod private_voice;
    pub(super) mod quotation_unsourced;
    pub(super) mod relies_on_sight;
    pub(super) mod sentence_too_long;
    pub(super) mod shouting;
    pub(super) mod slur;
    pub(super) mod swearing;
    pub(super) mod text_hard_to_read;
    pub(super) mod weekday_wrong;
}

#[rustfmt::skip]
static RULES: &[Registered] = &[
    Registered { id: "accessibility/accesskey-used", rule: &accessibility::accesskey_used::RULE },
    Registered { id: "accessibility/alt-text-missing", rule: &accessibility::alt_text_missing::RULE },
    Registered { id: "accessibility/alt-text-poor", rule: &accessibility::alt_text_poor::RULE },
    Registered { id: "accessibility/aria-attribute-prohibited", rule: &accessibility::aria_attribute_prohibited::RULE },
    Registered { id: "accessibility/aria-attribute-unknown", rule: &accessibility::aria_attribute_unknown::RULE },
    Registered { id: "accessibility/aria-attribute-unsupported", rule: &accessibility::aria_attribute_unsupported::RULE },
    Registered { id: "accessibility/aria-context-missing", rule: &accessibility::aria_context_missing::RULE },
    Registered { id: "accessibility/aria-owned-elements-missing", rule: &accessibility::aria_owned_elements_missing::RULE },
    Registered { id: "accessibility/aria-state-missing", rule: &accessibility::aria_state_missing::RULE },
    Registered { id: "accessibility/aria-value-invalid", rule: &accessibility::aria_value_invalid::RULE },
    Registered { id: "accessibility/assessment-due", rule: &accessibility::assessment_due::RULE },
    Registered { id: "accessibility/autocomplete-invalid", rule: &accessibility::autocomplete_invalid::RULE },
    Registered { id: "accessibility/burden-unmotivated", rule: &accessibility::burden_unmotivated::RULE },
    Registered { id: "accessibility/button-name-missing", rule: &accessibility::button_name_missing::RULE },
    Registered { id: "accessibility/captions-faulty", rule: &accessibility::captions_faulty::RULE },
    Registered { id: "accessibility/captions-missing", rule: &accessibility::captions_missing::RULE },
    Registered { id: "accessibility/content-moves", rule: &accessibility::content_moves::RULE },
    Registered { id: "accessibility/contrast-too-low", rule: &accessibility::contrast_too_low::RULE },
    Registered { id: "accessibility/decorative-exposed", rule: &accessibility::decorative_exposed::RULE },
    Registered { id: "accessibility/direction-missing", rule: &accessibility::direction_missing::RULE },
    Registered { id: "accessibility/field-name-missing", rule: &accessibility::field_name_missing::RULE },
    Registered { id: "accessibility/film-captions-missing", rule: &accessibility::film_captions_missing::RULE },
    Registered { id: "accessibility/film-text-unspoken", rule: &accessibility::film_text_unspoken::RULE },
    Registered { id: "accessibility/focus-style-missing", rule: &accessibility::focus_style_missing::RULE },
    Registered { id: "accessibility/heading-blank", rule: &accessibility::heading_blank::RULE },
    Registered { id: "accessibility/heading-empty", rule: &accessibility::heading_empty::RULE },
    Registered { id: "accessibility/heading-faked", rule: &accessibility::heading_faked::RULE },
    Registered { id: "accessibility/heading-order-broken", rule: &accessibility::heading_order_broken::RULE },
    Registered { id: "accessibility/heading-skipped", rule: &accessibility::heading_skipped::RULE },
    Registered { id: "accessibility/help-inconsistent", rule: &accessibility::help_inconsistent::RULE },
    Registered { id: "accessibility/hidden-content-focusable", rule: &accessibility::hidden_content_focusable::RULE },
    Registered { id: "accessibility/id-duplicate", rule: &accessibility::id_duplicate::RULE },
    Registered { id: "accessibility/iframe-name-missing", rule: &accessibility::iframe_name_missing::RULE },
    Registered { id: "accessibility/iframe-names-ambiguous", rule: &accessibility::iframe_names_ambiguous::RULE },
    Registered { id: "accessibility/iframe-out-of-reach", rule: &accessibility::iframe_out_of_reach::RULE },
    Registered { id: "accessibility/image-button-name-missing", rule: &accessibility::image_button_name_missing::RULE },
    Registered { id: "accessibility/image-name-missing", rule: &accessibility::image_name_missing::RULE },
    Registered { id: "accessibility/label-not-in-name", rule: &accessibility::label_not_in_name::RULE },
    Registered { id: "accessibility/landmarks-alike", rule: &accessibility::landmarks_alike::RULE },
    Registered { id: "accessibility/lang-invalid", rule: &accessibility::lang_invalid::RULE },
    Registered { id: "accessibility/lang-missing", rule: &accessibility::lang_missing::RULE },
    Registered { id: "accessibility/lang-of-part-invalid", rule: &accessibility::lang_of_part_invalid::RULE },
    Registered { id: "accessibility/lang-of-part-wrong", rule: &accessibility::lang_of_part_wrong::RULE },
    Registered { id: "accessibility/lang-wrong", rule: &accessibility::lang_wrong::RULE },
    Registered { id: "accessibility/letter-spacing-locked", rule: &accessibility::letter_spacing_locked::RULE },
    Registered { id: "accessibility/line-height-locked", rule: &accessibility::line_height_locked::RULE },
    Registered { id: "accessibility/link-name-missing", rule: &accessibility::link_name_missing::RULE },
    Registered { id: "accessibility/link-names-ambiguous", rule: &accessibility::link_names_ambiguous::RULE },
    Registered { id: "accessibility/link-text-vague", rule: &accessibility::link_text_vague::RULE },
    Registered { id: "accessibility/list-broken", rule: &accessibility::list_broken::RULE },
    Registered { id: "accessibility/main-not-single", rule: &accessibility::main_not_single::RULE },
    Registered { id: "accessibility/menuitem-name-missing", rule: &accessibility::menuitem_name_missing::RULE },
    Registered { id: "accessibility/meta-refresh", rule: &accessibility::meta_refresh::RULE },
    Registered { id: "accessibility/navigation-inconsistent", rule: &accessibility::navigation_inconsistent::RULE },
    Registered { id: "accessibility/object-name-missing", rule: &accessibility::object_name_missing::RULE },
    Registered { id: "accessibility/orientation-locked", rule: &accessibility::orientation_locked::RULE },
    Registered { id: "accessibility/presentational-children-focusable", rule: &accessibility::presentational_children_focusable::RULE },
    Registered { id: "accessibility/repeated-content-unskippable", rule: &accessibility::repeated_content_unskippable::RULE },
    Registered { id: "accessibility/role-invalid", rule: &accessibility::role_invalid::RULE },
    Registered { id: "accessibility/search-in-page-lost", rule: &accessibility::search_in_page_lost::RULE },
    Registered { id: "accessibility/sound-autoplays", rule: &accessibility::sound_autoplays::RULE },
    Registered { id: "accessibility/summary-name-missing", rule: &accessibility::summary_name_missing::RULE },
    Registered { id: "accessibility/svg-name-missing", rule: &accessibility::svg_name_missing::RULE },
    Registered { id: "accessibility/tabindex-positive", rule: &accessibility::tabindex_positive::RULE },
    Registered { id: "accessibility/table-header-empty", rule: &accessibility::table_header_empty::RULE },
    Registered { id: "accessibility/table-header-unused", rule: &accessibility::table_header_unused::RULE },
    Registered { id: "accessibility/table-headers-astray", rule: &accessibility::table_headers_astray::RULE },
    Registered { id: "accessibility/table-headers-missing", rule: &accessibility::table_headers_missing::RULE },
    Registered { id: "accessibility/target-too-small", rule: &accessibility::target_too_small::RULE },
    Registered { id: "accessibility/title-attribute-used", rule: &accessibility::title_attribute_used::RULE },
    Registered { id: "accessibility/title-missing", rule: &accessibility::title_missing::RULE },
    Registered { id: "accessibility/title-not-unique", rule: &accessibility::title_not_unique::RULE },
    Registered { id: "accessibility/title-without-site", rule: &accessibility::title_without_site::RULE },
    Registered { id: "accessibility/word-spacing-locked", rule: &accessibility::word_spacing_locked::RULE },
    Registered { id: "accessibility/zoom-blocked", rule: &accessibility::zoom_blocked::RULE },
    Registered { id: "content/address-taken", rule: &content::address_taken::RULE },
    Registered { id: "content/competition-outside-limits", rule: &content::competition_outside_limits::RULE },
    Registered { id: "content/competition-terms-missing", rule: &content::competition_terms_missing::RULE },
    Registered { id: "content/date-contradicts-name", rule: &content::date_contradicts_name::RULE },
    Registered { id: "content/date-missing", rule: &content::date_missing::RULE },
    Registered { id: "content/date-unlikely", rule: &content::date_unlikely::RULE },
    Registered { id: "content/encoding-guessed", rule: &content::encoding_guessed::RULE },
    Registered { id: "content/file-unreadable", rule: &content::file_unreadable::RULE },
    Registered { id: "content/front-matter-missing", rule: &content::front_matter_missing::RULE },
    Registered { id: "content/front-matter-open", rule: &content::front_matter_open::RULE },
    Registered { id: "content/key-unknown", rule: &content::key_unknown::RULE },
    Registered { id: "content/lang-unknown", rule: &content::lang_unknown::RULE },
    Registered { id: "content/link-broken", rule: &content::link_broken::RULE },
    Registered { id: "content/link-to-unpublished", rule: &content::link_to_unpublished::RULE },
    Registered { id: "content/nested-too-deep", rule: &content::nested_too_deep::RULE },
    Registered { id: "content/outside-folders", rule: &content::outside_folders::RULE },
    Registered { id: "content/publish-before-date", rule: &content::publish_before_date::RULE },
    Registered { id: "content/raw-html", rule: &content::raw_html::RULE },
    Registered { id: "content/setting-unreadable", rule: &content::setting_unreadable::RULE },
    Registered { id: "content/text-missing", rule: &content::text_missing::RULE },
    Registered { id: "content/text-not-markdown", rule: &content::text_not_markdown::RULE },
    Registered { id: "content/title-missing", rule: &content::title_missing::RULE },
    Registered { id: "content/translation-without-original", rule: &content::translation_without_original::RULE },
    Registered { id: "content/value-wrong", rule: &content::value_wrong::RULE },
    Registered { id: "ownership/blog-named-after-person", rule: &ownership::blog_named_after_person::RULE },
    Registered { id: "ownership/byline-not-unit", rule: &ownership::byline_not_unit::RULE },
    Registered { id: "ownership/contact-missing", rule: &ownership::contact_missing::RULE },
    Registered { id: "ownership/contact-private", rule: &ownership::contact_private::RULE },
    Registered { id: "ownership/department-blog-unexplained", rule: &ownership::department_blog_unexplained::RULE },
    Registered { id: "ownership/logo-missing", rule: &ownership::logo_missing::RULE },
    Registered { id: "ownership/logo-not-approved", rule: &ownership::logo_not_approved::RULE },
    Registered { id: "ownership/logo-not-named", rule: &ownership::logo_not_named::RULE },
    Registered { id: "ownership/notice-missing", rule: &ownership::notice_missing::RULE },
    Registered { id: "ownership/unit-missing", rule: &ownership::unit_missing::RULE },
    Registered { id: "ownership/unit-not-in-title", rule: &ownership::unit_not_in_title::RULE },
    Registered { id: "papers/address-missing", rule: &papers::address_missing::RULE },
    Registered { id: "papers/blog-idle", rule: &papers::blog_idle::RULE },
    Registered { id: "papers/classification-missing", rule: &papers::classification_missing::RULE },
    Registered { id: "papers/closing-too-sudden", rule: &papers::closing_too_sudden::RULE },
    Registered { id: "papers/closing-undecided", rule: &papers::closing_undecided::RULE },
    Registered { id: "papers/closing-unreported", rule: &papers::closing_unreported::RULE },
    Registered { id: "papers/commitment-unanswered", rule: &papers::commitment_unanswered::RULE },
    Registered { id: "papers/editorial-plan-missing", rule: &papers::editorial_plan_missing::RULE },
    Registered { id: "papers/end-date-missing", rule: &papers::end_date_missing::RULE },
    Registered { id: "papers/end-date-passed", rule: &papers::end_date_passed::RULE },
    Registered { id: "papers/entitlement-unexplained", rule: &papers::entitlement_unexplained::RULE },
    Registered { id: "papers/goal-missing", rule: &papers::goal_missing::RULE },
    Registered { id: "papers/goal-not-measurable", rule: &papers::goal_not_measurable::RULE },
    Registered { id: "papers/goal-overdue", rule: &papers::goal_overdue::RULE },
    Registered { id: "papers/guardians-not-informed", rule: &papers::guardians_not_informed::RULE },
    Registered { id: "papers/kind-not-offered", rule: &papers::kind_not_offered::RULE },
    Registered { id: "papers/not-reported", rule: &papers::not_reported::RULE },
    Registered { id: "papers/plan-missing", rule: &papers::plan_missing::RULE },
    Registered { id: "papers/posts-too-few", rule: &papers::posts_too_few::RULE },
    Registered { id: "papers/preservation-unanswered", rule: &papers::preservation_unanswered::RULE },
    Registered { id: "papers/purpose-missing", rule: &papers::purpose_missing::RULE },
    Registered { id: "papers/purpose-unclear", rule: &papers::purpose_unclear::RULE },
    Registered { id: "papers/register-id-missing", rule: &papers::register_id_missing::RULE },
    Registered { id: "papers/report-overdue", rule: &papers::report_overdue::RULE },
    Registered { id: "papers/review-overdue", rule: &papers::review_overdue::RULE },
    Registered { id: "papers/start-document-missing", rule: &papers::start_document_missing::RULE },
    Registered { id: "papers/target-group-missing", rule: &papers::target_group_missing::RULE },
    Registered { id: "people/all-away", rule: &people::all_away::RULE },
    Registered { id: "people/approval-missing", rule: &people::approval_missing::RULE },
    Registered { id: "people/assignment-missing", rule: &people::assignment_missing::RULE },
    Registered { id: "people/author-not-publisher", rule: &people::author_not_publisher::RULE },
    Registered { id: "people/consultation-missing", rule: &people::consultation_missing::RULE },
    Registered { id: "people/created-by-wrong-unit", rule: &people::created_by_wrong_unit::RULE },
    Registered { id: "people/decided-by-wrong-role", rule: &people::decided_by_wrong_role::RULE },
    Registered { id: "people/decision-missing", rule: &people::decision_missing::RULE },
    Registered { id: "people/deputy-missing", rule: &people::deputy_missing::RULE },
    Registered { id: "people/duties-not-apart", rule: &people::duties_not_apart::RULE },
    Registered { id: "people/duty-hours-missing", rule: &people::duty_hours_missing::RULE },
    Registered { id: "people/duty-unassigned", rule: &people::duty_unassigned::RULE },
    Registered { id: "people/editor-leaves-soon", rule: &people::editor_leaves_soon::RULE },
    Registered { id: "people/editors-too-few", rule: &people::editors_too_few::RULE },
    Registered { id: "people/editors-too-many", rule: &people::editors_too_many::RULE },
    Registered { id: "people/head-missing", rule: &people::head_missing::RULE },
    Registered { id: "people/head-not-confirmed", rule: &people::head_not_confirmed::RULE },
    Registered { id: "people/private-address-used", rule: &people::private_address_used::RULE },
    Registered { id: "people/reading-missing", rule: &people::reading_missing::RULE },
    Registered { id: "people/staff-basis-missing", rule: &people::staff_basis_missing::RULE },
    Registered { id: "people/training-missing", rule: &people::training_missing::RULE },
    Registered { id: "personal-data/child-pointed-out", rule: &personal_data::child_pointed_out::RULE },
    Registered { id: "personal-data/crime-revealed", rule: &personal_data::crime_revealed::RULE },
    Registered { id: "personal-data/custody-revealed", rule: &personal_data::custody_revealed::RULE },
    Registered { id: "personal-data/disability-revealed", rule: &personal_data::disability_revealed::RULE },
    Registered { id: "personal-data/email", rule: &personal_data::email::RULE },
    Registered { id: "personal-data/ethnicity-revealed", rule: &personal_data::ethnicity_revealed::RULE },
    Registered { id: "personal-data/faith-revealed", rule: &personal_data::faith_revealed::RULE },
    Registered { id: "personal-data/guardian-named", rule: &personal_data::guardian_named::RULE },
    Registered { id: "personal-data/health-revealed", rule: &personal_data::health_revealed::RULE },
    Registered { id: "personal-data/identity-number", rule: &personal_data::identity_number::RULE },
    Registered { id: "personal-data/map-link", rule: &personal_data::map_link::RULE },
    Registered { id: "personal-data/name", rule: &personal_data::name::RULE },
    Registered { id: "personal-data/name-among-words", rule: &personal_data::name_among_words::RULE },
    Registered { id: "personal-data/phone", rule: &personal_data::phone::RULE },
    Registered { id: "personal-data/politics-revealed", rule: &personal_data::politics_revealed::RULE },
    Registered { id: "personal-data/protected-identity-revealed", rule: &personal_data::protected_identity_revealed::RULE },
    Registered { id: "personal-data/registration-plate", rule: &personal_data::registration_plate::RULE },
    Registered { id: "personal-data/sexuality-revealed", rule: &personal_data::sexuality_revealed::RULE },
    Registered { id: "personal-data/social-services-revealed", rule: &personal_data::social_services_revealed::RULE },
    Registered { id: "personal-data/staff-consent-ended", rule: &personal_data::staff_consent_ended::RULE },
    Registered { id: "personal-data/staff-risk-unassessed", rule: &personal_data::staff_risk_unassessed::RULE },
    Registered { id: "personal-data/street-address", rule: &personal_data::street_address::RULE },
    Registered { id: "personal-data/union-revealed", rule: &personal_data::union_revealed::RULE },
    Registered { id: "pictures/author-contradicts-origin", rule: &pictures::author_contradicts_origin::RULE },
    Registered { id: "pictures/drawing-not-permitted", rule: &pictures::drawing_not_permitted::RULE },
    Registered { id: "pictures/elsewhere", rule: &pictures::elsewhere::RULE },
    Registered { id: "pictures/face-possible", rule: &pictures::face_possible::RULE },
    Registered { id: "pictures/face-visible", rule: &pictures::face_visible::RULE },
    Registered { id: "pictures/file-missing", rule: &pictures::file_missing::RULE },
    Registered { id: "pictures/motif-unknown", rule: &pictures::motif_unknown::RULE },
    Registered { id: "pictures/motif-unstated", rule: &pictures::motif_unstated::RULE },
    Registered { id: "pictures/origin-unstated", rule: &pictures::origin_unstated::RULE },
    Registered { id: "pictures/outside-site", rule: &pictures::outside_site::RULE },
    Registered { id: "pictures/people-not-allowed", rule: &pictures::people_not_allowed::RULE },
    Registered { id: "pictures/people-unstated", rule: &pictures::people_unstated::RULE },
    Registered { id: "pictures/person-in-file", rule: &pictures::person_in_file::RULE },
    Registered { id: "pictures/place-in-file", rule: &pictures::place_in_file::RULE },
    Registered { id: "pictures/reference-missing", rule: &pictures::reference_missing::RULE },
    Registered { id: "pictures/statement-unused", rule: &pictures::statement_unused::RULE },
    Registered { id: "pictures/text-not-in-post", rule: &pictures::text_not_in_post::RULE },
    Registered { id: "pictures/text-unstated", rule: &pictures::text_unstated::RULE },
    Registered { id: "pictures/unusable", rule: &pictures::unusable::RULE },
    Registered { id: "pictures/voices-unstated", rule: &pictures::voices_unstated::RULE },
    Registered { id: "policy/guideline-missing", rule: &policy::guideline_missing::RULE },
    Registered { id: "policy/host-outside-eu", rule: &policy::host_outside_eu::RULE },
    Registered { id: "policy/layer-faulty", rule: &policy::layer_faulty::RULE },
    Registered { id: "policy/pack-unknown", rule: &policy::pack_unknown::RULE },
    Registered { id: "policy/rule-unknown", rule: &policy::rule_unknown::RULE },
    Registered { id: "policy/setting-unknown", rule: &policy::setting_unknown::RULE },
    Registered { id: "policy/settings-contradictory", rule: &policy::settings_contradictory::RULE },
    Registered { id: "policy/signer-missing", rule: &policy::signer_missing::RULE },
    Registered { id: "policy/version-newer", rule: &policy::version_newer::RULE },
    Registered { id: "policy/weakened", rule: &policy::weakened::RULE },
    Registered { id: "retention/current-until-before-date", rule: &retention::current_until_before_date::RULE },
    Registered { id: "retention/current-until-far", rule: &retention::current_until_far::RULE },
    Registered { id: "retention/current-until-missing", rule: &retention::current_until_missing::RULE },
    Registered { id: "retention/weeding-overdue", rule: &retention::weeding_overdue::RULE },
    Registered { id: "site/address-outside-domains", rule: &site::address_outside_domains::RULE },
    Registered { id: "site/file-name-unportable", rule: &site::file_name_unportable::RULE },
    Registered { id: "site/guardian-list", rule: &site::guardian_list::RULE },
    Registered { id: "site/key-unknown", rule: &site::key_unknown::RULE },
    Registered { id: "site/language-unknown", rule: &site::language_unknown::RULE },
    Registered { id: "site/link-in-site", rule: &site::link_in_site::RULE },
    Registered { id: "site/login-wall", rule: &site::login_wall::RULE },
    Registered { id: "site/page-active", rule: &site::page_active::RULE },
    Registered { id: "site/profile-overridden", rule: &site::profile_overridden::RULE },
    Registered { id: "site/secret-in-site", rule: &site::secret_in_site::RULE },
    Registered { id: "site/settings-missing", rule: &site::settings_missing::RULE },
    Registered { id: "site/settings-unreadable", rule: &site::settings_unreadable::RULE },
    Registered { id: "site/site-id-mismatch", rule: &site::site_id_mismatch::RULE },
    Registered { id: "site/static-file-refused", rule: &site::static_file_refused::RULE },
    Registered { id: "site/theme-active", rule: &site::theme_active::RULE },
    Registered { id: "site/theme-unknown", rule: &site::theme_unknown::RULE },
    Registered { id: "site/value-wrong", rule: &site::value_wrong::RULE },
    Registered { id: "waivers/expired", rule: &waivers::expired::RULE },
    Registered { id: "waivers/incomplete", rule: &waivers::incomplete::RULE },
    Registered { id: "waivers/not-allowed", rule: &waivers::not_allowed::RULE },
    Registered { id: "waivers/own-approval", rule: &waivers::own_approval::RULE },
    Registered { id: "waivers/too-long", rule: &waivers::too_long::RULE },
    Registered { id: "waivers/unknown-rule", rule: &waivers::unknown_rule::RULE },
    Registered { id: "waivers/unused", rule: &waivers::unused::RULE },
    Registered { id: "wording/advertising", rule: &wording::advertising::RULE },
    Registered { id: "wording/competition", rule: &wording::competition::RULE },
    Registered { id: "wording/date-gone-by", rule: &wording::date_gone_by::RULE },
    Registered { id: "wording/emoji-crowded", rule: &wording::emoji_crowded::RULE },
    Registered { id: "wording/emoji-replaces-word", rule: &wording::emoji_replaces_word::RULE },
    Registered { id: "wording/emoji-stands-alone", rule: &wording::emoji_stands_alone::RULE },
    Registered { id: "wording/friends-tagged", rule: &wording::friends_tagged::RULE },
    Registered { id: "wording/hashtag-not-capitalised", rule: &wording::hashtag_not_capitalised::RULE },
    Registered { id: "wording/hashtags-crowded", rule: &wording::hashtags_crowded::RULE },
    Registered { id: "wording/internal-talk", rule: &wording::internal_talk::RULE },
    Registered { id: "wording/language-undeclared", rule: &wording::language_undeclared::RULE },
    Registered { id: "wording/link-earns-or-tracks", rule: &wording::link_earns_or_tracks::RULE },
    Registered { id: "wording/link-shortened", rule: &wording::link_shortened::RULE },
    Registered { id: "wording/link-text-says-nothing", rule: &wording::link_text_says_nothing::RULE },
    Registered { id: "wording/link-to-unknown-site", rule: &wording::link_to_unknown_site::RULE },
    Registered { id: "wording/mailing-list", rule: &wording::mailing_list::RULE },
    Registered { id: "wording/marks-repeated", rule: &wording::marks_repeated::RULE },
    Registered { id: "wording/message-to-guardian", rule: &wording::message_to_guardian::RULE },
    Registered { id: "wording/officialese", rule: &wording::officialese::RULE },
    Registered { id: "wording/outing-announced", rule: &wording::outing_announced::RULE },
    Registered { id: "wording/private-voice", rule: &wording::private_voice::RULE },
    Registered { id: "wording/quotation-unsourced", rule: &wording::quotation_unsourced::RULE },
    Registered { id: "wording/relies-on-sight", rule: &wording::relies_on_sight::RULE },
    Registered { id: "wording/sentence-too-long", rule: &wording::sentence_too_long::RULE },
    Registered { id: "wording/shouting", rule: &wording::shouting::RULE },
    Registered { id: "wording/slur", rule: &wording::slur::RULE },
    Registered { id: "wording/swearing", rule: &wording::swearing::RULE },
    Registered { id: "wording/text-hard-to-read", rule: &wording::text_hard_to_read::RULE },
    Registered { id: "wording/weekday-wrong", rule: &wording::weekday_wrong::RULE },
];
// rules: end

/// Every rule, sorted by id.
pub fn all() -> &'static [Registered] {
    RULES
}

/// What the rules on such a subject find in it, by rule.
pub fn judge(subject: &impl Subject) -> impl Iterator<Item = (&'static Registered, Finding)> {
    all().iter().flat_map(move |registered| {
        let findings = subject.judged_by(&registered.rule.check);
        findings.into_iter().map(move |finding| (registered, finding))
    })
}

/// The rule with an id.
pub fn get(id: &str) -> Option<&'static Registered> {
    RULES.binary_search_by(|r| r.id.cmp(id)).ok().map(|at| &RULES[at])
}
