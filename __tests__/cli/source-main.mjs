// The command line from source: `node -e` would take `inspect` for its own debugger.
import { main } from '../../src/cli/index.ts';

await main(process.argv.slice(2));
