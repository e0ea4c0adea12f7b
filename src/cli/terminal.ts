import type { Progress } from '../attest/run-context.ts';
import { printable } from '../foundation/errors.ts';
import type { Failure } from '../report/failure.ts';
import { steeringFreeJson, unsteering, withoutCommands } from '../report/steering.ts';
import { notWritten } from './not-written.ts';
import { inSeconds, StageTimes } from './stage-times.ts';

/** Between two progress lines. */
const PROGRESS_MS = 500;
/** Width of a stage's name, so that the text after it is in one column. */
const NAME_WIDTH = 12;
/** Characters of the one line that `--quiet` shows. */
const LONGEST_LINE = 1000;
/** Characters of an engine's call that are shown. */
const LONGEST_CALL = 20_000;
/** Back to the line's start, and erase it (ECMA-48, EL). */
const ERASE_LINE = '\r\u001b[K';

interface Stream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  /** The code of what went wrong with an earlier write; null if nothing did. */
  readonly error?: string | null;
  write(text: string, written?: () => void): unknown;
}

interface TerminalOptions {
  readonly json: boolean;
  /** Only failures and what the caller asked for by name (help, the object of `--json`). */
  readonly quiet?: boolean;
  /** Also every call of the engine's client. */
  readonly verbose?: boolean;
  /** Milliseconds of a clock that never goes back. */
  readonly now?: () => number;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/**
 * Writes the command line's output. Text for people goes to stdout; with `--json`, stdout holds exactly one JSON object
 * and everything else goes to stderr. It uses colour only on a terminal, and never under NO_COLOR.
 */
export class Terminal implements Progress {
  readonly json: boolean;
  readonly colours: boolean;
  readonly trace?: (text: string) => void;
  private readonly stages: StageTimes;
  /** Whether stderr is a terminal on which a line can be redrawn. */
  private readonly live: boolean;
  private ticker: NodeJS.Timeout | null = null;
  /** The line of the running stage; empty once other output follows it. */
  private stageLine = '';
  private readonly stdout: Stream;
  private readonly stderr: Stream;
  private readonly quiet: boolean;
  private objectWritten = false;
  private answered = false;
  private nextProgress = 0;

  readonly red = (text: string): string => (this.colours ? `\u001b[31m${text}\u001b[39m` : text);
  readonly green = (text: string): string => (this.colours ? `\u001b[32m${text}\u001b[39m` : text);

  constructor(stdout: Stream, stderr: Stream, options: TerminalOptions) {
    this.stdout = stdout;
    this.stderr = stderr;
    this.json = options.json;
    this.quiet = options.quiet ?? false;
    this.stages = new StageTimes(options.now ?? (() => performance.now()));
    this.live = stderr.isTTY === true && options.environment['TERM'] !== 'dumb';
    if (options.verbose === true) this.trace = (text) => this.below(this.dim(printable(text, LONGEST_CALL)));
    const people = options.json ? stderr : stdout;
    this.colours =
      people.isTTY === true && !options.environment['NO_COLOR'] && options.environment['TERM'] !== 'dumb';
  }

  /** Whether a result was written to stdout. */
  get hasAnswered(): boolean {
    return this.answered;
  }

  /** The answer, for people. */
  print(text: string): void {
    this.endStage();
    if (this.quiet) return;
    if (this.json) this.write(this.stderr, `${text}\n`);
    else this.answer(text);
  }

  /** Prints the help text that was asked for. */
  help(text: string): void {
    this.write(this.json ? this.stderr : this.stdout, text);
  }

  /** Prints progress, for people: always stderr. */
  say(text: string): void {
    if (!this.quiet) this.complain(text);
  }

  /** Prints what is wrong, for people: always printed. */
  complain(text: string): void {
    this.endStage();
    this.write(this.stderr, `${text}\n`);
  }

  /** Reports on one line what failed, for a caller who wants no more than that: only with `--quiet`. */
  failed(line: string): void {
    if (this.quiet && !this.json) this.complain(printable(line, LONGEST_LINE));
  }

  /** The answer, for machines: one object, and only with `--json`. */
  result(object: object): void {
    if (!this.json || this.objectWritten) return;
    this.objectWritten = true;
    this.object(object);
  }

  /** The answer, for machines also without `--json`: a caller makes a file of it. */
  object(object: object): void {
    if (this.quiet && !this.json) return;
    this.endStage();
    this.answered = true;
    // Its values stay as they are: its texts were made printable where they were foreign.
    this.stdout.write(`${steeringFreeJson(object)}\n`);
  }

