"""One window a library and user: a second start hands its files to the first and goes."""

import getpass
import json
from pathlib import Path

from PySide6.QtCore import QCryptographicHash, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_WAIT_MILLISECONDS = 1000
_LARGEST = 1_000_000
"""Bytes of a message: some thousands of paths."""


def _name(folder: Path) -> str:
    """Return the socket's name: that of this user and this library, of a length every system takes."""
    key = f"{getpass.getuser()}\n{folder.resolve()}".encode(errors="surrogateescape")
    digest = QCryptographicHash.hash(key, QCryptographicHash.Algorithm.Sha256).toHex().data()
    return "lectorium-" + bytes(digest[:24]).decode()


def hand_over(folder: Path, files: list[Path]) -> bool:
    """Give files to the window that has this library open; False if there is none."""
    socket = QLocalSocket()
    socket.connectToServer(_name(folder))
    if not socket.waitForConnected(_WAIT_MILLISECONDS):
        return False
    message = json.dumps([str(file) for file in files]).encode() + b"\n"
    socket.write(message)
    while socket.bytesToWrite():
        if not socket.waitForBytesWritten(_WAIT_MILLISECONDS):
            return False
    # Until the window has read it: a message on its way dies with this process.
    answered = socket.waitForReadyRead(_WAIT_MILLISECONDS)
    socket.disconnectFromServer()
    return answered


class Receiver(QObject):
    """Listens, on a local socket that only this user can open, for files handed over."""

    filesReceived = Signal(object)
    """A list of paths; an empty one only asks the window to show itself."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._connected)
        name = _name(folder)
        if not self._server.listen(name):
            QLocalServer.removeServer(name)  # left behind by a killed window
            self._server.listen(name)

    def close(self) -> None:
        """Listen no more."""
        self._server.close()

    def _connected(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.readyRead.connect(self._read)
            socket.disconnected.connect(socket.deleteLater)
            self._take(socket)

    def _read(self) -> None:
        socket = self.sender()
        if isinstance(socket, QLocalSocket):
            self._take(socket)

    def _take(self, socket: QLocalSocket) -> None:
        if socket.bytesAvailable() > _LARGEST:
            socket.abort()
        elif socket.canReadLine():
            paths = _paths(bytes(socket.readLine().data()))
            socket.write(b"taken\n")
            socket.flush()
            if paths is not None:
                self.filesReceived.emit(paths)


def _paths(message: bytes) -> list[Path] | None:
    try:
        given = json.loads(message)
    except ValueError:
        return None
    if not isinstance(given, list) or not all(isinstance(path, str) for path in given):
        return None
    return [Path(path) for path in given]
