import { COMMANDS } from './command-table.ts';

/**
 * Returns a remedy as the caller of this command can follow it: an option that only other commands have is named with
 * them. The tables of errors and reasons serve every command, and several commands share most of their work.
 */
export function remedyAt(command: string, remedy: string): string {
  const named = new Set(optionsIn(remedy));
  const foreign = [...named].flatMap((option) => {
    const owners = ownersOf(option);
    if (owners.length === 0 || owners.includes(command)) return [];
    return [` (${option} is an option of ${owners.join(' and ')}.)`];
  });
  return remedy + foreign.join('');
}

/** The commands with this option; none for an option of another program. */
export function ownersOf(option: string): readonly string[] {
  return COMMANDS.filter(({ options }) => options.some(({ flags }) => flags.split(' ')[0] === option)).map(
    ({ name }) => name,
  );
}

/** The options that a text names. */
export function optionsIn(text: string): readonly string[] {
  return text.match(/--[a-z][a-z-]+/g) ?? [];
}
