"""Who may send, and when: a token bucket for each organization, one for the source address."""
