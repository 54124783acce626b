"""What happens beside the API: changes in the dashboard's pages, and those no log tells of."""
