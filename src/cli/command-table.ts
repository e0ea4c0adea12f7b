import { PAYLOAD_SETTINGS, SETTING_NAMES, SIGNING_SETTINGS } from '../attest/entry/setting-table.ts';
import type { CommandModule } from './command.ts';
import { LAUNCH_OPTIONS } from './launch-options.ts';
import { JSON_OPTION, type OptionRow, QUIET_OPTION, settingOptions } from './option-row.ts';
import { VERIFY_OPTIONS } from './verify-options.ts';

/** One command: its help text, and the module that is loaded when it is called. */
export interface CommandRow {
  readonly name: string;
  readonly description: string;
  /** Its one argument, if it takes one: the name in brackets, and a description. */
  readonly argument?: readonly [name: string, description: string];
  /** What may follow `--`: the name in brackets, and a description. */
  readonly rest?: readonly [name: string, description: string];
  readonly options: readonly OptionRow[];
  readonly examples: string;
  /** Whether it reads foreign bytes and starts nothing: it then has a bounded time for it. */
  readonly reads?: true;
  readonly load: () => Promise<CommandModule>;
}

/** Every command, in the order of the help text. */
export const COMMANDS: readonly CommandRow[] = [
  {
    name: 'run',
    description: 'build the sandbox, run the probes in it, write the evidence',
    options: [
      ...settingOptions(SETTING_NAMES),
      QUIET_OPTION,
      {
        flags: '--verbose',
        description: "also show every call of the engine's client, as you could type it",
      },
      JSON_OPTION,
    ],
    examples: `
Examples:
  $ sandbox-attestation run
      a rehearsal of this project's own sandbox, or of ./Dockerfile.sandbox
  $ sandbox-attestation run --engine podman --seccomp deny-by-default
  $ sandbox-attestation run --venue VPS --deposit /srv/evidence/bundle.json
      evidence from this host, vouched for by its operator
  $ sandbox-attestation run --force --baseline attestation
      again, and what changed since the run before

Exit codes: 0 every probe matched and was corroborated, 3 blocked, 2 wrong usage, 1 a fault of the program.`,
    load: () => import('./run.ts'),
  },
  {
    name: 'check-payload',
    description: 'run a payload of your own once, and say what it must do and does not',
    options: [...settingOptions(PAYLOAD_SETTINGS), QUIET_OPTION, JSON_OPTION],
    examples: `
Examples:
  $ sandbox-attestation check-payload --context examples/own-payload --input examples/own-payload/packet

Exit codes: 0 it does all that a payload must, 3 it does not, 2 wrong usage, 1 a fault of the program.`,
    load: () => import('./check-payload.ts'),
  },
  {
    name: 'sign',
    description: 'sign evidence that was saved without a signature, or with another one',
    argument: ['<path>', 'an evidence folder or a bundle (.json)'],
    options: [
      ...settingOptions(SIGNING_SETTINGS),
      { flags: '--force', description: 'replace the signature that is there' },
      QUIET_OPTION,
      JSON_OPTION,
    ],
    examples: `
Examples:
  $ sandbox-attestation sign attestation/ --signing-key key.pem
  $ sandbox-attestation sign attestation/
      with this user's own key, made once`,
    reads: true,
    load: () => import('./sign.ts'),
  },
  {
    name: 'verify',
    description:
      'read evidence, or a launch, as a stranger would: recompute everything, report the verdict and why',
    argument: ['<path>', 'evidence (a folder, .json or .zip), or a launch’s folder'],
    options: VERIFY_OPTIONS,
    examples: `
Examples:
  $ sandbox-attestation verify attestation/
  $ sandbox-attestation verify artifact.zip --policy policy.json --acceptance acceptance.json
  $ sandbox-attestation verify attestation/ --key signer.pub --expect-image sha256:…
  $ sandbox-attestation verify attestation/ --expect-image sha256:… --allow-unsigned
  $ sandbox-attestation verify --fleet artifacts/ --policy policy.json > results.jsonl
  $ sandbox-attestation verify --fleet series/ --series 2026-04-01/2026-06-30/8 --policy policy.json
  $ sandbox-attestation verify attestation/ --policy policy.json --baseline last-month.zip

Exit codes: 0 accepted or confined, 3 blocked, 2 wrong usage, 1 a fault of the program.`,
    reads: true,
    load: () => import('./verify.ts'),
  },
  {
    name: 'launch',
    description: 'run a workload in the sandbox of accepted evidence, and sign a receipt',
    argument: ['<evidence>', 'an evidence folder or an artifact (.zip)'],
    rest: ['[command...]', "arguments after the image's ENTRYPOINT, in the place of its CMD"],
    options: LAUNCH_OPTIONS,
    examples: `
Examples:
  $ sandbox-attestation launch attestation/ --key signer.pub --input documents/
      the attested image itself
  $ sandbox-attestation launch attestation/ --policy policy.json --context plugin/ --input documents/ -- --fast
      an image that is built of plugin/, on the attested base

Exit codes: 3 blocked (nothing ran, or do not rely on what ran), otherwise the workload's own; 124 when its
time was over, 137 when it wrote too much; 2 wrong usage, 1 a fault of the program. The last line says which;
after an error it is the remedy, and the line above it says which.`,
    load: () => import('./launch.ts'),
  },
  {
    name: 'inspect',
    description: 'show what evidence says, without accepting it',
    argument: ['<path>', 'an evidence folder, a bundle (.json) or an artifact (.zip)'],
    options: [
      {
        flags: '--as-policy',
        description: 'print a policy that expects exactly what this evidence holds, for a person to review',
      },
      JSON_OPTION,
    ],
    examples: `
Examples:
  $ sandbox-attestation inspect attestation/
  $ sandbox-attestation inspect attestation/ --as-policy > policy.json`,
    reads: true,
    load: () => import('./inspect.ts'),
  },
  {
    name: 'report',
    description: 'make the page of evidence again, and its forms for dashboards; does not accept it',
    argument: ['<path>', 'an evidence folder, a bundle (.json) or an artifact (.zip)'],
    options: [
      {
        flags: '--output <FILE>',
        description: 'where the page goes (default: report.html in the folder, or here)',
      },
      {
        flags: '--junit <FILE>',
        description: 'also write JUnit XML: a test for each probe, restriction and kernel check',
      },
      { flags: '--sarif <FILE>', description: 'also write SARIF 2.1.0: a result for each that failed' },
      {
        flags: '--oscal <FILE>',
        description: 'also write OSCAL assessment results 1.2.1: what a reader finds of each objective',
      },
      {
        flags: '--policy <FILE>',
        description: 'with --oscal: a policy file with all expectations; without one nothing is satisfied',
      },
      QUIET_OPTION,
      JSON_OPTION,
    ],
    examples: `
Examples:
  $ sandbox-attestation report attestation/
  $ sandbox-attestation report artifact.zip --output page.html --junit junit.xml --sarif results.sarif
  $ sandbox-attestation report attestation/ --oscal results.json --policy policy.json`,
    reads: true,
    load: () => import('./report.ts'),
  },
  {
    name: 'doctor',
    description: 'report what this machine can attest, and why not',
    options: [
      {
        flags: '--clean',
        description: 'remove the orphans of crashed runs: containers, networks, images, folders',
      },
      {
        flags: '--images',
        description:
          'with --clean: also the images with the names that runs give, even if another program made them',
      },
      { flags: '--tag <TAG>', description: 'a tag that runs used; its image is kept as well' },
      {
        flags: '--allow-engine-endpoint',
        description: 'also ask an engine that DOCKER_HOST or a Docker context chose',
      },
      JSON_OPTION,
    ],
    examples: `
Examples:
  $ sandbox-attestation doctor
  $ sandbox-attestation doctor --clean --images
  $ sandbox-attestation doctor --clean --images --tag my-sandbox:attest`,
    load: () => import('./doctor.ts'),
  },
  {
    name: 'explain',
    description:
      'explain a probe, reason, error, restriction or check: what it means, which attack it denies, what to do',
    argument: ['[name]', 'PR-NET-1, contradicted, engine-unreachable, …; without one: every name'],
    options: [JSON_OPTION],
    examples: `
Examples:
  $ sandbox-attestation explain PR-EXEC-1
  $ sandbox-attestation explain venue-claimed
  $ sandbox-attestation explain`,
    load: () => import('./explain.ts'),
  },
];
