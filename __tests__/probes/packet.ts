/** The packet's probes (packet §3), in its order. */
export const PACKET_PROBES: readonly string[] = [
  'PR-NET-1',
  'PR-NET-2',
  'PR-SOCK-1',
  'PR-ENV-1',
  'PR-FS-RO-IN',
  'PR-FS-ESC-1',
  'PR-FS-ESC-2',
  'PR-FS-OUT-OK',
  'PR-EXEC-1',
  'PR-MOUNT-1',
  'PR-SOCK-DOCKER',
  'PR-PTRACE-1',
];
