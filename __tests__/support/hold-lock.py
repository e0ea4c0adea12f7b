"""Waits for a lock on a file and holds it until it is ended: POSIX or OFD (fcntl(2)); shared, or alone."""
import fcntl, os, struct, sys, time

kind, mode, path = sys.argv[1:]
file = os.open(path, os.O_RDONLY if mode == 'shared' else os.O_RDWR)
asked = struct.pack('hhqqi4x', fcntl.F_RDLCK if mode == 'shared' else fcntl.F_WRLCK, 0, 0, 0, 0)
fcntl.fcntl(file, {'POSIX': fcntl.F_SETLKW, 'OFD': 38}[kind], asked)
print('held', flush=True)
time.sleep(300)
