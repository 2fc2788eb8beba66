"""The stylesheet of the window's own parts, beside the small one of :mod:`gui.theme`."""

from gui.theme import Theme


def window_sheet(theme: Theme) -> str:
    """Return the rules for the window's panels by object name."""
    return _SHEET.format(theme=theme)


_SHEET = r"""
QMainWindow, QDialog {{ background: {theme.sidebar}; }}
QMenuBar {{ background: {theme.sidebar}; color: {theme.sidebar_text}; padding: 2px 8px; }}
QMenuBar::item {{ background: transparent; padding: 4px 9px; border-radius: 5px; }}
QMenuBar::item:selected {{ background: {theme.hover}; }}
QSplitter::handle {{ background: {theme.rule}; }}
QListView {{ background: transparent; border: none; outline: none; }}
QTreeView {{ background: transparent; border: none; outline: none; }}
QLabel[role="muted"] {{ color: {theme.muted}; }}
QLabel[role="title"] {{ color: {theme.heading}; }}
QLabel[role="error"] {{ color: {theme.danger}; }}
QToolButton {{ color: {theme.sidebar_text}; }}
QToolButton::menu-indicator {{ image: none; }}
QPushButton {{
    background: {theme.raised}; color: {theme.text}; border: 1px solid {theme.border};
    border-radius: 6px; padding: 6px 14px;
}}
QPushButton:hover {{ background: {theme.hover}; }}
QPushButton:focus {{ border-color: {theme.accent}; }}
QPushButton:disabled {{ color: {theme.muted}; }}
QPushButton:default, QPushButton[role="main"] {{
    background: {theme.accent}; color: {theme.accent_text}; border-color: {theme.accent};
}}
QComboBox {{
    background: {theme.background}; color: {theme.text}; border: 1px solid {theme.border};
    border-radius: 6px; padding: 4px 9px; min-height: 18px;
}}
QComboBox:focus {{ border-color: {theme.accent}; }}
QComboBox::drop-down {{ border: none; width: 20px; }}
QComboBox::down-arrow {{ image: none; }}
QComboBox QAbstractItemView {{
    background: {theme.raised}; color: {theme.text}; border: 1px solid {theme.border};
    selection-background-color: {theme.active}; selection-color: {theme.text}; outline: none;
}}
QSlider::groove:horizontal {{ height: 4px; border-radius: 2px; background: {theme.border}; }}
QSlider::sub-page:horizontal {{ height: 4px; border-radius: 2px; background: {theme.accent}; }}
QSlider::handle:horizontal {{
    width: 14px; height: 14px; margin: -5px 0; border-radius: 7px;
    background: {theme.raised}; border: 1px solid {theme.muted};
}}
QSlider::handle:horizontal:focus {{ border: 2px solid {theme.accent}; }}
QFrame[role="line"] {{ background: {theme.rule}; border: none; }}
QWidget[role="segments"] {{ background: {theme.hover}; border-radius: 8px; }}
QWidget[role="segments"] QToolButton {{ border-radius: 6px; padding: 3px 6px; }}
QWidget[role="segments"] QToolButton:checked {{
    background: {theme.raised}; color: {theme.text}; border: 1px solid {theme.border};
}}
QWidget[role="segments"] QToolButton:focus {{ border: 1px solid {theme.accent}; }}
QProgressBar {{ background: {theme.hover}; border: none; border-radius: 2px; max-height: 4px; }}
QProgressBar::chunk {{ background: {theme.accent}; border-radius: 2px; }}
QCheckBox, QRadioButton {{ color: {theme.text}; spacing: 8px; }}
QCheckBox::indicator, QRadioButton::indicator, QAbstractItemView::indicator {{
    width: 14px; height: 14px; background: {theme.background}; border: 1px solid {theme.muted};
}}
QCheckBox::indicator, QAbstractItemView::indicator {{ border-radius: 4px; }}
QRadioButton::indicator {{ border-radius: 8px; }}
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked,
QAbstractItemView::indicator:indeterminate {{
    background: {theme.accent}; border-color: {theme.accent};
}}
QRadioButton::indicator:checked {{
    width: 6px; height: 6px; background: {theme.accent_text}; border: 5px solid {theme.accent};
}}
QCheckBox:focus, QRadioButton:focus {{ outline: none; }}
QCheckBox::indicator:focus, QRadioButton::indicator:focus {{ border-color: {theme.accent}; }}
QSpinBox {{ border: 1px solid {theme.border}; border-radius: 6px; background: {theme.background}; }}
QSpinBox:focus {{ border-color: {theme.accent}; }}
QSpinBox QLineEdit {{ padding: 0; border: none; background: transparent; }}
#library, #side, #side QWidget#highlights, #side QWidget#headlines, #side QWidget#settings, #related, #tagpanel,
#tagpanel\.details {{
    background: {theme.sidebar};
}}
#related {{ border-top: 1px solid {theme.rule}; }}
#library QToolButton[checkable="true"] {{ padding: 4px 5px; }}
#library QToolButton:checked {{ background: {theme.active}; }}
#topbar, #reading, #nothing, #welcome, #comparison, #source, #explore, #explore QWidget#explore\.body,
#passages {{
    background: {theme.background};
}}
#topbar {{ border-bottom: 1px solid {theme.rule}; }}
#passages QToolButton[role="chip"] {{
    background: {theme.active}; border-radius: 9px; padding: 3px 10px; color: {theme.text};
}}
#passages QToolButton:checked {{ background: {theme.active}; }}
#welcome #drop {{ border: 2px dashed {theme.border}; border-radius: 14px; }}
#welcome #drop[over="true"] {{ border-color: {theme.accent}; background: {theme.active}; }}
#work, #online, #printing, #told {{
    background: {theme.raised}; border-top: 1px solid {theme.rule}; color: {theme.text};
}}
QWidget[role="strip"] {{
    background: {theme.active}; border-bottom: 1px solid {theme.rule}; color: {theme.text};
}}
#versions QListView, #backups QListWidget, #trash QListWidget {{
    background: {theme.background}; border: 1px solid {theme.border}; border-radius: 6px; padding: 3px;
}}
#versions QListView::item, #backups QListWidget::item, #trash QListWidget::item {{
    padding: 6px 8px; border-radius: 4px; color: {theme.text};
}}
#versions QListView::item:selected, #backups QListWidget::item:selected, #trash QListWidget::item:selected {{
    background: {theme.active}; color: {theme.text};
}}
QTableView#table\.grid {{
    background: {theme.background}; color: {theme.text}; border: 1px solid {theme.border};
    gridline-color: {theme.rule}; selection-background-color: {theme.active}; selection-color: {theme.text};
}}
QTableView#table\.grid QHeaderView::section, QTableView#table\.grid QTableCornerButton::section {{
    background: {theme.code}; color: {theme.heading}; border: none; border-right: 1px solid {theme.rule};
    border-bottom: 1px solid {theme.rule}; padding: 4px 8px; font-weight: 600;
}}
QTableView#table\.grid QHeaderView {{ background: {theme.code}; }}
#keyboard QTreeView {{
    background: {theme.background}; border: 1px solid {theme.border}; border-radius: 6px; padding: 3px;
}}
#keyboard QTreeView::item {{ padding: 4px 2px; color: {theme.text}; }}
#keyboard QTreeView::item:selected {{ background: {theme.active}; color: {theme.text}; }}
#keyboard\.catcher {{
    background: {theme.background}; border: 1px solid {theme.accent}; border-radius: 6px; padding: 5px 12px;
}}
QFrame[role="picklist"] {{ background: {theme.raised}; border: 1px solid {theme.border}; }}
#chosen, #folder {{ background: {theme.active}; border-radius: 10px; padding: 2px 8px; }}
"""
