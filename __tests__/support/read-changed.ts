import { isDeepStrictEqual } from 'node:util';
import type { SignatureResult } from '../../src/evidence/check-signature.ts';
import { signatureName } from '../../src/evidence/file-names.ts';
import type { EvidenceSource } from '../../src/evidence/open.ts';
import { readEvidence } from '../../src/evidence/reader.ts';
import { parseSignature } from '../../src/signing/parse-signature.ts';
import { loadVerifier } from '../../src/signing/verifier.ts';
import type { SignedFolder } from '../signing/signed-folders.ts';
import { codes } from '../signing/signed-run.ts';
import { embeddedChanges, type FileChange, flips, KINDS, type Kind, memberChanges } from './file-changes.ts';
import { memberGroups } from './json-members.ts';

/** What came of a folder's trials. */
export interface ChangeResults {
  readonly folder: string;
  readonly isOurs: boolean;
  readonly trials: Readonly<Record<Kind, number>>;
  /** How often each first reason was given. */
  readonly reasons: Readonly<Record<string, number>>;
  /** Changes for which the reader gave no reason that it does not give for the untouched folder. */
  readonly unnoticed: readonly Unnoticed[];
  /** Changes at which the reader threw, or had to catch itself. */
  readonly faults: readonly string[];
}

export interface Unnoticed {
  readonly file: string;
  readonly kind: Kind;
  readonly where: number | string;
  /** The member of the file's JSON that was changed. */
  readonly member: string;
  /** Whether statement, evidence, signer and verified time are those of the untouched folder. */
  readonly meansTheSame: boolean;
}

/** Which of a folder's trials are done: every `step`th, from `first` on. */
export interface Share {
  readonly step: number;
  readonly first: number;
}

/** Reads a signed folder as a stranger once for every change of its share. */
export async function readChanged(folder: SignedFolder, { step, first }: Share): Promise<ChangeResults> {
  const look = await lookAt(folder);
  const untouched = look(folder.source);
  const known = new Set(untouched.reasons);
  const trials = Object.fromEntries(KINDS.map((kind) => [kind, 0])) as Record<Kind, number>;
  const reasons: Record<string, number> = {};
  const unnoticed: Unnoticed[] = [];
  const faults: string[] = [];
  let number = 0;
  for (const { file, change } of trialsOf(folder)) {
    if (number++ % step !== first) continue;
    const { kind, where } = change;
    trials[kind]++;
    const source = withFile(folder.source, file, change.bytes());
    const place = `${file} ${kind} ${where}`;
    let seen: Look;
    try {
      seen = look(source);
    } catch (error) {
      faults.push(`${place}: ${String(error)}`);
      continue;
    }
    const [reason = 'none'] = seen.reasons.filter((each) => !known.has(each));
    const [code = reason] = reason.split(' ');
    reasons[code] = (reasons[code] ?? 0) + 1;
    if (code === 'none') {
      const member = memberAt(folder, file, where);
      unnoticed.push({ file, kind, where, member, meansTheSame: meansTheSame(seen, untouched) });
    }
    if (seen.reasons.some((each) => each.startsWith('reader-fault'))) faults.push(place);
  }
  return { folder: folder.name, isOurs: folder.isOurs, trials, reasons, unnoticed, faults };
}

interface Trial {
  readonly file: string;
  readonly change: FileChange;
}

/** Every change of a folder, numbered as they come. */
export function* trialsOf({ source, signatureName: signatureFile, perByte }: SignedFolder): Generator<Trial> {
  const bundle = source.bundle ?? { name: '', bytes: Buffer.of() };
  const signature = source.files.get(signatureFile) ?? Buffer.of();
  const files = [...source.files].filter(([name]) => name !== signatureFile);
  yield* of(bundle.name, flips(bundle.bytes, perByte.bundle), memberChanges(bundle.bytes));
  yield* of(
    signatureFile,
    flips(signature, perByte.signature),
    memberChanges(signature),
    embeddedChanges(signature),
  );
  for (const [name, bytes] of files) yield* of(name, flips(bytes, perByte.files));
}

function* of(file: string, ...kinds: readonly Iterable<FileChange>[]): Generator<Trial> {
  for (const changes of kinds) for (const change of changes) yield { file, change };
}

function withFile(source: EvidenceSource, name: string, bytes: Uint8Array): EvidenceSource {
  return name === source.bundle?.name
    ? { ...source, bundle: { name, bytes } }
    : { ...source, files: new Map(source.files).set(name, bytes) };
}

/** The innermost member in which a byte stands; a member's own path. */
function memberAt({ source }: SignedFolder, file: string, where: number | string): string {
  if (typeof where === 'string') return where;
  const bytes = file === source.bundle?.name ? source.bundle.bytes : (source.files.get(file) ?? Buffer.of());
  const at = Buffer.from(bytes.subarray(0, where)).toString('utf8').length;
  const around = memberGroups(Buffer.from(bytes).toString('utf8'))
    .flat()
    .filter(({ start, end }) => start <= at && at < end);
  return around.at(-1)?.path ?? 'no member';
}

/** What a stranger sees of a folder: the reasons, and what a signature that holds says. */
interface Look {
  readonly reasons: readonly string[];
  readonly signer: unknown;
  readonly verifiedTime: Date | null;
  readonly source: EvidenceSource;
}

async function lookAt({ expectations, now }: SignedFolder): Promise<(source: EvidenceSource) => Look> {
  const verify = await loadVerifier(expectations.trust);
  if (verify === undefined) throw new Error('the folder is signed, and nobody is trusted');
  return (source) => {
    let result: SignatureResult | null = null;
    const verifySignature: typeof verify = (...given) => {
      result = verify(...given);
      return result;
    };
    const reading = readEvidence(source, expectations, now, { verifySignature });
    const reasons = reading.verdict === 'ACCEPTED' ? [] : codes(reading);
    return { reasons, signer: reading.signer, verifiedTime: timeOf(result), source };
  };
}

function timeOf(result: SignatureResult | null): Date | null {
  return result?.ok ? result.verifiedTime : null;
}

function meansTheSame(a: Look, b: Look): boolean {
  return isDeepStrictEqual(meaningOf(a), meaningOf(b));
}

function meaningOf({ signer, verifiedTime, source }: Look) {
  const signatureFile = signatureName(source.bundle?.name ?? '');
  const signature = parseSignature(source.files.get(signatureFile) ?? Buffer.of());
  const evidence = [...source.files].filter(([name]) => name !== signatureFile);
  return {
    statement: signature.ok ? signature.parsed.payload : null,
    evidence: [source.bundle, evidence],
    signer,
    verifiedTime,
  };
}
