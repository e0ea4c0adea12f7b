import { projectVersion } from '../attest/entry/project.ts';
import { ResultStream } from './result-stream.ts';

/**
 * The command line's entry. Sets the process's exit code and returns when all output is written. It answers `--version`
 * before it loads the argument library.
 */
export async function main(argv: readonly string[]): Promise<void> {
  // Messages are not a result: whether someone reads them changes nothing.
  process.stderr.on('error', () => undefined);
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
    const stdout = new ResultStream(process.stdout);
    stdout.write(`${projectVersion()}\n`);
    if ((await stdout.end()) === null) return;
    // It could not be written; the whole program reports that.
  }
  const { runProgram } = await import('./program.ts');
  process.exitCode = await runProgram(argv);
}
