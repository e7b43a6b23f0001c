"""Messages of every kind, as each service receives them: kept beside this file, to be read by people."""
