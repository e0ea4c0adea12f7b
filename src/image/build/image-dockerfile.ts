import { openNamed, readAtMost } from '../../engine/host-file.ts';
import { type Sha256, sha256Of } from '../../foundation/digest.ts';
import { AttestationError, printable } from '../../foundation/errors.ts';

/** What must be known of a Dockerfile before an engine may have it. Everything else is the engine's to read. */
export interface Dockerfile {
  readonly text: string;
  readonly sha256: Sha256;
  /** The frontend that a `# syntax=` line names, pinned by digest; null: the engine's own. */
  readonly frontend: string | null;
  /** The image of the first FROM after its ARGs' defaults; null when this reader cannot tell. */
  readonly base: string | null;
  /** Whether the first FROM takes its image from the build argument BASE_IMAGE. */
  readonly takesBaseImage: boolean;
  /** What in it may give another image on another day; empty when nothing does. */
  readonly variable: readonly VariableInput[];
  /** The first line by which a build would reach the network although the builder is told not to; null when none. */
  readonly reachesNetwork: string | null;
}

export type VariableInput = 'run-instruction' | 'add-instruction' | 'frontend' | 'unpinned-image';

const LIMIT = 1024 * 1024;
const PINNED = /@sha256:[0-9a-f]{64}$/;

/**
 * Reads a Dockerfile.
 *
 * @throws AttestationError `dockerfile-missing`, `dockerfile-unreadable` (usage), `dockerfile-frontend-unpinned` (blocked)
 */
export async function readDockerfile(path: string): Promise<Dockerfile> {
  const bytes = await bytesOf(path);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw unreadable(path, 'is not UTF-8 text', cause);
  }
  if (text.includes('\0')) throw unreadable(path, 'holds a NUL character');
  return parseDockerfile(text);
}

async function bytesOf(path: string): Promise<Buffer> {
  const handle = await openNamed(path).catch((cause: NodeJS.ErrnoException) => {
    throw cause.code === 'EACCES' ? unreadable(path, 'cannot be read', cause) : missing(path, cause);
  });
  try {
    const facts = await handle.stat();
    if (!facts.isFile()) throw missing(path);
    // The kernel's own files say 0, hold the host's state, and some never end (/proc/kmsg).
    if (facts.size === 0) throw unreadable(path, 'is empty');
    const bytes = await readAtMost(handle, LIMIT).catch((cause: unknown) => {
      throw unreadable(path, 'cannot be read', cause);
    });
    if (bytes === null) throw unreadable(path, 'is larger than 1 MiB');
    return bytes;
  } finally {
    await handle.close();
  }
}

/** @throws AttestationError `dockerfile-frontend-unpinned` (blocked) */
export function parseDockerfile(text: string): Dockerfile {
  const frontend = frontendOf(text);
  const lines = logicalLines(text);
  const instructions = instructionsOf(text, lines);
  const { base, takesBaseImage } = firstImage(lines);
  return {
    text,
    sha256: sha256Of(text),
    frontend,
    base,
    takesBaseImage,
    variable: variableInputs(lines, instructions, frontend),
    reachesNetwork: instructions.find(reachesNetwork) ?? null,
  };
}

const SPACE = '[\\s\\u0085]';
const DIRECTIVE = new RegExp(`^${SPACE}*(?:#|//)${SPACE}*syntax${SPACE}*=${SPACE}*(.*?)${SPACE}*$`, 'i');
const HEADER = new RegExp(`^${SPACE}*(?:$|#|//)`);

/**
 * The frontend that the Dockerfile asks BuildKit to fetch and run: any program, so only by digest. BuildKit reads it
 * from a `#` or `//` line before the first instruction, after a `#!` line, or from JSON (its parser/directives.go);
 * every comment before the first instruction counts here, which is more, never less.
 */
