/**
 * The limits of every run (contract §3, hardening on top): processes, bytes, cores. A caller may only tighten them, and
 * a reader accepts no looser ones, so that an engine's own default is never mistaken for them.
 */
export const RUN_LIMITS = {
  pids: 64,
  memoryBytes: 256 * 1024 * 1024,
  cpus: 1,
  fileSizeBytes: 64 * 1024 * 1024,
  openFiles: 1024,
  tmpBytes: 64 * 1024 * 1024,
} as const;
