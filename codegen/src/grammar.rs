//! Grammars of message structures, as the spec files write them and as text: `MSH SFT* PROCEDURE( PR1 ROL* )*`. Beside the
//! layers: fixups change texts, lowering merges trees, generated code holds texts.

use crate::Error;
use crate::spec::NodeSpec;

/// A node of a grammar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Node {
    /// What it is.
    pub kind: Kind,
    /// `PID`, `PROCEDURE`, `@any`.
    pub name: String,
    /// At least one.
    pub required: bool,
    /// Any number.
    pub repeats: bool,
    /// Nodes in a group.
    pub members: Vec<Node>,
}

/// What a node is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// `PID`
    Segment,
    /// `@any`
    Any,
    /// `PROCEDURE(`
    Group,
    /// `ORDER_CHOICE|(`: a group of which one node is there.
    Choice,
}

impl Kind {
    /// Whether it has members.
    pub fn is_group(self) -> bool {
        matches!(self, Kind::Group | Kind::Choice)
    }
}

/// Reads the nodes of a spec file.
pub fn read(specs: &[NodeSpec]) -> Result<Vec<Node>, Error> {
    let node = |spec: &NodeSpec| match spec {
        NodeSpec::Segment(label) => leaf(&label.replacen(' ', "", 1)).ok_or_else(|| wrong(label)),
        NodeSpec::Group(group) => match group.iter().next() {
            Some((label, members)) if group.len() == 1 => {
                let (name, suffix) = label.split_once(' ').unwrap_or((label, ""));
                let members = read(members)?;
                self::group(name, suffix, members).ok_or_else(|| wrong(label))
            }
            _ => Err(Error::facts("a group has not exactly one name")),
        },
    };
    specs.iter().map(node).collect()
}

/// Reads a text.
pub fn parse(text: &str) -> Result<Vec<Node>, Error> {
    let mut open: Vec<(&str, Vec<Node>)> = Vec::new();
    let mut nodes = Vec::new();
    for word in text.split_ascii_whitespace() {
        if let Some(name) = word.strip_suffix('(') {
            open.push((name, std::mem::take(&mut nodes)));
        } else if let Some(suffix) = word.strip_prefix(')') {
            let (name, around) = open.pop().ok_or_else(|| wrong(word))?;
            let members = std::mem::replace(&mut nodes, around);
            nodes.push(group(name, suffix, members).ok_or_else(|| wrong(name))?);
        } else {
            nodes.push(leaf(word).ok_or_else(|| wrong(word))?);
        }
    }
    match open.last() {
        Some((name, _)) => Err(wrong(name)),
        None => Ok(nodes),
    }
}

fn wrong(label: &str) -> Error {
    Error::facts(format!("{label:?} is not a node of a grammar"))
}

fn leaf(word: &str) -> Option<Node> {
    let name = word.trim_end_matches(['?', '*', '+']);
    let (required, repeats) = counts(word.get(name.len()..)?)?;
    let kind = match name {
        "@any" => Kind::Any,
        _ if name.len() == 3 && is_name(name) => Kind::Segment,
        _ => return None,
    };
    Some(Node {
        kind,
        name: name.into(),
        required,
        repeats,
        members: Vec::new(),
    })
}

fn group(name: &str, suffix: &str, members: Vec<Node>) -> Option<Node> {
    let (required, repeats) = counts(suffix)?;
    let (name, kind) = match name.strip_suffix('|') {
        Some(name) => (name, Kind::Choice),
        None => (name, Kind::Group),
    };
    is_name(name).then(|| Node {
        kind,
        name: name.into(),
        required,
        repeats,
        members,
    })
}

fn is_name(name: &str) -> bool {
    let mut letters = name.bytes();
    !name.is_empty() && letters.all(|c| c.is_ascii_alphanumeric() || c == b'_')
}

fn counts(suffix: &str) -> Option<(bool, bool)> {
    Some(match suffix {
        "" => (true, false),
        "?" => (false, false),
        "*" => (false, true),
        "+" => (true, true),
        _ => return None,
    })
}

/// The text of nodes.
pub fn text(nodes: &[Node]) -> String {
    let mut words = Vec::new();
    write(nodes, &mut words);
    words.join(" ")
}

fn write(nodes: &[Node], words: &mut Vec<String>) {
    for node in nodes {
        let suffix = match (node.required, node.repeats) {
            (true, false) => "",
            (false, false) => "?",
            (false, true) => "*",
            (true, true) => "+",
        };
        let name = &node.name;
        match node.kind {
            Kind::Segment | Kind::Any => words.push(format!("{name}{suffix}")),
            Kind::Group | Kind::Choice => {
                let choice = if node.kind == Kind::Choice { "|" } else { "" };
                words.push(format!("{name}{choice}("));
                write(&node.members, words);
                words.push(format!("){suffix}"));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn specs(text: &str) -> Vec<NodeSpec> {
        serde_json::from_str(text).unwrap()
    }

    #[test]
    fn a_grammar_is_one_line_of_text_and_comes_back_from_it() {
        let nodes = read(&specs(
            r#"["MSH", "SFT *", {"MF +": ["MFE", "@any ?"]}, {"ORDER_CHOICE| ?": ["OBR", "RXO"]}]"#,
        ))
        .unwrap();
        let written = "MSH SFT* MF( MFE @any? )+ ORDER_CHOICE|( OBR RXO )?";
        assert_eq!(text(&nodes), written);
        assert_eq!(parse(written).unwrap(), nodes);
    }

    #[test]
    fn labels_of_no_known_form_are_refused() {
        for label in ["MSH %", "MSHX", "MSH|", "@all", "M-H", "MSH  ?", ""] {
            assert!(read(&specs(&format!("[{label:?}]"))).is_err(), "{label}");
        }
        assert!(read(&specs(r#"[{"A B": ["PID"]}]"#)).is_err());
        assert!(read(&specs(r#"[{"A": ["PID"], "B": ["PID"]}]"#)).is_err());
    }

    #[test]
    fn texts_that_are_no_grammar_are_refused() {
        for text in [
            "MSH (",
            "MSH )",
            "P( PID",
            "PIDX",
            "PID%",
            "P( PID )%",
            "P+( PID )",
        ] {
            assert!(parse(text).is_err(), "{text}");
        }
    }
}
