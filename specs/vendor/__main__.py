"""python3 -m vendor FAMILY --lock specs.lock --archives DIR --out DIR (from specs/; Python 3.11 or later)."""
import argparse
import importlib
import sys
from pathlib import Path

from . import lock


def main():
    parser = argparse.ArgumentParser(prog="vendor", description="Make a family of specs from its pinned archives.")
    parser.add_argument("family", help="folder of specs/ to make: hl7v2, fhir")
    parser.add_argument("--lock", type=Path, required=True, help="the pinned packages")
    parser.add_argument("--archives", type=Path, required=True, help="folder with their archives")
    parser.add_argument("--out", type=Path, required=True, help="folder to write to")
    arguments = parser.parse_args()
    sources = lock.sources(arguments.lock, arguments.family)
    if not sources:
        parser.error(f"{arguments.lock} has no package for {arguments.family}")
    family = importlib.import_module(f"{__package__}.{arguments.family}")
    problems = family.make(sources, arguments.archives, arguments.out)
    for problem in problems:
        print(problem, file=sys.stderr)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
