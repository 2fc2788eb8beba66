"""The tags as a tree for Qt; what is dropped or typed into it is told, never done."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QAbstractItemModel, QMimeData, QModelIndex, QObject, Qt, Signal

from gui.models.articles import Index
from gui.models.passages import MIME, unpack
from storage.records import Tag

PATH = Qt.ItemDataRole.UserRole
COUNT = Qt.ItemDataRole.UserRole + 1
COLOR = Qt.ItemDataRole.UserRole + 2
_MIME = "application/x-lectorium-tag"
_ROOT = QModelIndex()


@dataclass(slots=True, eq=False)
class _Node:
    path: str
    above: "_Node | None" = None
    row: int = 0
    tag: Tag | None = None
    below: list["_Node"] = field(default_factory=list)


class TagModel(QAbstractItemModel):
    """Tags under their parents; a parent that is no tag itself stands there, too."""

    moveAsked = Signal(str, str)
    """A tag's path and the one that it is to have."""
    passagesDropped = Signal(str, object)
    """A tag's path, and the ids of the passages of a board that were dropped on it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._nodes: dict[str, _Node] = {"": _Node("")}

    def show(self, tags: Iterable[Tag]) -> None:
        """Make these the tree."""
        nodes = {"": _Node("")}

        def node(path: str) -> _Node:
            found = nodes.get(path)
            if found is None:
                above = node(path.rpartition("/")[0])
                found = nodes[path] = _Node(path, above)
                above.below.append(found)
            return found

        for tag in tags:
            node(tag.path).tag = tag
        for each in nodes.values():
            each.below.sort(key=lambda one: one.path.casefold())
            for row, one in enumerate(each.below):
                one.row = row
        self.beginResetModel()
        self._nodes = nodes
        self.endResetModel()

    def tag(self, path: str) -> Tag | None:
        """Return a tag, None if there is none of that path."""
        found = self._nodes.get(path)
        return None if found is None else found.tag

    def paths(self) -> list[str]:
        """Return every path, parents that are no tags included."""
        return [path for path in self._nodes if path]

    def index_of(self, path: str) -> QModelIndex:
        """Return the index of a path, an invalid one if it is not there."""
        found = self._nodes.get(path)
        return QModelIndex() if found is None or not path else self.createIndex(found.row, 0, found)

    def _node(self, index: Index) -> _Node:
        if not index.isValid():
            return self._nodes[""]
        found: _Node = index.internalPointer()
        return found

    def index(self, row: int, column: int, parent: Index = _ROOT) -> QModelIndex:
        below = self._node(parent).below
        return self.createIndex(row, column, below[row]) if 0 <= row < len(below) else QModelIndex()

    def parent(self, index: Index) -> QModelIndex:  # type: ignore[override]
        above = self._node(index).above if index.isValid() else None
        return self.index_of(above.path) if above is not None else QModelIndex()

    def rowCount(self, parent: Index = _ROOT) -> int:
        return len(self._node(parent).below)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        node = self._node(index)
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                return node.path.rpartition("/")[2]
            case Qt.ItemDataRole.ToolTipRole:
                # A tooltip guesses rich text, which opens the files it names; a description may come in a list.
                return "" if node.tag is None else node.tag.description.replace("<", "‹")
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return "" if node.tag is None else node.tag.description
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{node.path}  {_count(node)}"
        return {PATH: node.path, COUNT: _count(node), COLOR: node.tag.color if node.tag else ""}.get(role)

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        path, name = self._node(index).path, str(value).strip().strip("/")
        above = path.rpartition("/")[0]
        new = f"{above}/{name}" if above else name
        if role != Qt.ItemDataRole.EditRole or not name or new == path:
            return False
        self.moveAsked.emit(path, new)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        flag = Qt.ItemFlag
        if not index.isValid():
            return flag.ItemIsDropEnabled
        chosen = flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemIsEditable
        return chosen | flag.ItemIsDragEnabled | flag.ItemIsDropEnabled

    # -- dragging

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction | Qt.DropAction.CopyAction

    def mimeTypes(self) -> list[str]:
        return [_MIME, MIME]

    def mimeData(self, indexes: Sequence[Index]) -> QMimeData:
        data = QMimeData()
        data.setData(_MIME, "\n".join(self._node(index).path for index in indexes).encode())
        return data

    def canDropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        if data.hasFormat(MIME):
            return parent.isValid()
        above = self._node(parent).path + "/"
        return data.hasFormat(_MIME) and not any(above.startswith(path + "/") for path in _dragged(data))

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        if not self.canDropMimeData(data, action, row, column, parent):
            return False
        above = self._node(parent).path
        passages = unpack(data)
        if passages is not None:
            self.passagesDropped.emit(above, passages.ids)
            return False
        for path in _dragged(data):
            name = path.rpartition("/")[2]
            new = f"{above}/{name}" if above else name
            if new != path:
                self.moveAsked.emit(path, new)
        return False  # the view would take the row away itself; the library tells when it has moved


def _dragged(data: QMimeData) -> list[str]:
    return bytes(data.data(_MIME).data()).decode().split("\n")


def _count(node: _Node) -> int:
    if node.tag is not None:
        return node.tag.articles + node.tag.highlights
    return sum(_count(one) for one in node.below)
