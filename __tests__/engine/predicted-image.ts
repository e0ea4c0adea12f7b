import type { Dockerfile } from '../../src/image/dockerfile/dockerfile.ts';
import type { Instruction } from '../../src/image/dockerfile/instructions.ts';
import { pairsOf } from '../../src/image/dockerfile/rules.ts';

export interface ImageFile {
  readonly content: string;
  readonly mode: number;
  readonly owner: string;
}

/** What an image comes to, as far as a Dockerfile decides it. */
export interface PredictedImage {
  readonly user: string;
  readonly workdir: string;
  readonly entrypoint: readonly string[];
  readonly command: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly labels: Readonly<Record<string, string>>;
  readonly files: Readonly<Record<string, ImageFile>>;
}

interface Building {
  user: string;
  workdir: string;
  entrypoint: readonly string[];
  command: readonly string[];
  commandSet: boolean;
  env: Record<string, string>;
  labels: Record<string, string>;
  files: Map<string, ImageFile>;
}

/** The context, and the image that every reference means. */
export interface World {
  readonly context: ReadonlyMap<string, ImageFile>;
  readonly base: PredictedImage;
}

const EMPTY: PredictedImage = {
  ...{ user: '', workdir: '/', entrypoint: [], command: [], env: {}, labels: {}, files: {} },
};

/**
 * What a builder has to make of it; null where it has to fail. An independent reading: it shares no rule with the reader.
 *
 * @param isClassic Docker's classic builder leaves no stage out that nothing needs; of nothing it makes an image too, which has the build's label
 */
export function predict(
  { instructions, stages }: Dockerfile,
  world: World,
  isClassic: boolean,
): PredictedImage | null {
  const built: Building[] = [];
  const needed = neededStages(instructions, stages);
  for (const instruction of instructions) {
    if (instruction.keyword === 'FROM') {
      const from = stages[built.length]?.from;
      const below =
        typeof from === 'number'
          ? built[from]
          : from === 'scratch' || namesScratch(from)
            ? EMPTY
            : world.base;
      built.push(begin(below ?? EMPTY));
      continue;
    }
    const current = built.at(-1);
    if (current === undefined || (!isClassic && !needed.has(built.length - 1))) continue;
    if (!apply(instruction, current, built, stages, world)) return null;
  }
  const last = built.at(-1);
  if (last === undefined) return null;
  const { commandSet: _, ...image } = last;
  return { ...image, files: Object.fromEntries([...last.files].sort(([a], [b]) => (a < b ? -1 : 1))) };
}

/** The last stage, and each that a needed one begins from or copies from. */
function neededStages(instructions: readonly Instruction[], stages: Dockerfile['stages']): Set<number> {
  const needs: number[][] = stages.map(({ from }) => (typeof from === 'number' ? [from] : []));
  let at = -1;
  for (const { keyword, flags } of instructions) {
    if (keyword === 'FROM') at += 1;
    const from = flags.find((flag) => flag.startsWith('--from='))?.slice(7);
    if (from === undefined) continue;
    needs[at]?.push(/^\d+$/.test(from) ? Number(from) : stages.findIndex(({ name }) => name === from));
  }
  const needed = new Set([stages.length - 1]);
  for (const stage of needed) for (const other of needs[stage] ?? []) needed.add(other);
  return needed;
}

function namesScratch(from: unknown): boolean {
  return typeof from === 'object' && from !== null && Reflect.get(from, 'reference') === 'scratch';
}

function begin(below: PredictedImage | Building): Building {
  const files = below.files instanceof Map ? below.files : new Map(Object.entries(below.files));
  return {
    ...below,
    ...{ commandSet: false, env: { ...below.env }, labels: { ...below.labels }, files: new Map(files) },
  };
}

