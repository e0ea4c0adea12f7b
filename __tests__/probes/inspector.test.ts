import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { PROBES } from '../../src/probes/contract.ts';

const SOURCE = readFileSync(new URL('../../inspector/main.py', import.meta.url), 'utf8');
const LINES = SOURCE.trimEnd().split('\n');

/** Contract §2: what the payload may look like, so that a person can read it whole. */
describe('inspector/main.py', () => {
  it('is at most 30 lines of at most 120 columns', () => {
    expect(LINES.length).toBeLessThanOrEqual(30);
    for (const line of LINES) expect(line.length).toBeLessThanOrEqual(120);
  });

  it('hides nothing: no semicolon, no exec or eval, no encoded text, plain ASCII', () => {
    expect(SOURCE).not.toMatch(
      /;|\b(exec|eval|compile|__import__|base64|codecs|zlib|marshal|fromhex|decode)\b/,
    );
    expect(SOURCE).toMatch(/^[\x20-\x7e\n]+$/);
    expect(SOURCE).not.toMatch(/\\x|\\u/);
  });

  it('reads keys of the environment only, and never judges', () => {
    expect(SOURCE.match(/os\.environ\S*/g)).toEqual(['os.environ.keys())],']);
    expect(SOURCE).not.toMatch(/PASS|FAIL|verdict/);
  });

  it('runs every probe once, PR-EXEC-1 last', () => {
    const ids = [...SOURCE.matchAll(/"(PR-[A-Z0-9-]+)": \[/g)].map(([, id]) => id);
    const packetOrder = PROBES.map(({ id }) => id).filter((id) => id !== 'PR-EXEC-1');
    expect(ids).toEqual([...packetOrder, 'PR-EXEC-1']);
  });

  it('imports the standard library only', () => {
    expect(SOURCE.match(/^(?:import|from) .*/gm)).toEqual([
      'import ctypes, json, os, signal, socket, subprocess, time',
    ]);
  });
});