  /**
   * Prints answers for machines, one a line, always on stdout; waits while the consumer is not ready.
   *
   * @throws AttestationError `stdout-not-written` (blocked): nobody gets the other answers either
   */
  async lines(objects: readonly object[]): Promise<void> {
    const text = objects.map((object) => `${withoutCommands(steeringFreeJson(object, 0))}\n`).join('');
    this.answered = true;
    await new Promise<void>((resolve) => this.stdout.write(text, () => resolve()));
    if (typeof this.stdout.error === 'string') throw notWritten(this.stdout.error);
  }

  /** Shows progress in place on a terminal; nowhere else. */
  progress(text: string): void {
    if (this.quiet || this.stderr.isTTY !== true || Date.now() < this.nextProgress) return;
    this.nextProgress = Date.now() + PROGRESS_MS;
    this.stderr.write(`${ERASE_LINE}${text}\r`);
  }

  /**
   * Begins a stage of the pipeline: prints its line at once, and its time at the line's end when the stage ends. On a
   * terminal the time runs.
   */
  stage(name: string, text: string): void {
    this.endStage();
    this.stages.begin(name, text);
    if (this.quiet) return;
    this.stageLine = `${name.padEnd(NAME_WIDTH)} ${printable(text, 500)}`;
    if (!this.live) {
      this.write(this.stderr, this.dimmed(this.stageLine));
      return;
    }
    this.draw();
    this.ticker = setInterval(() => this.draw(), 1000).unref();
  }

  /** Ends the running stage's line: a workload writes to the terminal now. */
  release(): void {
    this.endStage();
  }

  /** Reports a fact that the user should know and that is not an error. */
  note(text: string): void {
    this.below(`${this.dim('note'.padEnd(NAME_WIDTH))} ${printable(text, 500)}`);
  }

  /** Reports an end without a result: one sentence, what to do, no stack trace. */
  failure(failure: Failure): void {
    this.complain(`${this.red('BLOCKED')} ${failure.message} [${failure.code}]`);
    this.complain(`        ${failure.remedy}`);
    this.result({
      verdict: failure.verdict,
      reasons: [{ code: failure.code, message: failure.message, remedy: failure.remedy }],
    });
  }

  /** Prints text below the running stage's line. */
  private below(text: string): void {
    if (this.quiet) return;
    if (this.stageLine !== '') {
      this.write(
        this.stderr,
        `${this.live ? ERASE_LINE : ''}${this.live ? this.dimmed(this.stageLine) : ''}\n`,
      );
      this.stageLine = '';
    }
    this.write(this.stderr, `${this.live ? ERASE_LINE : ''}${text}\n`);
  }

  /** Draws the running stage's line with the time so far, cut to the terminal's width so that it can be redrawn. */
  private draw(): void {
    const time = inSeconds(this.stages.elapsed ?? 0);
    // A terminal that does not know its width reports 0.
    const room = Math.max(20, (this.stderr.columns || 80) - 1 - time.length - 2);
    const line = this.stageLine === '' ? '…' : this.stageLine;
    const shown = line.length > room ? `${line.slice(0, room - 1)}…` : line;
    this.write(this.stderr, `${ERASE_LINE}${this.dimmed(shown)}  ${time}`);
  }

  /** Ends the running stage's line: prints the whole line with its time, or only its name if its line is above. */
  private endStage(): void {
    const ended = this.stages.end();
    if (this.ticker !== null) clearInterval(this.ticker);
    this.ticker = null;
    if (ended === null || this.quiet) return;
    const line = this.stageLine === '' ? `${ended.name.padEnd(NAME_WIDTH)} ended after` : this.stageLine;
    const time = inSeconds(ended.milliseconds);
    const stands = !this.live && this.stageLine !== '';
    this.stageLine = '';
    this.write(
      this.stderr,
      stands ? `  ${time}\n` : `${this.live ? ERASE_LINE : ''}${this.dimmed(line)}  ${time}\n`,
    );
  }

  /** A stage's line, its name dimmed. */
  private dimmed(line: string): string {
    return this.dim(line.slice(0, NAME_WIDTH)) + line.slice(NAME_WIDTH);
  }

  private answer(text: string): void {
    this.answered = true;
    this.write(this.stdout, `${text}\n`);
  }

  /**
   * A step of a job may call this program: its output must not be a command to the runner. Whatever was not escaped where
   * it was shown must not steer the terminal either.
   */
  private write(stream: Stream, text: string): void {
    // A line is begun again only by this class, at the beginning of what it writes.
    const again = this.live && text.startsWith(ERASE_LINE) ? ERASE_LINE : '';
    const lines = text.slice(again.length).split('\n');
    stream.write(again + lines.map((line) => withoutCommands(unsteering(line, this.colours))).join('\n'));
  }

  private dim(text: string): string {
    return this.colours ? `\u001b[2m${text}\u001b[22m` : text;
  }
}
