import { Command, CommanderError, Option } from 'commander';
import { hasCredential, LEAVE_OUT, withoutCredentials } from '../foundation/credentials.ts';
import { refuseDebugger } from '../foundation/debugger.ts';
import { AttestationError } from '../foundation/errors.ts';
import {
  namesAuthorities,
  refuseChannel,
  refuseManyVariables,
  refuseOthersParts,
} from '../foundation/node-environment.ts';
import { refuseOtherBytes } from '../foundation/process-bytes.ts';
import { toFailure } from '../report/failure.ts';
import { COMMANDS, type CommandRow } from './command-table.ts';
import { notWritten } from './not-written.ts';
import type { OptionRow } from './option-row.ts';
import { remedyAt } from './remedy-at.ts';
import { NO_READER, ResultStream } from './result-stream.ts';
import { Terminal } from './terminal.ts';

/**
 * Runs the command line and returns its exit code: never 0 if the command's result was not written whole, because
 * a reader of stdout would take a part for the whole.
 *
 * @param text is printed, and the words are not read
 */
export async function runProgram(argv: readonly string[], text: string | null = null): Promise<number> {
  const stdout = new ResultStream(process.stdout);
  // What follows `--` is a workload's.
  const own = argv.slice(0, argv.includes('--') ? argv.indexOf('--') : argv.length);
  const terminal = new Terminal(stdout, process.stderr, {
    json: own.includes('--json'),
    quiet: own.includes('--quiet'),
    verbose: own.includes('--verbose'),
    environment: process.env,
  });
  const exitCode = await runCommand(argv, text, terminal);
  const lost = await stdout.end();
  // Help is not a result: `--help | head` ends well.
  if (lost === null || (lost === NO_READER && !terminal.hasAnswered)) return exitCode;
  const failure = toFailure(notWritten(lost));
  // A reader that went away, as `| head` does, wants no more.
  if (lost !== NO_READER) terminal.failure(failure);
  return exitCode === 0 ? failure.exitCode : exitCode;
}

