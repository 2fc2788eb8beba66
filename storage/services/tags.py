"""The tags service: the tag list and its upkeep."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from sqlite3 import Row
from threading import Lock

from storage.errors import BadShortcut, NotFound, ShortcutTaken, UsageError
from storage.records import ArticleId, Change, HighlightId, Tag, Touched
from storage.services import labels
from storage.services.labels import normal_path
from storage.services.likeness import Likeness
from storage.services.mutations import Mutation, Mutations, new_uid
from storage.services.tag_ranking import ranked
from storage.tables import articles as listed_articles
from storage.tables import highlights as marked
from storage.tables import tags
from storage.text import whole


class Tags:
    """``library.tags``."""

    def __init__(self, mutations: Mutations) -> None:
        self._mutations = mutations
        self._database = mutations.database
        self._likeness = Likeness()
        self._learning = Lock()

    # -- reading

    def list(self) -> list[Tag]:
        """Return every tag by path."""
        return tags.listed(self._database.connection())

    def touched(self, path: str) -> Touched:
        """Return what renaming, merging or deleting a tag would touch. Raises NotFound, BadTag."""
        path = normal_path(path)
        found = tags.touched(self._database.connection(), path)
        if not found.tags:
            raise NotFound(what=f"tag {path}")
        return found

    def recent(self, limit: int = 9) -> Sequence[str]:
        """Return the tags given last, the newest first."""
        return tags.recent(self._database.connection(), limit)

    def complete(self, typed: str, limit: int = 20) -> Sequence[str]:
        """Return the tags meant by what is typed, the likeliest first.

        A segment that begins with it comes before one that has it inside, and that before one that
        is nearly so; case and accents do not count.
        """
        return ranked(typed, tags.paths(self._database.connection()), limit)

    def suggest(self, text: str, limit: int = 5, *, given: Collection[str] = ()) -> Sequence[str]:
        """Return tags of the passages that share the rarest words with a text, but those ``given``."""
        connection = self._database.connection()
        with self._learning:
            for row in tags.passages(connection, self._likeness.last):
                self._likeness.learn(row[0], row[1])
            alike = self._likeness.alike(text)
        votes: dict[str, float] = {}
        for id, path in tags.of_highlights(connection, alike):
            if path not in given:
                votes[path] = votes.get(path, 0.0) + alike[id]
        return sorted(votes, key=lambda path: (-votes[path], path))[:limit]

    # -- one tag

    def describe(
        self,
        path: str,
        *,
        description: str | None = None,
        color: str | None = None,
        memo: str | None = None,
        shortcut: str | None = None,
    ) -> Change:
        """Give a tag a description, colour, memo or shortcut, making it if it is new.

        Raises BadTag, BadShortcut, ShortcutTaken.
        """
        path = normal_path(path)
        given = {"description": description, "color": color, "memo": memo, "shortcut": shortcut}
        values = {name: whole(value) for name, value in given.items() if value is not None}
        with self._mutations.begin("tag.describe") as mutation:
            row = tags.find(mutation.connection, path)
            if values.get("shortcut"):
                values["shortcut"] = _shortcut(mutation, path, values["shortcut"])
            id = (
                int(row["id"])
                if row is not None
                else tags.insert(mutation.connection, path=path, uid=new_uid(), now=mutation.now)
            )
            if values:
                tags.update(mutation.connection, id, **values)
        return mutation.change

    def rename(self, path: str, new: str) -> Change:
        """Rename a tag with its children; where the new name is taken the two become one.

        Raises NotFound, BadTag, and UsageError when a tag would move into itself.
        """
        return self._move(path, new, "tag.rename")

    def merge(self, path: str, into: str) -> Change:
        """Give everything under a tag another tag that exists; their children become one, too.

        Raises NotFound for either, BadTag, and UsageError when a tag would become its own child.
        """
        into = normal_path(into)
        if not tags.subtree(self._database.connection(), into):
            raise NotFound(what=f"tag {into}")
        if normal_path(path) == into:
            raise UsageError(reason=f"{into} is one tag already.")
        return self._move(path, into, "tag.merge")

    def split(
        self,
        path: str,
        *,
        highlights: Mapping[HighlightId, str] | None = None,
        articles: Mapping[ArticleId, str] | None = None,
    ) -> Change:
        """Give highlights and articles of a tag other tags in its place; the rest keep it.

        Raises NotFound, also for an item that has not this very tag, and BadTag.
        """
        path = normal_path(path)
        moves = [("highlight", int(id), normal_path(new)) for id, new in (highlights or {}).items()]
        moves += [("article", int(id), normal_path(new)) for id, new in (articles or {}).items()]
        with self._mutations.begin("tag.split") as mutation:
            row = tags.find(mutation.connection, path)
            if row is None:
                raise NotFound(what=f"tag {path}")
            for kind, item, new in moves:
                has = labels.of_item(mutation.connection, kind, item)  # type: ignore[arg-type]
                if path not in has:
                    raise NotFound(what=f"{kind} {item} with the tag {path}")
                labels.set_tags(mutation, kind, item, has - {path} | {new})  # type: ignore[arg-type]
                if kind == "highlight":
                    marked.update(mutation.connection, HighlightId(item), modified=mutation.now)
        return mutation.change

    def delete(self, path: str, *, lift: bool = False) -> Change:
        """Take a tag from everything; articles and highlights stay.

        Its children go too, or with ``lift`` take its place. Raises NotFound.
        """
        path = normal_path(path)
        above = path.rpartition("/")[0]
        with self._mutations.begin("tag.delete") as mutation:
            rows = tags.subtree(mutation.connection, path)
            if not rows:
                raise NotFound(what=f"tag {path}")
            for row in rows:
                if lift and row["path"] != path:
                    rest = row["path"][len(path) + 1 :]
                    _put(mutation, row, f"{above}/{rest}" if above else rest)
                else:
                    tags.update(mutation.connection, row["id"], deleted=mutation.now)
        return mutation.change

    # -- many items

    def apply(
        self,
        *,
        highlights: Iterable[HighlightId] = (),
        articles: Iterable[ArticleId] = (),
        add: Iterable[str] = (),
        remove: Iterable[str] = (),
    ) -> Change:
        """Give highlights and articles tags and take some away, as one change. Raises NotFound, BadTag."""
        added, removed = set(labels.normal_paths(add)), set(labels.normal_paths(remove))
        with self._mutations.begin("tag.apply") as mutation:
            connection = mutation.connection
            for id in highlights:
                if marked.find(connection, id) is None:
                    raise NotFound(what=f"highlight {id}")
                has = labels.of_item(connection, "highlight", id)
                if labels.set_tags(mutation, "highlight", id, (has - removed) | added):
                    marked.update(connection, id, modified=mutation.now)
            for article in articles:
                if listed_articles.find(connection, article) is None:
                    raise NotFound(what=f"article {article}")
                has = labels.of_item(connection, "article", article)
                labels.set_tags(mutation, "article", article, (has - removed) | added)
        return mutation.change

    def give(self, moves: Mapping[HighlightId, Iterable[str]]) -> Change:
        """Make these the tags of highlights, as one change. Raises NotFound, BadTag."""
        wanted = {id: labels.normal_paths(paths) for id, paths in moves.items()}
        with self._mutations.begin("tag.apply") as mutation:
            for id, paths in wanted.items():
                if marked.find(mutation.connection, id) is None:
                    raise NotFound(what=f"highlight {id}")
                if labels.set_tags(mutation, "highlight", id, paths):
                    marked.update(mutation.connection, id, modified=mutation.now)
        return mutation.change

    def _move(self, path: str, new: str, kind: str) -> Change:
        path, new = normal_path(path), normal_path(new)
        if new.startswith(path + "/"):
            raise UsageError(reason=f"{path} cannot move into itself.")
        with self._mutations.begin(kind) as mutation:
            rows = tags.subtree(mutation.connection, path)
            if not rows:
                raise NotFound(what=f"tag {path}")
            for row in rows if path != new else ():
                _put(mutation, row, normal_path(new + row["path"][len(path) :]))
        return mutation.change


def _put(mutation: Mutation, row: Row, target: str) -> None:
    """Give a tag a path; a tag that has it takes over what the other was given and told."""
    taken = tags.find(mutation.connection, target)
    if taken is None:
        tags.update(mutation.connection, row["id"], path=target)
        return
    tags.move_links(mutation.connection, row["id"], taken["id"])
    told = {name: row[name] for name in ("description", "color", "shortcut") if row[name] and not taken[name]}
    if row["memo"] and row["memo"] != taken["memo"]:
        told["memo"] = "\n\n".join(filter(None, (taken["memo"], row["memo"])))
    tags.update(mutation.connection, row["id"], deleted=mutation.now)
    if told:
        tags.update(mutation.connection, taken["id"], **told)


def _shortcut(mutation: Mutation, path: str, text: str) -> str:
    key = text.strip().casefold()
    if len(key) != 1 or not key.isprintable():
        raise BadShortcut(text=text)
    holder = tags.of_shortcut(mutation.connection, key)
    if holder not in (None, path):
        raise ShortcutTaken(key=key, tag=holder)
    return key
