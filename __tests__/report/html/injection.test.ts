import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { buildBundle } from '../../../src/evidence/bundle.ts';
import type { Bundle } from '../../../src/evidence/bundle-type.ts';
import { writeJson } from '../../../src/evidence/canonical-json.ts';
import { isBundle } from '../../../src/evidence/generated/validate-bundle.ts';
import { ATTRIBUTES, ELEMENTS } from '../../../src/report/html/element.ts';
import { renderReport } from '../../../src/report/html/page.ts';
import { type RunName, realRun } from '../../evidence/real-run.ts';
import { parsed, textOf } from './markup.ts';

/** Texts that would be something else than text where they were not escaped, or would steer a reader's eye. */
const HOSTILE = [
  '<script>alert(1)</script>',
  '</style><img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "' onfocus='alert(1)' autofocus='",
  '</title></head><body onload=alert(1)>',
  '<!-- --><![CDATA[ x ]]>',
  ']]></code></pre></table><iframe src=//example.org>',
  '&lt;b&gt; &amp;lt; &#60;script&#62;',
  '[a](javascript:alert(1)) **b** `c` <https://example.org>',
  '\u001b[2J\u001b]8;;https://example.org\u0007link\u001b]8;;\u0007',
  '\u202egnp.exe\u202c \u2066\u200f\u061c \u200b\u00ad\ufeff',
  'a\u0000b\r\nc\u2028d\u0085e',
  'a\uffffb\ufdd0c\u{10fffe}',
  `z${'\u0301'.repeat(200)}`,
  'اختبار עברית ACCEPTED',
  '{{7*7}} #{7*7} %s %n',
] as const;

type Holder = Record<string | number, unknown>;
type Path = readonly (string | number)[];

/** Where a bundle's texts stand. */
function textPaths(value: unknown, path: Path = []): Path[] {
  if (typeof value === 'string') return [path];
  if (typeof value !== 'object' || value === null) return [];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return keys.flatMap((key) => textPaths((value as Holder)[key], [...path, key]));
}

function put(bundle: unknown, path: Path, text: string): string {
  const holder = path.slice(0, -1).reduce((at, key) => (at as Holder)[key], bundle) as Holder;
  const key = path.at(-1) ?? '';
  const before = String(holder[key]);
  holder[key] = text;
  return before;
}

/** The bundle with a text at every place where its schema takes that text. */
function filledWith(bundle: Bundle, text: string, paths = textPaths(bundle)): Bundle {
  const value: unknown = JSON.parse(JSON.stringify(bundle));
  for (const path of paths) {
    const before = put(value, path, text);
    if (!isBundle(value)) put(value, path, before);
  }
  if (!isBundle(value)) throw new Error('no bundle');
  return value;
}

/** A smaller one of the same shape: lists of hundreds would say the same hundreds of times. */
function small(name: RunName): Bundle {
  const { input } = realRun(name);
  const { host } = input;
  const inventory = { ...host.inventory, executables: host.inventory.executables.slice(0, 3) };
  const seccomp = host.seccomp === null ? null : { ...host.seccomp, rules: host.seccomp.rules.slice(0, 4) };
  return buildBundle({
    ...input,
    host: { ...host, inventory, seccomp },
    challenge: 'challenge',
    lint: [LINT],
  });
}

const LINT = { code: 'sockets-allowed', severity: 'warning', message: 'message', remedy: 'remedy' } as const;

function render(bundle: Bundle): string {
  return Buffer.from(renderReport(writeJson(bundle))).toString('utf8');
}

/** What a browser makes of it must be our elements and attributes, read without a repair. */
function expectOursOnly(html: string): void {
  const { elements, errors } = parsed(html);
  expect(errors).toEqual([]);
  const named: ReadonlySet<string> = new Set(ELEMENTS);
  const attributes: ReadonlySet<string> = new Set(ATTRIBUTES);
  expect(elements.map(({ tagName }) => tagName).filter((name) => !named.has(name))).toEqual([]);
  const found = elements.flatMap(({ attrs }) => attrs);
  expect(found.map(({ name }) => name).filter((name) => !attributes.has(name))).toEqual([]);
  for (const { name, value } of found) {
    if (name === 'href') expect(value).toMatch(/^#[a-z0-9]+$/);
    if (name === 'class' || name === 'id') expect(value).toMatch(/^[a-z0-9 -]*$/);
  }
  expect(html.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
  expect(html).not.toMatch(/\p{M}{6}/u);
}

const honest = small('docker-targeted-deny');

describe('a bundle in which every text is hostile', () => {
  test.each(HOSTILE.map((text) => [JSON.stringify(text), text]))('%s', (_, text) => {
    const bundle = filledWith(honest, text);
    expect(bundle.profile.source).toBe(text);
    expect(bundle.host.container.mounts[0]?.destination).toBe(text);
    const html = render(bundle);
    expectOursOnly(html);
    expect(html).not.toMatch(/<(script|img|iframe)/i);
  });

  it('still shows what was written there, as text', () => {
    const text = textOf(render(filledWith(honest, '<b>&amp;"quoted"</b>')));
    expect(text).toContain('<b>&amp;"quoted"</b>');
  });

  it('bounds the page, whatever is in the bundle', () => {
    const { host } = honest;
    const mounts = Array.from({ length: 256 }, (_, index) => ({
      ...(host.container.mounts[0] as (typeof host.container.mounts)[number]),
      destination: `/${index}/${'<'.repeat(200)}`,
    }));
    const mountinfo = `${Array.from({ length: 4000 }, (_, index) => `${index + 1} 1 0:1 / /${'a/'.repeat(index % 200)}${index} rw - tmpfs tmpfs rw`).join('\n')}\n`;
    const bundle: Bundle = {
      ...honest,
      raw: { ...honest.raw, mountinfo },
      input: {
        files: Array.from({ length: 4096 }, () => ({
          path: '<'.repeat(100),
          size: 1,
          sha256: honest.image_digest,
        })),
      },
      run: { ...honest.run, arguments: Array.from({ length: 1500 }, () => '<'.repeat(500)) },
      host: { ...host, container: { ...host.container, mounts } },
    };
    expect(isBundle(bundle)).toBe(true);
    expect(render(bundle).length).toBeLessThan(4 * 1024 * 1024);
  });
});

test('no text at all makes another element, attribute, or character that steers', () => {
  const free = textPaths(honest).filter((path) => {
    const value: unknown = JSON.parse(JSON.stringify(honest));
    put(value, path, '<"> \u202e');
    return isBundle(value);
  });
  expect(free.length).toBeGreaterThan(80);
  const marks = fc.constantFrom(...'<>"\'&/=` ;\n');
  const piece = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 40 }), marks);
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 6 }), (pieces) => {
      const bundle: unknown = JSON.parse(JSON.stringify(honest));
      const text = `x${pieces.join('')}`.slice(0, 200).toWellFormed();
      for (const path of free) put(bundle, path, text);
      if (!isBundle(bundle)) throw new Error('no bundle');
      expectOursOnly(render(bundle));
    }),
    { numRuns: 40 },
  );
});
