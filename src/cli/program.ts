import { Command, CommanderError, Option } from 'commander';
import { projectVersion } from '../attest/entry/project.ts';
import {
  optionOf,
  SETTING_NAMES,
  SETTINGS,
  type Setting,
  type SettingName,
  SIGNING_SETTINGS,
} from '../attest/entry/settings.ts';
import { toFailure } from '../report/failure.ts';
import type { CommandModule } from './command.ts';
import { Terminal } from './terminal.ts';

/** Runs the command line and gives its exit code. The one place of the CLI where anything thrown becomes output. */
export async function runProgram(argv: readonly string[]): Promise<number> {
  const terminal = new Terminal(process.stdout, process.stderr, {
    json: argv.includes('--json'),
    quiet: argv.includes('--quiet'),
    verbose: argv.includes('--verbose'),
    environment: process.env,
  });
  let exitCode = 0;
  const program = buildProgram(async (load, path, options) => {
    exitCode = await (await load()).execute({ path, options, terminal });
  }, terminal);
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return usageExit(error, terminal);
    const failure = toFailure(error);
    terminal.failure(failure);
    return failure.exitCode;
  }
}

/** Commander has already said what was wrong on stderr; help and the version are no errors. */
function usageExit(error: CommanderError, terminal: Terminal): number {
  if (error.exitCode === 0) return 0;
  terminal.result({
    verdict: 'BLOCKED',
    reasons: [
      {
        code: 'usage',
        message: error.message.replace(/^error: /, '').replace(/\s*\n\s*/g, ' '),
        remedy: 'See --help.',
      },
    ],
  });
  return 2;
}

type Execute = (
  load: () => Promise<CommandModule>,
  path: string,
  options: Readonly<Record<string, unknown>>,
) => Promise<void>;

function buildProgram(execute: Execute, terminal: Terminal): Command {
  const program = new Command('sandbox-attestation')
    .description(
      'Proves that a sandbox is deny-by-default: builds it, runs probes inside, judges what happened, ' +
        'and writes one evidence bundle that a stranger can verify.',
    )
    .version(projectVersion(), '-V, --version', 'print the version')
    .helpCommand('help [command]', 'print the help of a command')
    .showHelpAfterError('(add --help for all options)')
    .exitOverride()
    .configureOutput({
      // With --json stdout is for the one object, also when the answer is help text.
      writeOut: (text) => terminal.help(text),
      writeErr: (text) => terminal.complain(text.trimEnd()),
      getOutHasColors: () => terminal.colours,
      getErrHasColors: () => terminal.colours,
    })
    .addHelpText('after', `\nExit codes: 0 accepted, 3 blocked, 2 wrong usage, 1 a fault of the program.`);
  addRun(program, execute);
  addSign(program, execute);
  addVerify(program, execute);
  addInspect(program, execute);
  addReport(program, execute);
  addDoctor(program, execute);
  addExplain(program, execute);
  return program;
}

function addRun(program: Command, execute: Execute): void {
  const command = program
    .command('run')
    .description('build the sandbox, run the probes in it, write the evidence');
  for (const name of SETTING_NAMES) {
    command.addOption(settingOption(name));
    const setting: Setting = SETTINGS[name];
    const option = optionOf(name);
    if (setting.none === true) command.option(`--no-${option}`, `the same as --${option} none`);
  }
  command
    .addOption(quiet())
    .option('--verbose', "also show every call of the engine's client, as it could be typed")
    .option('--json', 'print one JSON object on stdout, everything else on stderr')
    .addHelpText('after', RUN_EXAMPLES)
    .action((options) => execute(() => import('./run.ts'), '', options));
}

function settingOption(name: SettingName): Option {
  const { kind, value, default: defaultValue, description } = SETTINGS[name];
  // What is on by itself can only be turned off.
  const flag = `--${kind === 'flag' && defaultValue === 'true' ? 'no-' : ''}${optionOf(name)}`;
  const option = new Option(kind === 'flag' ? flag : `${flag} <${value}>`, described(description, flag));
  if (kind === 'list') option.argParser((argument: string, before: string[] = []) => [...before, argument]);
  else if (kind === 'text' && defaultValue !== '') option.default(defaultValue);
  return option;
}

/** An option that turns something off says so. */
function described(description: string, flag: string): string {
  return flag.startsWith('--no-')
    ? `Do not: ${description.charAt(0).toLowerCase()}${description.slice(1)}`
    : description;
}

