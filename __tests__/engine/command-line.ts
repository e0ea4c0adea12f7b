/** The command line from its source: what dist/cli starts, without the bundler. */
import { start } from '../../src/entry.ts';

await start('cli');
