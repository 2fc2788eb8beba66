"""The interface's languages: what was translated, and installing it."""

from importlib.resources import files

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
    """Speak a language ("": the system's) from now on; return its locale.

    Widgets made from now on speak it; those that exist keep their words.
    """
    locale = QLocale(language) if language else QLocale.system()
    application = QCoreApplication.instance()
    assert application is not None
    for before in application.findChildren(QTranslator):
        application.removeTranslator(before)
        before.deleteLater()
    ours = QTranslator(application)
    folder = files("resources").joinpath("translations")
    for name in (locale.name(), locale.name().partition("_")[0]):
        page = folder.joinpath(f"lectorium_{name}.qm")
        if page.is_file():
            data = page.read_bytes()
            ours.setProperty("data", data)  # Qt reads from this memory while it translates
            if ours.load(data):
                application.installTranslator(ours)
            break
    qt = QTranslator(application)
    if qt.load(locale, "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        application.installTranslator(qt)
    QLocale.setDefault(locale)
    return locale
