import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { buildBundle, bundleName } from '../../src/evidence/bundle.ts';
import { readStrictJson, writeJson } from '../../src/evidence/canonical-json.ts';
import { CommonMembers } from '../../src/evidence/common-members.ts';
import { readEvidence } from '../../src/evidence/reader.ts';
import { expectationOf, goldenFolder, readGolden } from './golden.ts';
import { mutations } from './mutations.ts';
import { expectationsFor, NOW, RUNS, realRun, sourceOf } from './real-run.ts';

/** Every golden bundle's text. */
const GOLDEN = readdirSync(goldenFolder).flatMap((name) => {
  const folder = join(goldenFolder, name, 'evidence');
  return readdirSync(folder)
    .filter((file) => /^sandbox-.*\d\.json$/.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8'));
});

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** What reading a text alone comes to, and what it comes to after the golden bundles. */
function bothWays(text: string) {
  const after = new CommonMembers();
  for (const golden of GOLDEN) after.read(bytesOf(golden));
  return [readStrictJson(bytesOf(text)), after.read(bytesOf(text))] as const;
}

test('golden bundles are read the same alone, first, later and again', () => {
  const common = new CommonMembers();
  for (const text of [...GOLDEN, ...GOLDEN, ...[...GOLDEN].reverse()]) {
    const [alone, after] = [readStrictJson(bytesOf(text)), common.read(bytesOf(text))];
    expect(alone.ok).toBe(true);
    // Also the order of members.
    expect(JSON.stringify(after)).toBe(JSON.stringify(alone));
  }
});

test('what bundles have in common is one value that nobody can change', () => {
  const common = new CommonMembers();
  const [text = ''] = GOLDEN;
  const [first, again] = [common.read(bytesOf(text)), common.read(bytesOf(text))];
  const memberOf = (read: typeof first, name: string) => Object(read.ok ? read.value : null)[name];
  expect(memberOf(again, 'profile')).toBe(memberOf(first, 'profile'));
  expect(memberOf(again, 'host').seccomp).toBe(memberOf(first, 'host').seccomp);
  expect(memberOf(again, 'run')).not.toBe(memberOf(first, 'run'));
  expect(() => {
    memberOf(again, 'host').seccomp.rules[0].action = 'SCMP_ACT_ALLOW';
  }).toThrow(TypeError);
});

describe('a text that is not the writer’s is refused as it is alone', () => {
  const [text = ''] = GOLDEN;
  const seccomp = /\n {4}"seccomp": \{[\s\S]*?\n {4}\}/.exec(text)?.[0] ?? '';
  const profile = /\n {2}"profile": \{[\s\S]*?\n {2}\}/.exec(text)?.[0] ?? '';
  const cases: Readonly<Record<string, string>> = {
    'a member twice': text.replace(`${profile},`, `${profile},${profile},`),
    'a member twice, the second another': text.replace(`${profile},`, `${profile},\n  "profile": null,`),
    'a member of host twice': text.replace(`${seccomp},`, `${seccomp},${seccomp},`),
    'a blank before the comma': text.replace(`${profile},`, `${profile} ,`),
    'a blank too many after it': text.replace(`${seccomp},`, `${seccomp}, `),
    'another value right behind it': text.replace(`${profile},`, `${profile}{},`),
    'cut off behind it': text.slice(0, text.indexOf(profile) + profile.length),
    'without the last line end': text.slice(0, -1),
    'with a line end more': `${text}\n`,
    'a byte order mark': `\uFEFF${text}`,
    'within a text': `{\n  "tool": "x${profile}"\n}\n`,
  };
  test.each(Object.keys(cases))('%s', (name) => {
    const [alone, after] = bothWays(cases[name] ?? '');
    expect(alone.ok).toBe(false);
    expect(after).toEqual(alone);
  });
});

describe('a member that stands elsewhere stays where it stands', () => {
  const [text = ''] = GOLDEN;
  const seccomp = /\n {4}"seccomp": \{[\s\S]*?\n {4}\}/.exec(text)?.[0] ?? '';
  const profile = /\n {2}"profile": \{[\s\S]*?\n {2}\}/.exec(text)?.[0] ?? '';
  const image = /\n {4}"image": \{[\s\S]*?\n {4}\}/.exec(text)?.[0] ?? '';
  const cases: Readonly<Record<string, string>> = {
    'in another member than host': `{\n  "posture": {${seccomp}\n  }\n}\n`,
    'behind a host without it': `{\n  "host": {\n    "seal": null\n  },\n  "posture": {${seccomp}\n  }\n}\n`,
    'behind an empty host': `{\n  "host": {},\n  "posture": {${seccomp}\n  }\n}\n`,
    'behind a host that is null': `{\n  "host": null,\n  "posture": {${seccomp}\n  }\n}\n`,
    'behind a host with null for it': `{\n  "host": {\n    "seccomp": null\n  },\n  "posture": {${seccomp}\n  }\n}\n`,
    'behind a host with null for it, before what is known': `{\n  "host": {\n    "seccomp": null,${image}\n  },\n  "posture": {${seccomp}\n  }\n}\n`,
    'within another member of host': `{\n  "host": {\n    "seccomp": null,${image},\n    "seal": {${seccomp.replaceAll('\n  ', '\n    ')}\n    }\n  }\n}\n`,
    'within another member, null for it behind': `{\n  "tool": {${profile.replaceAll('\n  ', '\n    ')}\n  },\n  "profile": null\n}\n`,
    'within a list in host': `{\n  "host": [\n    {${seccomp.replaceAll('\n  ', '\n    ')}\n    }\n  ]\n}\n`,
  };
  test.each(Object.keys(cases))('%s', (name) => {
    const [alone, after] = bothWays(cases[name] ?? '');
    expect(alone.ok).toBe(true);
    expect(JSON.stringify(after)).toBe(JSON.stringify(alone));
  });
});

/** Numbers that look random and are the same in every run (Park and Miller's generator). */
function* numbers(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (state * 48_271) % 2_147_483_647;
    yield state;
  }
}

