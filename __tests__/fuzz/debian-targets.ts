import { mkdtempSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { readPackageTar } from '../../src/image/debian/layer-image.ts';
import { baseOffers, parseOffer, parseStanza } from '../../src/image/debian/packages.ts';
import { executablesOf, type PackageEntry, rootfsOf } from '../../src/image/debian/rootfs.ts';
import { whyUntrusted } from '../../src/image/debian/sources.ts';
import { UnnamedFile } from '../../src/image/debian/unnamed-file.ts';
import { ELF, file as fileEntry, hardLink, symbolicLink } from '../image/inventory/images.ts';
import { rawTar } from '../image/inventory/raw-tar.ts';
import { pieces, withSums } from './layer-target.ts';
import { file, onPurpose, rule, type Target, text } from './target.ts';

/** What `apt-get download --print-uris` prints, one line for each package. */
const OFFERS = ['python3-minimal', 'python3.13-minimal', 'libc6', 'zlib1g']
  .map(
    (name) =>
      `'http://mirror.example/${name}.deb' ${name}_1%3a3.13.5-1_amd64.deb 12 SHA256:${'a'.repeat(64)}\n`,
  )
  .join('');
const SOURCE = 'Types: deb\nURIs: http://mirror.example/debian\nSuites: trixie\nTrusted: no\n# a comment\n';
const MIRROR = { trusted: true, origin: 'Debian', file: '/etc/apt/x', uri: 'http://mirror.example/debian/' };

/** Reads a text of apt as each of its kinds. */
function readApt(bytes: Uint8Array): void {
  const words = text(bytes);
  const offers = words.split('\n').flatMap((line) => parseOffer(line) ?? []);
  rule(
    offers.every(({ name, size }) => !name.includes('/') && Number.isSafeInteger(size)),
    'a package is a file',
  );
  rule((baseOffers(offers)?.length ?? 0) <= offers.length, 'a base image has packages that are offered');
  for (const stanza of words.split(/\n\n+/)) parseStanza(stanza);
  whyUntrusted(MIRROR, words);
}

/** Reads a package's tar; a stream that is not one fails with any error, which the unpacker reports. */
async function readPackage(bytes: Uint8Array): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'fuzz-package-'));
  const contents = new UnnamedFile(folder);
  rmdirSync(folder);
  let entries: readonly PackageEntry[];
  try {
    entries = await readPackageTar(Readable.from(pieces(withSums(bytes)), { objectMode: false }), contents);
  } catch {
    return;
  } finally {
    contents.close();
  }
  onPurpose(() => {
    const rootfs = rootfsOf([entries]);
    rule(
      [...rootfs.keys()].every((path) => !/(^|\/)\.\.(\/|$)/.test(path)),
      'a path stays in the image',
    );
    rule(
      executablesOf(rootfs).every((path) => /^\/usr\/(bin\/python3|lib\/(.*\/)?ld-)/.test(path)),
      'what can be executed is known',
    );
  });
}

export const DEBIAN_TARGETS: readonly Target[] = [
  {
    name: 'apt-text',
    seeds: () => [Buffer.from(OFFERS), file('__tests__/fixtures/apt/libc6.stanza'), Buffer.from(SOURCE)],
    run: readApt,
  },
  {
    name: 'package-tar',
    waits: true,
    seeds: () => [
      rawTar(
        fileEntry('./usr/bin/python3.13', ELF, { mode: 0o4755 }),
        symbolicLink('./lib64', 'usr/lib64'),
        fileEntry('./lib/x86_64-linux-gnu/ld-linux-x86-64.so.2', ELF),
        hardLink('./usr/bin/python3.13-again', './usr/bin/python3.13'),
        fileEntry('./usr/share/doc/x/copyright', 'text', { pax: { path: './usr/share/doc/ä/copyright' } }),
      ),
      rawTar(
        fileEntry('./usr/bin/python3.13', ELF),
        fileEntry('x', '', { pax: { path: 'a/'.repeat(30_000) } }),
      ),
    ],
    run: readPackage,
  },
];
