"""What an export left as the user has it, block by block, to read and to copy."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from gui.dialogs.frame import Dialog, copy
from storage.records import Exported

translate = QCoreApplication.translate


def lines(files: Sequence[Exported]) -> list[str]:
    """Return a line for each file and what happened to its blocks."""
    found: list[str] = []
    for file in files:
        for blocks, words in (
            (file.changed, translate("Left", "you changed: {0}")),
            (file.removed, translate("Left", "you deleted: {0}")),
            (file.kept, translate("Left", "gone from the library, but you changed it: {0}")),
        ):
            if blocks:
                found.append(f"{file.path.name} – {words.format(', '.join(blocks))}")
    return found


class LeftDialog(Dialog):
    """Lists the blocks."""

    revealAsked = Signal()

    def __init__(self, files: Sequence[Exported], parent: QWidget) -> None:
        super().__init__("left", self.tr("Left as you have it"), parent)
        self.say(
            self.tr(
                "These blocks were changed or deleted in the exported files, and were left so. "
                "Read notes back to take your edits over, or export again and write over them."
            ),
            "words",
        )
        text = "\n".join(lines(files))
        self.quote(text, "details", self.tr("Details"))
        self.offer(self.tr("Copy"), "copy", lambda: copy(text))
        self.offer(self.tr("Show in folder"), "reveal", self.revealAsked.emit)
        self.offer(self.tr("Close"), "close", self.accept, main=True)
        self.fit(620, 340)