function addSign(program: Command, execute: Execute): void {
  const command = program
    .command('sign')
    .description('sign evidence that was saved without a signature, or with another one')
    .argument('<path>', 'an evidence folder or a bundle (.json)');
  for (const name of SIGNING_SETTINGS) command.addOption(settingOption(name));
  command
    .option('--force', 'replace the signature that is there')
    .addOption(quiet())
    .option('--json', 'print one JSON object on stdout, everything else on stderr')
    .addHelpText('after', SIGN_EXAMPLES)
    .action((path, options) => execute(() => import('./sign.ts'), path, options));
}

function addVerify(program: Command, execute: Execute): void {
  program
    .command('verify')
    .description('read evidence as a stranger would: recompute everything, say ACCEPTED or BLOCKED and why')
    .argument('<path>', 'evidence: a folder, a bundle (.json) or an artifact (.zip)')
    .option('--expect-image <DIGEST>', 'image id that must have been attested (repeatable)', collect)
    .option(
      '--expect-seccomp <DIGEST>',
      'sha256 of the seccomp profile that must have been used (repeatable)',
      collect,
    )
    .option('--expect-payload <DIGEST>', 'sha256 of the payload that must have run (repeatable)', collect)
    .option('--expect-base <DIGEST>', 'ChainID or inventory digest of a base to accept (repeatable)', collect)
    .option(
      '--expect-add <DIGEST>',
      'digest of an entry that the image may add to its base (repeatable)',
      collect,
    )
    .option('--policy <FILE>', 'a policy file with all expectations')
    .option('--max-age <DAYS>', 'oldest acceptable evidence, in days (default: 30)')
    .option('--venue <LIST>', 'acceptable venues, comma-separated (default: CI,VPS)')
    .option('--challenge <TEXT>', 'the challenge that the evidence must hold')
    .option('--key <FILE>', 'the public key whose signature you trust (PEM, P-256 or ed25519)')
    .option('--certificate-identity <TEXT>', 'the identity whose certificate you trust, exactly')
    .option('--certificate-identity-regexp <RE>', 'the same as a pattern of the whole identity')
    .option('--certificate-oidc-issuer <URL>', 'who vouches for that identity, exactly')
    .option('--certificate-oidc-issuer-regexp <RE>', 'the same as a pattern of the whole issuer')
    .option('--trusted-root <FILE>', "trusted root of the Sigstore instance (default: public-good's)")
    .option('--repository <OWNER/NAME>', 'the repository whose run it must be')
    .option('--workflow <REF>', 'the workflow whose run it must be (GITHUB_WORKFLOW_REF)')
    .option('--runner-environment <NAME>', 'github-hosted or self-hosted')
    .option('--allow-unsigned', 'waiver: accept evidence that nobody signed')
    .option('--allow-claimed-venue', 'waiver: accept a venue that only the evidence itself claims')
    .option('--allow-unpinned-image', 'waiver: accept any image')
    .option('--allow-unpinned-base', 'waiver: accept any base')
    .option('--allow-unpinned-seccomp', 'waiver: accept any seccomp profile')
    .option('--allow-unpinned-payload', 'waiver: accept any payload')
    .option('--allow-uncontrolled', 'waiver: accept evidence of a run without controls')
    .option('--allow-unchecked-page', 'waiver: accept a report.html that this version did not make')
    .option('--allow-engine-endpoint', 'waiver: accept an engine that DOCKER_HOST or a context chose')
    .option('--allow-executables', 'waiver: accept an image that holds further executables')
    .option('--allow-no-posture', 'waiver: accept evidence of a run without the complete posture')
    .option('--allow-end-unobserved', 'waiver: accept a payload whose end the kernel was not asked about')
    .option('--allow-no-kernel-view', 'waiver: accept a payload about which the kernel was not asked')
    .option('--baseline <PATH>', 'earlier evidence: say what changed since; no verdict depends on it')
    .option('--acceptance <FILE>', "write the packet's B4' acceptance record")
    .option('--summary-statement <FILE>', 'write the decision as a signed SLSA verification summary')
    .option('--fleet', 'all evidence below a folder, or a stream of lines (a file, or -)')
    .option('--names <FILE>', 'with --fleet: a JSON list of the names that must be there, each once')
    .option('--alike', 'with --fleet: block when images, profiles or payloads differ')
    .option('--summary-key <FILE>', "your private key that signs it (else the environment's SIGNING_KEY)")
    .addOption(quiet())
    .option('--json', 'print one JSON object on stdout, everything else on stderr')
    .addHelpText('after', VERIFY_EXAMPLES)
    .action((path, options) => execute(() => import('./verify.ts'), path, options));
}

