import { type ComponentChild, h, type VNode } from 'preact';
import { printable } from '../../foundation/errors.ts';

/** Every element that the page may contain, whatever the evidence says. */
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

/** Every attribute that the page may contain. */
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
 * Makes one element. Its children are a tree, so that no child can close an element that it did not open. Texts are
 * escaped when the tree is rendered. Attributes are strings and numbers only: preact's one way around the escaping
 * needs an object.
 */
export function el(tag: Element, attributes: Attributes, ...children: readonly Child[]): VNode {
  return h(tag, { ...attributes }, ...children);
}

/** More combining marks than any script puts on one letter: drawn, they would cover the lines above and below. */
const PILED_MARKS = /(\p{M}{4})\p{M}+/gu;

/** A recorded text, made safe to draw on one line. It is hostile: see {@link printable}. */
export function shown(hostile: string, limit = 300): string {
  return printable(hostile, limit).replace(PILED_MARKS, '$1…');
}

/** A recorded text among the page's own words: it may run from right to left, the page does not. */
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
