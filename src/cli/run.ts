import { basename, relative } from 'node:path';
import { type AttestResult, attest } from '../attest.ts';
import { printable } from '../errors.ts';
import { surroundingsHere } from '../main/here.ts';
import { interruptSignal } from '../main/interrupt.ts';
import { type GivenSettings, readSettings, SETTING_NAMES } from '../main/settings.ts';
import { interrupted } from '../report/failure.ts';
import { viewOf } from '../report/run-view.ts';
import { runTable, wrapped } from '../report/table.ts';
import { failedProbes } from '../report/view.ts';
import type { CommandInput } from './command.ts';
import type { Terminal } from './terminal.ts';

/** `sandbox-attestation run`. */
export async function execute({ options, terminal }: CommandInput): Promise<number> {
  const inputs = readSettings(given(options), (name) => `--${name}`);
  const { signal, release } = interruptSignal();
  try {
    const result = await attest(inputs, surroundingsHere(terminal, signal));
    show(result, terminal);
    return result.verdict === 'BLOCKED' ? 3 : 0;
  } catch (error) {
    if (!signal.aborted) throw error;
    const failure = interrupted(String(signal.reason));
    terminal.failure(failure);
    return failure.exitCode;
  } finally {
    release();
  }
}

function show(result: AttestResult, terminal: Terminal): void {
  const view = viewOf(result.reading, result.verdict);
  const mark = result.verdict === 'BLOCKED' ? terminal.red : terminal.green;
  const folder = relative('.', result.evidenceFolder) || '.';
  const readBack = `${ownName()} verify ${quoted(folder)}`;
  terminal.print(['', runTable(view, { good: terminal.green, bad: terminal.red }), ''].join('\n'));
  terminal.print(mark(result.verdict) + HEADLINES[result.verdict]);
  terminal.print(wrapped('evidence        ', `${folder}/`).join('\n'));
  // On one line, so that it can be copied.
  terminal.print(`read it back    ${printable(readBack, 4096)}`);
  terminal.result({
    verdict: result.verdict,
    venue: view.venue,
    runtime: view.runtime,
    evidence: { folder: result.evidenceFolder, bundle: result.bundlePath, sha256: result.bundleSha256 },
    image_digest: view.imageDigest,
    seccomp_sha256: view.seccompSha256,
    failed_probes: failedProbes(view).map(({ probeId }) => probeId),
    probes: view.probes.map(({ probeId, verdict, corroboration, actual, errno }) => ({
      probe_id: probeId,
      verdict,
      corroboration,
      actual,
      errno,
    })),
    reasons: view.reasons,
    read_back: readBack,
  });
}

const HEADLINES: Readonly<Record<AttestResult['verdict'], string>> = {
  ACCEPTED: '  every probe matched and was corroborated',
  REHEARSAL: '  every probe matched and was corroborated; venue LOCAL is no evidence',
  BLOCKED: '  this sandbox is not attested',
};

/** How this program was called: by its installed name, or as a file of a checkout. */
function ownName(): string {
  const file = process.argv[1] ?? '';
  return basename(file) === 'index.js' ? `node ${quoted(relative('.', file))}` : 'sandbox-attestation';
}

/** A path as one word of a shell. */
function quoted(path: string): string {
  return /^[\w./:@%+-]+$/.test(path) ? path : `'${path.replaceAll("'", `'\\''`)}'`;
}

/** Commander's camelCase names back to the settings' own. */
function given(options: Readonly<Record<string, unknown>>): GivenSettings {
  const settings: Record<string, string | readonly string[]> = {};
  for (const name of SETTING_NAMES) {
    const value = options[name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())];
    if (typeof value === 'string') settings[name] = value;
    else if (value === true) settings[name] = 'true';
    else if (Array.isArray(value)) settings[name] = value.map(String);
  }
  return settings;
}
