"""Real peers on loopback for tests: a web server, a webhook, a mail server, a proxy in front of the great services."""