function frontendOf(text: string): string | null {
  if (/^[\s\uFEFF]*(#![^\n]*\n\s*)?\{/.test(text)) throw unpinned('JSON');
  for (const line of text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)) {
    if (!HEADER.test(line)) return null;
    const value = DIRECTIVE.exec(line)?.[1];
    if (value === undefined) continue;
    const frontend = value.split(/[\s\u0085]/)[0] ?? '';
    if (!/^[^\s@]+@/.test(frontend) || !PINNED.test(frontend)) throw unpinned(frontend);
    return frontend;
  }
  return null;
}

/** Lines with their continuations joined; comments and empty lines gone. Bodies of heredocs are lines like others. */
function logicalLines(text: string): string[] {
  const continued = /^\s*#\s*escape\s*=\s*`\s*$/im.test(text) ? '`' : '\\';
  const lines: string[] = [];
  let open = '';
  for (const line of text.replace(/^\uFEFF/, '').split(/\r?\n/)) {
    if (/^\s*(#|$)/.test(line)) continue;
    const trimmed = line.trim();
    if (trimmed.endsWith(continued)) {
      open += `${trimmed.slice(0, -1)} `;
      continue;
    }
    lines.push((open + trimmed).trim());
    open = '';
  }
  if (open !== '') lines.push(open.trim());
  return lines;
}

function firstImage(lines: readonly string[]): { base: string | null; takesBaseImage: boolean } {
  const defaults = new Map<string, string>();
  for (const line of lines) {
    const argument = /^ARG\s+([A-Za-z_]\w*)(?:=(\S*))?$/i.exec(line);
    if (argument?.[1] !== undefined) {
      defaults.set(argument[1], unquoted(argument[2] ?? ''));
      continue;
    }
    const written = fromImage(line);
    if (written === null) return { base: null, takesBaseImage: false };
    const variable = /^\$(?:(\w+)|\{(\w+)\})$/.exec(written);
    const name = variable?.[1] ?? variable?.[2];
    if (name !== undefined)
      return {
        base: plainImage(defaults.get(name)),
        takesBaseImage: name === 'BASE_IMAGE' && defaults.has(name),
      };
    return { base: plainImage(written), takesBaseImage: false };
  }
  return { base: null, takesBaseImage: false };
}

function fromImage(line: string): string | null {
  const image = /^FROM\s+(?:--\S+\s+)*([^\s-]\S*)(?:\s+AS\s+\S+)?$/i.exec(line)?.[1];
  return image === undefined ? null : unquoted(image);
}

function plainImage(image: string | undefined): string | null {
  return image !== undefined && /^[A-Za-z0-9][\w./:@-]*$/.test(image) ? image : null;
}

function unquoted(text: string): string {
  return /^(["'])(.*)\1$/.exec(text)?.[2] ?? text;
}

/**
 * Every line that an engine may take for an instruction. They join continued lines without a blank, keep the blanks
 * that are there, and know heredocs: so the lines as they stand, and joined, both count.
 */
function instructionsOf(text: string, lines: readonly string[]): string[] {
  const joined = ['\\\\', '`'].flatMap((mark) =>
    text.replace(new RegExp(`${mark}[ \\t]*\\r?\\n(?:[ \\t]*(?:#[^\\n]*)?\\r?\\n)*`, 'g'), '').split(/\r?\n/),
  );
  return [...text.split(/\r?\n/), ...lines, ...joined].map((line) => line.replace(/^[\s\u0085\uFEFF]+/, ''));
}

/**
 * Whether an instruction goes around `--network none`: a RUN with a network or an entitlement of its own (Podman gives
 * it the host's, measured with 5.4.2), or an ADD of anything that is not plainly a file of the context (both engines
 * fetch it themselves). ONBUILD's is another image's.
 */
function reachesNetwork(line: string): boolean {
  // Engines take quotes and backslashes out of words: --net""work is --network.
  const plain = line.replace(/["'`\\]/g, '').toLowerCase();
  if (/^run\b/.test(plain)) {
    const flags = /^run((?:\s+--\S+)*)/.exec(plain)?.[1]?.trim().split(/\s+/) ?? [];
    return flags.some((flag) => /^--(network|security|device)/.test(flag) && flag !== '--network=none');
  }
  return /^add\b/.test(plain) && /:\/\/|@\S*:|\$/.test(plain);
}

/** Errs on the side of naming too much: a heredoc's line that looks like an instruction counts as one. */
function variableInputs(
  lines: readonly string[],
  instructions: readonly string[],
  frontend: string | null,
): VariableInput[] {
  const found = new Set<VariableInput>();
  const stages = new Set<string>(['scratch']);
  const { base, takesBaseImage } = firstImage(lines);
  if (instructions.some((line) => /^RUN\b/i.test(line))) found.add('run-instruction');
  if (instructions.some((line) => /^ADD\b/i.test(line))) found.add('add-instruction');
  let first = true;
  for (const line of lines) {
    if (/^FROM\b/i.test(line)) {
      const image = first ? base : fromImage(line);
      const known = image !== null && (PINNED.test(image) || stages.has(image.toLowerCase()));
      // An image given for BASE_IMAGE is judged where it is chosen.
      if (!known && !(first && takesBaseImage)) found.add('unpinned-image');
      const name = /\bAS\s+(\S+)$/i.exec(line)?.[1];
      if (name !== undefined) stages.add(name.toLowerCase());
      first = false;
    }
    for (const [, from = ''] of line.matchAll(/\bfrom=([^\s,]+)/gi)) {
      if (!PINNED.test(from) && !stages.has(from.toLowerCase()) && !/^\d+$/.test(from))
        found.add('unpinned-image');
    }
  }
  if (frontend !== null) found.add('frontend');
  return [...found];
}

/**
 * Refuses what a builder that is told to stay off the network would do there all the same.
 *
 * @throws AttestationError `build-network-closed` (blocked)
 */
export function refuseNetwork({ reachesNetwork: line }: Pick<Dockerfile, 'reachesNetwork'>): void {
  if (line === null) return;
  throw new AttestationError(
    'blocked',
    'build-network-closed',
    `The Dockerfile reaches the network in its build: ${printable(line, 120)}`,
    'Take what it needs from the context, or allow the network with --build-network, which the evidence records.',
  );
}

function missing(path: string, cause?: unknown): AttestationError {
  return new AttestationError(
    'usage',
    'dockerfile-missing',
    `There is no Dockerfile at ${printable(path)}.`,
    'Name one with --dockerfile, or leave the option out to use the one of this project.',
    cause,
  );
}

function unreadable(path: string, why: string, cause?: unknown): AttestationError {
  const text = `The Dockerfile ${printable(path)} ${why}.`;
  return new AttestationError(
    'usage',
    'dockerfile-unreadable',
    text,
    'Name a readable Dockerfile with --dockerfile.',
    cause,
  );
}

function unpinned(frontend: string): AttestationError {
  return new AttestationError(
    'blocked',
    'dockerfile-frontend-unpinned',
    `The Dockerfile has its builder fetched by \`# syntax=\` (${printable(frontend)}) without a digest.`,
    'Remove the line, or pin it: # syntax=NAME@sha256:DIGEST.',
  );
}
