"""What blocks a plan, before anything of it is sent."""
