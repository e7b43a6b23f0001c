"""Tests of the shell and the core; their real peers stand in `peers`."""
