"""The pinned packages, as specs.lock lists them."""
import tomllib


def sources(path, family):
    """Package by key, of one family, in the order of the file."""
    with open(path, "rb") as file:
        listed = tomllib.load(file)["source"]
    return {source["key"]: source for source in listed if source["family"] == family}
