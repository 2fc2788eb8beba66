"""What a user can meet: each error has a sentence, a hint, a contract code and an exit code.

The name of the class is the key under which gui/ finds the translated sentence; ``params`` fill it.
Everything that is not a :class:`StorageError` is a bug.
"""

from typing import ClassVar


class StorageError(Exception):
    """Base of all that a user can meet. Prints as its English sentence."""

    code: ClassVar[str] = "io"
    exit_code: ClassVar[int] = 1
    sentence: ClassVar[str] = "Something in the library failed."
    hint: ClassVar[str] = ""

    def __init__(self, **params: object) -> None:
        self.params = params
        super().__init__(self.sentence.format(**params))

    def __reduce__(self) -> tuple[object, ...]:
        # Errors travel from worker processes; the default would lose the keywords.
        return (_rebuild, (type(self), self.params))


def _rebuild(kind: type[StorageError], params: dict[str, object]) -> StorageError:
    return kind(**params)


# -- asking -------------------------------------------------------------------------------------


class UsageError(StorageError):
    """An argument makes no sense; nothing was changed."""

    code = "usage"
    exit_code = 2
    sentence = "{reason}"


class NotFound(StorageError):
    """An id, a file or a library that is not there."""

    code = "not-found"
    exit_code = 2
    sentence = "There is no {what}."


class UnknownColor(UsageError):
    """A colour that this library does not have."""

    sentence = "There is no colour {color}; there are {colors}."


class BadColor(UsageError):
    """A name or a value that no colour can have."""

    sentence = "{text} will not do for a colour: it needs a name of at most 60 characters, and #rrggbb."


class ColorTaken(UsageError):
    """A colour that is there already."""

    sentence = "There is a colour {name} already."


class StandardColor(UsageError):
    """One of the five colours was to be taken away."""

    sentence = "The colour {name} can be called otherwise, but not taken away."


class UnknownStyle(UsageError):
    """A way of marking that there is not."""

    sentence = "A passage is not marked by {style}, but by {styles}."


class BadRange(UsageError):
    """Offsets that mark nothing in the article's text."""

    sentence = "No text lies between {start} and {end}; the article has {length} characters."


class BadTag(UsageError):
    """A tag of no letters, or of too many."""

    sentence = "A tag needs between 1 and 1,000 characters."


class BadShortcut(UsageError):
    """A shortcut key that is no single character."""

    sentence = "A tag's shortcut is one letter, digit or sign, not {text}."


class ShortcutTaken(UsageError):
    """A shortcut key that another tag has."""

    sentence = "The key {key} gives the tag {tag} already."


class UnknownFormat(UsageError):
    """An export format that nobody registered."""

    sentence = "There is no export format {format}; there are {formats}."


class NotOurs(UsageError):
    """A file that an export would replace, and that no export made."""

    sentence = "{path} is there already and was not made by an export."
    hint = "Choose another name, or write over it."


class BadTagList(UsageError):
    """A table that is no tag list."""

    sentence = "{path} is no tag list: {reason}."


class BadTemplate(UsageError):
    """A template that does not compile or run."""

    sentence = "The template fails at line {line}: {reason}."


class NoTitle(UsageError):
    """An article without a title could not be listed."""

    sentence = "An article needs a title."


class BadLanguage(UsageError):
    """A language that is no BCP 47 tag."""

    sentence = "{text} is no language tag such as en, pt-BR or zh-Hans."


class BadDate(UsageError):
    """A date that is none."""

    sentence = "{text} is no date such as 2026-05-01."


class BadAddress(UsageError):
    """An address that is none of the web."""

    sentence = "{text} is no web address."


class AddressTaken(UsageError):
    """An address that another article has: it would be two articles in one."""

    sentence = "Article {article} has this address already."


# -- taking in ----------------------------------------------------------------------------------


class InputNotFound(NotFound):
    """A path that leads nowhere; an item of a batch, so it does not stop the others."""

    exit_code = 1
    sentence = "There is no file {path}."


class Unsupported(StorageError):
    """A file that no importer claims."""

    code = "unsupported"
    sentence = "{path} is not a kind of file that Lectorium reads."
    hint = "Save the page as HTML from the browser and import that file."


class Encrypted(StorageError):
    """Locked by a password or by a shop's protection against copying."""

    code = "unsupported"
    sentence = "{path} is locked by a password or a copy protection, and cannot be opened here."


class Nested(StorageError):
    """An archive within an archive: not opened, since such nests are made to harm."""

    code = "unsupported"
    sentence = "{path} is an archive within an archive, which is not opened."
    hint = "Unpack the outer one and import what was in it."


class NoText(StorageError):
    """A page without readable text."""

    code = "no-text"
    sentence = "No readable text was found in {path}."
    hint = "If the page shows text in a browser, save it again once it has finished loading."


class TooLarge(StorageError):
    """Beyond a limit that protects this computer."""

    code = "too-large"
    sentence = "{path} is too large: more than {limit}."


class Malformed(StorageError):
    """A container that cannot be read."""

    code = "malformed"
    sentence = "{path} is damaged or not what it claims to be: {reason}."


class TookTooLong(StorageError):
    """A page that took more than its time; its worker was killed."""

    code = "timeout"
    sentence = "{path} took more than {seconds} seconds and was given up."


