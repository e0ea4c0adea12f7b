// The command line from source: `node -e` would take `inspect` for its own debugger.
import { start } from '../../src/entry.ts';

await start('cli');
