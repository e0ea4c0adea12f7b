import { projectVersion } from '../attest/entry/project.ts';

/**
 * The command line's entry. Sets the process's exit code and returns when all output is written. It answers `--version`
 * before it loads the argument library.
 */
export async function main(argv: readonly string[]): Promise<void> {
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
    process.stdout.write(`${projectVersion()}\n`);
    return;
  }
  for (const stream of [process.stdout, process.stderr]) stream.on('error', toleratesNoReader);
  const { runProgram } = await import('./program.ts');
  process.exitCode = await runProgram(argv);
}

/** `… | head` stops reading: the run goes on, cleans up and keeps its exit code. */
function toleratesNoReader(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}
