"""One request: transport, parsing, retries, redirects, pages."""
