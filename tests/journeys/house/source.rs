//! Our own source, read as text: its files, its code without comments and tests, and the paths that the code
//! names. It trusts the layout of `cargo fmt`. Never a rule: those are in `house.rs`.

use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};

/// A file below `src/`.
pub struct SourceFile {
    /// Its place below `src/`, such as `words/locale.rs`.
    pub place: String,
    /// The whole file.
    pub text: String,
}

/// A path that code names, such as `crate::words::Message`.
pub struct Named {
    /// The line, from 1.
    pub line: usize,
    /// The path's names, groups taken apart.
    pub path: Vec<String>,
}

/// The folder of the crate.
pub fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Every file below a folder of the crate, in order.
pub fn files_below(folder: &str) -> Vec<PathBuf> {
    fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                walk(&path, found);
            } else {
                found.push(path);
            }
        }
    }
    let mut found = Vec::new();
    walk(&root().join(folder), &mut found);
    found.sort();
    found
}

/// Every source file below `src/`, in order.
pub fn all() -> Vec<SourceFile> {
    let src = root().join("src");
    let read = |path: PathBuf| {
        let place = path.strip_prefix(&src).ok()?.to_str()?.replace('\\', "/");
        Some(SourceFile { place, text: fs::read_to_string(&path).ok()? })
    };
    let is_source = |path: &PathBuf| path.extension().is_some_and(|ending| ending == "rs");
    files_below("src").into_iter().filter(is_source).filter_map(read).collect()
}

/// The files that are part of the program: no module below a `#[cfg(test)]`.
pub fn of_the_program() -> Vec<SourceFile> {
    let all = all();
    let of_tests: HashSet<Vec<String>> = all.iter().flat_map(SourceFile::test_modules).collect();
    all.into_iter()
        .filter(|file| {
            let module = file.module();
            !of_tests.iter().any(|tests| module.starts_with(tests))
        })
        .collect()
}

impl SourceFile {
    /// The room: the first folder, or the file's own name at the top.
    pub fn room(&self) -> &str {
        let first = self.place.split('/').next().unwrap_or_default();
        first.strip_suffix(".rs").unwrap_or(first)
    }

    /// The names of its module: `words`, `locale`.
    pub fn module(&self) -> Vec<String> {
        let whole = self.place.strip_suffix(".rs").unwrap_or(&self.place);
        let path = whole.strip_suffix("/mod").unwrap_or(whole);
        path.split('/').map(str::to_owned).collect()
    }

    /// The lines that are compiled into the program, with their numbers: no comments, no tests.
    fn code_lines(&self) -> Vec<(usize, &str)> {
        let mut code = Vec::new();
        let mut lines = self.text.lines().enumerate().map(|(at, line)| (at + 1, line));
        while let Some((at, line)) = lines.next() {
            let text = line.trim_start();
            if text == "#[cfg(test)]" {
                let close = format!("{}}}", &line[..line.len() - text.len()]);
                // The item's own attributes, then either one line or a block that closes below its beginning.
                let first = lines.by_ref().find(|(_, line)| !line.trim_start().starts_with("#["));
                if first.is_some_and(|(_, line)| !line.ends_with(';') && !line.ends_with('}')) {
                    lines.by_ref().find(|(_, line)| *line == close);
                }
            } else if !text.starts_with("//") {
                code.push((at, line));
            }
        }
        code
    }

    /// The modules that it declares for tests only.
    fn test_modules(&self) -> Vec<Vec<String>> {
        let lines: Vec<&str> = self.text.lines().map(str::trim).collect();
        let declared = lines.windows(2).filter(|pair| pair[0] == "#[cfg(test)]").filter_map(|pair| {
            let name = pair[1].strip_suffix(';')?.rsplit_once("mod ")?.1;
            Some(self.module().into_iter().chain([name.to_owned()]).collect())
        });
        declared.collect()
    }

    /// Every path in its code that has more than one name, or stands after `use`.
    pub fn paths(&self) -> Vec<Named> {
        let mut reader = Reader::default();
        for (line, text) in self.code_lines() {
            reader.text.extend(text.chars().map(|one| (line, one)));
            reader.text.push((line, '\n'));
        }
        reader.read();
        reader.found
    }

    /// Every name in its code.
    pub fn words(&self) -> HashSet<&str> {
        let splits = |one: char| !(one.is_alphanumeric() || one == '_');
        self.code_lines().into_iter().flat_map(|(_, line)| line.split(splits)).collect()
    }

