import { largerInWords } from '../../evidence/run-limits.ts';
import { baseInWords, insteadOfOwnBase } from '../base-in-words.ts';
import type { ReportFacts } from '../facts.ts';
import { filesAboveBase } from '../files-above-base.ts';
import { type Child, code, counted, el, said } from './element.ts';
import { timeOf } from './overview.ts';

/**
 * The run's own facts, for anyone who compares them: whole digests, the engine's argument list, the venue's own words.
 */
export function runFacts({ bundle, bundleName, reading }: ReportFacts): Child {
  const { host, run } = bundle;
  const { engine, system } = host;
  return el(
    'section',
    { id: 'run', 'aria-labelledby': 'run-title' },
    el('h2', { id: 'run-title' }, 'The run'),
    el('p', {}, 'Digests to compare, and the machine as it describes itself.'),
    el(
      'dl',
      { class: 'facts' },
      ...fact('Bundle', code(bundleName)),
      ...fact('Bundle’s SHA-256', code(reading.bundleSha256 ?? '')),
      ...fact('Image', code(bundle.image_digest), ` (${bundle.image_digest_kind})`),
      ...fact(
        'Base image',
        `${host.inventory.base.kind}: `,
        code(host.inventory.base.reference),
        ...packages(host.inventory.base),
        ', layers ',
        code(host.inventory.base.chain_id ?? 'none'),
        `; ${baseInWords(host.inventory.base)}`,
        ...(insteadOfOwnBase(bundle) === '' ? [] : [el('div', {}, insteadOfOwnBase(bundle))]),
      ),
      ...fact('Above the base', ...added(host.inventory)),
      ...fact('Files above the base', ...files(bundle)),
      ...fact('Dockerfile', code(bundle.dockerfile_sha256)),
      ...fact('Payload', code(bundle.payload_sha256)),
      ...fact('Seccomp profile', code(bundle.seccomp_sha256), ' ', said(bundle.profile.source, 400)),
      ...fact('Findings in the profile', ...lint(bundle)),
      ...fact('Input', ...input(bundle)),
      ...fact(
        'Started',
        timeOf(run.started_at),
        `, ${run.ended} after ${run.duration_ms} ms, exit code ${run.exit_code ?? 'none'}`,
      ),
      ...limits(bundle),
      ...fact('Seal', ...seal(host.seal)),
      ...fact(
        'Engine',
        said(bundle.runtime),
        ', ',
        said([engine.oci_runtime, engine.oci_runtime_version ?? ''].join(' ').trim()),
        `, ${engine.rootless ? 'rootless' : 'rootful'}, ${engine.image_store} store, cgroup v${engine.cgroup_version}`,
      ),
      ...fact(
        'System',
        said(system.distribution),
        ', Linux ',
        said(system.kernel),
        ` ${system.architecture}, LSMs: `,
        said(system.lsms.join(', ') || 'none'),
      ),
      ...Object.entries(bundle.venue_facts).flatMap(([name, value]) =>
        fact(name, value === '' ? 'not reported' : said(String(value), 400)),
      ),
      ...fact('Challenge', bundle.challenge === null ? 'none' : code(bundle.challenge)),
      ...fact(
        'Written by',
        `${bundle.tool.name} `,
        said(bundle.tool.version),
        `, bundle format ${bundle.schema_version}`,
      ),
    ),
    el('h3', { class: 'layer', id: 'arguments' }, 'The engine client’s arguments'),
    el('pre', { tabindex: 0, role: 'region', 'aria-labelledby': 'arguments' }, ...words(run.arguments)),
  );
}

function fact(name: string, ...value: readonly Child[]): Child[] {
  return [el('dt', {}, name), el('dd', {}, ...value)];
}

/** Only of a run whose limits are larger than the default. */
function limits(bundle: ReportFacts['bundle']): Child[] {
  const larger = largerInWords(bundle);
  return larger === '' ? [] : fact('Limits', `larger than the default: ${larger}`);
}

/** The page shows this many entries by name; the bundle has all. */
const SHOWN = 12;

function added({ added: entries }: ReportFacts['bundle']['host']['inventory']): Child[] {
  const names = entries.slice(0, SHOWN).flatMap(({ path, type }) => [code(path), ` (${type}) `]);
  return [`${counted(entries.length, 'entry', 'entries')}: `, ...names, entries.length > SHOWN ? '…' : ''];
}

/** With size and digest: the person who made the payload can compare file by file. */
function files(bundle: ReportFacts['bundle']): Child[] {
  const all = filesAboveBase(bundle);
  if (all.length === 0) return ['none'];
  const shownOnes = all
    .slice(0, MOST_FILES)
    .map(({ path, size, sha256, payload }) =>
      el(
        'div',
        {},
        code(path),
        ` ${counted(size, 'byte')}, `,
        code(sha256),
        payload ? ', of the payload’s digest' : '',
      ),
    );
  return all.length > MOST_FILES ? [...shownOnes, `and ${all.length - MOST_FILES} more`] : shownOnes;
}

function packages({ packages: all }: ReportFacts['bundle']['host']['inventory']['base']): Child[] {
  const count = all.length;
  return count === 0 ? [] : [`, from ${counted(count, 'package')}`];
}

function seal(found: ReportFacts['bundle']['host']['seal']): Child[] {
  if (found === null) return ['not requested'];
  const steps = (found.said ?? []).map(({ step, errno }) => `${step}: errno ${errno}`).join(', ');
  const filters = found.status?.seccomp_filters ?? null;
  return [
    'launcher ',
    code(found.launcher_sha256),
    `, which says: ${steps || 'nothing'}; the kernel counts ${filters === null ? 'no' : counted(filters, 'filter')} afterwards`,
  ];
}

const MOST_FINDINGS = 20;

function lint({ lint: findings }: ReportFacts['bundle']): Child[] {
  if (findings.length === 0) return ['none'];
  const shownOnes = findings
    .slice(0, MOST_FINDINGS)
    .map(({ code: name, severity, message }) =>
      el('div', {}, code(name), ` (${severity}) `, said(message, 400)),
    );
  return findings.length > MOST_FINDINGS
    ? [...shownOnes, `and ${findings.length - MOST_FINDINGS} more`]
    : shownOnes;
}

const MOST_FILES = 20;

function input({ input: { files } }: ReportFacts['bundle']): Child[] {
  if (files.length === 0) return ['no files'];
  const shownOnes = files
    .slice(0, MOST_FILES)
    .map(({ path, size, sha256 }) => el('div', {}, code(path), ` ${counted(size, 'byte')}, `, code(sha256)));
  return files.length > MOST_FILES ? [...shownOnes, `and ${files.length - MOST_FILES} more`] : shownOnes;
}

const MOST_WORDS = 400;

/** One flag on each line. */
function words(all: readonly string[]): Child[] {
  const lines = all
    .slice(0, MOST_WORDS)
    .map((word, index) => [
      el('bdi', {}, said(word, 400)),
      all[index + 1]?.startsWith('-') === true ? '\n' : ' ',
    ]);
  return [...lines.flat(), all.length > MOST_WORDS ? `… and ${all.length - MOST_WORDS} more` : null];
}
