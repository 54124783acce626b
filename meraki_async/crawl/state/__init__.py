"""What a crawl knows, on disk and in memory."""
