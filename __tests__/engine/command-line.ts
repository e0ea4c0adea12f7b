/** The command line from its source: what dist/cli starts, without the bundler. */
import { start } from '../../src/main/index.ts';

await start('cli');
