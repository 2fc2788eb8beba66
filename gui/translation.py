"""The interface's languages: what was translated, and installing it."""

from importlib.resources import files
from importlib.resources.abc import Traversable

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Return ``text``; the name tells lupdate to collect it (Qt's own is typed as ``object``)."""
    return text


def languages() -> list[str]:
    """Return the codes of the languages there is an interface in; English is always one."""
    folder = files("resources").joinpath("translations")
    found = (
        page.name.removeprefix("lectorium_").removesuffix(".qm")
        for page in (folder.iterdir() if folder.is_dir() else ())
        if page.name.endswith(".qm")
    )
    return sorted({"en", *found})


def install(language: str) -> QLocale:
    """Speak a language ("": the system's) from now on; return the locale of what is spoken.

    That is English's if there is no interface in the language. Widgets made from now on speak it;
    those that exist keep their words.
    """
    locale = QLocale(language) if language else QLocale.system()
    application = QCoreApplication.instance()
    assert application is not None
    for before in application.findChildren(QTranslator):
        application.removeTranslator(before)
        before.deleteLater()
    page = _page(locale)
    if page is None:  # with the dates and figures of the country, as far as these are known in English
        locale = QLocale(QLocale.Language.English, locale.territory())
        page = _page(locale)
    QLocale.setDefault(locale)
    if page is None:
        return locale
    ours = QTranslator(application)
    data = page.read_bytes()
    ours.setProperty("data", data)  # Qt reads from this memory while it translates
    if ours.load(data):
        application.installTranslator(ours)
    qt = QTranslator(application)
    if qt.load(locale, "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        application.installTranslator(qt)
    return locale


def _page(locale: QLocale) -> Traversable | None:
    """Return where the words of a locale are, None if there are none."""
    names = [locale.name(), locale.name().partition("_")[0]]
    if locale.script() == QLocale.Script.SimplifiedHanScript:  # in Singapore as well
        names.append("zh_CN")
    folder = files("resources").joinpath("translations")
    pages = (folder.joinpath(f"lectorium_{name}.qm") for name in names)
    return next((page for page in pages if page.is_file()), None)
