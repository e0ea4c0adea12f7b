import type { Instruction } from './instructions.ts';
import { refused } from './refused.ts';
import {
  ADDRESS,
  PATH_PATTERN,
  PLAIN_PATH,
  PLAIN_VALUE,
  QUOTED_VALUE,
  REFERENCE,
  STAGE_NAME,
  USER,
  VARIABLE_NAME,
} from './words.ts';

/** What a build needs the network for (contract §2.1), with its line. */
export interface NetworkNeed {
  readonly line: number;
  /** Completes "Line 7 of the Dockerfile …". */
  readonly why: string;
  /** The image that it takes, if it takes one. */
  readonly image?: string;
}

/** One stage: what it begins from, and its name. */
export interface Stage {
  readonly name: string | null;
  /** `scratch`, the index of an earlier stage, or a reference. */
  readonly from: 'scratch' | number | { readonly reference: string | null; readonly argument: string | null };
}

/** What the lines before an instruction declared, and what follows from all of them. */
export interface Reading {
  /** ARGs before the first FROM, with their defaults. */
  readonly globals: Map<string, string | null>;
  readonly stages: Stage[];
  /** Of the stage so far: whether its USER names user and group. */
  readonly current: { hasGroup: boolean };
  /** What COPY and RUN take from the context, in all stages. */
  readonly sources: string[];
  readonly networkNeeds: NetworkNeed[];
  /** The images that COPY and RUN read. */
  readonly images: string[];
}

type Rule = (instruction: Instruction, reading: Reading) => void;

const RULES: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ['ARG', arg],
  ['FROM', from],
  ['WORKDIR', workdir],
  ['COPY', copy],
  ['USER', user],
  ['ENTRYPOINT', command],
  ['CMD', command],
  ['ENV', (instruction) => settings(instruction, VARIABLE_NAME)],
  ['LABEL', (instruction) => settings(instruction, /^[A-Za-z0-9][A-Za-z0-9._/-]*$/)],
  ['RUN', run],
  ['ADD', add],
]);

/**
 * Instructions that are rejected by name; any other word may be from a file that is not a Dockerfile, and is not shown.
 */
const KNOWN: ReadonlySet<string> = new Set([
  ...['ADD', 'EXPOSE', 'HEALTHCHECK', 'MAINTAINER', 'ONBUILD', 'SHELL', 'STOPSIGNAL', 'VOLUME'],
]);

/**
 * Judges one instruction by the positive list (contract §2.1), and records what it declares.
 *
 * @throws AttestationError `dockerfile-refused` (blocked)
 */
export function judge(instruction: Instruction, reading: Reading): void {
  const { keyword, line } = instruction;
  const rule = RULES.get(keyword);
  if (rule === undefined)
    throw refused(
      line,
      `has ${KNOWN.has(keyword) ? `the instruction ${keyword}` : 'a word that is not an instruction'}`,
      `Use only ${[...RULES.keys()].join(', ')}.`,
    );
  if (reading.stages.length === 0 && keyword !== 'ARG' && keyword !== 'FROM')
    throw refused(line, `has ${keyword} before the first FROM`);
  rule(instruction, reading);
}

/** What builders set by themselves, or take from their client. */
const BUILT_IN = /^(?:TARGET|BUILD|SOURCE_DATE_EPOCH$|CONTEXT_|BUILDKIT_)|_PROXY$/i;

function arg(instruction: Instruction, { globals, stages }: Reading): void {
  noFlags(instruction);
  const { line, words } = instruction;
  const [name = '', ...value] = (words[0] ?? '').split('=');
  if (words.length !== 1 || !VARIABLE_NAME.test(name) || !PLAIN_VALUE.test(value.join('=')))
    throw refused(line, 'is not an ARG of the form NAME or NAME=value with a plain value');
  if (BUILT_IN.test(name)) throw refused(line, `declares ${name}, which builders set themselves`);
  if (stages.length > 0) return;
  if (globals.has(name)) throw refused(line, `declares ${name} a second time`);
  globals.set(name, value.length === 0 ? null : value.join('='));
}

function from(instruction: Instruction, { globals, stages, current }: Reading): void {
  current.hasGroup = false;
  noFlags(instruction);
  const { line, words } = instruction;
  const [image = '', as, name] = words;
  if (words.length !== 1 && !(words.length === 3 && as?.toUpperCase() === 'AS'))
    throw refused(line, 'is not a FROM of the form FROM image or FROM image AS name');
  if (name !== undefined) checkStageName(line, name, stages);
  stages.push({ name: name ?? null, from: beginning(line, image, globals, stages) });
  if (stages.length > MOST_STAGES) throw refused(line, `begins more than ${MOST_STAGES} stages`);
}

const MOST_STAGES = 32;

function checkStageName(line: number, name: string, stages: readonly Stage[]): void {
  if (!STAGE_NAME.test(name) || name === 'scratch' || name === 'context')
    throw refused(line, `gives a stage the name ${name}`, 'Name a stage by lower-case letters and digits.');
  if (stages.some((stage) => stage.name === name)) throw refused(line, `names a second stage ${name}`);
}

