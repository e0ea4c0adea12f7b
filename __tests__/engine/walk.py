"""Walks a mounted root file system as root and prints what the kernel says of each entry, one JSON object a line: the
truth that an inventory is compared with. Nothing in it is executed. Usage: walk.py ROOT"""
import hashlib, json, os, stat, sys

KINDS = {
    stat.S_IFDIR: "folder", stat.S_IFREG: "file", stat.S_IFLNK: "symbolic-link", stat.S_IFIFO: "fifo",
    stat.S_IFCHR: "character-device", stat.S_IFBLK: "block-device", stat.S_IFSOCK: "socket",
}


def attributes(descriptor_path):
    names = os.listxattr(descriptor_path, follow_symlinks=False)
    # What the storage driver keeps for itself is not the image's.
    return sorted(name for name in names if not name.startswith(("trusted.overlay.", "user.overlay.", "system.posix_acl")))


def describe(folder, name, path):
    status = os.stat(name, dir_fd=folder, follow_symlinks=False)
    kind = KINDS[stat.S_IFMT(status.st_mode)]
    entry = {"path": path, "type": kind, "mode": stat.S_IMODE(status.st_mode), "uid": status.st_uid, "gid": status.st_gid,
             "size": 0, "sha256": None, "target": "", "elf": False, "xattrs": attributes(f"/proc/self/fd/{folder}/{name}")}
    if kind == "file":
        with open(name, "rb", opener=lambda each, flags: os.open(each, flags | os.O_NOFOLLOW, dir_fd=folder)) as file:
            content = file.read()
        entry |= {"size": len(content), "sha256": "sha256:" + hashlib.sha256(content).hexdigest(),
                  "elf": content[:4] == b"\x7fELF"}
    elif kind == "symbolic-link":
        entry["target"], entry["mode"] = os.readlink(name, dir_fd=folder), 0o777
    elif kind.endswith("device"):
        entry["target"] = f"{os.major(status.st_rdev)}:{os.minor(status.st_rdev)}"
    return entry


def walk(folder, path):
    with os.scandir(folder) as entries:
        names = sorted(entry.name for entry in entries)
    for name in names:
        entry = describe(folder, name, f"{path}/{name}")
        print(json.dumps(entry))
        if entry["type"] == "folder":
            inside = os.open(name, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW, dir_fd=folder)
            try:
                walk(inside, entry["path"])
            finally:
                os.close(inside)


def leads(path):
    """Whether the kernel finds a file at a path of this root, through every link in it."""
    reader, writer = os.pipe()
    if os.fork() == 0:
        os.chroot(sys.argv[1])
        os.chdir("/")
        try:
            os.write(writer, b"1" if os.stat(path) else b"0")
        except OSError:
            os.write(writer, b"0")
        os._exit(0)
    os.wait()
    return os.read(reader, 1) == b"1"


sys.setrecursionlimit(10000)
walk(os.open(sys.argv[1], os.O_RDONLY | os.O_DIRECTORY), "")
print(json.dumps({"ls": leads("/bin/ls")}))
