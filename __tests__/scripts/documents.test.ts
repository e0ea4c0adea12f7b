import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it, test } from '@jest/globals';
import GithubSlugger from 'github-slugger';
import { marked, type Token, type Tokens } from 'marked';
import { parse } from 'yaml';
import { parsePolicy } from '../../src/evidence/policy.ts';
import { isReasonCode } from '../../src/evidence/reasons.ts';
import { EXIT_CODES } from '../../src/foundation/exit-code.ts';
import { parseObservationLine } from '../../src/probes/observation.ts';
import { runProgram } from '../cli/source-program.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');

/** Everything that people read, but what belongs to a test's fixtures. */
const DOCUMENTS = spawnSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.md'], {
  cwd: root,
  encoding: 'utf8',
})
  .stdout.trim()
  .split('\n')
  .filter((path) => !path.startsWith('__tests__/') && existsSync(join(root, path)));

/** A part of a document with its place. */
interface Placed<T> {
  readonly path: string;
  readonly token: T;
}

function tokensOf<T extends Tokens.Generic>(type: string): Placed<T>[] {
  return DOCUMENTS.flatMap((path) => {
    const found: Placed<T>[] = [];
    marked.walkTokens(marked.lexer(read(path)), (token: Token) => {
      if (token.type === type) found.push({ path, token: token as T });
    });
    return found;
  });
}

const blocks = tokensOf<Tokens.Code>('code').map(({ path, token }, index) => ({
  where: `${path} block ${index + 1}`,
  path,
  language: token.lang ?? '',
  text: token.text,
}));
const blocksOf = (language: string) => blocks.filter((block) => block.language === language);
/** What a shell is given: whole blocks, and what stands behind the prompts of others. */
const scripts = [
  ...blocksOf('sh'),
  ...blocksOf('console').map((block) => ({
    ...block,
    text: [...block.text.matchAll(/^\$ ((?:.*\\\n)*.*)$/gm)].map(([, command]) => command).join('\n'),
  })),
];

it('finds the documents and their blocks', () => {
  expect(DOCUMENTS).toEqual(expect.arrayContaining(['README.md', 'docs/signing.md', 'examples/README.md']));
  expect(blocks.length).toBeGreaterThan(25);
});

describe('every code block', () => {
  it('is of a language that is looked at here, or a text', () => {
    const known = ['sh', 'console', 'yaml', 'json', 'mermaid', 'dockerfile', 'text'];
    expect(blocks.filter(({ language }) => !known.includes(language))).toEqual([]);
  });

  it('that is a Dockerfile says what the example says, which is built and run', () => {
    const example = readFileSync(join(root, 'examples/own-payload/Dockerfile.sandbox'), 'utf8')
      .replace(/@sha256:[0-9a-f]{64}/, '')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'));
    const dockerfiles = blocks.filter(({ language }) => language === 'dockerfile');
    expect(dockerfiles.map(({ text }) => text.split('\n'))).toEqual([example]);
  });

  test.each(scripts)('$where is bash', ({ text }) => {
    expect(spawnSync('bash', ['-n'], { input: text, encoding: 'utf8' })).toMatchObject({
      status: 0,
      stderr: '',
    });
  });

  // Whole workflows: scripts/check/workflows.mjs.
  test.each(blocksOf('yaml'))('$where is YAML', ({ text }) => {
    expect(typeof parse(text)).toBe('object');
  });

  test.each(blocksOf('json'))('$where is JSON, and a policy or a line of a payload', ({ text }) => {
    const value = JSON.parse(text);
    if ('probe_id' in value) expect(parseObservationLine(text, 1).probeId).toBe(value.probe_id);
    else expect(parsePolicy(Buffer.from(text))).toMatchObject({ maxAgeDays: value.max_age_days });
  });

  // No parser of Mermaid is light: these are the forms that are used, line by line.
  test.each(blocksOf('mermaid'))('$where is a flowchart', ({ text }) => {
    const [head, ...lines] = text.split('\n');
    expect(head).toBe('flowchart LR');
    const node = String.raw`\w+(?:\[[\w ,]+\]|\(\[\w+\]\))?`;
    const arrow = String.raw`(?:-->|-\. ?"?[\w ]+"? \.->|-- [\w ]+ -->)`;
    for (const line of lines) expect(line).toMatch(new RegExp(`^ +${node}(?: ${arrow} ${node})+$`));
  });
});

