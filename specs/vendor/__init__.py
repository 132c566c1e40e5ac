"""Makes the facts in specs/ from published packages: archives in, files out.

One package per family of specs (`hl7v2`, `fhir`), each with its readers, its corrections and its writer; what they share
lies here. Nothing of what is in an archive is run: Python sources are parsed, JavaScript data files are read as JSON.
Downloading is not done here, and neither is comparing: `cargo codegen vendor` does both and calls this in between.
"""
