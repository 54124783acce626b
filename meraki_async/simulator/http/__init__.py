"""How a request is taken and a response sent: limits, redirects, sign-in, routing, controls."""
