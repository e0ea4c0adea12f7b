import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

let collect: unknown = null;

/**
 * Collects this thread's garbage now. By itself the JavaScript engine lets the texts of several long lines pile up,
 * because each of them is a small part of the heap that a thread may have.
 */
export function collectGarbage(): void {
  if (collect === null) {
    setFlagsFromString('--expose-gc');
    collect = runInNewContext('gc');
  }
  if (typeof collect === 'function') collect();
}
