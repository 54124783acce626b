"""What a crawl tells: manifest, verification, report, estimate."""
