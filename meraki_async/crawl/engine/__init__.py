"""How a crawl reads: scheduling, fetching, storing."""