function beginning(
  line: number,
  image: string,
  globals: Reading['globals'],
  stages: readonly Stage[],
): Stage['from'] {
  const argument = /^\$(?:\{([A-Za-z_][A-Za-z0-9_]*)\}|([A-Za-z_][A-Za-z0-9_]*))$/.exec(image);
  const name = argument?.[1] ?? argument?.[2];
  if (name === undefined) {
    const stage = stages.findIndex((earlier) => earlier.name === image);
    if (image === 'scratch' || stage >= 0) return stage >= 0 ? stage : 'scratch';
    return { reference: referenceOf(line, image), argument: null };
  }
  const value = globals.get(name);
  if (value === undefined) throw refused(line, `takes ${image}, which no ARG before it declares`);
  if (value === null && name !== 'BASE_IMAGE') throw refused(line, `takes ${image}, which has no default`);
  const isScratch = value === 'scratch' || value === null;
  return { reference: isScratch ? value : referenceOf(line, value), argument: name };
}

function referenceOf(line: number, image: string): string {
  if (REFERENCE.test(image)) return image;
  throw refused(
    line,
    `takes the image ${image}, which is not a full reference`,
    'Name an image with its registry, as docker.io/library/debian:13 or localhost/name:tag; engines complete short names differently.',
  );
}

function workdir(instruction: Instruction): void {
  noFlags(instruction);
  const path = onlyWord(instruction);
  if (!PLAIN_PATH.test(path) || (path !== '/' && !isStraight(path)))
    throw refused(instruction.line, 'is not a WORKDIR with one absolute, straight path');
}

/** Absolute, without `.`, `..`, doubled or ending slashes: the builders clean the others up in different ways. */
function isStraight(path: string): boolean {
  const [root, ...parts] = path.split('/');
  return root === '' && parts.every((part) => part !== '' && part !== '.' && part !== '..');
}

function user(instruction: Instruction, { current }: Reading): void {
  noFlags(instruction);
  const word = onlyWord(instruction);
  current.hasGroup = word.includes(':');
  if (!USER.test(word))
    throw refused(
      instruction.line,
      'is not a USER by number',
      'Write USER 65532:65532, or another number: names are looked up in files of the image, by each builder in its own way.',
    );
}

/** By both numbers: a name, or a user without a group, is looked up in files of the image, outside of any sandbox. */
const CHOWN = /^--chown=[0-9]{1,10}:[0-9]{1,10}$/;
const CHMOD = /^--chmod=[0-7]{3,4}$/;

function copy(instruction: Instruction, reading: Reading): void {
  const { line, words } = instruction;
  const stages = instruction.flags.filter((flag) => flag.startsWith('--from='));
  checkFlags(instruction, [CHOWN, CHMOD, /^--from=/]);
  if (words.length < 2) throw refused(line, 'is not a COPY with a source and a destination');
  // BuildKit compares a pattern with each file of the stage (copies.ts).
  checkWords(instruction, stages[0] === undefined ? PATH_PATTERN : PLAIN_PATH, PLAIN_PATH);
  const last = words.at(-1) ?? '';
  if ((words.length > 2 || /[*?]/.test(words[0] ?? '')) && !last.endsWith('/'))
    throw refused(
      line,
      `copies several sources to ${last}`,
      'End the destination in a slash; builders differ in what they make of several files under one name.',
    );
  if (stages[0] === undefined) reading.sources.push(...words.slice(0, -1));
  else fromStage(line, stages[0].slice('--from='.length), reading);
}

function fromStage(line: number, name: string, { stages, networkNeeds, images }: Reading): void {
  const earlier = stages.slice(0, -1);
  const known = /^(?:0|[1-9][0-9]?)$/.test(name)
    ? Number(name) < earlier.length
    : earlier.some((stage) => stage.name === name);
  if (known) return;
  // The image's own name must be plain too: the builder would expand it.
  if (!REFERENCE.test(name)) throw refused(line, `copies from ${name}, which is not an earlier stage`);
  images.push(name);
  networkNeeds.push({ line, why: `copies from the image ${name}`, image: name });
}

function add(instruction: Instruction, { networkNeeds }: Reading): void {
  const { line, words } = instruction;
  checkFlags(instruction, [
    CHOWN,
    CHMOD,
    /^--checksum=sha256:[0-9a-f]{64}$/,
    /^--keep-git-dir=(?:true|false)$/,
  ]);
  if (words.length < 2) throw refused(line, 'is not an ADD with a source and a destination');
  // Of thirty megabytes of an archive a builder makes thirty gigabytes, and does not end before it is through.
  if (!words.slice(0, -1).every((word) => ADDRESS.test(word)))
    throw refused(
      line,
      'has ADD of something else than a plain address with http:// or https://',
      'Use COPY for a file, and unpack an archive in a RUN.',
    );
  checkWords(instruction, ADDRESS, PLAIN_PATH);
  networkNeeds.push({ line, why: 'has ADD, which fetches addresses' });
}

