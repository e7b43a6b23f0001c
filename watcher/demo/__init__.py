"""The main job on embedded defaults: the real daemon against a bundled careers site that keeps changing."""

from watcher.demo.stage import run

__all__ = ["run"]
