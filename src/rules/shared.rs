//! What several rules go by. A rule itself is a file in the folder of its group.

pub(crate) mod activity;
pub(crate) mod deeds;
pub(crate) mod domains;
pub(crate) mod faces;
pub(crate) mod files;
pub(crate) mod link_order;
pub(crate) mod mailboxes;
pub(crate) mod named_theme;
pub(crate) mod policy_flaws;
pub(crate) mod secrets;
pub(crate) mod settings_faults;
pub(crate) mod sighted;
pub(crate) mod statements;
pub(crate) mod static_files;
pub(crate) mod twins;
pub(crate) mod unusable;
pub(crate) mod worded;
