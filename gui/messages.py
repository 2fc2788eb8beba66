"""Sentences for what storage reports by code: errors and kinds of change, in the user's language."""

from PySide6.QtCore import QCoreApplication

from gui.translation import QT_TRANSLATE_NOOP
from storage import errors
from storage.errors import StorageError

_SENTENCES: dict[type[StorageError], str] = {
    errors.NotFound: QT_TRANSLATE_NOOP("Errors", "There is no {what}."),
    errors.UnknownColor: QT_TRANSLATE_NOOP("Errors", "There is no colour {color}; there are {colors}."),
    errors.BadColor: QT_TRANSLATE_NOOP(
        "Errors",
        "{text} will not do for a colour: it needs a name of at most 60 characters, and #rrggbb.",
    ),
    errors.ColorTaken: QT_TRANSLATE_NOOP("Errors", "There is a colour {name} already."),
    errors.StandardColor: QT_TRANSLATE_NOOP(
        "Errors", "The colour {name} can be called otherwise, but not taken away."
    ),
    errors.UnknownStyle: QT_TRANSLATE_NOOP("Errors", "A passage is not marked by {style}, but by {styles}."),
    errors.BadRange: QT_TRANSLATE_NOOP(
        "Errors",
        "No text lies between {start} and {end}; the article has {length} characters.",
    ),
    errors.BadTag: QT_TRANSLATE_NOOP("Errors", "A tag needs between 1 and 1,000 characters."),
    errors.BadShortcut: QT_TRANSLATE_NOOP(
        "Errors", "A tag's shortcut is one letter, digit or sign, not {text}."
    ),
    errors.ShortcutTaken: QT_TRANSLATE_NOOP("Errors", "The key {key} gives the tag {tag} already."),
    errors.UnknownFormat: QT_TRANSLATE_NOOP(
        "Errors", "There is no export format {format}; there are {formats}."
    ),
    errors.NotOurs: QT_TRANSLATE_NOOP("Errors", "{path} is there already and was not made by an export."),
    errors.BadTagList: QT_TRANSLATE_NOOP("Errors", "{path} is no tag list: {reason}."),
    errors.BadTemplate: QT_TRANSLATE_NOOP("Errors", "The template fails at line {line}: {reason}."),
    errors.NoTitle: QT_TRANSLATE_NOOP("Errors", "An article needs a title."),
    errors.BadLanguage: QT_TRANSLATE_NOOP("Errors", "{text} is no language tag such as en, pt-BR or zh-Hans."),
    errors.BadDate: QT_TRANSLATE_NOOP("Errors", "{text} is no date such as 2026-05-01."),
    errors.BadAddress: QT_TRANSLATE_NOOP("Errors", "{text} is no web address."),
    errors.AddressTaken: QT_TRANSLATE_NOOP("Errors", "Article {article} has this address already."),
    errors.InputNotFound: QT_TRANSLATE_NOOP("Errors", "There is no file {path}."),
    errors.Unsupported: QT_TRANSLATE_NOOP("Errors", "{path} is not a kind of file that Lectorium reads."),
    errors.Encrypted: QT_TRANSLATE_NOOP(
        "Errors", "{path} is locked by a password or a copy protection, and cannot be opened here."
    ),
    errors.Nested: QT_TRANSLATE_NOOP("Errors", "{path} is an archive within an archive, which is not opened."),
    errors.NoText: QT_TRANSLATE_NOOP("Errors", "No readable text was found in {path}."),
    errors.TooLarge: QT_TRANSLATE_NOOP("Errors", "{path} is too large: more than {limit}."),
    errors.Malformed: QT_TRANSLATE_NOOP("Errors", "{path} is damaged or not what it claims to be: {reason}."),
    errors.TookTooLong: QT_TRANSLATE_NOOP(
        "Errors", "{path} took more than {seconds} seconds and was given up."
    ),
    errors.NeedsTooMuchMemory: QT_TRANSLATE_NOOP(
        "Errors", "{path} needs more than {limit} of memory and was given up."
    ),
    errors.WorkerDied: QT_TRANSLATE_NOOP("Errors", "{path} could not be read: it brought its reader down."),
    errors.Unreadable: QT_TRANSLATE_NOOP("Errors", "{path} cannot be read: {reason}."),
    errors.NotOfTheWeb: QT_TRANSLATE_NOOP(
        "Errors",
        "{path} is not fetched: only http and https addresses are, not {scheme}.",
    ),
    errors.PrivateAddress: QT_TRANSLATE_NOOP(
        "Errors",
        "{path} was not fetched: it leads to {host}, which lies in a private network.",
    ),
    errors.Downgraded: QT_TRANSLATE_NOOP(
        "Errors",
        "{path} was not fetched: it sends on to an address that is not encrypted.",
    ),
    errors.SentAround: QT_TRANSLATE_NOOP(
        "Errors",
        "{path} was not fetched: it sends on from address to address, more than {limit} times.",
    ),
    errors.NoSuchHost: QT_TRANSLATE_NOOP(
        "Errors",
        "{path} was not fetched: there is no site called {host}.",
    ),
    errors.Offline: QT_TRANSLATE_NOOP(
        "Errors",
        "{path} was not fetched: there is no connection to the network.",
    ),
    errors.NoAnswer: QT_TRANSLATE_NOOP(
        "Errors",
        "{path} was not fetched: {host} does not answer ({reason}).",
    ),
    errors.NotGenuine: QT_TRANSLATE_NOOP(
        "Errors",
        "{path} was not fetched: {host} could not prove who it is ({reason}).",
    ),
    errors.PageGone: QT_TRANSLATE_NOOP(
        "Errors",
        "{path} is not there: {host} answers {status}.",
    ),
    errors.PageClosed: QT_TRANSLATE_NOOP(
        "Errors",
        "{host} does not hand out {path}: it answers {status}.",
    ),
    errors.ServerTrouble: QT_TRANSLATE_NOOP(
        "Errors",
        "{host} cannot hand out {path} now: it answers {status}.",
    ),
    errors.NoFeed: QT_TRANSLATE_NOOP(
        "Errors",
        "{path} is no feed, and names none.",
    ),
    errors.NotALibrary: QT_TRANSLATE_NOOP("Errors", "There is no library in {path}."),
    errors.LibraryBusy: QT_TRANSLATE_NOOP("Errors", "The library is busy with another program."),
    errors.LibraryTooNew: QT_TRANSLATE_NOOP(
        "Errors",
        "This library was made by a newer version of Lectorium (schema {found}, here {known}).",
    ),
    errors.LibraryGone: QT_TRANSLATE_NOOP(
        "Errors", "The library in {path} was moved or deleted while it was open."
    ),
    errors.LibraryDamaged: QT_TRANSLATE_NOOP("Errors", "The library is damaged: {reason}."),
    errors.FileLost: QT_TRANSLATE_NOOP("Errors", "The stored file {what} is missing or damaged."),
    errors.CannotWrite: QT_TRANSLATE_NOOP("Errors", "{path} cannot be written: {reason}."),
    errors.BadBackup: QT_TRANSLATE_NOOP("Errors", "{path} is not a sound backup: {reason}."),
    errors.BackAgain: QT_TRANSLATE_NOOP(
        "Errors", "“{name}” is in the library again (article {article}); delete that one first."
    ),
    errors.ChangedSince: QT_TRANSLATE_NOOP("Errors", "This cannot be taken back: it has changed since."),
}
"""By class, the same English as ``sentence`` there (a test compares them): lupdate reads only here."""

