"""A brief: the passages by tag or by article, each with a numbered footnote that tells its source."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from storage.exporters import regions
from storage.exporters.exporter import Options
from storage.exporters.markdown import UNTITLED, built_in, citation
from storage.exporters.passages import Passage, block_id, passages
from storage.exporters.templating import fill
from storage.records import Article, ExportItem

_NUMBER = re.compile(r"^<!-- lectorium:source-(?P<id>[A-Za-z0-9-]+) [^>]*?n=(?P<number>\d{1,9})\b", re.M)


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """What a template gets to know of a passage in a brief."""

    passage: Passage
    article: Article
    number: int
    """Of its footnote; the same at each export into one file."""
    footnote: str
    """The source as Markdown."""

    @property
    def quoted(self) -> str:
        """The passage as a block quote that ends in the reference to its footnote."""
        text, mark = self.passage.quoted, f"[^{self.number}]"
        return f"{text}\n>\n> {mark}" if text.endswith("`") else text + mark


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """The statements under one heading."""

    id: str
    heading: str
    statements: tuple[Statement, ...]


class Brief:
    """One document."""

    name = "brief"
    label = "Brief with footnotes"
    suffix = ".md"

    def document(self, items: Iterable[ExportItem], options: Options) -> Iterator[str]:
        """Yield the brief. Raises BadTemplate when the user's template fails."""
        statements = _numbered(items, options.old)
        groups = _by_article(statements) if options.by == "article" else _by_tag(statements, options.tag)
        template = options.template if options.template is not None else built_in(self.name)
        yield fill(
            template,
            {
                "title": options.title,
                "groups": groups,
                "statements": statements,
                "articles": len({statement.article.id for statement in statements}),
                "region": _region,
            },
        )

    def owns(self, head: str) -> bool:
        """Tell whether a file that begins so has regions of ours."""
        return "<!-- lectorium:" in head


def _region(id: str, caller: Callable[[], str], number: int = 0) -> str:
    return regions.wrap(block_id(id), caller(), {"n": str(number)} if number else {})


def _numbered(items: Iterable[ExportItem], old: str) -> list[Statement]:
    known = {found["id"]: int(found["number"]) for found in _NUMBER.finditer(old)}
    last = max(known.values(), default=0)
    statements: list[Statement] = []
    for item in items:
        for passage in passages(item.content, item.highlights, item.article, item.colors):
            number = known.get(passage.id)
            if number is None:
                number = last = last + 1
            statements.append(
                Statement(
                    passage=passage,
                    article=item.article,
                    number=number,
                    footnote=citation(item.article, passage.link),
                )
            )
    return statements


def _by_article(statements: Sequence[Statement]) -> list[Group]:
    found: dict[str, list[Statement]] = {}
    for statement in statements:
        found.setdefault(statement.article.uid, []).append(statement)
    return [
        Group(id=uid, heading=some[0].article.title.strip() or UNTITLED, statements=tuple(some))
        for uid, some in found.items()
    ]


def _by_tag(statements: Sequence[Statement], tag: str) -> list[Group]:
    found: dict[str, list[Statement]] = {}
    for statement in statements:
        within = [path for path in statement.passage.tags if not tag or f"{path}/".startswith(f"{tag}/")]
        for path in within or [""]:
            found.setdefault(path, []).append(statement)
    ordered = sorted(found, key=lambda path: (path == "", path.split("/")))
    return [
        Group(
            id=regions.digest(path) if path else "untagged",
            heading=path or "Without a tag",
            statements=tuple(found[path]),
        )
        for path in ordered
    ]
