import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { buildBundle, bundleName } from '../../src/evidence/bundle.ts';
import type { Bundle, DeepReadonly } from '../../src/evidence/bundle-type.ts';
import { readStrictJson, writeJson } from '../../src/evidence/canonical-json.ts';
import { bundleProblem } from '../../src/evidence/generated/validate-bundle.ts';
import { payloadDigest } from '../../src/evidence/payload-digest.ts';
import { readEvidence } from '../../src/evidence/reader.ts';
import { sha256Of } from '../../src/foundation/digest.ts';
import type { HostFacts } from '../../src/probes/host-facts.ts';
import { mutations } from './mutations.ts';
import { expectationsFor, NOW, RUNS, realRun, sourceOf } from './real-run.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The bundle's `host` is HostFacts: each can stand for the other, or this file does not compile. */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;
const hostIsHostFacts: Same<Bundle['host'], DeepReadonly<HostFacts>> = true;

describe('what is generated', () => {
  test('is what the schemas and the released files come to', () => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/generate/evidence.ts', '--check'], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });

  test('loads nothing but what knows shared values, and words for a problem', () => {
    for (const name of ['bundle', 'policy', 'acceptance']) {
      const source = readFileSync(`${root}src/evidence/generated/validate-${name}.ts`, 'utf8');
      expect(
        source.match(
          /\brequire\(|^import (?!type|\{ (isShared|schemaProblem) \} from '..\/..\/foundation\/(memoize|schema-problem).ts')/m,
        ),
      ).toBeNull();
    }
  });

  test('types the host as the probes do', () => {
    expect(hostIsHostFacts).toBe(true);
  });
});

describe('the schema', () => {
  test('permits no other members: every object of it says so', () => {
    const open: string[] = [];
    const visit = (value: unknown, path: string): void => {
      if (typeof value !== 'object' || value === null) return;
      if ('type' in value && value.type === 'object' && !('additionalProperties' in value)) open.push(path);
      for (const [key, member] of Object.entries(value)) visit(member, `${path}/${key}`);
    };
    for (const name of ['bundle', 'policy', 'acceptance', 'verification']) {
      visit(JSON.parse(readFileSync(`${root}schemas/${name}.schema.json`, 'utf8')), name);
    }
    expect(open).toEqual([]);
  });

  test('asks for every member but posture and negative controls, which a run may leave out', () => {
    const bundle = buildBundle(realRun().input);
    const optional: string[] = [];
    for (const { path, change, value } of mutations(bundle)) {
      if (change === 'drop' && !/\.\d+$/.test(path) && bundleProblem(value) === null) optional.push(path);
    }
    // `drop` names the parent; a list's entries may go, an object's members may not.
    // A change to a negative control's host facts is judged with the facts that it makes; only a peer has an image.
    const own = /^controls\.\d+\.(host\.\d+\.value|marker)(\.|$)/;
    expect(optional.filter((path) => !isList(bundle, path) && !own.test(path))).toEqual(['', '']);
  });
});

describe('the one form of a bundle', () => {
  test.each(RUNS)('%s reads back to the same value', (name) => {
    const bundle = buildBundle(realRun(name).input);
    const read = readStrictJson(writeJson(bundle));
    expect(read.ok && read.value).toEqual(bundle);
  });

  const honest = Buffer.from(writeJson(buildBundle(realRun().input))).toString('utf8');
  test.each([
    [
      'a key twice',
      honest.replace('"reproducible": true,', '"reproducible": true,\n  "reproducible": true,'),
    ],
    [
      'a key twice, spelled otherwise',
      honest.replace('"reproducible"', '"\\u0072eproducible": true,\n  "reproducible"'),
    ],
    ['an odd number', honest.replace('"schema_version": 1', '"schema_version": 1.0')],
    ['an escape that is not needed', honest.replace('"venue": "CI"', '"venue": "C\\u0049"')],
    ['other white space', honest.replace('\n', '\r\n')],
    ['no newline at the end', honest.trimEnd()],
    ['something after it', `${honest}\n`],
    ['a byte order mark', `\uFEFF${honest}`],
    ['a prototype', honest.replace('{', '{\n  "__proto__": {},')],
    ['depth', '['.repeat(200_000) + ']'.repeat(200_000)],
    ['nothing', ''],
  ])('refuses %s', (_, text) => {
    const read = readStrictJson(Buffer.from(text));
    expect(read.ok && bundleProblem(read.value) === null).toBe(false);
  });
});

describe('the reader never throws', () => {
  const { input, files } = realRun();
  const bundle = buildBundle(input);
  const read = (bytes: Uint8Array) =>
    readEvidence(
      { ...sourceOf(bundle, files), bundle: { name: bundleName(bundle), bytes } },
      expectationsFor(bundle),
      NOW,
    );

  test('on any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => read(bytes).verdict === 'BLOCKED'),
      { numRuns: 1000 },
    );
  });
  test('on any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => read(writeJson(value)).verdict === 'BLOCKED'),
      { numRuns: 1000 },
    );
  });
  test('on any JSON anywhere in real evidence', () => {
    const keys = fc.constantFrom(...Object.keys(bundle));
    fc.assert(
      fc.property(keys, fc.jsonValue(), (key, value) => {
        const reading = read(writeJson({ ...bundle, [key]: value }));
        return (
          reading.verdict === 'BLOCKED' ||
          ['challenge', 'build_network', 'reproducible', 'image_tag'].includes(key) ||
          // The value that was there already.
          JSON.stringify(value) === JSON.stringify(bundle[key as keyof typeof bundle])
        );
      }),
      { numRuns: 500 },
    );
  });
  test('on any texts in what the payload and the host report', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('%s', '\u202e', '\ud800', '{subject}', '../..'),
    );
    fc.assert(
      fc.property(text, text, text, (mountinfo, kernel, destination) => {
        const host = {
          ...bundle.host,
          system: { ...bundle.host.system, kernel },
          container: {
            ...bundle.host.container,
            mounts: [{ destination, type: 'bind', source: '/', read_only: false, options: [] }],
          },
        };
        const changed = { ...bundle, raw: { ...bundle.raw, mountinfo }, host };
        return read(writeJson(changed)).reasons.every(
          ({ sentence }) => !/[\p{Cc}\p{Cf}\p{Cs}]/u.test(sentence),
        );
      }),
      { numRuns: 300 },
    );
  });
});