_HINTS: dict[type[StorageError], str] = {
    errors.NotOurs: QT_TRANSLATE_NOOP("Errors", "Choose another name, or write over it."),
    errors.Unsupported: QT_TRANSLATE_NOOP(
        "Errors", "Save the page as HTML from the browser and import that file."
    ),
    errors.Nested: QT_TRANSLATE_NOOP("Errors", "Unpack the outer one and import what was in it."),
    errors.NoText: QT_TRANSLATE_NOOP(
        "Errors",
        "If the page shows text in a browser, save it again once it has finished loading.",
    ),
    errors.PrivateAddress: QT_TRANSLATE_NOOP(
        "Errors",
        "If that is meant, ask for the address in that network itself.",
    ),
    errors.Downgraded: QT_TRANSLATE_NOOP(
        "Errors",
        "If that is meant, ask for the http address itself.",
    ),
    errors.NoSuchHost: QT_TRANSLATE_NOOP(
        "Errors",
        "Look whether the address is spelt right.",
    ),
    errors.Offline: QT_TRANSLATE_NOOP(
        "Errors",
        "Try again once this computer is online.",
    ),
    errors.NotGenuine: QT_TRANSLATE_NOOP(
        "Errors",
        "A public network may want you to log in first, or this computer's clock is wrong.",
    ),
    errors.PageClosed: QT_TRANSLATE_NOOP(
        "Errors",
        "If you may read it, open it in your browser, save it there and import the file.",
    ),
    errors.NoAnswer: QT_TRANSLATE_NOOP("Errors", "Try again later."),
    errors.ServerTrouble: QT_TRANSLATE_NOOP("Errors", "Try again later."),
    errors.NotALibrary: QT_TRANSLATE_NOOP("Errors", "Import a page into it to make one."),
    errors.LibraryBusy: QT_TRANSLATE_NOOP("Errors", "Try again in a moment."),
    errors.LibraryTooNew: QT_TRANSLATE_NOOP("Errors", "Install the newer version; nothing was changed."),
    errors.LibraryGone: QT_TRANSLATE_NOOP(
        "Errors", "Put it back or open another one; nothing is saved until then."
    ),
    # The window has a menu where the command line has a command.
    errors.LibraryDamaged: QT_TRANSLATE_NOOP(
        "Errors", "Choose “Check the library” in the File menu and repair it, or restore a backup."
    ),
    errors.FileLost: QT_TRANSLATE_NOOP(
        "Errors", "Choose “Check the library” in the File menu and repair it, or restore a backup."
    ),
    errors.CannotWrite: QT_TRANSLATE_NOOP("Errors", "Make room or choose another place; nothing was lost."),
}

