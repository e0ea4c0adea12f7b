"""Mounts a file system of FUSE (linux/fuse.h) at the path, which answers the kernel's first request and reads no other."""

import ctypes, os, signal, struct, sys

INIT = 26
path = sys.argv[1]
libc = ctypes.CDLL(None, use_errno=True)
device = os.open("/dev/fuse", os.O_RDWR)
options = f"fd={device},rootmode=40000,user_id={os.getuid()},group_id={os.getgid()},allow_other"
if libc.mount(b"silent", path.encode(), b"fuse", 0, options.encode()) != 0:
    sys.exit(os.strerror(ctypes.get_errno()))
# What the server has read and not answered holds up a process that even SIGKILL does not end.
request = os.read(device, 1 << 20)
_, operation, unique = struct.unpack("<IIQ", request[:16])
assert operation == INIT
(ahead,) = struct.unpack("<I", request[48:52])
answer = struct.pack("<IIIIHHI", 7, 31, ahead, 0, 12, 9, 65536).ljust(64, b"\0")
os.write(device, struct.pack("<IiQ", 16 + len(answer), 0, unique) + answer)
print("mounted", flush=True)
signal.pause()
