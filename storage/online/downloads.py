"""Several things to get: a few at a time, handed on in order, never far ahead of who takes them."""

import threading
from collections.abc import Callable, Generator, Sequence

from storage.errors import Cancelled, StorageError
from storage.online.client import Client, Order, Response

_THREADS = 4
"""Hosts that are asked at once; each is asked one thing at a time (see Client)."""
_AHEAD = 4
"""Answers that may wait: each may have the size of a page's limit."""
_TICK = 0.1  # seconds after which a waiting caller is asked anew whether it wants to stop


def fetched(
    client: Client, orders: Sequence[Order], step: Callable[[int, str], None]
) -> Generator[Response | StorageError, None, None]:
    """Yield what comes of each order, in their order.

    ``step`` hears how many are done and the host that is waited for, over and over; what it raises
    closes the client and ends everything. Closing the generator ends what is not yet begun.
    """
    line = _Line(client, orders)
    for _ in range(min(_THREADS, len(orders))):
        threading.Thread(target=line.work, daemon=True).start()
    try:
        for number, order in enumerate(orders):
            while (outcome := line.take(number)) is None:
                try:
                    step(number, order.place.host)
                except BaseException:
                    client.close()
                    raise
            if not isinstance(outcome, Response | StorageError):
                raise outcome
            yield outcome
    finally:
        line.stop()


class _Line:
    """What is to be got, and what came; between the threads that get and the one that takes."""

    def __init__(self, client: Client, orders: Sequence[Order]) -> None:
        self._client = client
        self._orders = orders
        self._outcomes: dict[int, Response | BaseException] = {}
        self._changed = threading.Condition()
        self._next = 0
        self._taken = 0
        self._stopped = False

    def take(self, number: int) -> Response | BaseException | None:
        """Return an outcome, None if it takes longer than a tick."""
        with self._changed:
            self._taken = number
            self._changed.notify_all()
            self._changed.wait_for(lambda: number in self._outcomes, _TICK)
            return self._outcomes.pop(number, None)

    def stop(self) -> None:
        """Begin nothing more."""
        with self._changed:
            self._stopped = True
            self._changed.notify_all()

    def work(self) -> None:
        """Get one thing after another, until there is none or it is stopped."""
        while (number := self._draw()) is not None:
            outcome: Response | BaseException
            try:
                outcome = self._client.get(self._orders[number])
            except BaseException as error:  # noqa: BLE001 - boundary: raised again where they are taken
                outcome = error
            with self._changed:
                self._outcomes[number] = outcome
                self._changed.notify_all()
            if isinstance(outcome, Cancelled):
                return

    def _draw(self) -> int | None:
        with self._changed:
            self._changed.wait_for(
                lambda: self._stopped or self._next >= len(self._orders) or self._next < self._taken + _AHEAD
            )
            if self._stopped or self._next >= len(self._orders):
                return None
            self._next += 1
            return self._next - 1
