"""What listeners are told."""

from dataclasses import dataclass

from storage.records.ids import ArticleId, ChangeId, HighlightId


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What one committed mutation touched; listeners refresh only that."""

    id: ChangeId | None = None
    """Token for :meth:`Library.undo`; None when it cannot be taken back."""
    kind: str = ""
    """What was done, e.g. "highlight.add": gui/ makes a sentence of it."""
    articles: frozenset[ArticleId] = frozenset()
    highlights: frozenset[HighlightId] = frozenset()
    tags: bool = False
    feeds: bool = False
    """Feeds or their headlines."""
    searches: bool = False
    """Whether a saved search was made, changed or taken away."""
    colors: bool = False
    """Whether a colour of highlights was made, changed or taken away."""
    everything: bool = False
    """Another process wrote: nothing finer is known."""