    /// The rooms that its code names, with the line: by `crate::`, or by `super::` up to the top.
    pub fn rooms_named(&self) -> Vec<(usize, String)> {
        let depth = self.module().len();
        let room = |named: Named| {
            let ups = named.path.iter().take_while(|name| *name == "super").count();
            let at = if named.path.first()? == "crate" {
                1
            } else if ups >= depth {
                ups
            } else {
                return None;
            };
            Some((named.line, named.path.get(at)?.clone()))
        };
        self.paths().into_iter().filter_map(room).collect()
    }
}

#[derive(Default)]
struct Reader {
    text: Vec<(usize, char)>,
    at: usize,
    found: Vec<Named>,
}

impl Reader {
    fn read(&mut self) {
        let mut after_use = false;
        while self.at < self.text.len() {
            if self.name_starts() {
                let alone = self.tree(&[], after_use);
                after_use = alone.is_some_and(|name| name == "use");
            } else {
                if !self.text[self.at].1.is_whitespace() && self.text[self.at].1 != ':' {
                    after_use = false;
                }
                self.at += 1;
            }
        }
    }

    fn peek(&self, ahead: usize) -> Option<char> {
        self.text.get(self.at + ahead).map(|(_, one)| *one)
    }

    fn name_starts(&self) -> bool {
        self.peek(0).is_some_and(|one| one.is_alphabetic() || one == '_')
    }

    fn spaces(&mut self) {
        while self.peek(0).is_some_and(char::is_whitespace) {
            self.at += 1;
        }
    }

    fn name(&mut self) -> String {
        let mut name = String::new();
        while let Some(one) = self.peek(0).filter(|one| one.is_alphanumeric() || *one == '_') {
            name.push(one);
            self.at += 1;
        }
        name
    }

    /// One path, or the tree of a `use`. Gives back a name that stood alone.
    fn tree(&mut self, prefix: &[String], in_use: bool) -> Option<String> {
        let line = self.text[self.at].0;
        let mut path = prefix.to_vec();
        path.push(self.name());
        while self.peek(0) == Some(':') && self.peek(1) == Some(':') {
            self.at += 2;
            match self.peek(0) {
                Some('{') => {
                    self.group(&path);
                    return None;
                }
                Some('*') => path.push("*".to_owned()),
                Some(one) if one.is_alphabetic() || one == '_' => path.push(self.name()),
                _ => break,
            }
        }
        if path.len() > 1 || in_use {
            self.found.push(Named { line, path });
            return None;
        }
        path.pop()
    }

    fn group(&mut self, prefix: &[String]) {
        self.at += 1;
        loop {
            self.spaces();
            match self.peek(0) {
                None => return,
                Some('}') => {
                    self.at += 1;
                    return;
                }
                Some(_) if self.name_starts() => {
                    let name = self.at;
                    self.tree(prefix, true);
                    self.spaces();
                    // `as another` names nothing of ours.
                    if self.at > name && self.peek(0) == Some('a') && self.peek(1) == Some('s') {
                        self.name();
                        self.spaces();
                        self.name();
                    }
                }
                Some(_) => self.at += 1,
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn paths(text: &str) -> Vec<String> {
        let file = SourceFile { place: "words/one.rs".to_owned(), text: text.to_owned() };
        file.paths().into_iter().map(|named| named.path.join("::")).collect()
    }

    #[test]
    fn a_group_is_taken_apart() {
        assert_eq!(
            paths("use crate::{slip, desk::{App as A, model::Desk}};\nuse sled;\n"),
            ["crate::slip", "crate::desk::App", "crate::desk::model::Desk", "sled"]
        );
    }

    #[test]
    fn tests_and_comments_name_nothing() {
        let text = "/// std::fs\n#[cfg(test)]\nmod fixture;\nfn now() -> Zoned {\n    Zoned::now()\n}\n\
                    #[cfg(test)]\nmod tests {\n    use std::fs;\n}\nuse std::io;\n";
        assert_eq!(paths(text), ["Zoned::now", "std::io"]);
    }

    #[test]
    fn the_way_up_to_the_top_is_followed() {
        let file = |text: &str| SourceFile { place: "words/deep/one.rs".into(), text: text.into() };
        assert_eq!(file("use super::super::speech;\n").rooms_named(), []);
        assert_eq!(file("use super::super::super::desk::App;\n").rooms_named(), [(1, "desk".to_owned())]);
        assert_eq!(file("fn a() { crate::slip::set() }\n").rooms_named(), [(1, "slip".to_owned())]);
    }
}
