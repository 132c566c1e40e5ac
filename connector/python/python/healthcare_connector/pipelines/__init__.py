"""What declarative pipelines are made of: settings, sources and rules. The tables themselves stand in ``connector/python/pipelines``.

Nothing here is imported by the rest of the package, and pyspark is loaded by functions only.
"""

from .rules import Rules
from .settings import SETTINGS, Settings
from .sources import messages, readable, resources

__all__ = ["SETTINGS", "Rules", "Settings", "messages", "readable", "resources"]
