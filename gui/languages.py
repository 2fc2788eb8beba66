"""Languages by the names that they give themselves."""

from PySide6.QtCore import QLocale

ARTICLE_LANGUAGES = (
    *("ar", "bn", "cs", "da", "de", "el", "en", "es", "fa", "fi", "fr", "he", "hi", "hu", "id"),
    *("it", "ja", "ko", "nl", "no", "pl", "pt", "ro", "ru", "sv", "sw", "ta", "th", "tr", "uk"),
    *("ur", "vi", "zh"),
)
"""Offered for an article; any other may be typed in its details."""

_PLAIN_NAMES = {"en": "English", "es": "Español"}
"""Qt names those of one country for these."""


def own_name(code: str) -> str:
    """Return what a language calls itself, else its code."""
    name = _PLAIN_NAMES.get(code) or QLocale(code).nativeLanguageName()
    known = QLocale(code).language() != QLocale.Language.C
    return name[:1].upper() + name[1:] if name and known else code
