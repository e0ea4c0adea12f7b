"""Has the host set aside 64 MiB for one file after the other, without writing a byte."""
n = 0
while True:
    n += 1
    out = os.open(f"/out/{n}", os.O_CREAT | os.O_WRONLY)
    os.posix_fallocate(out, 0, 64 * 1024 * 1024)
    os.close(out)
