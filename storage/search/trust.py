"""Which index folders are this computer's own.

Whoosh unpickles what it reads, and a pickle can run anything. So an index is opened only if it
bears a seal that needs this user's secret key: the one file outside a library that Lectorium keeps.
The seal names the folder and the number the file system gave it, so that a copy has none either.
"""

import getpass
import hashlib
import hmac
import os
import platform
import re
import secrets
import uuid
from functools import cache
from pathlib import Path

import platformdirs

SEAL = "seal"
_KEY_FILE = "index.key"
_KEY_SIZE = 32


def seal(folder: Path) -> None:
    """Mark a folder as made here."""
    (folder / SEAL).write_text(_mark(folder), encoding="ascii")


def sealed(folder: Path) -> bool:
    """Tell whether a folder was made here and not brought in."""
    try:
        found = (folder / SEAL).read_bytes()[:1000]
        return hmac.compare_digest(found, _mark(folder).encode("ascii"))
    except OSError:
        return False


def foreign(folder: Path) -> bool:
    """Tell whether a folder bears a whole seal that is not ours: it came with a copy of a library."""
    try:
        found = (folder / SEAL).read_bytes()[:1000]
    except OSError:
        return False
    return re.fullmatch(b"[0-9a-f]{64}", found) is not None and not sealed(folder)


def _mark(folder: Path) -> str:
    message = f"{folder.name}\n{folder.stat().st_ino}".encode()
    place = platformdirs.user_config_path("Lectorium", appauthor=False)
    return hmac.new(_key(place), message, hashlib.sha256).hexdigest()


@cache
def _key(place: Path) -> bytes:
    """Return the user's key, made at the first use.

    Where none can be kept, one made of what this computer and user are: less of a secret, but who
    prepares a library elsewhere does not know the number of its folder here either.
    """
    path = place / _KEY_FILE
    try:
        if not path.exists():
            place.mkdir(parents=True, exist_ok=True)
            _write_once(path)
        key = path.read_bytes()
    except OSError:
        key = b""
    return key if len(key) == _KEY_SIZE else _stand_in()


def _stand_in() -> bytes:
    user = os.getuid() if hasattr(os, "getuid") else getpass.getuser()
    return hashlib.sha256(f"lectorium\n{platform.node()}\n{uuid.getnode()}\n{user}".encode()).digest()


def _write_once(path: Path) -> None:
    draft = path.with_name(f"{path.name}.{secrets.token_hex(4)}")
    handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(secrets.token_bytes(_KEY_SIZE))
    try:
        os.link(draft, path)  # of two processes, one key stays
    except FileExistsError:
        pass
    except OSError:  # a file system without links
        draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)