function apply(
  instruction: Instruction,
  image: Building,
  built: readonly Building[],
  stages: Dockerfile['stages'],
  world: World,
): boolean {
  const { keyword, words, rest } = instruction;
  switch (keyword) {
    case 'USER':
      image.user = words[0] ?? '';
      return true;
    case 'WORKDIR':
      image.workdir = words[0] ?? '';
      return true;
    case 'ENTRYPOINT':
      image.entrypoint = words;
      if (!image.commandSet) image.command = [];
      return true;
    case 'CMD':
      image.command = words;
      image.commandSet = true;
      return true;
    case 'ENV':
    case 'LABEL':
      for (const [name, value] of pairsOf(rest) ?? [])
        image[keyword === 'ENV' ? 'env' : 'labels'][name] = value.replace(/^"(.*)"$/, '$1');
      return true;
    case 'RUN':
      return (image.files.get(words[0] ?? '')?.mode ?? 0) === 0o755;
    case 'COPY':
      return copy(instruction, image, filesFrom(instruction, built, stages) ?? world.context);
    default:
      return true;
  }
}

/** The files of the stage that --from= names, without the first slash; null for the context. */
function filesFrom(
  { flags }: Instruction,
  built: readonly Building[],
  stages: Dockerfile['stages'],
): ReadonlyMap<string, ImageFile> | null {
  const from = flags.find((flag) => flag.startsWith('--from='))?.slice(7);
  if (from === undefined) return null;
  const stage = built[/^\d+$/.test(from) ? Number(from) : stages.findIndex(({ name }) => name === from)];
  return new Map([...(stage?.files ?? [])].map(([path, file]) => [path.slice(1), file]));
}

function copy({ flags, words }: Instruction, image: Building, from: ReadonlyMap<string, ImageFile>): boolean {
  const sources = words.slice(0, -1);
  const written = words.at(-1) ?? '';
  const target = written.startsWith('/')
    ? written
    : `${image.workdir === '/' ? '' : image.workdir}/${written}`;
  const folder = clean(target);
  const matched = sources.map((source) => matching(clean(source), from));
  if (matched.some((each) => each.length === 0)) return false;
  const isFolder =
    /(^|\/)\.?$/.test(target) || [...image.files.keys()].some((path) => path.startsWith(`${folder}/`));
  if (matched.flat().length > 1 && !isFolder) return false;
  for (const found of matched.flat()) {
    for (const [path, file] of from) {
      const end = found === '' ? path : path.slice(found.length + 1);
      const isIt = path === found;
      if (!isIt && found !== '' && !path.startsWith(`${found}/`)) continue;
      const name = path.split('/').at(-1) ?? '';
      const to = isIt ? (isFolder ? `${folder}/${name}` : folder) : `${folder}/${end}`;
      image.files.set(to.replace(/^\/+/, '/'), placed(file, flags));
    }
  }
  return true;
}

function placed(file: ImageFile, flags: readonly string[]): ImageFile {
  const mode = flags.find((flag) => flag.startsWith('--chmod='))?.slice(8);
  const owner = flags.find((flag) => flag.startsWith('--chown='))?.slice(8) ?? file.owner;
  return {
    content: file.content,
    mode: mode === undefined ? file.mode : Number.parseInt(mode, 8),
    owner: owner.includes(':') ? owner : `${owner}:${owner}`,
  };
}

function clean(path: string): string {
  const parts = path.split('/').filter((part) => part !== '' && part !== '.');
  return (path.startsWith('/') ? '/' : '') + parts.join('/');
}

/** Files and folders of the tree that a pattern names, the root as the empty text. */
function matching(pattern: string, from: ReadonlyMap<string, ImageFile>): string[] {
  const plain = pattern.replace(/^\//, '');
  if (plain === '') return [''];
  const all = new Set<string>();
  for (const path of from.keys()) {
    const parts = path.split('/');
    parts.forEach((_, at) => {
      all.add(parts.slice(0, at + 1).join('/'));
    });
  }
  const expression = new RegExp(
    `^${plain.replace(/[.+]/g, '\\$&').replaceAll('*', '[^/]*').replaceAll('?', '[^/]')}$`,
  );
  return [...all].filter((path) => expression.test(path));
}
