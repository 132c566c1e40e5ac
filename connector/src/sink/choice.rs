//! How each column of a part is encoded: chosen from the values that it has in this part.
//!
//! Tables have up to 1,500 leaf columns, of which a part fills a few. What is null everywhere is written plainly; short
//! columns are compressed by a codec that needs no context, long ones by a better one; a dictionary is built where a
//! sample of the values repeats itself. The choice depends on nothing but the values, so it is the same in every thread.

use std::collections::HashSet;

use arrow_array::cast::AsArray;
use arrow_array::{Array, ArrayRef};
use arrow_schema::DataType;
use parquet::basic::{Compression, ZstdLevel};
use parquet::errors::ParquetError;
use parquet::file::properties::{
    EnabledStatistics, WriterProperties, WriterPropertiesBuilder, WriterVersion,
};
use parquet::schema::types::ColumnPath;

/// From so many bytes on, a column gets the better codec: its context takes 10 µs and 200 KB, for each column by itself.
const LONG: usize = 16 << 10;
/// From so many bytes on, a column is compressed.
const TINY: usize = 64;
/// How many values of a column are looked at for repetition.
const SAMPLE: usize = 512;

/// A leaf column of a table.
#[derive(Debug)]
pub(super) struct Leaf {
    pub(super) path: ColumnPath,
    /// Whether least and greatest values are kept: lists have no use for them.
    pub(super) has_statistics: bool,
    /// Whether they are kept even when all is null.
    pub(super) is_planned: bool,
}

/// What a leaf column holds in a part.
#[derive(Debug, Default, Clone)]
struct Weight {
    /// Bytes of values.
    bytes: usize,
    /// Bytes that say where values are, about.
    levels: usize,
    /// Whether values come again.
    repeats: bool,
}

/// What is the same for all files.
pub(super) fn properties() -> WriterPropertiesBuilder {
    WriterProperties::builder()
        .set_created_by(concat!("healthcare-connector ", env!("CARGO_PKG_VERSION")).to_owned())
        .set_writer_version(WriterVersion::PARQUET_1_0)
        .set_compression(Compression::UNCOMPRESSED)
        .set_dictionary_enabled(false)
        .set_statistics_enabled(EnabledStatistics::None)
        .set_statistics_truncate_length(Some(32))
        .set_offset_index_disabled(true)
}

/// The properties for a part with these leaves, whose arrays are given by column and batch.
pub(super) fn choose(
    leaves: &[&Leaf],
    columns: &[Vec<ArrayRef>],
) -> Result<WriterProperties, ParquetError> {
    let mut weights = vec![Weight::default(); leaves.len()];
    let mut below = weights.as_mut_slice();
    for arrays in columns {
        let mut count = 0;
        for array in arrays {
            // Where anything is present, every leaf says in each row how much of it is: about two bits.
            let levels = if array.null_count() < array.len() {
                array.len() / 4
            } else {
                0
            };
            let mut open = below.iter_mut();
            weigh(array, levels, &mut open);
            count = open.len();
        }
        let start = below.len() - count;
        below = below.get_mut(start..).unwrap_or_default();
    }
    let zstd = Compression::ZSTD(ZstdLevel::try_new(1)?);
    let mut chosen = properties();
    for (leaf, weight) in leaves.iter().zip(&weights) {
        let path = || leaf.path.clone();
        if leaf.has_statistics && (weight.bytes > 0 || leaf.is_planned) {
            chosen = chosen.set_column_statistics_enabled(path(), EnabledStatistics::Chunk);
        }
        if weight.repeats {
            chosen = chosen.set_column_dictionary_enabled(path(), true);
        }
        match weight.bytes + weight.levels {
            LONG.. => chosen = chosen.set_column_compression(path(), zstd),
            TINY.. => chosen = chosen.set_column_compression(path(), Compression::SNAPPY),
            _ => {}
        }
    }
    Ok(chosen.build())
}

/// Adds what an array holds to the weights of its leaves.
fn weigh<'a>(array: &ArrayRef, levels: usize, leaves: &mut impl Iterator<Item = &'a mut Weight>) {
    match array.data_type() {
        DataType::Struct(_) => {
            for child in array.as_struct().columns() {
                weigh(child, levels, leaves);
            }
        }
        DataType::List(_) => weigh(array.as_list::<i32>().values(), levels, leaves),
        _ => {
            let Some(weight) = leaves.next() else {
                return;
            };
            weight.levels += levels;
            if array.null_count() < array.len() {
                if weight.bytes == 0 {
                    weight.repeats = repeats(array);
                }
                weight.bytes += bytes(array).max(1);
            }
        }
    }
}

/// Bytes of values that are not null.
fn bytes(array: &ArrayRef) -> usize {
    let present = array.len() - array.null_count();
    match array.data_type() {
        DataType::Utf8 => {
            let text = array.as_string::<i32>();
            let ends = text.value_offsets();
            let span = ends
                .last()
                .zip(ends.first())
                .map_or(0, |(end, start)| end - start);
            usize::try_from(span).unwrap_or(0)
        }
        DataType::Boolean => present / 8,
        other => present * other.primitive_width().unwrap_or(0),
    }
}

/// Whether a dictionary would be a good deal shorter than the values: at most half of the first values are new.
fn repeats(array: &ArrayRef) -> bool {
    match array.data_type() {
        DataType::Utf8 => {
            let text = array.as_string::<i32>();
            few(text.iter().flatten())
        }
        DataType::Int64
        | DataType::Timestamp(..)
        | DataType::Int32
        | DataType::Date32
        | DataType::Decimal128(..) => {
            let width = array.data_type().primitive_width().unwrap_or(1);
            let data = array.to_data();
            let Some(buffer) = data.buffers().first() else {
                return false;
            };
            let start = data.offset() * width;
            let values = buffer.get(start..).unwrap_or_default().chunks_exact(width);
            let values = values.take(array.len()).enumerate();
            few(values
                .filter(|(row, _)| array.is_valid(*row))
                .map(|(_, value)| value))
        }
        _ => false,
    }
}

fn few<T: std::hash::Hash + Eq>(values: impl Iterator<Item = T>) -> bool {
    let (mut seen, mut looked) = (HashSet::new(), 0);
    for value in values.take(SAMPLE) {
        seen.insert(value);
        looked += 1;
    }
    seen.len() * 2 <= looked
}
