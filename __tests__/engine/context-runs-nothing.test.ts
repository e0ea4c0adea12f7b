import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { describeEngines } from '../engines.ts';
import { PERFECT, withContext } from '../hostile/sandbox.ts';
import { attested, reasonsOf } from './attested.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'context-runs-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/**
 * Makes a folder look like a bare git repository whose only commit is missing and must be fetched from a remote, by a
 * command. A builder's client that asks git about its context would run that command as the caller.
 */
function bareRepository(context: string, command: string): void {
  for (const each of ['objects/info', 'refs/heads']) mkdirSync(join(context, each), { recursive: true });
  writeFileSync(join(context, 'HEAD'), 'ref: refs/heads/main\n');
  writeFileSync(join(context, 'refs/heads/main'), `${'1'.repeat(40)}\n`);
  writeFileSync(join(context, 'objects/info/x'), '');
  const config = [
    '[core]\nrepositoryformatversion = 1\nbare = false\nworktree = /',
    `sshCommand = "sh -c \\"${command}\\""`,
    '[extensions]\npartialClone = origin',
    '[remote "origin"]\nurl = ssh://x/y\npromisor = true\npartialclonefilter = blob:none\n',
  ];
  writeFileSync(join(context, 'config'), config.join('\n'));
}

describeEngines('a build context', (engine) => {
  it('that is a git repository runs nothing on the host, and gives nothing of git’s to a build', async () => {
    const ran = join(folder, 'ran');
    const copies = ['HEAD', 'config', 'refs', 'objects'].map(
      (name) => `COPY --chown=0:0 ${name} /data/${name}`,
    );
    const own = (lines: readonly string[]) => (text: string) =>
      text.replace('USER 65532', `${lines.join('\n')}\n\nUSER 65532`);
    await withContext({ payload: PERFECT, dockerfile: own([]) }, async (context) => {
      bareRepository(context, `echo ran > ${ran}`);
      const result = await attested({ engine, context, includeUntracked: true });
      expect(reasonsOf(result)).toEqual([]);
    });
    await withContext({ payload: PERFECT, dockerfile: own(copies) }, async (context) => {
      bareRepository(context, `echo ran > ${ran}`);
      const built = attested({ engine, context, includeUntracked: true });
      await expect(built).rejects.toMatchObject({ code: 'copy-source-missing' });
    });
    expect(existsSync(ran)).toBe(false);
  });
});
