//! Paths of declared columns, and what the standard calls these places.

use crate::ir::{At, Model, Primitive, Ty};

/// The standard's title of a place; an error where the model has no such place.
pub fn title(model: &Model, at: &At, around: Option<&At>) -> Result<String, String> {
    let at = match around {
        None => at.clone(),
        Some(around) => At {
            place: [around.place[0], at.place[1], at.place[2]],
            segment: around.segment.clone(),
            ..at.clone()
        },
    };
    let found = model
        .segments
        .iter()
        .find(|segment| segment.id == at.segment);
    let mut fields = found
        .map(|segment| segment.fields.as_slice())
        .unwrap_or_default();
    let mut title = None;
    for (level, position) in at.place.iter().enumerate() {
        if *position == 0 {
            break;
        }
        let one = level > 0 && *position == 1 && fields.is_empty();
        let field = fields.get(usize::from(*position) - 1);
        if let Some(field) = field {
            title = Some(field.title.clone());
        } else if !one {
            let path = at.place.map(|number| number.to_string()).join(".");
            let path = path.trim_end_matches(".0");
            return Err(format!("{}-{path} is not in the model", at.segment));
        }
        fields = match field.map(|field| field.ty) {
            Some(Ty::Composite(id)) => &model.composites[id.0].components,
            Some(Ty::Primitive(Primitive::Varies | Primitive::Cm)) => {
                return Ok(title.unwrap_or_default());
            }
            _ => &[],
        };
    }
    title.ok_or_else(|| format!("{} is not in the model", at.segment))
}

/// Reads `PID-3`, `PID-3.4.1`, `PID-5(2).1`, `.1`, `.4.1`, `.`.
pub fn place(path: &str) -> Option<At> {
    let (segment, rest) = match path.split_once('-') {
        Some((segment, rest)) => (segment, rest),
        None => ("", path.strip_prefix('.')?),
    };
    let mut numbers = [0; 3];
    let mut repetition = 0;
    let from = usize::from(segment.is_empty());
    for (index, part) in rest.split('.').filter(|part| !part.is_empty()).enumerate() {
        let number = match part.split_once('(') {
            Some((number, inside)) if index + from == 0 => {
                repetition = inside
                    .strip_suffix(')')?
                    .parse::<u16>()
                    .ok()?
                    .checked_sub(1)?;
                number
            }
            _ => part,
        };
        *numbers.get_mut(index + from)? =
            number.parse::<u16>().ok().filter(|number| *number > 0)?;
    }
    let whole = segment.is_empty() || (segment.len() == 3 && numbers[0] > 0);
    whole.then(|| At {
        segment: segment.into(),
        place: numbers,
        repetition,
        read: "Text",
    })
}