_CHANGES = {
    "highlight.add": QT_TRANSLATE_NOOP("Changes", "Highlight"),
    "highlight.edit": QT_TRANSLATE_NOOP("Changes", "Edit highlight"),
    "highlight.delete": QT_TRANSLATE_NOOP("Changes", "Delete highlight"),
    "highlight.place": QT_TRANSLATE_NOOP("Changes", "Place highlight"),
    "highlight.stretch": QT_TRANSLATE_NOOP("Changes", "Change the ends of the highlight"),
    "color.add": QT_TRANSLATE_NOOP("Changes", "Add colour"),
    "color.describe": QT_TRANSLATE_NOOP("Changes", "Change colour"),
    "color.remove": QT_TRANSLATE_NOOP("Changes", "Take colour away"),
    "article.correct": QT_TRANSLATE_NOOP("Changes", "Edit details"),
    "article.state": QT_TRANSLATE_NOOP("Changes", "Move article"),
    "article.tag": QT_TRANSLATE_NOOP("Changes", "Tag article"),
    "article.delete": QT_TRANSLATE_NOOP("Changes", "Delete article"),
    "article.reread": QT_TRANSLATE_NOOP("Changes", "Read the page again"),
    "article.fine": QT_TRANSLATE_NOOP("Changes", "Find the reading fine"),
    "feed.subscribe": QT_TRANSLATE_NOOP("Changes", "Add feed"),
    "feed.unsubscribe": QT_TRANSLATE_NOOP("Changes", "Remove feed"),
    "headline.ignore": QT_TRANSLATE_NOOP("Changes", "Remove headline"),
    "edition.join": QT_TRANSLATE_NOOP("Changes", "Join languages of one report"),
    "edition.part": QT_TRANSLATE_NOOP("Changes", "Part languages of one report"),
    "kin.part": QT_TRANSLATE_NOOP("Changes", "Part two stories"),
    "tag.describe": QT_TRANSLATE_NOOP("Changes", "Describe tag"),
    "tag.import": QT_TRANSLATE_NOOP("Changes", "Import tag list"),
    "notes.read-back": QT_TRANSLATE_NOOP("Changes", "Read notes back"),
    "tag.rename": QT_TRANSLATE_NOOP("Changes", "Rename tag"),
    "tag.delete": QT_TRANSLATE_NOOP("Changes", "Delete tag"),
    "tag.merge": QT_TRANSLATE_NOOP("Changes", "Merge tags"),
    "tag.split": QT_TRANSLATE_NOOP("Changes", "Split tag"),
    "tag.apply": QT_TRANSLATE_NOOP("Changes", "Change tags"),
    "trash.restore": QT_TRANSLATE_NOOP("Changes", "Restore from the trash"),
    "search.save": QT_TRANSLATE_NOOP("Changes", "Save search"),
    "search.rename": QT_TRANSLATE_NOOP("Changes", "Rename search"),
    "search.delete": QT_TRANSLATE_NOOP("Changes", "Delete search"),
}