function addInspect(program: Command, execute: Execute): void {
  program
    .command('inspect')
    .description('show what evidence says, accepting nothing')
    .argument('<path>', 'an evidence folder, a bundle (.json) or an artifact (.zip)')
    .option(
      '--as-policy',
      'print a policy that expects exactly what this evidence holds, for a person to review',
    )
    .option('--json', 'print one JSON object on stdout, everything else on stderr')
    .addHelpText('after', INSPECT_EXAMPLES)
    .action((path, options) => execute(() => import('./inspect.ts'), path, options));
}

function addReport(program: Command, execute: Execute): void {
  program
    .command('report')
    .description('make the page of evidence again, and its forms for dashboards; accepts nothing')
    .argument('<path>', 'an evidence folder, a bundle (.json) or an artifact (.zip)')
    .option('--output <FILE>', 'where the page goes (default: report.html in the folder, or here)')
    .option('--junit <FILE>', 'also write JUnit XML: a test for each probe, door and kernel check')
    .option('--sarif <FILE>', 'also write SARIF 2.1.0: a result for each that failed')
    .addOption(quiet())
    .option('--json', 'print one JSON object on stdout, everything else on stderr')
    .addHelpText('after', REPORT_EXAMPLES)
    .action((path, options) => execute(() => import('./report.ts'), path, options));
}

function addDoctor(program: Command, execute: Execute): void {
  program
    .command('doctor')
    .description('say what this machine can attest, and why not')
    .option('--clean', 'remove what crashed runs left: containers, networks, images, folders')
    .option('--images', 'with --clean: also the images that stay for the next run')
    .option('--tag <TAG>', 'a tag that runs were given, whose image stays as well')
    .option('--json', 'print one JSON object on stdout, everything else on stderr')
    .addHelpText('after', DOCTOR_EXAMPLES)
    .action((options) => execute(() => import('./doctor.ts'), '', options));
}

function addExplain(program: Command, execute: Execute): void {
  program
    .command('explain')
    .description(
      'say what a probe, reason, error, door or check means, which attack it stands against, what to do',
    )
    .argument('[name]', 'PR-NET-1, contradicted, engine-unreachable, …; without one: every name')
    .option('--json', 'print one JSON object on stdout, everything else on stderr')
    .addHelpText('after', EXPLAIN_EXAMPLES)
    .action((name, options) => execute(() => import('./explain.ts'), name ?? '', options));
}

function quiet(): Option {
  return new Option('--quiet', 'say nothing but what failed; the exit code is the answer');
}

function collect(argument: string, before: string[] = []): string[] {
  return [...before, argument];
}

const RUN_EXAMPLES = `
Examples:
  $ sandbox-attestation run
      a rehearsal of this project's own sandbox, or of ./Dockerfile.sandbox
  $ sandbox-attestation run --engine podman --seccomp deny-by-default
  $ sandbox-attestation run --venue VPS --deposit /srv/evidence/bundle.json
      evidence from this host, vouched for by its operator
  $ sandbox-attestation run --force --baseline attestation
      again, and what changed since the run before

Exit codes: 0 every probe matched and was corroborated, 3 blocked, 2 wrong usage, 1 a fault of the program.`;

const SIGN_EXAMPLES = `
Examples:
  $ sandbox-attestation sign attestation/ --key key.pem
  $ sandbox-attestation sign attestation/
      with this user's own key, made once`;

const VERIFY_EXAMPLES = `
Examples:
  $ sandbox-attestation verify attestation/
  $ sandbox-attestation verify artifact.zip --policy policy.json --acceptance acceptance.json
  $ sandbox-attestation verify attestation/ --key signer.pub --expect-image sha256:…
  $ sandbox-attestation verify attestation/ --expect-image sha256:… --allow-unsigned
  $ sandbox-attestation verify --fleet artifacts/ --policy policy.json > results.jsonl
  $ sandbox-attestation verify attestation/ --policy policy.json --baseline last-month.zip

Exit codes: 0 accepted, 3 blocked, 2 wrong usage, 1 a fault of the program.`;

const INSPECT_EXAMPLES = `
Examples:
  $ sandbox-attestation inspect attestation/
  $ sandbox-attestation inspect attestation/ --as-policy > policy.json`;

const REPORT_EXAMPLES = `
Examples:
  $ sandbox-attestation report attestation/
  $ sandbox-attestation report artifact.zip --output page.html --junit junit.xml --sarif results.sarif`;

const EXPLAIN_EXAMPLES = `
Examples:
  $ sandbox-attestation explain PR-EXEC-1
  $ sandbox-attestation explain venue-claimed
  $ sandbox-attestation explain`;

const DOCTOR_EXAMPLES = `
Examples:
  $ sandbox-attestation doctor
  $ sandbox-attestation doctor --clean --images
  $ sandbox-attestation doctor --clean --images --tag my-sandbox:attest`;
