import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { Results } from '../engine/at-once.ts';
import { groupOf, titled } from '../hostile/table.ts';
import { ArtifactService } from '../runner/artifact-service.ts';

const MODULE = fileURLToPath(new URL('../../src/publish/artifact.ts', import.meta.url));
const SUITE = 'an artifact service that is out of order';
const BUNDLE = '{"a":1}\n';
/** Longer than the package's own tries take. */
const LIMIT_MS = 100_000;

/** What the service does to a call; true when it has answered. */
type Interference = (call: string, response: ServerResponse) => boolean;

const always =
  (status: number, at: string): Interference =>
  (call, response) => {
    if (call !== at) return false;
    response.writeHead(status, { 'content-type': 'application/json' }).end('{"msg":"::error::y ##[error]y"}');
    return true;
  };

/** The first `times` calls meet the interference, the rest do not. */
function first(times: number, interference: Interference): Interference {
  let left = times;
  return (call, response) => left > 0 && interference(call, response) && left-- > 0;
}

const INTERFERENCES: Readonly<Record<string, Interference>> = {
  'upload-429': always(429, 'CreateArtifact'),
  'upload-500': always(500, 'CreateArtifact'),
  'upload-503-twice': first(2, always(503, 'CreateArtifact')),
  'upload-forbidden': always(403, 'CreateArtifact'),
  'upload-cut': (call, response) => {
    if (call !== 'CreateArtifact') return false;
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '500' });
    response.write('{"ok": tr');
    response.destroy();
    return true;
  },
  'upload-rubbish': (call, response) => {
    if (call !== 'CreateArtifact') return false;
    response.writeHead(200, { 'content-type': 'application/json' }).end('<html>\u001b[2J::error::y');
    return true;
  },
  'upload-reset': (call, response) => {
    if (call !== 'FinalizeArtifact') return false;
    response.destroy();
    return true;
  },
  'upload-slow': (call, response) => {
    if (call !== 'FinalizeArtifact') return false;
    const text = JSON.stringify({ ok: true, artifact_id: '7' });
    response.writeHead(200, { 'content-type': 'application/json' });
    const drip = (at: number): void => {
      if (at === text.length) response.end();
      else {
        response.write(text[at]);
        setTimeout(drip, 100, at + 1);
      }
    };
    drip(0);
    return true;
  },
  'upload-drip': (call, response) => {
    if (call !== 'FinalizeArtifact') return false;
    response.writeHead(200, { 'content-type': 'application/json' });
    const dripping = setInterval(() => response.write(' '), 200);
    response.once('close', () => clearInterval(dripping));
    return true;
  },
  'upload-silent': (call) => call === 'CreateArtifact',
  'upload-blob-silent': (call) => call === 'block',
  'upload-blob-refused': always(403, 'block'),
  'upload-not-finalised': always(400, 'FinalizeArtifact'),
};

interface Uploaded {
  readonly said: string;
  readonly stored: number;
  /** The evidence as it is on disk afterwards. */
  readonly onDisk: string;
  readonly folder: string;
}

/** Uploads from a process of its own, since the package reads the service's address from the environment. */
async function uploaded(id: string): Promise<Uploaded> {
  const service = await ArtifactService.start();
  service.interfere = INTERFERENCES[id] ?? null;
  const folder = mkdtempSync(join(tmpdir(), 'artifact-faults-'));
  const bundle = join(folder, 'bundle.json');
  writeFileSync(bundle, BUNDLE);
  const request = JSON.stringify({
    name: 'evidence',
    saved: folder,
    temporaryFolder: folder,
    retentionDays: null,
    limitMs: LIMIT_MS,
  });
  const code = `const { uploadEvidence } = await import('${MODULE}'); try { await uploadEvidence({ ...${request}, files: new Map([['bundle.json', Buffer.from(${JSON.stringify(BUNDLE)})]]) }); console.error('UPLOADED') } catch ({ code, message, remedy }) { console.error(JSON.stringify({ code, message, remedy })) } process.exit()`;
  try {
    const child = spawn(process.execPath, ['--no-warnings', '--input-type=module', '-e', code], {
      env: {
        PATH: process.env['PATH'],
        ACTIONS_RESULTS_URL: service.url,
        ACTIONS_RUNTIME_TOKEN: service.token,
      },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr.on('data', (data: Buffer) => {
      said += data.toString();
    });
    await new Promise((resolve) => child.once('close', resolve));
    return { said, stored: service.artifacts.length, onDisk: readFileSync(bundle, 'utf8'), folder };
  } finally {
    await service.stop();
    rmSync(folder, { recursive: true });
  }
}

describe(SUITE, () => {
  const group = groupOf('publish/artifact-faults.test.ts', SUITE);
  let results: Results<Uploaded>;
  beforeAll(async () => {
    // All at a time: the package waits long between its tries.
    const ids = group.rows.map(([id]) => id);
    results = await Results.of(ids, ids.length, uploaded);
  }, 240_000);

  test.each(titled(group))('%s', (_, id, outcome) => {
    const { said, onDisk, folder } = results.get(id);
    expect(onDisk).toBe(BUNDLE);
    if (outcome === 'uploaded') {
      expect(said).toContain('UPLOADED');
      return;
    }
    const { code, message, remedy } = JSON.parse(said.trim().split('\n').at(-1) ?? '');
    expect(code).toBe('upload-failed');
    expect(message).toContain(`saved in ${folder}`);
    expect(message).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(remedy).toContain('later');
  });
});