_HINTS_OF_QUERIES = {
    "unclosed-quote": QT_TRANSLATE_NOOP(
        "Queries", "A quotation mark is not closed: its words were searched one by one."
    ),
    "unclosed-parenthesis": QT_TRANSLATE_NOOP("Queries", "A parenthesis is not closed."),
    "stray-parenthesis": QT_TRANSLATE_NOOP("Queries", "A parenthesis closes that was not opened."),
    "stray-operator": QT_TRANSLATE_NOOP("Queries", "OR or NOT stands alone."),
    "unknown-field": QT_TRANSLATE_NOOP("Queries", "There is no such field: its name was searched as a word."),
    "missing-value": QT_TRANSLATE_NOOP("Queries", "Nothing stands behind the colon."),
    "bad-value": QT_TRANSLATE_NOOP("Queries", "This field has no such value: it was searched as words."),
    "bad-date": QT_TRANSLATE_NOOP(
        "Queries", "This is no date. Write 2024, 2024-05, 2024-05-03, 2024-05..2024-07 or last-month."
    ),
    "bad-number": QT_TRANSLATE_NOOP("Queries", "This is no number. Write 2000, >2000 or 100..500."),
    "leading-star": QT_TRANSLATE_NOOP("Queries", "A star belongs at the end of a word."),
    "too-fuzzy": QT_TRANSLATE_NOOP("Queries", "A word may differ by two letters at most."),
    "too-deep": QT_TRANSLATE_NOOP("Queries", "Parentheses are nested too deep."),
    "too-many": QT_TRANSLATE_NOOP("Queries", "The query has too many parts: the rest was passed over."),
    "too-long": QT_TRANSLATE_NOOP("Queries", "The query is too long: the rest was passed over."),
    "nothing": QT_TRANSLATE_NOOP("Queries", "There is no word in this query."),
    "timed-out": QT_TRANSLATE_NOOP("Queries", "This took too long: there may be more."),
}
"""By the code of a SearchHint."""

_REASONS = {
    "title": QT_TRANSLATE_NOOP("Queries", "in the title"),
    "tag": QT_TRANSLATE_NOOP("Queries", "by its tag"),
    "stem": QT_TRANSLATE_NOOP("Queries", "in another form"),
}
"""By the reason of a SearchHit; what needs no words is left out."""


def hint_sentence(code: str) -> str:
    """Return what made no sense in a query, in the user's language."""
    return QCoreApplication.translate("Queries", _HINTS_OF_QUERIES.get(code, "")) or code


def reason_words(reason: str) -> str:
    """Return why a hit is one, "" where its snippet says it."""
    words = _REASONS.get(reason)
    return "" if words is None else QCoreApplication.translate("Queries", words)


def error_sentence(error: StorageError, *, hinted: bool = True) -> str:
    """Return what happened, in the user's language, and (``hinted``) what can be done about it.

    An error without a sentence here says its own, in English.
    """
    sentence = _SENTENCES.get(type(error))
    if sentence is None:
        return str(error)
    said = QCoreApplication.translate("Errors", sentence).format(**error.params)
    hint = _HINTS.get(type(error))
    return said if hint is None or not hinted else f"{said} {QCoreApplication.translate('Errors', hint)}"


def change_name(kind: str) -> str:
    """Return the name of a kind of change, for Undo and Redo."""
    return QCoreApplication.translate("Changes", _CHANGES.get(kind, "")) or kind