/**
 * A member of a mount, in the one spelling that builders read alike (Dockerfile reference, "RUN --mount"): BuildKit lowers the letters
 * of a name, and a value with an equals sign could look like another member. No `type=cache`: all builds of an
 * engine that name the same id read and write the same one (measured).
 */
const MEMBER = [
  'type=(?:bind|tmpfs|secret|ssh)',
  '(?:from|source|src|target|dst|destination|id|env)=[A-Za-z0-9:/._@-]+',
  '(?:readonly|ro|rw|readwrite|required)(?:=(?:true|false))?',
  '(?:mode|uid|gid)=[0-9]+',
  'size=[0-9]+[a-z]?',
].join('|');
const MOUNT = new RegExp(`^--mount=(?:${MEMBER})(?:,(?:${MEMBER}))*$`);

function run(instruction: Instruction, { networkNeeds, sources, current, images, stages }: Reading): void {
  const { line, flags, words } = instruction;
  checkFlags(instruction, [MOUNT], true);
  if (words.length === 0) throw refused(line, 'is a RUN without a command');
  // A builder opens /etc/passwd of the stage itself for it, as the host's root: a RUN may have put a device there.
  if (!current.hasGroup)
    throw refused(
      line,
      'is a RUN without a USER of two numbers before it in its stage',
      'Write USER 0:0 before it, or the user and group that it needs.',
    );
  if (flags.length === 0) return;
  // A mount without a source gets the whole context.
  sources.push('.');
  const earlier = stages.slice(0, -1).map((stage) => stage.name);
  const from = flags.flatMap((flag) => [...flag.matchAll(/[=,]from=([^,]+)/g)].map(([, name = '']) => name));
  for (const name of from.filter((each) => !earlier.includes(each))) {
    if (!REFERENCE.test(name))
      throw refused(line, `mounts ${name}, which is neither an earlier stage’s own name nor an image’s`);
    images.push(name);
  }
  networkNeeds.push({ line, why: 'has RUN with a mount' });
}

function command(instruction: Instruction): void {
  noFlags(instruction);
  if (instruction.form !== 'json')
    throw refused(
      instruction.line,
      `has ${instruction.keyword} in shell form`,
      'Write it as an array of strings: ["/path/of/the/program", "argument"].',
    );
}

/** NAME=value and NAME="value", as many as there are; a text between quotes may hold blanks. */
function settings(instruction: Instruction, name: RegExp): void {
  noFlags(instruction);
  const { line, keyword, rest } = instruction;
  const pairs = pairsOf(rest);
  const fits = ([key, value]: readonly [string, string]) =>
    name.test(key) && (PLAIN_VALUE.test(value) || QUOTED_VALUE.test(value));
  if (pairs === null || pairs.length === 0 || !pairs.every(fits))
    throw refused(line, `is not ${keyword} NAME=value with plain values, or values in double quotes`);
}

/**
 * Returns the pairs of an ENV or LABEL, values with their quotes; null if the text has another form.
 *
 * @param text all that follows the keyword
 */
export function pairsOf(text: string): (readonly [string, string])[] | null {
  const pairs: (readonly [string, string])[] = [];
  const pair = /([^ \t="]+)=("[^"]*"|[^ \t"]*)(?:[ \t]+|$)/y;
  while (pair.lastIndex < text.length) {
    const found = pair.exec(text);
    if (found === null) return null;
    pairs.push([found[1] ?? '', found[2] ?? '']);
  }
  return pairs;
}

function onlyWord({ line, keyword, words }: Instruction): string {
  const [word] = words;
  if (word === undefined || words.length > 1) throw refused(line, `is not ${keyword} with one word`);
  return word;
}

function noFlags({ line, keyword, flags }: Instruction): void {
  const [flag] = flags;
  if (flag !== undefined) throw refused(line, `gives ${keyword} the flag ${flag}`, 'Leave the flag out.');
}

function checkFlags(
  { line, keyword, flags }: Instruction,
  allowed: readonly RegExp[],
  repeated = false,
): void {
  for (const [at, flag] of flags.entries()) {
    const name = flag.split('=')[0];
    const again = !repeated && flags.slice(0, at).some((earlier) => earlier.split('=')[0] === name);
    if (again || !allowed.some((form) => form.test(flag)))
      throw refused(line, `gives ${keyword} the flag ${flag}`, 'Leave the flag out, or write it plainly.');
  }
}

function checkWords({ line, keyword, words }: Instruction, source: RegExp, destination: RegExp): void {
  const wrong = words.find(
    (word, at) =>
      !(at === words.length - 1 ? destination : source).test(word) || word.split('/').includes('..'),
  );
  if (wrong === undefined) return;
  throw refused(
    line,
    `gives ${keyword} the word ${wrong}`,
    'Use plain names: no quotes, escapes, variables, colons, blanks or two dots; * and ? only in a source of the context.',
  );
}
