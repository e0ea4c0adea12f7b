import { type DefaultTreeAdapterMap, parse } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];
type Markup = DefaultTreeAdapterMap['element'];

/** A page as a browser would read it, and everything that a browser would have had to repair. */
export function parsed(html: string): {
  readonly elements: readonly Markup[];
  readonly errors: readonly string[];
} {
  const errors: string[] = [];
  const document = parse(html, { onParseError: ({ code }) => errors.push(code) });
  return { elements: elementsOf(document), errors };
}

function elementsOf(node: Node): Markup[] {
  const children = 'childNodes' in node ? node.childNodes : [];
  return [...('tagName' in node ? [node] : []), ...children.flatMap(elementsOf)];
}

/** The text of the page's body, as a person reads it. */
export function textOf(html: string): string {
  const body = parsed(html).elements.find(({ tagName }) => tagName === 'body');
  return body === undefined ? '' : textIn(body);
}

const INLINE = ['span', 'code', 'bdi', 'strong', 'a', 'time', 'tspan'];

function textIn(node: Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  if (!('childNodes' in node)) return '';
  const inside = node.childNodes.map(textIn).join('');
  return INLINE.includes(node.nodeName) ? inside : `${inside}\n`;
}
