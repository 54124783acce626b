"""Who may do what: organization and network access, what an operation needs, OAuth."""
