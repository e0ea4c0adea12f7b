import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, test } from '@jest/globals';
import { parse } from 'yaml';
import { type ActionFile, filled, markersOf, tables } from '../../scripts/generate/readme-tables.ts';
import { SETTING_NAMES } from '../../src/attest/entry/setting-table.ts';
import { PROBES } from '../../src/probes/contract.ts';
import { NOTHING_TO_SHOW, RESTRICTIONS } from '../../src/probes/restrictions/restrictions.ts';

interface Rule {
  readonly name: string;
  readonly comment?: string;
}

const rules: { readonly forbidden: readonly Rule[] } = createRequire(import.meta.url)(
  '../../.dependency-cruiser.cjs',
);
const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (name: string) => readFile(join(root, name), 'utf8');

/** The script's exit code and what it says, in a folder with a scripts/ of its own. */
function generate(
  folder: string,
  args: readonly string[] = [],
  name = 'readme',
): Promise<{ code: number; said: string }> {
  return new Promise((resolve) => {
    const script = join(folder, `scripts/generate/${name}.ts`);
    execFile(process.execPath, [script, ...args], { cwd: folder }, (error, stdout, stderr) =>
      resolve({ code: error === null ? 0 : Number(error.code), said: stdout + stderr }),
    );
  });
}

/** What the generators read and write. */
const COPIED = [
  'README.md',
  'docs',
  'scripts',
  'src',
  'action.yml',
  'package.json',
  '.github',
  'collect',
  'launch',
];

describe('generate-readme', () => {
  let copy: string;
  beforeAll(async () => {
    copy = await mkdtemp(join(tmpdir(), 'generate-readme-'));
    for (const name of COPIED) await cp(join(root, name), join(copy, name), { recursive: true });
    await symlink(join(root, 'node_modules'), join(copy, 'node_modules'));
  });
  afterAll(() => rm(copy, { recursive: true, force: true }));

  it('finds the committed tables current', async () => {
    expect(await generate(root, ['--check'])).toEqual({ code: 0, said: '' });
  });

  test.each([
    ['a table edited by hand', 'README.md', 'ENETUNREACH', 'ENETUNREACHABLE', 'README.md is stale'],
    ['a row that is gone', 'README.md', /^\| PR-NET-2 .*\n/m, '', 'README.md is stale'],
    [
      'a contract that says something else',
      'src/probes/probes/pr-net-2.ts',
      'are exactly lo',
      'are lo',
      'README.md',
    ],
    [
      'another default',
      'src/attest/entry/setting-table.ts',
      "'attestation'",
      "'evidence'",
      'options.md is stale',
    ],
    [
      'a restriction that shows something else',
      'src/probes/restrictions/limits.ts',
      'A crash writes no core',
      'A crash writes a core',
      'restrictions.md is',
    ],
    [
      'markers that are gone',
      'docs/restrictions.md',
      'generated restrictions',
      'restrictions',
      'markers of restrictions',
    ],
    ['an end that is gone', 'README.md', '<!-- end probes -->', '', 'not one pair'],
  ])('detects %s', async (_, name, before, after, message) => {
    const text = await readFile(join(copy, name), 'utf8');
    const changed = text.replace(before, after);
    expect(changed).not.toBe(text);
    await writeFile(join(copy, name), changed);
    const { code, said } = await generate(copy, ['--check']);
    await writeFile(join(copy, name), text);
    expect(code).toBe(1);
    expect(said).toContain(message);
  });

  test.each([
    ['action.yml', 'default: "attestation"', 'default: "evidence"'],
    ['.github/workflows/attest-reusable.yml', 'seal: $', 'seal: false # $'],
    ['src/action/input-table.ts', 'Folder below', 'The folder below'],
    ['collect/action.yml', 'fleet.jsonl', 'fleet.json'],
    ['launch/action.yml', 'default: "3600"', 'default: "60"'],
    ['src/launch/entry/launch-table.ts', "'3600'", "'60'"],
    [
      '.github/workflows/attest-and-launch.yml',
      'image: ${{ inputs.workload-image',
      'image: ${{ inputs.image',
    ],
    ['action.yml', '# end inputs', '# end'],
  ])('generate-action finds %s changed: %s', async (name, before, after) => {
    const text = await readFile(join(copy, name), 'utf8');
    expect(text).toContain(before);
    await writeFile(
      join(copy, name),
      text.replace(before, () => after),
    );
    const { code, said } = await generate(copy, ['--check'], 'action');
    await writeFile(join(copy, name), text);
    expect(code).toBe(1);
    expect(said).toMatch(/is stale|markers of inputs are missing/);
  });

  it('makes a stale document anew', async () => {
    const text = await readFile(join(copy, 'README.md'), 'utf8');
    await writeFile(join(copy, 'README.md'), text.replace(/^\| PR-NET-2 .*\n/m, ''));
    expect((await generate(copy)).code).toBe(0);
    expect(await readFile(join(copy, 'README.md'), 'utf8')).toBe(text);
  });

  it('refuses a marker without a table, and one that stands twice', () => {
    const pair = '<!-- generated restrictions: scripts/generate/readme.ts -->\n<!-- end restrictions -->\n';
    expect(() => filled(pair, {})).toThrow('restrictions is not the name of a table');
    expect(() => filled(pair + pair, { restrictions: '' })).toThrow('not one pair');
  });
});

