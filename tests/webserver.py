"""A web server of a test's own on 127.0.0.1: it says what it is told to, and writes down who asked."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000080000000808020000004b6d29dc"
    "0000001549444154789c63fccfc0f09f81819189817c00000c18010300a7d9e2c90000000049454e44ae426082"
)
"""A picture of eight by eight pixels."""

WORDS = (
    "The ice on the inner harbour was measured every morning, and every morning it was a little thinner. "
    "Nobody walked on it after the second week of March, and the ferry found its own way out again. "
)


def page(title: str, body: str = "", head: str = "") -> bytes:
    """Return a page with an article in it."""
    text = f"<p>{WORDS}</p>\n" * 3
    return (
        f"<!DOCTYPE html><html lang='en'><head><meta charset='utf-8'><title>{title}</title>{head}</head>"
        f"<body><article><h1>{title}</h1>{text}{body}</article></body></html>"
    ).encode()


@dataclass
class Asked:
    """One request."""

    path: str
    headers: dict[str, str]


Handler = Callable[[BaseHTTPRequestHandler], None]


@dataclass
class Site:
    """What the server says by path, and what it was asked."""

    port: int
    replies: dict[str, Handler] = field(default_factory=dict)
    asked: list[Asked] = field(default_factory=list)

    @property
    def root(self) -> str:
        """The address of the server, without a slash at the end."""
        return f"http://127.0.0.1:{self.port}"

    @property
    def paths(self) -> list[str]:
        """What was asked for, in order."""
        return [one.path for one in self.asked]

    def put(self, path: str, body: bytes, kind: str = "text/html", status: int = 200, **headers: str) -> str:
        """Answer a path with this; return its address."""

        def reply(handler: BaseHTTPRequestHandler) -> None:
            send(handler, status, body, {"Content-Type": kind, **_spelt(headers)})

        self.replies[path] = reply
        return self.root + path

    def redirect(self, path: str, to: str, status: int = 302) -> str:
        """Send a path on to another address; return its own."""
        return self.put(path, b"", status=status, location=to)


def _spelt(headers: dict[str, str]) -> dict[str, str]:
    return {name.replace("_", "-").title(): value for name, value in headers.items()}


def send(handler: BaseHTTPRequestHandler, status: int, body: bytes, headers: dict[str, str]) -> None:
    """Answer a request in full."""
    handler.send_response_only(status)
    for name, value in ({"Content-Length": str(len(body))} | headers).items():
        if value:
            handler.send_header(name, value)
    handler.end_headers()
    handler.wfile.write(body)


@contextmanager
def serving() -> Iterator[Site]:
    """Run a server for a while."""

    class Answering(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            site.asked.append(Asked(self.path, {key.lower(): value for key, value in self.headers.items()}))
            reply = site.replies.get(self.path)
            self.close_connection = True
            try:
                if reply is None:
                    send(self, 404, b"", {})
                else:
                    reply(self)
            except OSError:
                pass  # whoever asked has hung up

        do_CONNECT = do_GET  # noqa: N815 - the name is http.server's

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Answering)
    server.daemon_threads = True
    site = Site(port=server.server_address[1])
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield site
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
