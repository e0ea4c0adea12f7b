import { type JudgeContext, judgeContext } from '../../probes/judges/context.ts';
import { ruleOf } from '../../probes/mounts/judge.ts';
import { type Mount, parseMountinfo } from '../../probes/mounts/mountinfo.ts';
import { ASKED_MOUNTS, type Harmless } from '../../probes/mounts/rules.ts';
import { PR_MOUNT_1 } from '../../probes/probes/pr-mount-1.ts';
import type { ReportFacts } from '../facts.ts';
import { type Child, code, el, said, shown } from './element.ts';

/** A mount and the mounts below it. */
interface Node {
  readonly mount: Mount;
  readonly below: Node[];
}

/** The mount table that the payload read, as a tree, each mount with the rule that it matches. */
export function mounts({ bundle }: ReportFacts): Child {
  const table = parsed(bundle.raw.mountinfo);
  return el(
    'section',
    { id: 'mounts', 'aria-labelledby': 'mounts-title' },
    el('h2', { id: 'mounts-title' }, 'The mounts'),
    el(
      'p',
      {},
      `The whole table as the payload read it. A mount that matches no rule fails ${PR_MOUNT_1.id}.`,
    ),
    table === null
      ? el('p', {}, 'The payload did not report a table that a kernel could write.')
      : tree(treeOf(table.slice(0, MOST_MOUNTS)), table, judgeContext(bundle.host), 'tree'),
    table !== null && table.length > MOST_MOUNTS
      ? el('p', {}, `And ${table.length - MOST_MOUNTS} more, in the bundle’s raw.mountinfo.`)
      : null,
  );
}

/** A real table has about thirty mounts. */
const MOST_MOUNTS = 256;

function parsed(text: string): readonly Mount[] | null {
  try {
    return parseMountinfo(text);
  } catch {
    return null;
  }
}

/**
 * By path, not by the table's parents, of which a payload could make a circle: each mount once, below the nearest path.
 */
function treeOf(table: readonly Mount[]): readonly Node[] {
  const roots: Node[] = [];
  const open: Node[] = [];
  for (const mount of [...table].sort(byPath)) {
    const node: Node = { mount, below: [] };
    while (open.length > 0 && !isBelow(mount.destination, open.at(-1)?.mount.destination ?? '')) open.pop();
    (open.at(-1)?.below ?? roots).push(node);
    if (open.length < DEEPEST) open.push(node);
  }
  return roots;
}

const DEEPEST = 12;

/** Sorts folder by folder, so that what is below a path follows it directly. */
function byPath(a: Mount, b: Mount): number {
  const [left, right] = [a, b].map(({ destination }) => destination.replaceAll('/', '\u0000'));
  if (left === undefined || right === undefined || left === right) return 0;
  return left < right ? -1 : 1;
}

function isBelow(path: string, folder: string): boolean {
  return path !== folder && path.startsWith(folder === '/' ? '/' : `${folder}/`);
}

function tree(nodes: readonly Node[], table: readonly Mount[], context: JudgeContext, kind: string): Child {
  return el(
    'ul',
    kind === '' ? {} : { class: kind },
    ...nodes.map(({ mount, below }) =>
      el('li', {}, line(mount, table, context), below.length > 0 ? tree(below, table, context, '') : null),
    ),
  );
}

const HARMLESS: Readonly<Record<Harmless, string>> = {
  asked: 'asked for by the run',
  'read-only': 'the engine’s own, read-only',
  'noexec-no-host-path': 'the engine’s own: noexec, and not a path of the host',
  'dev-of-root': 'the engine’s own /dev, which only root writes',
  'null-device': 'masked by the null device',
};

function line(mount: Mount, table: readonly Mount[], context: JudgeContext): Child {
  const rule = ruleOf({ mount, table, context });
  const isAsked = rule !== null && ASKED_MOUNTS.includes(rule);
  return el(
    'div',
    { class: 'mount' },
    el('code', { class: 'at' }, shown(mount.destination, 200)),
    el('span', { class: 'soft' }, said(mount.type, 40), ' ', code(mount.flags.join(','), 120)),
    rule === null
      ? el('strong', { class: 'bad' }, '✕ matches no rule, root ', code(mount.root, 200))
      : el('span', { class: isAsked ? 'mark good' : 'soft small' }, HARMLESS[rule.harmless]),
  );
}
