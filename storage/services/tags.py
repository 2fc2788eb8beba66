"""The tags service: the tag list and its upkeep."""

from storage.errors import NotFound, UsageError
from storage.records import Change, Tag
from storage.services.labels import normal_path
from storage.services.mutations import Mutations, new_uid
from storage.tables import tags
from storage.text import whole


class Tags:
    """``library.tags``."""

    def __init__(self, mutations: Mutations) -> None:
        self._mutations = mutations
        self._database = mutations.database

    def list(self) -> list[Tag]:
        """Return every tag by path."""
        return tags.listed(self._database.connection())

    def describe(
        self, path: str, *, description: str | None = None, color: str | None = None
    ) -> Change:
        """Give a tag a description or a colour, making it if it is new. Raises BadTag."""
        path = normal_path(path)
        given = {"description": description, "color": color}
        values = {name: whole(value) for name, value in given.items() if value is not None}
        with self._mutations.begin("tag.describe") as mutation:
            row = tags.find(mutation.connection, path)
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
        path, new = normal_path(path), normal_path(new)
        if new.startswith(path + "/"):
            raise UsageError(reason=f"{path} cannot move into itself.")
        with self._mutations.begin("tag.rename") as mutation:
            rows = tags.subtree(mutation.connection, path)
            if not rows:
                raise NotFound(what=f"tag {path}")
            for row in rows if path != new else ():
                target = normal_path(new + row["path"][len(path) :])
                taken = tags.find(mutation.connection, target)
                if taken is None:
                    tags.update(mutation.connection, row["id"], path=target)
                else:
                    tags.move_links(mutation.connection, row["id"], taken["id"])
                    tags.update(mutation.connection, row["id"], deleted=mutation.now)
        return mutation.change

    def delete(self, path: str) -> Change:
        """Take a tag and its children from everything; articles and highlights stay. Raises NotFound."""
        path = normal_path(path)
        with self._mutations.begin("tag.delete") as mutation:
            rows = tags.subtree(mutation.connection, path)
            if not rows:
                raise NotFound(what=f"tag {path}")
            for row in rows:
                tags.update(mutation.connection, row["id"], deleted=mutation.now)
        return mutation.change
