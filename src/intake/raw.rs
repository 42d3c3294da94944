//! The questionnaire, needs and cards as they stand in their files, before anything was checked.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::condition::Condition;

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct RawQuestionnaire {
    pub id: String,
    pub version: String,
    pub answer_sets: BTreeMap<String, Vec<String>>,
    pub sections: Vec<RawSection>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawSection {
    pub id: String,
    pub items: Vec<RawItem>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct RawItem {
    pub link_id: String,
    pub r#type: RawKind,
    pub answer_set: Option<String>,
    pub topic: Option<String>,
    pub enable_when: Option<Condition>,
    #[serde(default)]
    pub required: bool,
    #[serde(default)]
    pub repeats: bool,
    pub min: Option<i64>,
    pub max: Option<i64>,
    #[serde(default)]
    pub needs: Vec<RawNeed>,
    #[serde(default)]
    pub danger: Vec<RawDanger>,
    #[serde(default)]
    pub audience: Vec<RawAudience>,
    pub profile: Option<String>,
    #[serde(default)]
    pub items: Vec<RawItem>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum RawKind {
    Choice,
    MultiChoice,
    YesNo,
    Date,
    Integer,
    String,
    Text,
    Group,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawNeed {
    pub when: Condition,
    pub need: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawDanger {
    pub when: Condition,
    pub card: String,
    pub level: super::card::Level,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawAudience {
    pub when: Condition,
    pub audience: String,
}
