"""How a plan is applied: all organizations at once, each change once, with a journal."""
