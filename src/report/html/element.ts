import { type ComponentChild, h, type VNode } from 'preact';
import { printable } from '../../foundation/errors.ts';

/** Every element that the page is made of. What is not here cannot be in it, whatever the evidence says. */
export const ELEMENTS = [
  ...[
    'html',
    'head',
    'meta',
    'title',
    'style',
    'body',
    'header',
    'nav',
    'main',
    'section',
    'footer',
    'article',
  ],
  ...['h1', 'h2', 'h3', 'h4', 'p', 'div', 'span', 'strong', 'code', 'bdi', 'pre', 'a', 'time'],
  ...['ul', 'ol', 'li', 'dl', 'dt', 'dd', 'table', 'caption', 'thead', 'tbody', 'tr', 'th', 'td'],
  ...['svg', 'desc', 'g', 'rect', 'circle', 'path', 'text', 'tspan'],
] as const;

/** Every attribute that the page has. */
export const ATTRIBUTES = [
  ...[
    'lang',
    'dir',
    'charset',
    'name',
    'content',
    'http-equiv',
    'class',
    'id',
    'href',
    'datetime',
    'tabindex',
  ],
  ...['scope', 'colspan', 'role', 'aria-label', 'aria-labelledby', 'aria-hidden'],
  ...[
    'viewBox',
    'preserveAspectRatio',
    'x',
    'y',
    'width',
    'height',
    'cx',
    'cy',
    'r',
    'rx',
    'd',
    'text-anchor',
  ],
] as const;

export type Element = (typeof ELEMENTS)[number];
export type Attributes = Readonly<Partial<Record<(typeof ATTRIBUTES)[number], string | number>>>;
export type Child = ComponentChild;

/**
 * One element. Its children are a tree, so that nothing can close what it did not open, and texts are escaped when the
 * tree is rendered. Attributes are texts and numbers only: preact's one way round the escaping takes an object.
 */
export function el(tag: Element, attributes: Attributes, ...children: readonly Child[]): VNode {
  return h(tag, { ...attributes }, ...children);
}

/** More marks than any script puts on one letter: drawn, they would cover the lines above and below. */
const PILED_MARKS = /(\p{M}{4})\p{M}+/gu;

/** A recorded text made fit to be drawn on one line. It is hostile: see {@link printable}. */
export function shown(hostile: string, limit = 300): string {
  return printable(hostile, limit).replace(PILED_MARKS, '$1…');
}

/** A recorded text between words of ours: its letters may run from right to left, ours do not. */
export function said(hostile: string, limit?: number): VNode {
  return el('bdi', {}, shown(hostile, limit));
}

/** A recorded text as code. */
export function code(hostile: string, limit?: number): VNode {
  return el('code', {}, shown(hostile, limit));
}

/** `1 file`, `2 files`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
