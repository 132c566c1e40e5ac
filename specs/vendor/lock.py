"""The pinned packages, as specs.lock lists them."""
import tomllib

PUBLISHED = ("registry", "name", "version", "license", "file", "sha256")


def sources(path, family):
    """Package by key, of one family, in the order of the file."""
    with open(path, "rb") as file:
        listed = tomllib.load(file)["source"]
    return {source["key"]: source for source in listed if source["family"] == family}


def published(sources):
    """What a manifest says of the packages."""
    return [{key: source[key] for key in PUBLISHED} for source in sources.values()]
