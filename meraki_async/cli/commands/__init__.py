"""The commands, one a file: their arguments and options, and what they run.

What a command runs is imported when it runs, so that completion and --help stay fast.
"""
