import { call } from '../../src/engine/client.ts';
import type { EngineName } from '../engines.ts';
import { CLIENTS } from './clients.ts';

/** A network without a way out that stands in for a real one: internal, with addresses for documentation (RFC 5737). */
export class IsolatedNetwork {
  private readonly engine: EngineName;
  private readonly name: string;
  /** Which sixteen addresses, 0 to 14: networks that are there at the same time need their own. */
  private readonly part: number;

  constructor(engine: EngineName, name: string, part: number) {
    this.engine = engine;
    this.name = name;
    this.part = part;
  }

  async make(): Promise<void> {
    const first = this.part * 16;
    const flags =
      this.engine === 'docker'
        ? [
            ...['-o', 'com.docker.network.bridge.inhibit_ipv4=true'],
            ...['--gateway', `198.51.100.${first + 14}`, '--subnet', `198.51.100.${first}/28`],
          ]
        : ['--disable-dns', '--subnet', `203.0.113.${first}/28`];
    const made = await this.call(['create', '--internal', ...flags, this.name]);
    if (made.exitCode !== 0) throw new Error(`the test's network was not made: ${made.stderr}`);
  }

  async remove(): Promise<void> {
    await this.call(['rm', this.name]);
  }

  private call(args: readonly string[]) {
    return call(CLIENTS[this.engine], ['network', ...args]);
  }
}
