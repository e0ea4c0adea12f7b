import type { ProbeId } from './contract.ts';

/** Which attack each probe stands against: one sentence that somebody understands who does not know the packet. */
export const ATTACKS: Readonly<Record<ProbeId, string>> = {
  'PR-NET-1': 'A payload that sends what it read, or its own findings, to a server of its author’s.',
  'PR-NET-2': 'A network interface that nobody meant to give, through which a connection would go.',
  'PR-SOCK-1':
    'Sockets of any kind: not only networks, also the hypervisor’s and the kernel’s own families, which no network setting closes.',
  'PR-ENV-1': 'Secrets of the runner or the operator that a payload finds in its environment variables.',
  'PR-FS-RO-IN':
    'A payload that changes its own input, so that whoever looks at it afterwards sees another one.',
  'PR-FS-ESC-1': 'Changes to the system’s configuration that would outlive or steer the run.',
  'PR-FS-ESC-2': 'A payload that replaces its own code, or leaves files where a later program trusts them.',
  'PR-FS-OUT-OK':
    'A sandbox in which nothing works at all, so that every refusal would be a pass: the one path that must be writable.',
  'PR-EXEC-1': 'Starting another program: a shell, a downloader, a tool that the image happens to hold.',
  'PR-MOUNT-1':
    'Folders of the host that were mounted by mistake, or memory in which a program could be left and run.',
  'PR-SOCK-DOCKER': 'The engine’s socket in the sandbox: who reaches it is root on the host.',
  'PR-PTRACE-1': 'Reading and steering other processes, and getting round the filter from within one.',
};
