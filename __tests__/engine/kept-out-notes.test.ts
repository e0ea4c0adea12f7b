import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { runProgram } from '../cli/source-program.ts';
import { describeEngine } from '../engines.ts';
import { testFolder } from '../support/test-folder.ts';

/** A build that ends where its base is missing: by then the context is copied. */
const DOCKERFILE = `FROM localhost:1/none@sha256:${'0'.repeat(64)}\nCOPY . /app\n`;
const { folder } = testFolder('kept-out');

/** Makes a git checkout with these files tracked and those not, and returns what `run` notes of its build. */
async function notesOf(
  name: string,
  { tracked, untracked = [] }: { tracked: readonly string[]; untracked?: readonly string[] },
  ...more: readonly string[]
): Promise<string[]> {
  const context = join(folder, name);
  const put = (path: string, text: string) => {
    mkdirSync(dirname(join(context, path)), { recursive: true });
    writeFileSync(join(context, path), text);
  };
  put('Dockerfile.sandbox', DOCKERFILE);
  put('.dockerignore', 'ignored\n');
  for (const path of tracked) put(path, 'x');
  const git = (...words: string[]) => execFileSync('git', words, { cwd: context, stdio: 'pipe' });
  git('init', '--quiet');
  git('add', '--force', '.');
  for (const path of untracked) put(path, 'x');
  const { stderr, code } = await runProgram(
    [
      ...['run', '--engine', 'docker', '--context', context, '--venue', 'VPS', '--signing', 'none'],
      ...['--no-posture', '--no-controls', '--output', join(folder, `${name}-evidence`), ...more],
    ],
    { environment: { TMPDIR: folder } },
  );
  expect([code, stderr]).toEqual([3, expect.stringContaining('[base-image-unavailable]')]);
  return stderr.split('\n').filter((line) => line.includes('Kept out'));
}

describeEngine('docker', 'what is kept out of a build', () => {
  test('is said: untracked files with their number and the way to take them, and what looks like credentials', async () => {
    const tracked = ['main.py', 'ignored', '.npmrc', 'keys/id_ed25519'];
    const untracked = ['draft.py', 'notes/todo.txt'];
    expect(await notesOf('both', { tracked, untracked })).toEqual([
      expect.stringMatching(
        /Kept out of the build: 2 untracked files or folders \(--include-untracked takes them\): draft\.py, notes\/\.$/,
      ),
      expect.stringMatching(/Kept out of the build: \.git, \.npmrc, keys\/id_ed25519\.$/),
    ]);
  });

  test('is not said of untracked files that are taken', async () => {
    const context = { tracked: ['main.py'], untracked: ['draft.py'] };
    expect(await notesOf('taken', context, '--include-untracked')).toEqual([
      expect.stringMatching(/Kept out of the build: \.git\.$/),
    ]);
  });

  test('cannot write to the terminal, and is cut', async () => {
    const untracked = ['\u001b[2Jx', ...Array.from({ length: 90 }, (_, each) => `long-name-${each}`)];
    const [note = ''] = await notesOf('long', { tracked: ['main.py'], untracked });
    expect(note).toContain('91 untracked files');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
    expect(note).not.toMatch(/[\x00-\x1f]/);
    expect(note.length).toBeLessThan(400);
  });
});