class NeedsTooMuchMemory(StorageError):
    """A page that took more than its memory; its worker was killed."""

    code = "too-large"
    sentence = "{path} needs more than {limit} of memory and was given up."


class WorkerDied(StorageError):
    """The process that read a page ended without an answer."""

    code = "malformed"
    sentence = "{path} could not be read: it brought its reader down."


class Unreadable(StorageError):
    """The system refuses to read a file."""

    code = "io"
    sentence = "{path} cannot be read: {reason}."


# -- going online -------------------------------------------------------------------------------


class NotOfTheWeb(StorageError):
    """An address of another kind than http and https: nothing else is ever fetched."""

    code = "unsupported"
    sentence = "{path} is not fetched: only http and https addresses are, not {scheme}."


class PrivateAddress(StorageError):
    """An address of this computer or its network that the user did not type."""

    code = "unsupported"
    sentence = "{path} was not fetched: it leads to {host}, which lies in a private network."
    hint = "If that is meant, ask for the address in that network itself."


class Downgraded(StorageError):
    """A page of https that sends on to http, which anyone on the way can read and change."""

    code = "unsupported"
    sentence = "{path} was not fetched: it sends on to an address that is not encrypted."
    hint = "If that is meant, ask for the http address itself."


class SentAround(StorageError):
    """Redirects without end."""

    code = "malformed"
    sentence = "{path} was not fetched: it sends on from address to address, more than {limit} times."


class NoSuchHost(StorageError):
    """A name that the name service does not know."""

    code = "not-found"
    sentence = "{path} was not fetched: there is no site called {host}."
    hint = "Look whether the address is spelt right."


class Offline(StorageError):
    """No way to the network at all."""

    sentence = "{path} was not fetched: there is no connection to the network."
    hint = "Try again once this computer is online."


class NoAnswer(StorageError):
    """A host that refuses, hangs up or answers with something else than HTTP."""

    sentence = "{path} was not fetched: {host} does not answer ({reason})."
    hint = "Try again later."


class NotGenuine(StorageError):
    """A host whose certificate does not prove who it is."""

    sentence = "{path} was not fetched: {host} could not prove who it is ({reason})."
    hint = "A public network may want you to log in first, or this computer's clock is wrong."


class PageGone(StorageError):
    """HTTP 404 and 410."""

    code = "not-found"
    sentence = "{path} is not there: {host} answers {status}."


class PageClosed(StorageError):
    """HTTP 401, 402, 403, 407, 451: not for everyone."""

    code = "unsupported"
    sentence = "{host} does not hand out {path}: it answers {status}."
    hint = "If you may read it, open it in your browser, save it there and import the file."


class ServerTrouble(StorageError):
    """Any other HTTP status that brings no page: too many requests, a server's own trouble."""

    sentence = "{host} cannot hand out {path} now: it answers {status}."
    hint = "Try again later."


class NoFeed(StorageError):
    """A page that is no feed and names none."""

    code = "unsupported"
    sentence = "{path} is no feed, and names none."


# -- keeping ------------------------------------------------------------------------------------


class NotALibrary(StorageError):
    """A folder without a library in it."""

    code = "not-found"
    exit_code = 2
    sentence = "There is no library in {path}."
    hint = "Import a page into it to make one."


class LibraryBusy(StorageError):
    """Another program held the library for longer than the wait."""

    code = "locked"
    exit_code = 4
    sentence = "The library is busy with another program."
    hint = "Try again in a moment."


class LibraryTooNew(StorageError):
    """Made by a newer version; left untouched."""

    code = "newer-schema"
    exit_code = 5
    sentence = "This library was made by a newer version of Lectorium (schema {found}, here {known})."
    hint = "Install the newer version; nothing was changed."


class LibraryGone(StorageError):
    """The library's folder went away while it was open; what is written there would be lost."""

    sentence = "The library in {path} was moved or deleted while it was open."
    hint = "Put it back or open another one; nothing is saved until then."


class LibraryDamaged(StorageError):
    """The store cannot be trusted."""

    code = "damaged"
    exit_code = 3
    sentence = "The library is damaged: {reason}."
    hint = "Run `check --repair`, or restore a backup."


class FileLost(NotFound):
    """A stored page or picture that is gone, or cannot be unpacked any more."""

    code = "damaged"
    exit_code = 3
    sentence = "The stored file {what} is missing or damaged."
    hint = "Run `check --repair`, or restore a backup."


class CannotWrite(StorageError):
    """Disk full, read-only, no rights."""

    code = "io"
    sentence = "{path} cannot be written: {reason}."
    hint = "Make room or choose another place; nothing was lost."


class BadBackup(StorageError):
    """A file that is no backup, or a damaged one."""

    code = "damaged"
    exit_code = 3
    sentence = "{path} is not a sound backup: {reason}."


class BackAgain(UsageError):
    """A deleted page that was taken in again meanwhile: there cannot be two."""

    sentence = "“{name}” is in the library again (article {article}); delete that one first."


# -- taking back --------------------------------------------------------------------------------


class ChangedSince(StorageError):
    """An undo or redo that would overwrite something newer."""

    code = "usage"
    exit_code = 2
    sentence = "This cannot be taken back: it has changed since."


class Cancelled(Exception):  # no error: the user's own wish
    """Raised by :meth:`Progress.step` when the user asks to stop; what is done stays done."""
