"""Changes → how grave, whom to tell, in how many messages: deciding returns its reason."""
