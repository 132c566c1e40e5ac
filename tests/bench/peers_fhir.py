"""DuckDB or polars, NDJSON to Parquet with a schema of their own guess: `peers_fhir.py ENGINE THREADS FROM TO` makes a
file of each and prints the seconds that took, without loading the engine. `run` installs them."""

import os
import sys
import time
from pathlib import Path


def with_duckdb(threads):
    import duckdb

    connection = duckdb.connect(config={"threads": threads})

    def convert(source, target):
        connection.execute(
            f"COPY (FROM read_ndjson('{source}')) TO '{target}' (FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL 1)"
        )

    return convert


def with_polars(threads):
    os.environ["POLARS_MAX_THREADS"] = str(threads)
    import polars

    def convert(source, target):
        # The guess must see every line: a field that comes later would be an error.
        lines = polars.scan_ndjson(source, infer_schema_length=None)
        lines.sink_parquet(target, compression="zstd", compression_level=1)

    return convert


def main():
    engine, threads, source, target = sys.argv[1:]
    convert = {"duckdb": with_duckdb, "polars": with_polars}[engine](int(threads))
    os.makedirs(target)
    start = time.perf_counter()
    for file in sorted(Path(source).glob("*.ndjson")):
        convert(file, Path(target) / f"{file.stem}.parquet")
    print(time.perf_counter() - start)


if __name__ == "__main__":
    main()
