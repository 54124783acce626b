"""One request's way: transport, parsing, retries, redirects, pages."""