describe('the payload’s digest', () => {
  const file = (path: string, text: string) => ({ path, sha256: sha256Of(text) });
  test('of one file is that of its listing: a file that holds a listing is not what it lists', () => {
    const listing = `${sha256Of('a').slice(7)}  /app/a\n${sha256Of('b').slice(7)}  /app/b\n`;
    const two = [file('/app/a', 'a'), file('/app/b', 'b')];
    expect(payloadDigest([file('/app/main.py', listing)])).not.toBe(payloadDigest(two));
    expect(payloadDigest([file('/app/a', 'a')])).not.toBe(payloadDigest([file('/app/b', 'a')]));
    expect(payloadDigest([file('/app/a', 'a')])).toBe(sha256Of(`${sha256Of('a').slice(7)}  /app/a\n`));
  });
  test('is what the command for a supplier prints (docs/audit.md)', () => {
    const page = readFileSync(new URL('../../docs/audit.md', import.meta.url), 'utf8');
    const command = /^\(cd copy && .*\)$/m.exec(page)?.[0] ?? '';
    const place = mkdtempSync(join(tmpdir(), 'payload-digest-'));
    try {
      const files = {
        'main.py': 'one',
        'a b.py': 'two',
        'lib/z  z': 'three',
        'lib.py': '',
        'ä\\b\n': 'four',
      };
      mkdirSync(join(place, 'copy/app/lib'), { recursive: true });
      for (const [name, text] of Object.entries(files)) writeFileSync(join(place, 'copy/app', name), text);
      const printed = execFileSync('sh', ['-c', command], { cwd: place, encoding: 'utf8' });
      const facts = Object.entries(files).map(([name, text]) => ({
        path: `/app/${name}`,
        sha256: sha256Of(text),
      }));
      expect(`sha256:${printed.split(' ')[0]}`).toBe(payloadDigest(facts));
    } finally {
      rmSync(place, { recursive: true });
    }
  });

  test('of several is that of sha256sum’s own listing, in any order', () => {
    const files = [file('/app/b', 'b'), file('/app/a', 'a'), file('/app/ä', 'ä')];
    const hex = (text: string) => sha256Of(text).slice(7);
    const listing = `${hex('a')}  /app/a\n${hex('b')}  /app/b\n${hex('ä')}  /app/ä\n`;
    expect(payloadDigest(files)).toBe(sha256Of(listing));
    expect(payloadDigest([...files].reverse())).toBe(sha256Of(listing));
  });
  test('a name with a line break cannot pass for two files', () => {
    const two = [file('/app/a', 'a'), file('/app/b', 'b')];
    const one = [file(`/app/a\n${sha256Of('b').slice(7)}  /app/b`, 'a'), file('/app/c', 'c')];
    expect(payloadDigest([...two, file('/app/c', 'c')])).not.toBe(payloadDigest(one));
  });
});

function isList(root: unknown, path: string): boolean {
  let value = root;
  for (const step of path === '' ? [] : path.split('.')) value = Reflect.get(Object(value), step);
  return Array.isArray(value);
}
