import { spawn } from 'node:child_process';
import { median, project, round, type Stages } from './measure.ts';

/** A stage's line on stderr: its name, padded, and what it does (src/cli/terminal.ts). */
const STAGE = /^([a-z][a-z -]{2,11}) +\S/;

/** Where a run's time goes: up to each stage's line, which is printed at its end; the medians of so many runs. */
export async function stagesOf(
  what: string,
  command: () => readonly string[],
  runs: number,
): Promise<Stages> {
  const all: ReadonlyMap<string, number>[] = [];
  for (let run = 0; run < runs; run += 1) all.push(await timed(command()));
  const names = [...new Set(all.flatMap((each) => [...each.keys()]))];
  const stages = names.map((name) => ({ name, ms: round(median(all.map((each) => each.get(name) ?? 0))) }));
  console.log(`${what}: ${stages.map(({ name, ms }) => `${name} ${ms}`).join(', ')} ms`);
  return { kind: 'stages', what, stages };
}

function timed([command = '', ...args]: readonly string[]): Promise<ReadonlyMap<string, number>> {
  return new Promise((resolve, reject) => {
    const stages = new Map<string, number>();
    let last = performance.now();
    const until = (name: string) => {
      const now = performance.now();
      stages.set(name, (stages.get(name) ?? 0) + now - last);
      last = now;
    };
    const child = spawn(command, args, { cwd: project, stdio: ['ignore', 'ignore', 'pipe'] });
    let rest = '';
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const lines = (rest + text).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) {
        const stage = STAGE.exec(line)?.[1]?.trim();
        if (stage !== undefined && stage !== 'note') until(stage);
      }
    });
    child.once('error', reject);
    child.once('close', (code) => {
      until('end');
      if (code === 0) resolve(stages);
      else reject(new Error(`${args.slice(1, 3).join(' ')} ended with ${code}: ${said.slice(-500)}`));
    });
  });
}
