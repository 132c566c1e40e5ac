"""The releases, oldest first, and their order."""

RELEASES = ["2.1", "2.2", "2.3", "2.3.1", "2.4", "2.5", "2.5.1", "2.6", "2.7", "2.7.1", "2.8", "2.8.1", "2.8.2"]
LATEST = RELEASES[-1]
# 2.9 is not read, but code sets know what it adds.
ORDER = {release: index for index, release in enumerate(RELEASES + ["2.9"])}
NEVER = 99


def order(release, unknown=NEVER):
    """Place of a release among the others; `unknown` for one that is not listed, or none."""
    return ORDER.get(release, unknown)


def before(release):
    """The release before, or none."""
    return RELEASES[ORDER[release] - 1] if ORDER[release] else None


def since(release):
    """A release and all later ones."""
    return RELEASES[ORDER[release]:]
