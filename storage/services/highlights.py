"""The highlights service: passages marked, noted, tagged, placed by hand."""

from collections.abc import Iterable, Sequence

from storage import selectors
from storage.errors import BadRange, NotFound, UnknownColor, UnknownStyle
from storage.records import (
    DEFAULT_COLOR,
    DEFAULT_STYLE,
    STYLES,
    ArticleId,
    Change,
    Highlight,
    HighlightId,
)
from storage.services import labels
from storage.services.mutations import Mutation, Mutations, new_uid
from storage.tables import captures, colors, highlights
from storage.text import whole


class Highlights:
    """``library.highlights``."""

    def __init__(self, mutations: Mutations) -> None:
        self._mutations = mutations
        self._database = mutations.database

    def get(self, id: HighlightId) -> Highlight:
        """Return a highlight. Raises NotFound."""
        found = highlights.find(self._database.connection(), id)
        if found is None:
            raise NotFound(what=f"highlight {id}")
        return found

    def list(self, article: ArticleId | None = None, *, tag: str | None = None) -> list[Highlight]:
        """Return highlights by article, start, end and id; a ``tag`` finds its children too."""
        path = None if tag is None else labels.normal_path(tag)
        return highlights.listed(self._database.connection(), article, path)

    def colors(self) -> tuple[str, ...]:
        """Return the names of the colours of this library: the five, then the user's own."""
        return tuple(colors.names(self._database.connection()))

    def add(
        self,
        article: ArticleId,
        start: int,
        end: int,
        *,
        color: str = DEFAULT_COLOR,
        style: str = DEFAULT_STYLE,
        note: str = "",
        tags: Iterable[str] = (),
    ) -> Change:
        """Mark code points ``start`` to ``end`` of an article's text.

        Raises NotFound, BadRange, UnknownColor, UnknownStyle, BadTag; nothing is changed then.
        """
        self._check_color(color)
        _check_style(style)
        paths = labels.normal_paths(tags)
        with self._mutations.begin("highlight.add") as mutation:
            version, text = _text(mutation, article)
            _check_range(start, end, text)
            id = highlights.insert(
                mutation.connection,
                uid=new_uid(),
                article=article,
                version=version,
                selector=selectors.describe(text, start, end),
                color=color,
                style=style,
                note=whole(note),
                now=mutation.now,
            )
            labels.set_tags(mutation, "highlight", id, paths)
        return mutation.change

    def edit(
        self,
        ids: Sequence[HighlightId],
        *,
        color: str | None = None,
        style: str | None = None,
        note: str | None = None,
        tags: Iterable[str] | None = None,
    ) -> Change:
        """Give highlights another colour, style, note or set of tags; None leaves it as it is.

        Raises NotFound, UnknownColor, UnknownStyle, BadTag; nothing is changed then.
        """
        if color is not None:
            self._check_color(color)
        if style is not None:
            _check_style(style)
        paths = None if tags is None else labels.normal_paths(tags)
        wanted = {"color": color, "style": style, "note": None if note is None else whole(note)}
        with self._mutations.begin("highlight.edit") as mutation:
            for id in ids:
                current = self._live(mutation, id)
                values = {
                    column: value
                    for column, value in wanted.items()
                    if value is not None and value != getattr(current, column)
                }
                retagged = paths is not None and labels.set_tags(mutation, "highlight", id, paths)
                if values or retagged:
                    highlights.update(mutation.connection, id, **values, modified=mutation.now)
        return mutation.change

    def add_note(self, ids: Sequence[HighlightId], text: str) -> Change:
        """Put a text below the notes that highlights have, as one change. Raises NotFound."""
        text = whole(text)
        with self._mutations.begin("highlight.edit") as mutation:
            for id in ids:
                current = self._live(mutation, id)
                if text.strip():
                    note = f"{current.note}\n\n{text}" if current.note else text
                    highlights.update(mutation.connection, id, note=note, modified=mutation.now)
        return mutation.change

    def delete(self, ids: Sequence[HighlightId]) -> Change:
        """Take highlights out of sight; undo brings them back. Raises NotFound."""
        with self._mutations.begin("highlight.delete") as mutation:
            for id in ids:
                self._live(mutation, id)
                highlights.update(mutation.connection, id, deleted=mutation.now, modified=mutation.now)
        return mutation.change

    def place(self, id: HighlightId, start: int, end: int) -> Change:
        """Place a highlight by hand, where its quote is no longer found. Raises NotFound, BadRange."""
        return self._put(id, start, end, "highlight.place")

    def stretch(self, id: HighlightId, start: int, end: int) -> Change:
        """Move the ends of a highlight; it is described anew where it then stands.

        Raises NotFound, BadRange.
        """
        return self._put(id, start, end, "highlight.stretch")

    def _put(self, id: HighlightId, start: int, end: int, kind: str) -> Change:
        with self._mutations.begin(kind) as mutation:
            current = self._live(mutation, id)
            version, text = _text(mutation, current.article)
            _check_range(start, end, text)
            made = selectors.describe(text, start, end)
            highlights.update(
                mutation.connection,
                id,
                made_on=version,
                made_start=start,
                made_end=end,
                exact=made.exact,
                prefix=made.prefix,
                suffix=made.suffix,
                start=start,
                end=end,
                quote=made.exact,
                placed=1,
                modified=mutation.now,
            )
        return mutation.change

    def _check_color(self, color: str) -> None:
        if color not in (known := self.colors()):
            raise UnknownColor(color=color, colors=", ".join(known))

    @staticmethod
    def _live(mutation: Mutation, id: HighlightId) -> Highlight:
        found = highlights.find(mutation.connection, id)
        if found is None:
            raise NotFound(what=f"highlight {id}")
        return found


def _text(mutation: Mutation, article: ArticleId) -> tuple[int, str]:
    found = captures.text(mutation.connection, article)
    if found is None:
        raise NotFound(what=f"article {article}")
    return found


def _check_style(style: str) -> None:
    if style not in STYLES:
        raise UnknownStyle(style=style, styles=", ".join(STYLES))


def _check_range(start: int, end: int, text: str) -> None:
    if not 0 <= start < end <= len(text):
        raise BadRange(start=start, end=end, length=len(text))


def anchor_anew(mutation: Mutation, article: ArticleId, text: str) -> None:
    """Place an article's highlights in a new text; those that find no place are kept as unplaced."""
    for highlight in highlights.listed(mutation.connection, article, None):
        place = selectors.anchor(highlight.selector, text)
        if place is None:
            highlights.update(mutation.connection, highlight.id, placed=0)
        else:
            start, end = place
            highlights.update(
                mutation.connection,
                highlight.id,
                start=start,
                end=end,
                quote=text[start:end],
                placed=1,
            )
