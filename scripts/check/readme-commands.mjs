// Runs every command of README.md's ```sh blocks from the root of the checkout, in order. A command that ends with `#
// exits N` must exit with N, every other one with 0. It skips `npm test`, which the caller runs.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const blocks = readFileSync(`${root}README.md`, 'utf8').matchAll(/^```sh\n(.*?)^```$/gms);
const commands = [...blocks]
  .flatMap(([, block]) => block.split('\n'))
  .map((line) => line.trim())
  .filter((line) => line !== '' && !line.startsWith('#') && !/^(npm test|git clone|cd)\b/.test(line));
if (commands.length === 0) {
  console.error('README.md has no commands in ```sh blocks.');
  process.exit(1);
}
for (const line of commands) {
  const [, command, expected = '0'] = /^(.*?)(?:\s+#\s*exits (\d+).*|\s+#.*)?$/.exec(line);
  const { status, stdout, stderr } = spawnSync('bash', ['-c', command], { cwd: root, encoding: 'utf8' });
  console.log(`${command}  → ${status}`);
  if (status !== Number(expected)) {
    console.error(`README.md: \`${command}\` exits ${status}, not ${expected}:\n${stdout}${stderr}`);
    process.exit(1);
  }
}
