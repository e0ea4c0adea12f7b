import type { Word } from './word.ts';

/** What restricts the payload, and what shows that a missing restriction would be detected. */
export const SANDBOX_WORDS: readonly Word[] = [
  {
    word: 'restriction',
    also: [
      'restrictions',
      'Restrictions',
      'What is in force, and by what',
      'in force',
      'missing',
      '✓ in force',
      '✕ missing',
      '? not reported',
      'not reported',
    ],
    means:
      'Something that one flag of the run enforces, with the fact of engine or kernel that shows it in force. A restriction that is missing, or that the host does not report, blocks.',
    see: 'docs/restrictions.md',
  },
  {
    word: 'cannot-try',
    also: ['cannot_try', 'not tried'],
    means: 'The language has no such operation: allowed of PR-EXEC-1’s execv, without a /bin/ls.',
  },
  {
    word: 'kernel check',
    also: ['What the kernel reports', '✓ holds', '✕ does not hold', 'not readable', 'holds'],
    means:
      'Something that the kernel reports about the payload’s process, read from outside without help of engine or payload.',
  },
  {
    word: 'negative control',
    also: [
      'control',
      'controls',
      'Negative controls',
      'The negative controls',
      'weakened',
      'weakened run',
      'state',
    ],
    means:
      'A way in which a run is weakened on purpose. The probes that it names must fail there, which shows that they can. Several may share a run.',
    see: 'docs/restrictions.md',
  },
  {
    word: 'detected',
    also: ['hit'],
    means: 'Of a negative control: exactly the required probes failed in it.',
  },
  {
    word: 'not-detected',
    also: ['was not detected', 'not detected'],
    means:
      'Of a negative control: the probes did not detect the missing restriction as they must. It blocks.',
    see: 'control-not-detected',
  },
  {
    word: 'did-not-run',
    also: ['did not run'],
    means: 'Of a negative control: it could not be run. It blocks, and its record says why.',
  },
  {
    word: 'stands',
    also: ['stand'],
    means: 'Of a check: no run of this project makes it fail, for the reason that is given.',
  },
  {
    word: 'posture',
    also: ['Posture', 'The posture', 'checks'],
    means:
      'What a second payload tests from inside in addition to the probes: about 160 checks, each with the layer that denies it.',
    see: 'docs/posture.md',
  },
  {
    word: 'sweep',
    also: ['swept', 'system calls swept', 'call number', 'call numbers'],
    means:
      'A part of the posture: every system call by its number, and whether the profile’s filter refused it.',
  },
  {
    word: 'pressure',
    also: ['under pressure', 'no-limits'],
    means: 'A part of the posture: the run reaches each limit on purpose, to see that it holds.',
  },
  {
    word: 'named attacks',
    also: ['Named attacks', 'Attacks'],
    means:
      'A fixed list of known ways out of a container, and what this evidence shows for each. The denominator is the whole list.',
    see: 'docs/attacks.md',
  },
  {
    word: 'denied-and-shown',
    also: ['denied, test proven', 'test proven', 'Denied, test proven', '✓ denied'],
    means:
      'Of a named attack: something that it needs is missing, and the test that shows this failed in a run that was weakened on purpose.',
    see: 'docs/attacks.md',
  },
  {
    word: 'denied-not-shown',
    also: [
      ...['denied', 'denied, test not proven here', 'Denied, test not proven here'],
      ...['test not proven here', 'test not proven'],
    ],
    means:
      'Of a named attack: something that it needs is missing, but no weakened run of this evidence shows that the test can fail.',
    see: 'docs/attacks.md',
  },
  {
    word: 'not-denied',
    also: ['NOT DENIED', 'Not denied', '✕ not denied'],
    means: 'Of a named attack: a test of it failed.',
    see: 'docs/attacks.md',
  },
  {
    word: 'not-applicable',
    also: ['not applicable', 'Not applicable'],
    means: 'Of a named attack: what it attacks does not exist here.',
    see: 'docs/attacks.md',
  },
  {
    word: 'not-tested',
    also: ['not tested', 'Not tested'],
    means:
      'Of a named attack: this evidence does not test it, or it needs a flaw whose system calls can be reached.',
    see: 'docs/attacks.md',
  },
  {
    word: 'seccomp',
    also: [
      'seccomp file',
      'seccomp profile',
      'Seccomp profile',
      'Seccomp filter',
      'profile',
      'seccomp_sha256',
    ],
    means:
      'The kernel’s filter of system calls. The profile is the file that says which calls are refused; its digest is recorded.',
    see: 'docs/seccomp.md',
  },
  {
    word: 'targeted-deny',
    means:
      'The default profile: it refuses the calls that the packet names and related ones, and allows the others.',
    see: 'deny-by-default; docs/seccomp.md',
  },
  {
    word: 'deny-by-default',
    means: 'The stricter profile: it allows a list of calls and refuses every other.',
    see: 'targeted-deny; docs/seccomp.md',
  },
  {
    word: 'The system calls',
    also: ['This run’s filter', 'asked for by the run'],
    means:
      'The report’s map of how the run’s profile answers each system call, next to the engine’s default.',
  },
  {
    word: 'Findings in the profile',
    also: ['warning', 'fatal'],
    means:
      'Problems of the profile: a warning is recorded; a fatal problem refuses the profile before the run.',
  },
  {
    word: 'The mounts',
    also: ['mounts'],
    means: 'What is mounted in the container, each line with the rule that it matches.',
  },
  {
    word: 'exec from /out',
    also: ['Exec from /out', 'exec_from_out', 'exec-from-out'],
    means: 'Whether a program that the payload writes to /out can be executed, inside the same sandbox.',
    see: 'open, noexec, sealed',
  },
  {
    word: 'open',
    means:
      'Of exec from /out: a program that the payload writes there can be executed. Docker does not accept noexec for a folder.',
  },
  { word: 'noexec', means: 'Of exec from /out: it is mounted so that nothing in it can be executed.' },
  {
    word: 'seal',
    also: ['sealed', 'Seal', 'exec-before', 'exec-interpreter'],
    means:
      'A launcher that denies itself exec before the payload runs in it, with --seal. The kernel shows its filter.',
    see: 'docs/seccomp.md',
  },
  {
    word: 'Privileges',
    also: [
      'Namespaces',
      'Mounts',
      'Environment and start',
      'Limits',
      'capabilities',
      'permission',
      'namespace',
      'mount',
      'limit',
      'environment',
      'lsm',
    ],
    means:
      'A layer that denies: user and capabilities, namespaces, mounts, environment, limits, a security module.',
    see: 'docs/posture.md',
  },
];