test('a bundle with one character changed, dropped or doubled is read as it is alone', () => {
  const common = new CommonMembers();
  for (const golden of GOLDEN) common.read(bytesOf(golden));
  const random = numbers(7);
  const [some = ''] = GOLDEN;
  const characters = ['"', '\\', '\n', ' ', ',', '{', '}', '0', 'a'];
  for (let trial = 0; trial < 3000; trial += 1) {
    const at = random.next().value % some.length;
    const character = characters[random.next().value % characters.length] ?? '';
    const ends = [some.slice(at + 1), some.slice(at), (some[at] ?? '') + some.slice(at)];
    const changed = some.slice(0, at) + character + (ends[trial % ends.length] ?? '');
    const [alone, after] = [readStrictJson(bytesOf(changed)), common.read(bytesOf(changed))];
    expect(JSON.stringify(after)).toBe(JSON.stringify(alone));
  }
});

test('golden evidence, good and bad, comes to what it comes to alone, in whatever order', async () => {
  const common = new CommonMembers();
  const random = numbers(11);
  const all = readdirSync(goldenFolder).flatMap((name) =>
    expectationOf(name).readings.map(({ name: _, ...reading }) => ({ name, ...reading })),
  );
  const order = [...all, ...all].map((reading) => ({ reading, at: random.next().value }));
  for (const { reading } of order.sort((a, b) => a.at - b.at)) {
    const { name, policy, at, ...expected } = reading;
    const folder = join(goldenFolder, name, 'evidence');
    const found = await readGolden(folder, { policy, at }, (bytes) => common.read(bytes));
    expect({ name, ...found }).toEqual({ name, ...expected });
  }
});

test.each(RUNS)('%s: a bundle changed anywhere is judged after others as it is alone', (name) => {
  const { input, files } = realRun(name);
  const { controls: _, ...bundle } = buildBundle(input);
  const expectations = expectationsFor(bundle, {
    waivers: new Set(['unsigned', 'claimed-venue', 'uncontrolled'] as const),
  });
  const common = new CommonMembers();
  const read = (bytes: Uint8Array, readJson = readStrictJson) => {
    const source = { ...sourceOf(bundle, files), bundle: { name: bundleName(bundle), bytes } };
    const { bundle: __, ...reading } = readEvidence(source, expectations, NOW, { readJson });
    return JSON.stringify(reading);
  };
  const honest = read(writeJson(bundle));
  // One of many, of which there are dozens; between them the honest one, so that each follows the other.
  let trials = 0;
  for (const [index, { path, change, value }] of [...mutations(bundle)].entries()) {
    if (index % 41 !== 0) continue;
    trials += 1;
    const bytes = writeJson(value);
    const after = read(bytes, (each) => common.read(each));
    expect({ path, change, reading: after }).toEqual({ path, change, reading: read(bytes) });
    expect(read(writeJson(bundle), (each) => common.read(each))).toBe(honest);
  }
  expect(trials).toBeGreaterThan(25);
});
