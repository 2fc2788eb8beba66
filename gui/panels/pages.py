"""A stack whose seldom pages are outside the window while they are hidden."""

from PySide6.QtWidgets import QStackedWidget, QWidget


class Pages(QStackedWidget):
    """Shows one of its pages.

    A style sheet polishes every widget below it, hidden ones too (Qt 6.11): two thirds of what another theme
    cost went into pages that nobody saw. Those given to :meth:`add_aside` get it when they are shown.
    """

    def __init__(self, name: str, title: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(title)
        self._aside: set[QWidget] = set()
        self.outside = QWidget()  # never shown
        """What holds the hidden ones of these."""
        self.destroyed.connect(self.outside.deleteLater)

    def add_aside(self, page: QWidget) -> None:
        """Take a page that is seldom shown."""
        self._aside.add(page)
        page.setParent(self.outside)

    def setCurrentWidget(self, widget: QWidget) -> None:
        before = self.currentWidget()
        if widget is before:
            return
        if widget in self._aside:
            self.addWidget(widget)
        super().setCurrentWidget(widget)
        if before in self._aside:
            self.removeWidget(before)
            before.setParent(self.outside)
