"""Tidying of names that were typed, scanned or escaped by others."""
import html
import re

TYPOGRAPHY = {
    "\u00b4": "'", "\u2018": "'", "\u2019": "'", "\u201c": '"', "\u201d": '"', "\u2013": "-", "\u2014": "-",
    "\u00a0": " ",
}


def clean(text):
    """One line of plain characters: entities resolved (some are escaped twice), typography and runs of blanks gone."""
    text = html.unescape(html.unescape(text or ""))
    for fancy, plain in TYPOGRAPHY.items():
        text = text.replace(fancy, plain)
    return re.sub(r"\s+", " ", text).strip()


def key(name):
    """What two spellings of one name have in common."""
    return re.sub(r"[^a-z0-9]", "", (name or "").lower())


def from_upper(name):
    """NEXT_OF_KIN -> Next Of Kin, where no source has the written name."""
    return " ".join(word.capitalize() if len(word) > 2 else word for word in (name or "").split("_"))
