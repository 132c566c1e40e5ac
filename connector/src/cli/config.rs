//! Options from a TOML file: `--config FILE`. Its keys are the names of the options, with underscores; what stands on the
//! command line goes before it. A file becomes arguments, so there is one list of options, one set of errors, and the
//! schema of the file is made of the same list.
//!
//! A file may have several tables `[[source]]`: each is a run of its own, and has the options of the file but for those
//! that it says itself.

use std::ffi::OsString;
use std::path::Path;

use clap::{Arg, ArgAction, Command};
use serde_json::{Map, Value as Json, json};
use toml::{Table, Value};

use super::Failure;

const OPTION: &str = "--config";

/// Commands that may have such a file.
pub(super) const COMMANDS: [&str; 4] = ["ingest", "probe", "replay", "status"];

/// Arguments with those of the file, if one is named, in its place: one set for each source.
pub(super) fn expanded(args: Vec<OsString>) -> Result<Vec<Vec<OsString>>, Failure> {
    let command = args.get(1).and_then(|command| command.to_str());
    let name = match command {
        Some(name) if COMMANDS.contains(&name) => name.to_owned(),
        _ => return Ok(vec![args]),
    };
    let mut kept = Vec::new();
    let mut file = None;
    let mut args = args.into_iter();
    while let Some(arg) = args.next() {
        let text = arg.to_str().unwrap_or_default();
        let named = match text.strip_prefix(OPTION) {
            Some("") => args.next(),
            Some(rest) => rest.strip_prefix('=').map(OsString::from),
            None => None,
        };
        match named {
            Some(named) if file.is_none() => file = Some(named),
            Some(_) => return Err(Failure::Usage("--config is given twice".to_owned())),
            None => kept.push(arg),
        }
    }
    let Some(file) = file else {
        return Ok(vec![kept]);
    };
    let path = Path::new(&file);
    let at = kept.len().min(2);
    let with = |table: Table| {
        let mut all = kept.clone();
        all.splice(at..at, arguments(&name, path, &table, &kept)?);
        Ok(all)
    };
    sources(path)?.into_iter().map(with).collect()
}

const SOURCE: &str = "source";

/// The options of each source of a file.
fn sources(path: &Path) -> Result<Vec<Table>, Failure> {
    let name = path.display();
    let text = std::fs::read_to_string(path)
        .map_err(|error| Failure::Failed(format!("cannot read {name}: {error}")))?;
    let mut table: Table = text.parse().map_err(|error: toml::de::Error| {
        // What stands there is not said: only where.
        let at = error.span().map_or(0, |span| span.start);
        let line = text.get(..at).unwrap_or_default().lines().count().max(1);
        Failure::Usage(format!("{name}: line {line}: {}", error.message()))
    })?;
    let unfit = || Failure::Usage(format!("{name}: `[[{SOURCE}]]` is a list of tables"));
    let sources = match table.remove(SOURCE) {
        None => return Ok(vec![table]),
        Some(Value::Array(sources)) if !sources.is_empty() => sources,
        Some(_) => return Err(unfit()),
    };
    let merged = |source| match source {
        Value::Table(own) => {
            let mut all = table.clone();
            all.extend(own);
            Ok(all)
        }
        _ => Err(unfit()),
    };
    sources.into_iter().map(merged).collect()
}

/// The arguments that options of a file stand for, without those that are given anyway.
fn arguments(
    command: &str,
    path: &Path,
    table: &Table,
    given: &[OsString],
) -> Result<Vec<OsString>, Failure> {
    let name = path.display();
    let mut args = Vec::new();
    for (key, value) in table {
        let option = format!("--{}", key.replace('_', "-"));
        if command != "ingest" && !has(command, &option) && has("ingest", &option) {
            // One file may serve them all.
            continue;
        }
        let is_given = |arg: &OsString| {
            let text = arg.to_str().unwrap_or_default();
            text == option
                || text
                    .strip_prefix(&*option)
                    .is_some_and(|rest| rest.starts_with('='))
        };
        if given.iter().any(is_given) {
            continue;
        }
        let unfit = || Failure::Usage(format!("{name}: `{key}` has a value of no option"));
        match value {
            Value::Array(values) => {
                for value in values {
                    args.push(argument(&option, value).ok_or_else(unfit)?);
                }
            }
            // Columns by table.
            Value::Table(entries) => {
                for (name, value) in entries {
                    let list = listed(value).ok_or_else(unfit)?;
                    args.push(format!("{option}={name}={list}").into());
                }
            }
            Value::Boolean(false) if is_switch(&option) => {}
            Value::Boolean(true) if is_switch(&option) => args.push(option.into()),
            value => args.push(argument(&option, value).ok_or_else(unfit)?),
        }
    }
    Ok(args)
}

