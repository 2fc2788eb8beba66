"""The command line: find the command, open its library, turn what happens into exit codes."""

import contextlib
import logging
import sys
from collections.abc import Callable, Iterator, Sequence
from importlib import import_module
from pathlib import Path
from traceback import extract_tb

from storage.commands import streams
from storage.commands.arguments import Arguments, Shape, read, split_common
from storage.commands.context import Context
from storage.commands.output import Output, Warnings
from storage.errors import Cancelled, CannotWrite, StorageError, UsageError
from storage.records import SamplePassage

_FROM_FILE = Shape(values=("from", "url"), rest="FILE")

COMMANDS: dict[str, tuple[str, Shape]] = {
    "import": (
        "importing",
        Shape(values=("url",), lists=("member",), flags=("list", "continue", "retry"), rest="PATH"),
    ),
    "sample": ("importing", Shape()),
    "fetch": (
        "onlining",
        Shape(values=("proxy",), flags=("private",), names=("URL",), rest="URL"),
    ),
    "feed": (
        "onlining",
        Shape(
            values=("limit", "proxy"),
            flags=("private", "subscribe", "unsubscribe", "refresh", "list", "headlines", "opml"),
            rest="URL",
        ),
    ),
    "list": ("listing", Shape(values=("tag", "query"), flags=("highlights",))),
    "show": ("showing", Shape(values=("format", "capture"), names=("ID",))),
    "captures": ("comparing", Shape(names=("ID",))),
    "compare": ("comparing", Shape(values=("with",), names=("ID",), rest="CAPTURE")),
    "extract": ("extracting", _FROM_FILE),
    "reread": ("rereading", Shape(values=("choice",), names=("ID",))),
    "search": ("searching", Shape(values=("limit", "in", "from", "format"), rest="QUERY")),
    "highlight": (
        "marking",
        Shape(values=("start", "end", "note", "color", "style", "from"), lists=("tag",), rest="ID"),
    ),
    "colors": ("coloring", Shape(values=("add", "describe", "remove", "label", "value"))),
    "passages": (
        "passages",
        Shape(
            values=("text", "query", "site", "since", "until"),
            lists=("tag", "without", "color"),
            flags=("any", "all", "none", "exact"),
        ),
    ),
    "tag": ("tagging", Shape(lists=("add", "remove", "highlight"), rest="ID")),
    "tags": (
        "tagging",
        Shape(
            values=(
                "rename",
                "merge",
                "delete",
                "describe",
                "description",
                "color",
                "memo",
                "shortcut",
                "export",
                "import",
            ),
            flags=("dry-run", "lift"),
            rest="NEW",
        ),
    ),
    "export": (
        "exporting",
        Shape(
            values=("out", "format", "template", "tag", "query", "by"),
            lists=("highlight",),
            flags=("stdout", "full", "images", "overwrite"),
            rest="ID",
        ),
    ),
    "import-notes": (
        "exporting",
        Shape(flags=("preview", "overwrite"), names=("PATH",), rest="PATH"),
    ),
    "check": ("keeping", Shape(flags=("repair",))),
    "backup": ("keeping", Shape(values=("to",), flags=("list",))),
    "restore": ("keeping", Shape(flags=("preview",), names=("FILE",))),
    "delete": ("discarding", Shape(lists=("highlight",), rest="ID")),
    "trash": ("discarding", Shape(lists=("restore", "remove"), flags=("empty",))),
    "reindex": ("keeping", Shape()),
    "open": ("", Shape(rest="PATH")),
}
"""Each command's module in this package, which has a function of the command's name, and its shape."""

