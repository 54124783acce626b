"""What the commands print: records, progress, tables, summaries."""
