"""Tests of the one way out, against hostile and friendly servers on loopback."""
