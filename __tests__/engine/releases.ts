import { existsSync } from 'node:fs';
import { describe } from '@jest/globals';

/** A pass may have to make its release's root file system first. */
export const PASS_LIMIT_MS = 900_000;

/** Root and debootstrap are there; elsewhere the tests count as skipped, by name. */
export function describeReleases(title: string, body: () => void): void {
  const { skip: leaveOut } = describe;
  const able = process.geteuid?.() === 0 && existsSync('/usr/sbin/debootstrap');
  const block = able ? describe : leaveOut;
  block(title, body);
}
