/** Arguments of a container for a test: no network, nothing to write, no capability, not root. */
export const RESTRICTED_RUN = [
  ...['run', '--rm', '--network', 'none', '--read-only', '--cap-drop', 'ALL'],
  ...['--user', '65532:65532', '--security-opt', 'no-new-privileges'],
] as const;
