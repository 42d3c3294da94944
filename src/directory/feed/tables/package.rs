//! Which file of a package is which table.

use std::io::Read;
use std::rc::Rc;

use serde::de::DeserializeSeed;
use serde_json::Value;

use super::role::{Mark, Role};
use crate::directory::feed::fault::FaultKind;
use crate::directory::feed::json::Bounded;
use crate::directory::feed::limits::Limits;
use crate::directory::feed::measured::Meter;
use crate::directory::feed::opening::Opening;
use crate::directory::feed::tidy::shown;

/// The name of the description of a package.
const DESCRIPTION: &str = "datapackage.json";

/// A table and its file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Resource {
    pub file: String,
    pub role: Role,
    pub mark: Option<Mark>,
}

/// The folder of the package: where its description is, or its table of services; nearest to the top.
pub fn folder(names: &[String]) -> Option<String> {
    let by = |wanted: &dyn Fn(&str) -> bool| {
        let found = names.iter().filter(|name| wanted(&file_of(name).to_ascii_lowercase()));
        found.min_by_key(|name| name.matches('/').count()).map(|name| folder_of(name).to_owned())
    };
    by(&|name| name == DESCRIPTION).or_else(|| by(&|name| matches!(name, "services.csv" | "service.csv")))
}

/// The description of the package in a folder, if there is one.
pub fn description<'n>(names: &'n [String], folder: &str) -> Option<&'n str> {
    let wanted = format!("{folder}{DESCRIPTION}");
    names.iter().find(|name| name.eq_ignore_ascii_case(&wanted)).map(String::as_str)
}

/// The tables that a description names, as `(name, path)`.
pub fn described(
    content: impl Read,
    limits: &Limits,
    meter: &Rc<Meter>,
) -> Result<Vec<(String, String)>, FaultKind> {
    meter.begin_service();
    let broken = |wrong: &dyn ToString| FaultKind::BrokenJson(shown(&wrong.to_string()));
    let opening = Opening::of(content).map_err(|wrong| broken(&wrong))?;
    let mut values = 0;
    let mut deserializer = serde_json::Deserializer::from_reader(std::io::BufReader::new(opening));
    let package = Bounded::new(limits, &mut values, meter)
        .deserialize(&mut deserializer)
        .map_err(|wrong| broken(&wrong))?;
    let resources = package.get("resources").and_then(Value::as_array).cloned().unwrap_or_default();
    let described = resources.iter().filter_map(|resource| {
        let text = |value: &Value| value.as_str().map(ToOwned::to_owned);
        let path = match resource.get("path")? {
            Value::Array(parts) => text(parts.first()?)?,
            path => text(path)?,
        };
        Some((resource.get("name").and_then(text).unwrap_or_default(), path))
    });
    Ok(described.collect())
}

/// The tables of the package, each once, and the files and names that are none of the standard's.
pub fn tables(
    names: &[String],
    folder: &str,
    described: &[(String, String)],
) -> (Vec<Resource>, Vec<String>) {
    let mut tables: Vec<Resource> = Vec::new();
    let mut others = Vec::new();
    for (name, path) in described {
        let wanted = format!("{folder}{}", path.strip_prefix("./").unwrap_or(path));
        // Only what lies in the folder is opened, whatever a description names.
        let file = names.iter().find(|one| one.eq_ignore_ascii_case(&wanted));
        let known = Role::named(name).or_else(|| Role::named(stem_of(path)));
        match (file, known) {
            (Some(file), Some((role, mark))) => tables.push(Resource { file: file.clone(), role, mark }),
            // A resource that is not there is a table without rows.
            (None, _) => {}
            (Some(file), None) => others.push(file.clone()),
        }
    }
    for name in names {
        let is_there = tables.iter().any(|table| table.file == *name) || others.contains(name);
        if is_there || folder_of(name) != folder || !name.to_ascii_lowercase().ends_with(".csv") {
            continue;
        }
        match Role::named(stem_of(name)) {
            Some((role, mark)) => tables.push(Resource { file: name.clone(), role, mark }),
            None => others.push(name.clone()),
        }
    }
    tables.sort_by(|one, other| one.file.cmp(&other.file));
    tables.dedup_by(|one, other| one.file == other.file);
    (tables, others)
}

fn folder_of(name: &str) -> &str {
    name.rfind('/').map_or("", |at| &name[..=at])
}

fn file_of(name: &str) -> &str {
    name.rfind('/').map_or(name, |at| &name[at + 1..])
}

fn stem_of(name: &str) -> &str {
    let file = file_of(name);
    file.rfind('.').map_or(file, |at| &file[..at])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(names: &[&str]) -> Vec<String> {
        names.iter().map(|name| (*name).to_owned()).collect()
    }

    #[test]
    fn a_package_is_where_its_description_is_nearest_to_the_top() {
        let all = names(&["a/b/datapackage.json", "a/datapackage.json", "services.csv"]);
        assert_eq!(folder(&all).as_deref(), Some("a/"));
        assert_eq!(folder(&names(&["x/Services.csv"])).as_deref(), Some("x/"));
        assert_eq!(folder(&names(&["x.csv"])), None);
    }

    #[test]
    fn only_files_of_the_folder_are_opened_whatever_a_description_names() {
        let all = names(&["d/datapackage.json", "d/Services.csv", "etc/passwd", "d/x.csv"]);
        let described = [
            ("service".to_owned(), "services.csv".to_owned()),
            ("phone".to_owned(), "../etc/passwd".to_owned()),
            ("phone".to_owned(), "/etc/passwd".to_owned()),
            ("organization".to_owned(), "./x.csv".to_owned()),
        ];
        let (tables, others) = tables(&all, "d/", &described);
        let files: Vec<_> = tables.iter().map(|table| (table.file.as_str(), table.role)).collect();
        assert_eq!(files, [("d/Services.csv", Role::Service), ("d/x.csv", Role::Organization)]);
        assert!(others.is_empty());
    }
}
