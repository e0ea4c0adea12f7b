import { sha256Of } from '../foundation/digest.ts';
import { bundleName } from './bundle.ts';
import { equalJson } from './canonical-json.ts';
import type { BundleCase, Case } from './case.ts';
import { FILE_NAMES, isListable, signatureName } from './file-names.ts';
import { readLines } from './lines.ts';
import { recordObservations } from './observed.ts';
import { type Reason, type ReasonCode, reason } from './reasons.ts';

/** Renders the views that may lie in an evidence folder, by file name; each is a pure function of the bundle's bytes. */
export type Views = Readonly<Record<string, (bundleBytes: Uint8Array) => Uint8Array>>;

/**
 * Reasons that only the folder's files decide. A signed result does not have them: it is about the bundle's bytes
 * alone.
 */
const OF_FOLDER: ReadonlySet<ReasonCode> = new Set([
  'evidence-folder',
  'evidence-link',
  'evidence-too-large',
  'evidence-unreadable',
  'bundle-ambiguous',
  'bundle-name',
  'file-missing',
  'file-differs',
  'unknown-file',
  'view-differs',
  'observations-differ',
]);

/** Returns what the folder holds that its run did not leave. */
export function folderReasons(reasons: readonly Reason[]): readonly Reason[] {
  return reasons.filter(({ code }) => OF_FOLDER.has(code));
}

/**
 * Every file next to the bundle is its signature, or listed with its digest, or a view that the reader renders to the
 * same bytes.
 */
export function checkFiles(evidence: Case, views: Views): Reason[] {
  return [
    ...listedFiles(evidence),
    ...presentFiles(evidence, views),
    ...payloadLines(evidence),
    ...name(evidence),
  ];
}

/** What a bundle lists, without the files themselves. */
export function checkListing({ bundle }: BundleCase): Reason[] {
  const paths = bundle.files.map(({ path }) => path);
  const found = paths.filter((path) => !isListable(path)).map((path) => reason('unknown-file', path));
  if (new Set(paths).size !== paths.length)
    found.push(reason('fields-disagree', 'files', 'a file is listed twice'));
  const digests: Readonly<Record<string, string>> = {
    [FILE_NAMES.profile]: bundle.seccomp_sha256,
    [FILE_NAMES.dockerfile]: bundle.dockerfile_sha256,
  };
  for (const { path, sha256 } of bundle.files) {
    if (Object.hasOwn(digests, path) && digests[path] !== sha256) {
      found.push(reason('fields-disagree', 'files', `${path} has another digest elsewhere in the bundle`));
    }
  }
  if (!paths.includes(FILE_NAMES.attest) && bundle.observation_problems.length === 0) {
    found.push(reason('fields-disagree', 'files', `${FILE_NAMES.attest} is not listed`));
  }
  return found;
}

function listedFiles({ source, bundle }: Case): Reason[] {
  if (source.kind === 'bundle') return [];
  return bundle.files.flatMap(({ path, size, sha256 }) => {
    const bytes = source.files.get(path);
    if (bytes === undefined) return [reason('file-missing', path)];
    if (bytes.length !== size) return [reason('file-differs', path, `${bytes.length} bytes, ${size} listed`)];
    return sha256Of(bytes) === sha256 ? [] : [reason('file-differs', path, 'its digest is another one')];
  });
}

function presentFiles({ source, bundle, bundleName }: Case, views: Views): Reason[] {
  const listed = new Set(bundle.files.map(({ path }) => path));
  return [...source.files].flatMap(([name, bytes]) => {
    if (listed.has(name) || name === signatureName(bundleName)) return [];
    const render = Object.hasOwn(views, name) ? views[name] : undefined;
    if (render === undefined || source.bundle === null) return [reason('unknown-file', name)];
    const same = Buffer.compare(render(source.bundle.bytes), bytes) === 0;
    return same ? [] : [reason('view-differs', name)];
  });
}

/** Reads the payload's own lines again: they must give the observations that the bundle records. */
function payloadLines({ source, bundle, recorded }: Case): Reason[] {
  const bytes = source.files.get(FILE_NAMES.attest);
  if (bytes === undefined) return [];
  const lines = readLines(bytes);
  const found: Reason[] = [];
  if (!equalJson(recordObservations(lines.observations, bundle.raw), recorded)) {
    found.push(reason('observations-differ', null, 'another observation'));
  }
  const problems = lines.problems.map(({ code, subject }) => ({ code, subject }));
  if (!equalJson(problems, bundle.observation_problems)) {
    found.push(reason('observations-differ', null, 'other problems'));
  }
  return found;
}

/** A bundle file alone may have any name: the packet's §4 requires another name on a VPS. */
function name({ source, bundle, bundleName: found }: Case): Reason[] {
  const expected = bundleName(bundle);
  return source.kind === 'bundle' || found === expected ? [] : [reason('bundle-name', found, expected)];
}