HELP = """\
Lectorium: an offline reading desk.

  lectorium [--library DIR]                     open the window
  lectorium [--library DIR] COMMAND … [--json]

  open PATH...                    open the window on saved pages
  import PATH... [--url URL]      take in saved pages and folders of them
  import PATH --list              list the pages of an archive or a book
  import PATH --member NAME...    take in only these of them
  import --continue               go on with what was cut short;  import --retry  try failures again
  sample                          take in the sample pages
  fetch URL...                    get pages of the web and take them in
  feed URL... [--limit N]         get the newest entries of feeds (RSS, Atom, JSON Feed, OPML)
  feed --subscribe URL...         feed --refresh [URL...]   feed --unsubscribe URL...
  feed --list                     feed --headlines          feed --opml
  list [--tag T] [--query Q]      the articles;  list --highlights [--tag T]
  show ID [--format text|html|markdown|json|original] [--capture N]
  captures ID                     the saved versions of an article
  compare ID [A B]                what changed between two of them;  compare ID --with ID
  extract FILE... [--url URL]     read pages without a library;  extract --from FILE
  reread ID [--choice best|runner-up|readability|trafilatura|page]   read its stored page again
  search QUERY [--limit N] [--in all|articles|highlights];  search --from FILE
  search QUERY --format markdown  the passages found, with their sources, as one document
  highlight ID --start N --end N [--note T] [--tag T]... [--color C] [--style highlight|underline|strike]
  highlight --from FILE
  colors                          colors --add NAME --value #RRGGBB   colors --remove NAME
  colors --describe NAME [--label L] [--value #RRGGBB]   what a colour means, and how it looks
  passages [--tag T]... [--any|--all|--none] [--exact] [--without T]... [--color C]... [--text Q]
           [--query Q] [--site S] [--since DAY] [--until DAY]   the highlights, each with its source
  tag ID... [--add T]... [--remove T]...;  tag --highlight ID --highlight ID... the same
  tags                            the tag list;  tags --export FILE.csv;  tags --import FILE.csv
  tags --rename OLD NEW           tags --merge OLD NEW      tags --delete T [--lift]   [--dry-run]
  tags --describe T [--description D] [--color C] [--memo M] [--shortcut K]
  export --out DIR|FILE [--format markdown|obsidian|brief|csv|jsonld|bibtex|csl] [ID...]
         [--tag T] [--query Q] [--highlight ID]... [--template FILE] [--by tag|article]
         [--full] [--images] [--overwrite];  export --stdout …
  import-notes PATH... [--preview] [--overwrite]   notes and tags edited in exported files
  delete ID... [--highlight ID]...         move to the trash, which keeps it for thirty days
  trash                           trash --restore KIND:ID   trash --remove KIND:ID   trash --empty
  check [--repair]   backup [--to FILE]   backup --list   restore FILE [--preview]   reindex

A QUERY: words that must all be there, "a phrase", "near words"~5, begin*, misspelt~, OR, NOT or -,
( ), title: author: site: tag: note: highlight: lang: color: published: added: captured: words:
is:unread|reading|done|highlighted|unplaced. Dates: 2024, 2024-05..2024-07, >2024, last-month.

FILE may be - for standard input. With --json each line of output is a JSON object.
Exit: 0 done, 1 something failed, 2 usage, 3 damaged, 4 busy, 5 newer version, 130 interrupted.
"""

Window = Callable[[Path | None, list[Path]], int]
Sample = Callable[[], tuple[Path, list[SamplePassage]]]


def run(words: Sequence[str], *, window: Window, sample: Sample) -> int:
    """Carry out a line of arguments; return its exit code."""
    streams.prepare()
    output = Output(as_json="--json" in words)
    try:
        return _run(words, output, window, sample)
    except StorageError as error:
        return _failed(output, error)
    except (KeyboardInterrupt, Cancelled):
        return 130
    except BrokenPipeError:
        return 0  # the reader has seen enough
    except Exception as error:  # boundary: the contract has no tracebacks
        # `python -X dev main.py ...` shows them.
        if sys.flags.dev_mode:
            raise
        return _failed(output, _fault(error))
    finally:
        output.close()


class Fault(StorageError):
    """A bug of ours that nobody met before; told without the words of an article."""

    sentence = "Lectorium has a fault: {kind} in {function}, line {line} of {file}."
    hint = "Please report it; what was acknowledged is kept."


def _fault(error: Exception) -> Fault:
    place = extract_tb(error.__traceback__)[-1]
    return Fault(
        kind=type(error).__name__,
        function=place.name,
        line=place.lineno,
        file=Path(place.filename).name,
    )


def _failed(output: Output, error: StorageError) -> int:
    with contextlib.suppress(BrokenPipeError, CannotWrite):
        output.error(error)
    return error.exit_code


def _run(words: Sequence[str], output: Output, window: Window, sample: Sample) -> int:
    valued = {name for _, shape in COMMANDS.values() for name in (*shape.values, *shape.lists)}
    common, rest = split_common(words, sorted(valued))
    output.as_json = "json" in common.flags
    folder = common.value("library")
    if folder == "":  # a variable of a script that is not set; not the folder one happens to be in
        raise UsageError(reason="--library needs a folder")
    library = None if folder is None else Path(folder)
    if "help" in common.flags or rest[:1] in (["-h"], ["help"]):
        output.raw(HELP.encode())
        return 0
    if not rest:
        return window(library, [])
    name, *arguments = rest
    if name == "--version":
        from importlib.metadata import version

        output.raw(f"Lectorium {version('lectorium')}\n".encode())
        return 0
    if name not in COMMANDS:
        raise UsageError(reason=f"there is no command {name}; `help` lists them")
    module, shape = COMMANDS[name]
    given = read(shape, arguments)
    if name == "open":
        return window(library, [Path(path).absolute() for path in given.positional])
    context = Context(folder=library, output=output, sample=sample)
    command: Callable[[Context, Arguments], int] = getattr(
        import_module(f"storage.commands.{module}"), f"{name.replace('-', '_')}_"
    )
    with _warnings_shown():
        return command(context, given)


@contextlib.contextmanager
def _warnings_shown() -> Iterator[None]:
    handler = Warnings(logging.WARNING)
    logging.getLogger().addHandler(handler)
    try:
        yield
    finally:
        logging.getLogger().removeHandler(handler)
