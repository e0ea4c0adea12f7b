import { type ConfigRule, isEmpty } from './rule.ts';

/** A word of mount(8), tmpfs(5) or an engine that neither shares a mount nor changes its files or their owners. */
const MOUNT_WORD =
  /^(ro|rw|exec|noexec|nosuid|nodev|r?private|r?bind|strictatime|relatime|noatime|tmpcopyup|newinstance|mode=0?\d{3,4}|ptmxmode=0666|gid=5|size=\d{1,15}[kmg]?)$/;

/** Words that must not both be there: a restriction looks for the first one, and would find it. */
const OPPOSITES: readonly (readonly [string, string])[] = [
  ['ro', 'rw'],
  ['noexec', 'exec'],
];

/**
 * Accepts a mount's options if all are known words. Each mount's restrictions judge which of them must be there.
 * This rule rejects `rshared`, `rslave`, `suid`, `dev`, `idmap`, `U`, `z`, `lowerdir=…` and every other word.
 */
export const mountWords: ConfigRule = (value) => {
  const words = typeof value === 'string' ? value.split(',') : value;
  if (isEmpty(words)) return true;
  if (!Array.isArray(words)) return false;
  if (!words.every((word) => typeof word === 'string' && (word === '' || MOUNT_WORD.test(word))))
    return false;
  return !OPPOSITES.some((pair) => pair.every((word) => words.includes(word)));
};

/** Accepts `SOURCE:DESTINATION:OPTIONS`; the rows of the mounts judge which of them are mounted. */
export const bindWords: ConfigRule = (value) => {
  if (typeof value !== 'string') return false;
  const [, options = '', more] = /^[^:]+:[^:]+(?::([^:]*))?(:.*)?$/.exec(value) ?? [];
  return more === undefined && value.includes(':') && mountWords(options, NO_CONTEXT);
};

/** Those rules do not use their context. */
const NO_CONTEXT = {
  engine: { oci_runtime: '', rootless: false },
  container: { id: '', user: '', entrypoint: [], command: [] },
};

/**
 * Accepts a path that an engine hides or makes read-only. More of them are harmless, as long as they are in the
 * kernel's file systems and neither the probes nor the kernel snapshot read them.
 */
export const kernelPath: ConfigRule = (value) =>
  typeof value === 'string' &&
  /^\/(proc|sys)\/[A-Za-z0-9_./:-]+$/.test(value) &&
  !/\/\.\.?(\/|$)/.test(value) &&
  !/^\/proc\/(self|thread-self|net|mounts|\d+)(\/|$)/.test(value);

/** Masked by every engine from Docker 20.10 and Podman 4 on (moby oci/defaults.go, containers/common pkg/config). */
export const MASKED = [
  '/proc/acpi',
  '/proc/kcore',
  '/proc/keys',
  '/proc/latency_stats',
  '/proc/sched_debug',
  '/proc/scsi',
  '/proc/timer_list',
  '/sys/firmware',
] as const;

/** Read-only in each of these engines. */
export const READ_ONLY = ['/proc/bus', '/proc/fs', '/proc/irq', '/proc/sys', '/proc/sysrq-trigger'] as const;

/** SELinux types that container-selinux confines like its default; `spc_t` and the like are not confined. */
export const SELINUX_TYPE = /^(container_t|container_init_t|svirt_lxc_net_t)$/;

/** A whole label: any user, role and level, and a confined type. */
export const SELINUX_LABEL =
  /^[a-z_]+:[a-z_]+:(container_t|container_init_t|svirt_lxc_net_t|container_file_t|svirt_sandbox_file_t)(:[a-z0-9:,.-]+)?$/;

/**
 * The working folders of this release's images and of the bases that it knows: the payload cannot write to any of them. No
 * part of the path is `.` or `..`: runtimes take the cleaned path, and make the folder (/app/../proc/self/fd/7 is
 * CVE-2024-21626).
 */
export const WORKING_FOLDER = /^\/((app|root|data|home\/nonroot)(\/(?!\.{1,2}(\/|$))[A-Za-z0-9._-]+)*\/?)?$/;

/** Signals that stop a container; a run never stops one. */
export const STOP_SIGNALS = ['SIGTERM', 15] as const;

/** Limits of a process that only restrict; restrictions of their own judge fsize, core and nofile. */
export const RESTRICTING_LIMIT = /^(RLIMIT_)?(fsize|core|nofile|nproc)$/i;