/** Only this function of the CLI turns thrown values into output. */
async function runCommand(argv: readonly string[], text: string | null, terminal: Terminal): Promise<number> {
  let exitCode = 0;
  let command = '';
  const program = buildProgram(terminal);
  for (const row of COMMANDS) {
    addCommand(program, row, async (path, rest, options) => {
      command = row.name;
      await refuseDebugger();
      const endWatch = await watchReading(row, options);
      exitCode = await (await row.load()).execute({
        ...{ path, rest, options, terminal },
        remedyHere: (remedy) => remedyAt(row.name, remedy),
      });
      endWatch();
      // Node may open it a moment after the signal.
      await refuseDebugger();
    });
  }
  try {
    refuseManyVariables(process.env);
    refuseOtherBytes(argv, process.env);
    refuseOthersParts(process.env);
    refuseChannel(process.channel);
    if (namesAuthorities(process.env))
      (await import('../attest/entry/authorities.ts')).refuseOddAuthorities(process.env);
    if (text !== null) terminal.print(text);
    else await program.parseAsync([...argv], { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return usageExit(error, argv, terminal);
    const found = toFailure(error);
    const failure = command === '' ? found : { ...found, remedy: remedyAt(command, found.remedy) };
    // Reported at the end, with every other loss of output.
    if (failure.code !== 'stdout-not-written') terminal.failure(failure);
    return failure.exitCode;
  }
}

/** What starts something watches itself, for as long as signals wait for it. */
async function watchReading(row: CommandRow, options: Readonly<Record<string, unknown>>) {
  if (row.reads !== true) return () => undefined;
  const { watchMainThread, FLEET_LIMITS, READING_LIMITS } = await import('../attest/entry/watchdog.ts');
  return watchMainThread(options['fleet'] === true ? FLEET_LIMITS : READING_LIMITS);
}

/** Commander has already reported the mistake on stderr, or printed the help. */
function usageExit(error: CommanderError, argv: readonly string[], terminal: Terminal): number {
  if (error.exitCode === 0) {
    if (asksOnlyHelp(argv)) return 0;
    terminal.failure(HELP_INSTEAD);
    return HELP_INSTEAD.exitCode;
  }
  const lines = error.message.replace(/^error: /, '').split('\n');
  const said = lines.map((line) => line.trim()).join(' ');
  const { verdict, code, message, remedy, exitCode } = toFailure(new AttestationError('usage', said));
  terminal.result({ verdict, reasons: [{ code, message, remedy }] });
  return exitCode;
}

/** A word among others may be a file's name, or the value of an option: 0 would say that the file was accepted. */
const HELP_INSTEAD = toFailure(
  new AttestationError('usage', 'The help was printed, and nothing else was done.'),
);

/** Whether the words ask for help and for nothing else: `--help`, `COMMAND --help`, `help [COMMAND]`. */
function asksOnlyHelp(argv: readonly string[]): boolean {
  const [first] = argv;
  return argv.length <= (COMMANDS.some(({ name }) => name === first) || first === 'help' ? 2 : 1);
}

function buildProgram(terminal: Terminal): Command {
  return new Command('sandbox-attestation')
    .description(
      'Proves what a sandbox denies (everything that is not needed with profile deny-by-default): builds it, runs probes inside, judges what happened, ' +
        'and writes one evidence bundle that a stranger can verify.',
    )
    .helpCommand('help [command]', 'print the help of a command')
    .showHelpAfterError('(add --help for all options)')
    .exitOverride()
    .configureOutput({
      // With --json, stdout is for the one object, even if the answer is help text.
      writeOut: (text) => terminal.help(text),
      writeErr: (text) => terminal.complain(withoutCredentials(text.trimEnd())),
      getOutHasColors: () => terminal.colours,
      getErrHasColors: () => terminal.colours,
    })
    .addHelpText(
      'after',
      `\n-V or --version alone prints the version.\nExit codes: 0 accepted, 3 blocked, 2 wrong usage, 1 a fault of the program.`,
    );
}

type Execute = (
  path: string,
  rest: readonly string[],
  options: Readonly<Record<string, unknown>>,
) => Promise<void>;

function addCommand(program: Command, row: CommandRow, execute: Execute): void {
  const command = program.command(row.name).description(row.description);
  if (row.argument !== undefined) command.argument(...row.argument);
  if (row.rest !== undefined) command.argument(...row.rest);
  const options = row.options.map((each) => [each, commanderOption(each)] as const);
  for (const [, option] of options) command.addOption(option);
  const once = options.filter(
    ([{ repeatable }, { required, negate }]) => !repeatable && (required || negate),
  );
  refuseSecond(
    command,
    once.map(([, option]) => option),
  );
  command.addHelpText('after', row.examples).action(async (given: unknown, rest: unknown) => {
    refuseEmpty(row.argument?.[0] ?? '', given, command.opts());
    refuseLogin(row.argument?.[0] ?? '', given, command.opts());
    refuseLogin(row.rest?.[0] ?? '', rest, {});
    await execute(
      typeof given === 'string' ? given : '',
      Array.isArray(rest) ? rest.map(String) : [],
      command.opts(),
    );
  });
}

/**
 * A variable of a shell that is not set leaves an empty text: to take that for an absent path or option would read another
 * folder than the named one, or apply no rule.
 *
 * @throws AttestationError `invalid-setting` (usage)
 */
function refuseEmpty(name: string, argument: unknown, options: Readonly<Record<string, unknown>>): void {
  const [option] = Object.entries(options).find(([, value]) => [value].flat().includes('')) ?? [];
  if (option === undefined && argument !== '') return;
  throw new AttestationError('invalid-setting', `${written(name, option)} is empty.`, {
    advice: 'Check the variable that holds it.',
  });
}

/**
 * Refuses a token, and an address with a login, in any option, and as the argument. In a pattern the same signs may be any identity's.
 *
 * @throws AttestationError `invalid-setting` (usage)
 */
function refuseLogin(name: string, argument: unknown, options: Readonly<Record<string, unknown>>): void {
  const has = (value: unknown) =>
    [value].flat().some((each) => typeof each === 'string' && hasCredential(each));
  const [option] =
    Object.entries(options).find(([key, value]) => !key.endsWith('Regexp') && has(value)) ?? [];
  if (option === undefined && !has(argument)) return;
  throw new AttestationError('invalid-setting', `${written(name, option)} has a login or a token.`, {
    advice: LEAVE_OUT,
  });
}

/** An option as its reader writes it, or the argument. */
function written(argument: string, option: string | undefined): string {
  if (option === undefined) return `The argument ${argument}`;
  return `--${option.replace(/[A-Z]/g, (each) => `-${each.toLowerCase()}`)}`;
}

function commanderOption({ flags, description, default: given, repeatable }: OptionRow): Option {
  const option = new Option(flags, description);
  if (given !== undefined) option.default(given);
  if (repeatable === true)
    option.argParser((argument: string, before: string[] = []) => [...before, argument]);
  return option;
}

/**
 * Refuses a second value, or a value and its refusal (`--no-…`): the one that the other replaces would seem to be met.
 *
 * @throws AttestationError `invalid-setting` (usage), when the options are parsed
 */
function refuseSecond(command: Command, options: readonly Option[]): void {
  const given = new Set<string>();
  for (const option of options) {
    command.on(`option:${option.name()}`, () => {
      const key = option.attributeName();
      if (given.has(key))
        throw new AttestationError(
          'invalid-setting',
          `--${option.name()} comes after another value of the same.`,
          {
            advice: 'Give it once.',
          },
        );
      given.add(key);
    });
  }
}
