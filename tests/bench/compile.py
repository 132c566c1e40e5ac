#!/usr/bin/env python3
"""What a typed FHIR model costs to compile: a program of ten lines that reads a patient and writes it, cold, in release
mode, with this project's model and with those of others. CPU seconds and the largest peak of one compiler, counted for
each crate by standing between cargo and the compiler.

    tests/bench/compile.py [NAME...]      r4 r4b r5 r4+r4b r4+r5 r4+r4b+r5, and the peers rh and fhirbolt; without: r4 rh fhirbolt

The ratio is to the first one's whole build. Each takes minutes, the peers many; nothing else should run.
"""

import json
import os
import resource
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

# The project's own profile: in a program without one, a model has 16 units and is compiled on several cores.
PROFILE = """
[profile.release]
opt-level = 3
codegen-units = 16

[profile.release.package.fhir-model]
codegen-units = 1

[profile.release.package.model-core]
codegen-units = 1
"""

OURS = """use fhir_model::{Json, RELEASE::Patient};
fn main() {
    let text = std::io::read_to_string(std::io::stdin()).expect("a text");
    let patient = Patient::from_json(&text).expect("a patient");
    println!("{}", patient.to_json());
}
"""

RH = """use rh_hl7_fhir_r4_core::resources::patient::Patient;
fn main() {
    let text = std::io::read_to_string(std::io::stdin()).expect("a text");
    let patient: Patient = serde_json::from_str(&text).expect("a patient");
    println!("{}", serde_json::to_string(&patient).expect("JSON"));
}
"""

FHIRBOLT = """use fhirbolt::model::r4::resources::Patient;
fn main() {
    let text = std::io::read_to_string(std::io::stdin()).expect("a text");
    let patient: Patient = fhirbolt::json::from_str(&text, None).expect("a patient");
    println!("{}", fhirbolt::json::to_string(&patient, None).expect("JSON"));
}
"""

PATIENT = '{"resourceType":"Patient","id":"p1","active":true,"name":[{"family":"Muster"}]}'


def ours(*releases: str) -> tuple[str, str]:
    """Dependencies, with the profile, and source of a program with this project's model."""
    features = json.dumps(releases)
    where = json.dumps(str(ROOT / "fhir-model"))
    manifest = f"fhir-model = {{ path = {where}, default-features = false, features = {features} }}"
    return manifest + "\n" + PROFILE, OURS.replace("RELEASE", releases[0])


PROGRAMS = {
    **{name: ours(*name.split("+")) for name in ("r4", "r4b", "r5", "r4+r4b", "r4+r5", "r4+r4b+r5")},
    "rh": ('rh-hl7-fhir-r4-core = "=0.3.0"\nserde_json = "1"', RH),
    "fhirbolt": ('fhirbolt = { version = "=0.4.0", features = ["r4"] }', FHIRBOLT),
}

def compiler(command: list[str], log: str) -> int:
    """Runs the compiler as cargo asks for, and writes down what it took."""
    # With cargo's pipe, by which it says how many threads there may be.
    status = subprocess.run(command, check=False, close_fds=False).returncode
    if "--crate-name" in command:
        took = resource.getrusage(resource.RUSAGE_CHILDREN)
        line = {
            "crate": command[command.index("--crate-name") + 1],
            "cpu": took.ru_utime + took.ru_stime,
            "kib": took.ru_maxrss,
        }
        with open(log, "a", encoding="utf-8") as file:
            file.write(json.dumps(line) + "\n")
    return status


def build(name: str, folder: Path) -> list[dict]:
    """What each crate of a program took."""
    manifest, source = PROGRAMS[name]
    (folder / "src").mkdir(parents=True)
    (folder / "src/main.rs").write_text(source)
    (folder / "Cargo.toml").write_text(
        f'[package]\nname = "ten-lines"\nedition = "2024"\n\n[workspace]\n\n[dependencies]\n{manifest}\n'
    )
    log = folder / "took.ndjson"
    environment = os.environ | {
        "RUSTC_WRAPPER": str(Path(__file__).resolve()),
        "COMPILE_LOG": str(log),
        "CARGO_TARGET_DIR": str(folder / "target"),
        "CARGO_INCREMENTAL": "0",
    }
    subprocess.run(["cargo", "fetch", "--quiet"], cwd=folder, check=True)
    subprocess.run(["cargo", "build", "--quiet", "--release"], cwd=folder, env=environment, check=True)
    said = subprocess.run(
        [folder / "target/release/ten-lines"], input=PATIENT, capture_output=True, text=True, check=True
    ).stdout
    assert "Muster" in said, said
    return [json.loads(line) for line in log.read_text().splitlines()]


def main(names: list[str]) -> None:
    """Builds the programs and prints a table."""
    unknown = [name for name in names if name not in PROGRAMS]
    if unknown:
        sys.exit(f"no {unknown[0]}; there are {', '.join(PROGRAMS)}")
    first = None
    print(f"{'':<12}{'all':>10}{'ratio':>8}{'the model':>13}{'the ten lines':>16}{'largest peak':>16}", flush=True)
    for name in names or ["r4", "rh", "fhirbolt"]:
        with tempfile.TemporaryDirectory() as folder:
            took = build(name, Path(folder))
        total = sum(crate["cpu"] for crate in took)
        model = sum(crate["cpu"] for crate in took if is_model(crate["crate"]))
        program = sum(crate["cpu"] for crate in took if crate["crate"] == "ten_lines")
        peak = max(crate["kib"] for crate in took)
        first = first or total
        print(
            f"{name:<12}{total:>8.1f} s{total / first:>7.2f}x{model:>11.1f} s{program:>14.1f} s{peak / 1024:>12,.0f} MiB",
            flush=True,
        )


def is_model(crate: str) -> bool:
    """Whether a crate is a part of one of the models."""
    return crate.startswith(("fhir_model", "model_core", "fhirbolt", "rh_"))


if __name__ == "__main__":
    if log := os.environ.get("COMPILE_LOG"):
        sys.exit(compiler(sys.argv[1:], log))
    main(sys.argv[1:])
