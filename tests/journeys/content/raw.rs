//! The services as their files have them, before the program has read them. Never a rule.

use std::fs;

use serde_json::Value;

use crate::house::source;

/// A service in a file.
pub struct Service {
    /// The file, from the folder of the crate.
    pub file: String,
    /// All of it.
    pub value: Value,
}

impl Service {
    /// Its id.
    pub fn id(&self) -> &str {
        text(&self.value, "id")
    }

    /// The file and the id, for whoever has to mend it.
    pub fn place(&self) -> String {
        format!("{}: {}", self.file, self.id())
    }

    /// One of its lists; nothing when it has none.
    pub fn list(&self, name: &str) -> impl Iterator<Item = &Value> {
        self.value.get(name).and_then(Value::as_array).into_iter().flatten()
    }
}

/// A text field; empty when there is none.
pub fn text<'a>(value: &'a Value, name: &str) -> &'a str {
    value.get(name).and_then(Value::as_str).unwrap_or_default()
}

/// The JSON files of a folder, each with its name.
pub fn files(folder: &str) -> Vec<(String, String)> {
    let json = source::files_below(folder)
        .into_iter()
        .filter(|path| path.extension().is_some_and(|one| one == "json"));
    json.map(|path| {
        let name = path.strip_prefix(source::root()).expect("below the crate").display().to_string();
        (name, fs::read_to_string(&path).expect("a file that can be read"))
    })
    .collect()
}

/// Every service in the files of a folder.
pub fn services(folder: &str) -> Vec<Service> {
    let mut services = Vec::new();
    for (file, text) in files(folder) {
        if let Value::Array(list) = serde_json::from_str(&text).expect("json") {
            services.extend(list.into_iter().map(|value| Service { file: file.clone(), value }));
        }
    }
    assert!(!services.is_empty(), "{folder} holds no services");
    services
}

/// The items of every list of this name, however deep.
pub fn everywhere<'a>(value: &'a Value, name: &str) -> Vec<&'a Value> {
    let mut found = Vec::new();
    match value {
        Value::Object(fields) => {
            for (field, inner) in fields {
                if field == name {
                    found.extend(inner.as_array().into_iter().flatten());
                }
                found.extend(everywhere(inner, name));
            }
        }
        Value::Array(items) => items.iter().for_each(|one| found.extend(everywhere(one, name))),
        _ => {}
    }
    found
}
