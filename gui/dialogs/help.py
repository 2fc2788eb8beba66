"""Help: the user guide, about."""

import platform

import PySide6
from PySide6.QtCore import QLocale, Qt, QUrl, Signal
from PySide6.QtGui import QFont, QTextBlockFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QWidget

import resources
from gui.actions import Actions
from gui.dialogs.frame import Dialog
from gui.dialogs.link import LinkDialog, plain_address
from gui.panels.parts import label
from gui.reader.typography import interface_font
from gui.version import version


class GuideDialog(Dialog):
    """The user guide, in the interface's language if there is one, else in English.

    It names the keys that commands have now.
    """

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__("guide", self.tr("User guide"), parent)
        self.setModal(False)
        self._actions = actions
        self._page = page = _Page()
        page.setObjectName("guide.page")
        page.setAccessibleName(self.tr("User guide"))
        page.setFont(interface_font(14))
        self._fill()
        actions.keymap.changed.connect(self._fill)
        page.linkActivated.connect(self._ask)
        self.column.addWidget(page, 1)
        self.offer(self.tr("Close"), "close", self.accept, main=True)
        self.fit(680, 640)

    def _fill(self) -> None:
        bar = self._page.verticalScrollBar()
        place = bar.value()
        guide = resources.guide(QLocale().bcp47Name())
        self._page.setMarkdown(self._actions.keymap.filled(guide, self._actions.titles()))
        _space(self._page.document())
        bar.setValue(place)

    def _ask(self, address: str) -> None:
        plain = plain_address(address)
        if plain is not None:
            LinkDialog(plain, self).open()


class _Page(QTextBrowser):
    """Our own Markdown; it loads nothing and opens nothing."""

    linkActivated = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setOpenLinks(False)
        self.anchorClicked.connect(self._jump)

    def _jump(self, address: QUrl) -> None:
        if address.hasFragment() and not address.scheme():
            self.scrollToAnchor(address.fragment())
        else:
            self.linkActivated.emit(address.toString())

    def loadResource(self, _kind: int, _name: QUrl | str) -> object:
        return None


def _space(document: QTextDocument) -> None:
    """Give Qt's tight Markdown some air."""
    document.setDocumentMargin(24)
    block = document.begin()
    while block.isValid():
        look = block.blockFormat()
        look.setLineHeight(130, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        in_table = QTextCursor(block).currentTable() is not None
        heading = look.headingLevel()
        look.setTopMargin(0 if in_table else 20 if heading else 0)
        look.setBottomMargin(0 if in_table else 4 if block.textList() else 8)
        QTextCursor(block).setBlockFormat(look)
        block = block.next()


class AboutDialog(Dialog):
    """Name, versions, licence."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("about", self.tr("About Lectorium"), parent)
        name = label("Lectorium", "about.name", role="title", size=24, bold=True)
        name.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        name.setFont(interface_font(24, QFont.Weight.DemiBold))
        self.column.addWidget(name)
        self.say(
            self.tr(
                "A reading desk for saved web pages. Everything stays on this computer; nothing "
                "is sent anywhere."
            ),
            "words",
        )
        versions = f"Lectorium {version()} · Python {platform.python_version()} · PySide6 {PySide6.__version__}"
        self.say(versions, "versions", role="muted")
        self.say(
            self.tr(
                "Free software under the GNU General Public License, version 3 or later. Icons: "
                "Lucide (ISC). Fonts: SIL Open Font License."
            ),
            "licence",
            role="muted",
        )
        self.offer(self.tr("Close"), "close", self.accept, main=True)
        self.column.addStretch(1)
        self.fit(440, 260)