describe('what the documents let people type', () => {
  const OURS =
    /(?:sandbox-attestation|node (?:path\/to\/)?dist\/cli\/index\.js|source-main\.mjs) ([a-z][a-z-]*)(.*)$/;
  const commands = scripts.flatMap(({ path, text }) =>
    text
      .replaceAll(/\\\n\s*/g, '')
      .split('\n')
      .map((line) => line.replace(/^npm run attest(?: --)?/, 'sandbox-attestation run').replace(/\s#.*$/, ''))
      .flatMap((line) => {
        const [, name, rest = ''] = OURS.exec(line) ?? [];
        return name === undefined ? [] : [{ path, line, name, rest }];
      }),
  );
  const helps = new Map<string, string>();
  beforeAll(async () => {
    const names = [...new Set(commands.map(({ name }) => name))];
    for (const name of names) helps.set(name, (await runProgram(['help', name])).stdout);
  });

  it('are commands and options that exist', () => {
    expect(commands.length).toBeGreaterThan(20);
    for (const { path, line, name, rest } of commands) {
      const help = helps.get(name) ?? '';
      expect([path, line, help.includes(`Usage: sandbox-attestation ${name}`)]).toEqual([path, line, true]);
      for (const [option] of rest.matchAll(/--[a-z-]+/g))
        expect([path, line, option, new RegExp(`${option}\\b(?!-)`).test(help)]).toEqual([
          path,
          line,
          option,
          true,
        ]);
    }
  });

  it('are scripts of package.json, and paths that exist', () => {
    const { scripts } = JSON.parse(read('package.json'));
    // SECURITY.md names tests by what stands below __tests__/.
    const isThere = (file: string) =>
      existsSync(join(root, file)) || existsSync(join(root, `__tests__/${file}.test.ts`));
    for (const path of DOCUMENTS) {
      const text = read(path);
      for (const [, name = ''] of text.matchAll(/npm run (?:--silent )?([a-z:]+)/g))
        expect([path, Object.keys(scripts)]).toEqual([path, expect.arrayContaining([name])]);
      for (const [, file = ''] of text.matchAll(
        /`(?:node (?:--no-warnings )?)?((?:src|scripts|schemas|__tests__|inspector|seccomp|bench|examples|\.github)\/[\w./-]*)/g,
      ))
        expect([path, file, isThere(file)]).toEqual([path, file, true]);
    }
  });
});

describe('links', () => {
  const anchors = new Map<string, readonly string[]>();
  function anchorsOf(path: string): readonly string[] {
    const known = anchors.get(path);
    if (known !== undefined) return known;
    const slugger = new GithubSlugger();
    const found = marked
      .lexer(read(path))
      .filter((token) => token.type === 'heading')
      .map((token) => slugger.slug(plain((token as Tokens.Heading).tokens)));
    anchors.set(path, found);
    return found;
  }

  /** A heading's text without its marks. */
  function plain(tokens: readonly Token[]): string {
    return tokens
      .map((token) =>
        'tokens' in token && token.tokens ? plain(token.tokens) : 'text' in token ? token.text : '',
      )
      .join('');
  }

  const links = [
    ...['link', 'image']
      .flatMap((type) => tokensOf<Tokens.Link>(type))
      .map(({ path, token }) => ({ path, href: token.href })),
    ...DOCUMENTS.flatMap((path) =>
      [...read(path).matchAll(/(?:src|srcset)="([^"]+)"/g)].map(([, href = '']) => ({ path, href })),
    ),
  ];

  it('lead to files and headings that exist', () => {
    const lost = links.filter(({ path, href }) => {
      if (/^https?:/.test(href)) return false;
      const [file = '', anchor] = href.split('#');
      const target = file === '' ? path : normalize(join(dirname(path), file));
      if (!existsSync(join(root, target))) return true;
      return anchor !== undefined && !anchorsOf(target).includes(anchor);
    });
    expect(lost).toEqual([]);
    expect(links.length).toBeGreaterThan(100);
  });

  it('lead from README.md to every document', () => {
    const reached = new Set(['README.md']);
    for (const path of reached)
      for (const { href } of links.filter((link) => link.path === path))
        if (href.split('#')[0]?.endsWith('.md') && !/^https?:/.test(href))
          reached.add(normalize(join(dirname(path), href.split('#')[0] ?? '')));
    const own = DOCUMENTS.filter((path) => !path.startsWith('.github/'));
    expect(own.filter((path) => !reached.has(path))).toEqual([]);
  });
});

describe('what the documents say of the code', () => {
  const rows = (path: string) =>
    [...read(path).matchAll(/^\| (.*) \|$/gm)].map(([, row = '']) => row.split(' | '));

  it('has the exit codes that exist', () => {
    const codes = Object.values(EXIT_CODES);
    const table = rows('README.md').filter(([first = '']) => /^\d$/.test(first));
    expect(table.map(([code]) => Number(code))).toEqual([0, ...codes].sort());
    expect(table.map(([, meaning = '']) => meaning.split(/[;:]/)[0])).toEqual([
      'accepted',
      'a fault of the program',
      'wrong usage',
      'blocked',
    ]);
    for (const path of ['docs/errors.md', 'src/cli/program.ts'])
      expect(read(path)).toMatch(/0 accepted, 3 blocked.*, 2 wrong usage, 1 a fault of the\s+program/);
  });

  it('names reasons and errors that exist', () => {
    const errors = new Set(rows('docs/errors.md').map(([code = '']) => code.replaceAll('`', '')));
    const named = ['README.md', 'docs/verifying.md', 'docs/adding.md', 'docs/image.md'].flatMap((path) =>
      [...read(path).matchAll(/`([a-z]+(?:-[a-z]+)+)`/g)].map(([, code = '']) => ({ path, code })),
    );
    const action = parse(read('action.yml'));
    const others = new Set([
      ...Object.keys({ ...action.inputs, ...action.outputs }),
      'not-runnable', // a state of the posture
      'debian-packages',
      'targeted-deny',
      'deny-by-default',
      'id-token',
      ...['disable-sudo', 'self-hosted', 'docker-default', 'containers-default', 'enable-linger'], // other tools'
      'release-table',
      'pulled-by-digest',
    ]);
    const unknown = named.filter(({ code }) => !errors.has(code) && !isReasonCode(code) && !others.has(code));
    expect(unknown).toEqual([]);
  });

  it('lists the addresses that a hardened runner must permit, and says for what', () => {
    const endpoints = (path: string, job: string): string[] =>
      parse(read(path)).jobs[job].steps[0].with['allowed-endpoints'].trim().split(/\s+/);
    const allowed = endpoints('examples/hardened-runner/attest.yml', 'attest');
    expect(endpoints('.github/workflows/attest.yml', 'hardened')).toEqual(allowed);
    const named = rows('docs/adding.md').flatMap(([first = '']) =>
      [...first.matchAll(/`([^`]+:443)`/g)].map(([, each]) => each),
    );
    expect(named).toEqual(allowed);
    const services = [...read('src/signing/instances.ts').matchAll(/'https:\/\/([\w.]+)'/g)].map(
      ([, host]) => `${host}:443`,
    );
    const registry = /BASE_IMAGE=([^/]+)\//.exec(read('Dockerfile.sandbox'))?.[1];
    expect(allowed).toEqual(
      expect.arrayContaining([`${registry}:443`, ...services.filter((each) => each !== 'github.com:443')]),
    );
  });

  it('lists every workflow', () => {
    const listed = rows('CONTRIBUTING.md').flatMap(
      ([first = '']) => /^`([\w-]+\.yml)`$/.exec(first)?.[1] ?? [],
    );
    expect(listed.sort()).toEqual(readdirSync(join(root, '.github/workflows')).sort());
  });
});

describe('the forms of issues', () => {
  const folder = '.github/ISSUE_TEMPLATE';
  const forms = readdirSync(join(root, folder)).filter((name) => name !== 'config.yml');

  test.each(forms)('%s asks for something, under names that are its own', (name) => {
    const form = parse(read(`${folder}/${name}`));
    expect(form).toMatchObject({ name: expect.any(String), description: expect.any(String) });
    const ids: string[] = form.body.flatMap(({ id }: { id?: string }) => id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    expect(
      form.body.some(({ validations }: { validations?: { required?: boolean } }) => validations?.required),
    ).toBe(true);
    for (const { type } of form.body) expect(['markdown', 'textarea', 'input', 'dropdown']).toContain(type);
  });

  it('keep Dependabot waiting', () => {
    for (const { cooldown } of parse(read('.github/dependabot.yml')).updates)
      expect(cooldown['default-days']).toBeGreaterThanOrEqual(7);
  });
});

it('are few, and the first one is short', () => {
  expect(readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md')).length).toBeLessThanOrEqual(
    16,
  );
  expect(read('README.md').split('\n').length).toBeLessThanOrEqual(250);
});
