"""The process that keeps looking: ticks, batches, channels' workers, signals, a clean stop."""

from watcher.daemon.process import run

__all__ = ["run"]
