// dist/ must match this source: rebuilds it from nothing and compares with git, which reports new files as well.
import { spawnSync } from 'node:child_process';

const root = new URL('../..', import.meta.url);
const build = spawnSync(process.execPath, ['scripts/setup/build-dist.mjs'], { cwd: root, stdio: 'inherit' });
if (build.status !== 0) process.exit(1);
const status = spawnSync('git', ['status', '--porcelain', '--', 'dist'], { cwd: root, encoding: 'utf8' });
if (status.status !== 0) {
  console.error(`git status failed: ${status.stderr}`);
  process.exit(1);
}
if (status.stdout !== '') {
  console.error(
    `dist/ is not what the source builds to. Run npm run build and commit dist/:\n${status.stdout}`,
  );
  process.exit(1);
}
console.log('dist/ is what the source builds to.');
