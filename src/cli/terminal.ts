import { printable } from '../errors.ts';
import type { Failure } from '../report/failure.ts';
import { steeringFreeJson, withoutCommands } from '../report/steering.ts';
import type { Progress } from '../surroundings.ts';

/** Between two progress lines. */
const PROGRESS_MS = 500;

interface Stream {
  readonly isTTY?: boolean;
  write(text: string, written?: () => void): unknown;
}

interface TerminalOptions {
  readonly json: boolean;
  /** Nothing but failures and what was asked for by name (help, the object of `--json`). */
  readonly quiet?: boolean;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/**
 * Where the command line's words go. People's text goes to stdout; with `--json` stdout holds exactly one JSON object
 * and everything else goes to stderr. Colour only on a terminal, and never under NO_COLOR.
 */
export class Terminal implements Progress {
  readonly json: boolean;
  readonly colours: boolean;
  private readonly stdout: Stream;
  private readonly stderr: Stream;
  private readonly quiet: boolean;
  private objectWritten = false;
  private nextProgress = 0;

  readonly red = (text: string): string => (this.colours ? `\u001b[31m${text}\u001b[39m` : text);
  readonly green = (text: string): string => (this.colours ? `\u001b[32m${text}\u001b[39m` : text);

  constructor(stdout: Stream, stderr: Stream, options: TerminalOptions) {
    this.stdout = stdout;
    this.stderr = stderr;
    this.json = options.json;
    this.quiet = options.quiet ?? false;
    const people = options.json ? stderr : stdout;
    this.colours =
      people.isTTY === true && !options.environment['NO_COLOR'] && options.environment['TERM'] !== 'dumb';
  }

  /** The answer, for people. */
  print(text: string): void {
    if (this.quiet) return;
    this.write(this.json ? this.stderr : this.stdout, `${text}\n`);
  }

  /** The help text that was asked for. */
  help(text: string): void {
    this.write(this.json ? this.stderr : this.stdout, text);
  }

  /** What happens on the way, for people: always stderr. */
  say(text: string): void {
    if (!this.quiet) this.complain(text);
  }

  /** What is wrong, for people: always said. */
  complain(text: string): void {
    this.write(this.stderr, `${text}\n`);
  }

  /** The answer, for machines: one object, and only with `--json`. */
  result(object: object): void {
    if (!this.json || this.objectWritten) return;
    this.objectWritten = true;
    this.write(this.stdout, `${steeringFreeJson(object)}\n`);
  }

  /** Answers for machines, one a line, always on stdout; waits while nobody takes them. */
  async lines(objects: readonly object[]): Promise<void> {
    const text = objects.map((object) => `${withoutCommands(steeringFreeJson(object, 0))}\n`).join('');
    // Also called when nobody reads any more: the verdict stands in the exit code all the same.
    await new Promise<void>((resolve) => this.stdout.write(text, () => resolve()));
  }

  /** How far it is, in place on a terminal; said nowhere else. */
  progress(text: string): void {
    if (this.quiet || this.stderr.isTTY !== true || Date.now() < this.nextProgress) return;
    this.nextProgress = Date.now() + PROGRESS_MS;
    this.stderr.write(`\r\u001b[K${text}\r`);
  }

  /** A stage of the road begins. */
  stage(name: string, text: string): void {
    this.say(`${this.dim(name.padEnd(12))} ${printable(text, 500)}`);
  }

  /** Something that the user should know and that is no error. */
  note(text: string): void {
    this.say(`${this.dim('note'.padEnd(12))} ${printable(text, 500)}`);
  }

  /** An end without a result: one sentence, what to do, no stack trace. */
  failure(failure: Failure): void {
    this.complain(`${this.red('BLOCKED')} ${failure.message} [${failure.code}]`);
    this.complain(`        ${failure.remedy}`);
    this.result({
      verdict: failure.verdict,
      reasons: [{ code: failure.code, message: failure.message, remedy: failure.remedy }],
    });
  }

  /** A step of a job may call this program: what it prints must be no command to the runner. */
  private write(stream: Stream, text: string): void {
    stream.write(text.split('\n').map(withoutCommands).join('\n'));
  }

  private dim(text: string): string {
    return this.colours ? `\u001b[2m${text}\u001b[22m` : text;
  }
}
