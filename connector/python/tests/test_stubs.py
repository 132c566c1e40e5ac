"""The stubs say what is there."""

import ast
import importlib.resources

import healthcare_connector
from healthcare_connector import _native


def test_stubs_name_everything_in_the_rust_half():
    text = (importlib.resources.files("healthcare_connector") / "_native.pyi").read_text()
    stubs = {}
    for node in ast.parse(text).body:
        if isinstance(node, ast.ClassDef):
            stubs[node.name] = {item.name for item in node.body if isinstance(item, ast.FunctionDef) and not item.name.startswith("__")}
        elif isinstance(node, ast.FunctionDef):
            stubs[node.name] = {argument.arg for argument in node.args.args}
    there = {name: getattr(_native, name) for name in dir(_native) if not name.startswith("_")}
    assert set(stubs) == set(there)
    for name, value in there.items():
        if isinstance(value, type):
            assert stubs[name] == {one for one in dir(value) if not one.startswith("_")}, name
        else:
            signature = value.__text_signature__.strip("()").replace("/", "").replace("*", "")
            assert stubs[name] == {part.split("=")[0].strip() for part in signature.split(",") if part.strip()}, name


def test_the_package_is_typed_and_offers_what_it_names():
    assert (importlib.resources.files("healthcare_connector") / "py.typed").is_file()
    assert [name for name in healthcare_connector.__all__ if not hasattr(healthcare_connector, name)] == []
