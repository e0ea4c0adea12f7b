import { describe, expect, it } from '@jest/globals';
import { sha256Of } from '../../src/foundation/digest.ts';
import type { InventoryEntry } from '../../src/probes/inventory/facts.ts';
import { isMountedOver, unexplained } from '../../src/probes/inventory/root.ts';

const FILE = {
  ...{ type: 'file', mode: 0o755, uid: 0, gid: 0, size: 0, sha256: sha256Of(''), target: '' },
  ...{ xattrs: [], program: 'none' },
} as const satisfies Omit<InventoryEntry, 'path'>;
const FOLDER = { ...FILE, type: 'folder', sha256: null } as const;
const LINK = { ...FILE, type: 'symbolic-link', mode: 0o777, sha256: null, target: '/proc/mounts' } as const;

const isExplained = (entry: InventoryEntry) => unexplained({ entries: 1, differing: [entry] }).length === 0;

describe('a file of the container that its image does not have', () => {
  it.each<InventoryEntry>([
    { path: '/.dockerenv', ...FILE },
    { path: '/etc/hosts', ...FILE },
    { path: '/etc/resolv.conf', ...FILE, mode: 0o644 },
    { path: '/run/.containerenv', ...FILE, mode: 0o700 },
    { path: '/etc/passwd', ...FILE },
    { path: '/etc/group', ...FILE },
    { path: '/run/secrets', ...FOLDER },
    { path: '/etc', ...FOLDER },
    { path: '/etc/mtab', ...LINK },
  ])('is a mount point that an engine makes: $path', (entry) => {
    expect(isExplained(entry)).toBe(true);
  });

  it.each<[string, InventoryEntry]>([
    ['at another path', { path: '/usr/bin/ls', ...FILE }],
    ['below a folder of the engine’s', { path: '/run/secrets/key', ...FILE }],
    ['with content', { path: '/etc/hosts', ...FILE, size: 3, sha256: sha256Of('#!x') }],
    ['with accounts', { path: '/etc/passwd', ...FILE, size: 3, sha256: sha256Of('x:x') }],
    ['with the digest of another content', { path: '/etc/hosts', ...FILE, sha256: sha256Of('x') }],
    ['of another user', { path: '/.dockerenv', ...FILE, uid: 65532 }],
    ['of another group', { path: '/.dockerenv', ...FILE, gid: 65532 }],
    ['that others can write', { path: '/.dockerenv', ...FILE, mode: 0o666 }],
    ['that is setuid', { path: '/.dockerenv', ...FILE, mode: 0o4755 }],
    ['with capabilities', { path: '/.dockerenv', ...FILE, xattrs: ['security.capability=00'] }],
    ['that is a folder in the place of a file', { path: '/etc/hosts', ...FOLDER }],
    ['that is a file in the place of a folder', { path: '/run/secrets', ...FILE }],
    ['that is a link in the place of a file', { path: '/etc/hosts', ...LINK }],
    ['that is a link to elsewhere', { path: '/etc/mtab', ...LINK, target: '/app/mtab' }],
    ['that others can write to', { path: '/etc', ...FOLDER, mode: 0o777 }],
  ])('is not explained %s', (_, entry) => {
    expect(isExplained(entry)).toBe(false);
  });

  it.each([
    ['/in', true],
    ['/in/x/y', true],
    ['/proc/1', true],
    ['/input', false],
    ['/etc/in', false],
    ['/', false],
    ['/run', false],
  ])('%s is mounted over: %p', (path, is) => {
    expect(isMountedOver(path)).toBe(is);
  });
});