fn argument(option: &str, value: &Value) -> Option<OsString> {
    Some(format!("{option}={}", plain(value)?).into())
}

fn plain(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Integer(number) => Some(number.to_string()),
        Value::Boolean(is) => Some(is.to_string()),
        _ => None,
    }
}

fn listed(value: &Value) -> Option<String> {
    match value {
        Value::Array(values) => {
            let values: Option<Vec<String>> = values.iter().map(plain).collect();
            values.map(|values| values.join(","))
        }
        value => plain(value),
    }
}

/// Whether a command has an option.
fn has(command: &str, option: &str) -> bool {
    let name = option.trim_start_matches('-');
    let commands = super::command();
    let found = commands.find_subcommand(command).into_iter();
    let mut options = found.flat_map(Command::get_arguments);
    options.any(|arg| arg.get_long() == Some(name))
}

/// Whether an option takes no value.
fn is_switch(option: &str) -> bool {
    let name = option.trim_start_matches('-');
    let command = super::command();
    let options = command.find_subcommand("ingest").into_iter();
    let mut options = options.flat_map(Command::get_arguments);
    options.any(|arg| arg.get_long() == Some(name) && !takes_value(arg))
}

fn takes_value(arg: &Arg) -> bool {
    matches!(arg.get_action(), ArgAction::Set | ArgAction::Append)
}

/// The JSON Schema of a file for `ingest`.
pub(super) fn schema() -> Json {
    let command = super::command();
    let options = command.find_subcommand("ingest").into_iter();
    let mut properties = Map::new();
    for arg in options.flat_map(Command::get_arguments) {
        let Some(long) = arg.get_long().filter(|long| *long != "help") else {
            continue;
        };
        properties.insert(long.replace('-', "_"), of_option(arg));
    }
    let source = json!({
        "type": "object",
        "properties": properties.clone(),
        "additionalProperties": false,
    });
    let sources = json!({
        "description": "Runs one after the other, each with the options of the file but for its own",
        "type": "array",
        "items": source,
        "minItems": 1,
    });
    properties.insert(SOURCE.to_owned(), sources);
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Options of healthcare-connector ingest",
        "type": "object",
        "properties": properties,
        "additionalProperties": false,
    })
}

fn of_option(arg: &Arg) -> Json {
    let help = arg.get_help().map(ToString::to_string).unwrap_or_default();
    let values: Vec<String> = arg
        .get_possible_values()
        .iter()
        .map(|value| value.get_name().to_owned())
        .collect();
    let one = match (takes_value(arg), values.as_slice()) {
        (false, _) => json!({ "type": "boolean" }),
        (true, [a, b]) if a == "true" && b == "false" => json!({ "type": "boolean" }),
        (true, []) => json!({ "type": ["string", "integer", "boolean"] }),
        (true, values) => json!({ "type": "string", "enum": values }),
    };
    let mut schema = match arg.get_long() {
        Some("columns") => json!({
            "type": "object",
            "additionalProperties": { "type": "array", "items": { "type": "string" } },
        }),
        _ if matches!(arg.get_action(), ArgAction::Append) => {
            json!({ "type": "array", "items": one })
        }
        _ => one,
    };
    schema["description"] = help.into();
    let defaults = arg.get_default_values().first();
    if let Some(default) = defaults.and_then(|default| default.to_str()) {
        schema["default"] = match default.parse::<bool>() {
            Ok(is) => is.into(),
            Err(_) => default.into(),
        };
    }
    schema
}
