import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { sbom } from '../../scripts/setup/sbom.mjs';

const root = new URL('../../', import.meta.url);
const lock = JSON.parse(readFileSync(new URL('package-lock.json', root), 'utf8'));
const { dependencies } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));

interface Component {
  readonly purl: string;
  readonly name: string;
  readonly version: string;
  readonly hashes?: readonly { alg: string; content: string }[];
  readonly licenses?: readonly object[];
}

test('names every package that dist is built from, with the digest that the lockfile holds and a licence', () => {
  const text = sbom();
  expect(sbom()).toBe(text);
  expect(text).not.toMatch(/timestamp|serialNumber|\/tmp\/|file:/);
  const { bomFormat, components }: { bomFormat: string; components: Component[] } = JSON.parse(text);
  expect(bomFormat).toBe('CycloneDX');
  for (const name of Object.keys(dependencies)) {
    const found = components.filter((each) => each.name === name);
    expect(found.map(({ version }) => version)).toContain(dependencies[name]);
  }
  // Old packages that name their licence in a file only.
  const unnamed = components.filter(({ licenses }) => licenses === undefined).map(({ name }) => name);
  expect(unnamed).toEqual(['buffers', 'chainsaw']);
  for (const { name, version, hashes } of components) {
    const digests = Object.entries<{ version: string; integrity: string }>(lock.packages)
      .filter(([path, each]) => path.endsWith(`node_modules/${name}`) && each.version === version)
      .map(([, { integrity }]) => Buffer.from(integrity.replace(/^sha512-/, ''), 'base64').toString('hex'));
    expect(digests).toContain(hashes?.[0]?.content);
  }
});
