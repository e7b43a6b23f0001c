"""A check that can be stopped: an answer that may take long to read is read in a process of its own."""

from watcher.worker.glance import may_take_long
from watcher.worker.lanes import LANES, Workers

__all__ = ["LANES", "Workers", "may_take_long"]
