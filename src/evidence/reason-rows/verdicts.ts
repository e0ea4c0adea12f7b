import type { ReasonRow } from './row.ts';

/** Reasons: verdicts, recomputed. */
export const VERDICT_REASONS = {
  'probe-failed': {
    class: 'unmet',
    sentence: '{subject} failed: {detail}',
    remedy:
      'If the payload did not write a line for it, check-payload says what it must do; else put the missing restriction in force. Attest again.',
  },
  'probe-set-differs': {
    class: 'invalid',
    sentence: 'The bundle’s list of probes is not the contract’s ({subject}: {detail}).',
    remedy: 'Treat the evidence as forged.',
  },
  'contract-differs': {
    class: 'invalid',
    sentence: 'The bundle’s text for {subject} is not the contract’s ({detail}).',
    remedy: 'Read it with the version that wrote it. If that is this version, treat the evidence as forged.',
  },
  'verdict-differs': {
    class: 'invalid',
    sentence: 'The bundle says {detail} for {subject}, but its own record shows another verdict.',
    remedy: 'Treat the evidence as forged.',
  },
  'actual-differs': {
    class: 'invalid',
    sentence: 'The bundle’s result for {subject} is not the one that its record shows ({detail}).',
    remedy: 'Treat the evidence as forged.',
  },
  'raw-differs': {
    class: 'invalid',
    sentence: 'raw.{subject} is not what the probe recorded.',
    remedy: 'Treat the evidence as forged.',
  },
  uncorroborated: {
    class: 'unverifiable',
    sentence: 'The host does not corroborate {subject}: {detail}',
    remedy: 'Attest on an engine that reports this fact.',
  },
  contradicted: {
    class: 'invalid',
    sentence: 'The host contradicts {subject}: {detail}',
    remedy: 'Do not believe this payload. Put the restriction that the host reports missing in force.',
  },
  'restriction-missing': {
    class: 'unmet',
    sentence: 'The host’s facts do not show {subject} in effect: {detail}',
    remedy:
      'If it names a file of the image, fix the image. Otherwise run with this flag, as this program always does.',
  },
  'engine-endpoint': {
    class: 'unmet',
    sentence:
      '{subject} chose the engine’s endpoint: another program may answer there in the engine’s place.',
    remedy:
      'Attest without it, through the engine’s own socket. Or find out what listens there, and waive it with --allow-engine-endpoint.',
    waiver: 'engine-endpoint',
  },
  'engine-config-unknown': {
    class: 'unmet',
    sentence: 'The engine held {subject} = {detail}. A run of this program does not have that value.',
    remedy:
      'Remove it from the engine’s own configuration (daemon.json, containers.conf) or from the image. If a newer engine has it by default, report it (docs/restrictions.md).',
  },
  'run-argument': {
    class: 'unmet',
    sentence: 'The container was created with {subject}, which {detail}.',
    remedy: 'Attest without this argument.',
  },
  'limit-not-accepted': {
    class: 'unmet',
    sentence: 'The run had the limit {subject}, and you accept at most {detail}.',
    remedy: 'Attest with a smaller limit, or accept this one with --limit of verify or limits in the policy.',
  },
  'timeout-not-accepted': {
    class: 'unmet',
    sentence: 'The workload was given {subject} s, and you accept at most {detail} s.',
    remedy: 'Launch with a shorter --timeout, or accept this one with launch.timeout_seconds in the policy.',
  },
  'kernel-snapshot-missing': {
    class: 'unverifiable',
    sentence:
      'The run did not read the payload’s process from the kernel while the payload waited: {detail}.',
    remedy:
      'Let the payload wait while /in/gate exists before it does anything. On a slow machine raise --timeout. Or waive it with --allow-no-kernel-snapshot.',
    atRun: 'Let the payload wait at the gate first. On a slow machine raise --timeout.',
    waiver: 'no-kernel-snapshot',
  },
  'kernel-contradicts': {
    class: 'invalid',
    sentence: 'The kernel reports a wrong value for the payload’s {subject}: {detail}',
    remedy: 'Do not believe this sandbox. Find out why kernel and engine disagree.',
  },
  'end-unobserved': {
    class: 'unverifiable',
    sentence: 'The run did not read the payload’s process from the kernel shortly before it ended: {detail}.',
    remedy:
      'Let the payload run for some milliseconds after the gate opens, or waive it with --allow-end-unobserved.',
    atRun: 'Let the payload run longer.',
    waiver: 'end-unobserved',
  },
  'kernel-end-differs': {
    class: 'invalid',
    sentence: 'At the payload’s end the kernel’s report of it differs from that at the gate: {detail}.',
    remedy: 'Do not believe this sandbox. Find out what changed it while the payload ran.',
  },
  'seal-not-shown': {
    class: 'unmet',
    sentence: 'The run asked for a sealed payload, and nothing shows that it was sealed: {detail}.',
    remedy:
      'Attest again. If it fails again, the profile or the payload keeps the launcher from loading its filter.',
  },
} as const satisfies Record<string, ReasonRow>;
