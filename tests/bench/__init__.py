"""Benchmarks: figures and ratios; exit code 3 from a machine too noisy. `python -m tests.bench [NAME…]`."""