describe('README.md', () => {
  it('names every probe, setting, output and restriction', async () => {
    const action: ActionFile = parse(await read('action.yml'));
    const launch: ActionFile = parse(await read('launch/action.yml'));
    const names = [
      'README.md',
      ...['options', 'restrictions', 'posture', 'attacks', 'audit', 'errors'].map(
        (name) => `docs/${name}.md`,
      ),
    ];
    const documents = (await Promise.all(names.map(read))).join('');
    expect(markersOf(documents)).toEqual(Object.keys(tables(action, launch)));
    for (const { id } of PROBES) expect(documents).toContain(`| ${id} `);
    for (const name of SETTING_NAMES)
      expect(documents).toMatch(new RegExp(`^\\| \`${name}\` \\| \`--(no-)?${name}\` \\|`, 'm'));
    for (const name of Object.keys(action.outputs)) expect(documents).toContain(`| \`${name}\` | `);
    for (const { id } of RESTRICTIONS) expect(documents).toContain(`| \`${id}\` | `);
    for (const flag of NOTHING_TO_SHOW) expect(documents).toContain(`\`${flag}\``);
  });

  // That they are well scripts/check/workflows.mjs sees.
  it('has two workflows to paste, both reusable ones', async () => {
    const jobs = [...(await read('README.md')).matchAll(/^```yaml\n(.*?)^```$/gms)].map(
      ([, yaml = '']) => Object.values<Record<string, unknown>>(parse(yaml).jobs)[0],
    );
    const [reusable, launch, ...others] = jobs;
    expect(others).toEqual([]);
    const permissions = { contents: 'read', 'id-token': 'write' };
    const workflows = 'OWNER/sandbox-attestation/.github/workflows';
    expect(reusable).toEqual({ permissions, uses: `${workflows}/attest-reusable.yml@v1` });
    expect(launch).toMatchObject({ permissions, uses: `${workflows}/attest-and-launch.yml@v1` });
  });
});

describe('docs/design.md', () => {
  it('has a row for every folder, with what its rule lets it import', async () => {
    const design = await read('docs/design.md');
    const rows = new Map(
      [...design.matchAll(/^\| `src\/(\w+)\/` \|.*\| ([^|]*) ?\|$/gm)].map(([, folder, may]) => [
        folder,
        may,
      ]),
    );
    const entries = await readdir(join(root, 'src'), { withFileTypes: true });
    for (const entry of entries) if (entry.isDirectory()) expect([...rows.keys()]).toContain(entry.name);
    for (const [folder, may = ''] of rows) {
      const rule = rules.forbidden.find(({ name }) => name === `folder-${folder}`)?.comment;
      expect(rule).toBe(`src/${folder}/ may import ${['foundation', may.trim()].filter(Boolean).join(', ')}`);
    }
  });
});
