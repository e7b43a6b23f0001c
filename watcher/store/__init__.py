"""What is remembered: the only room that speaks SQL."""

from watcher.store.backup import backup
from watcher.store.history import History
from watcher.store.lock import Answer, DaemonLock, daemon_answer, daemon_pid
from watcher.store.outbox import Waiting
from watcher.store.sqlite import Store

__all__ = ["Answer", "DaemonLock", "History", "Store", "Waiting", "backup", "daemon_answer", "daemon_pid"]
