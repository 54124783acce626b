"""What a crawl reads."""
