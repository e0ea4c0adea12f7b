"""Makes processes until it may not, then says so and fails."""
while True:
    os.fork()
