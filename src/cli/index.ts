import { projectVersion } from '../attest/entry/project.ts';
import { ResultStream } from './result-stream.ts';

/**
 * The command line's entry. Sets the process's exit code and returns when all output is written. It answers `--version`
 * before it loads the argument library.
 */
export async function main(argv: readonly string[]): Promise<void> {
  // Messages are not a result: whether someone reads them changes nothing.
  process.stderr.on('error', () => undefined);
  // Among other words the same one may be a file's name, or a value.
  const text = /^(--version|-V)$/.test(`${argv}`) ? projectVersion() : null;
  if (text !== null) {
    const stdout = new ResultStream(process.stdout);
    stdout.write(`${text}\n`);
    if ((await stdout.end()) === null) return;
    // It could not be written; the whole program reports that.
  }
  const { runProgram } = await import('./program.ts');
  process.exitCode = await runProgram(argv, text);
}
