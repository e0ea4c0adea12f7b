"""
Waits for a lock on a file and holds it until it is ended: POSIX or OFD (fcntl(2)); shared, or alone. With two numbers it
holds it for so many seconds, gives it back for so many, and does that again and again.
"""
import fcntl, os, struct, sys, time

kind, mode, path, *times = sys.argv[1:]
file = os.open(path, os.O_RDONLY if mode == 'shared' else os.O_RDWR)
hold, pause = map(float, times or (300, 0))


def ask(form):
    asked = struct.pack('hhqqi4x', form, 0, 0, 0, 0)
    fcntl.fcntl(file, {'POSIX': fcntl.F_SETLKW, 'OFD': 38}[kind], asked)


while True:
    ask(fcntl.F_RDLCK if mode == 'shared' else fcntl.F_WRLCK)
    print('held', flush=True)
    time.sleep(hold)
    if not times:
        break
    ask(fcntl.F_UNLCK)
    time.sleep(pause)
