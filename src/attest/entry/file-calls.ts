/**
 * The numbers of a machine's system calls that ask a file system something: of a path, or of an open file (its first argument). Not
 * close(2) and fsync(2), for which a file system may write gigabytes.
 */
export interface FileCalls {
  readonly ofPath: readonly number[];
  readonly ofDescriptor: readonly number[];
}

/** By Node's name of the architecture (arch/x86/entry/syscalls/syscall_64.tbl; include/uapi/asm-generic/unistd.h). */
const FILE_CALLS: Readonly<Record<string, FileCalls>> = {
  x64: {
    ofPath: [
      // open, stat, lstat, access, truncate, rename, mkdir, rmdir, link, unlink, symlink, readlink, chmod, chown, lchown
      ...[2, 4, 6, 21, 76, 82, 83, 84, 86, 87, 88, 89, 90, 92, 94],
      // statfs, getxattr, lgetxattr, openat, mkdirat, fchownat, newfstatat, unlinkat, renameat, linkat, symlinkat, readlinkat
      ...[137, 191, 192, 257, 258, 260, 262, 263, 264, 265, 266, 267],
      // fchmodat, faccessat, utimensat, renameat2, statx, openat2, faccessat2
      ...[268, 269, 280, 316, 332, 437, 439],
    ],
    // read, write, fstat, pread64, pwrite64, readv, writev, ftruncate, fchmod, fchown, fstatfs, fgetxattr, getdents64, preadv, pwritev
    ofDescriptor: [0, 1, 5, 17, 18, 19, 20, 77, 91, 93, 138, 193, 217, 295, 296],
  },
  arm64: {
    ofPath: [
      // getxattr, lgetxattr, mkdirat, unlinkat, symlinkat, linkat, renameat, statfs, truncate, faccessat, fchmodat, fchownat, openat
      ...[8, 9, 34, 35, 36, 37, 38, 43, 45, 48, 53, 54, 56],
      // readlinkat, newfstatat, utimensat, renameat2, statx, openat2, faccessat2
      ...[78, 79, 88, 276, 291, 437, 439],
    ],
    // fgetxattr, fstatfs, ftruncate, fchmod, fchown, getdents64, read, write, readv, writev, pread64, pwrite64, preadv, pwritev, fstat
    ofDescriptor: [10, 44, 46, 52, 55, 61, 63, 64, 65, 66, 67, 68, 69, 70, 80],
  },
};

/** On a machine that is not in the table nothing is known to wait. */
export function fileCallsOf(architecture: string): FileCalls {
  return FILE_CALLS[architecture] ?? { ofPath: [], ofDescriptor: [] };
}
