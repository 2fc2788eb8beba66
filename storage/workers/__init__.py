"""Reading files in processes of their own: :class:`Pool` takes Tasks and yields Answers."""

from storage.workers.messages import Answer, Task
from storage.workers.pool import Pool

__all__ = ["Answer", "Pool", "Task"]
