"""The sample business: believable people, matters and habits, made up by the program."""
