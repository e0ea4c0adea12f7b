import { join } from 'node:path';

/** Where this user's own key is kept. */
export function localKeyPath(stateFolder: string): string {
  return join(stateFolder, 'signing-key.pem');
}
