"""Prints every file below a folder as JSON lines, by folder descriptors: also below paths longer than PATH_MAX."""
import hashlib
import json
import os
import stat
import sys

TYPES = {stat.S_IFDIR: "folder", stat.S_IFREG: "file", stat.S_IFLNK: "symbolic-link",
         stat.S_IFCHR: "character-device", stat.S_IFBLK: "block-device", stat.S_IFIFO: "fifo"}


def walk(folder, path):
    for name in sorted(os.listdir(folder)):
        try:
            found = os.stat(name, dir_fd=folder, follow_symlinks=False)
        except FileNotFoundError:
            continue  # The overlay file system lists a whiteout where nothing is below it.
        kind = TYPES[stat.S_IFMT(found.st_mode)]
        entry = {"path": path + "/" + name, "type": kind, "mode": stat.S_IMODE(found.st_mode), "uid": found.st_uid,
                 "gid": found.st_gid, "size": found.st_size if kind == "file" else 0, "sha256": None, "target": "",
                 "xattrs": []}
        if kind == "symbolic-link":
            entry["target"] = os.readlink(name, dir_fd=folder)
        if kind.endswith("device"):
            entry["target"] = "%d:%d" % (os.major(found.st_rdev), os.minor(found.st_rdev))
        if kind in ("file", "folder"):
            flags = os.O_RDONLY | os.O_NOFOLLOW
            opened = os.open(name, flags | (os.O_DIRECTORY if kind == "folder" else 0), dir_fd=folder)
            entry["xattrs"] = sorted("%s=%s" % (each, os.getxattr(opened, each).hex()) for each in os.listxattr(opened)
                                     if not each.startswith("trusted.overlay."))
            if kind == "file":
                with open(opened, "rb") as file:
                    entry["sha256"] = "sha256:" + hashlib.sha256(file.read()).hexdigest()
            print(json.dumps(entry))
            if kind == "folder":
                walk(opened, path + "/" + name)
                os.close(opened)
        else:
            print(json.dumps(entry))


sys.setrecursionlimit(5000)
walk(os.open(sys.argv[1], os.O_RDONLY | os.O_DIRECTORY), "")
