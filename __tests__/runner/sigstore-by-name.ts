import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer as createProxy } from 'node:http';
import { createServer, type Server } from 'node:https';
import { type AddressInfo, connect } from 'node:net';
import { dirname, join } from 'node:path';
import type { LocalSigstore } from '../signing/local-sigstore.ts';

/** The public instances' names, and which local service stands in for each. */
const HOSTS: Readonly<Record<string, string>> = {
  'fulcio.sigstore.dev': 'fulcio',
  'rekor.sigstore.dev': 'rekor',
  'fulcio.githubapp.com': 'fulcio',
  'timestamp.githubapp.com': 'tsa',
};

/**
 * A local Sigstore under the names of the public ones: a proxy on the loopback that takes https to these names, and no
 * other, to the local services. In a job only the system's certificates count, so that only root can be here. So a run without configured addresses is tested whole, and reaches nothing outside.
 */
export interface SigstoreByName {
  /** For the run's environment: the proxy, and the certificate that its names are vouched for with. */
  readonly environment: Readonly<Record<string, string>>;
  /** Names that were asked for, in order. */
  readonly asked: string[];
  stop(): Promise<void>;
}

export async function sigstoreByName(sigstore: LocalSigstore, folder: string): Promise<SigstoreByName> {
  const [key, certificate] = makeCertificate(folder);
  const systems = `/usr/local/share/ca-certificates/sandbox-attestation-${process.pid}.crt`;
  mkdirSync(dirname(systems), { recursive: true });
  copyFileSync(certificate, systems);
  const asked: string[] = [];
  const services = createServer({ key: readFileSync(key), cert: readFileSync(certificate) });
  services.on('request', async (request, response) => {
    const name = (request.headers.host ?? '').replace(/:443$/, '');
    asked.push(name);
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const answer = await fetch(`${sigstore.url}/${HOSTS[name]}${request.url}`, {
      method: request.method ?? 'GET',
      body: Buffer.concat(chunks),
    });
    const type = answer.headers.get('content-type') ?? 'text/plain';
    response.writeHead(answer.status, { 'content-type': type }).end(Buffer.from(await answer.arrayBuffer()));
  });
  await listening(services);
  const proxy = createProxy();
  proxy.on('connect', (request, socket, head) => {
    const [name = ''] = (request.url ?? '').split(':');
    if (!(name in HOSTS)) {
      asked.push(`refused: ${name}`);
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const inside = connect((services.address() as AddressInfo).port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      inside.write(head);
      inside.pipe(socket).pipe(inside);
    });
    inside.on('error', () => socket.destroy());
    socket.on('error', () => inside.destroy());
  });
  await listening(proxy);
  return {
    asked,
    environment: {
      HTTPS_PROXY: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
      NO_PROXY: '127.0.0.1,localhost',
      NODE_EXTRA_CA_CERTS: systems,
    },
    async stop() {
      rmSync(systems);
      for (const server of [services, proxy]) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
}

function makeCertificate(folder: string): readonly [key: string, certificate: string] {
  const [key, certificate] = [join(folder, 'names.key'), join(folder, 'names.pem')] as const;
  const names = Object.keys(HOSTS).map((name) => `DNS:${name}`);
  const kind = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '1'];
  execFileSync(
    'openssl',
    [
      ...['req', '-x509', ...kind, '-subj', '/CN=local'],
      ...['-addext', `subjectAltName=${names.join(',')}`, '-keyout', key, '-out', certificate],
    ],
    { stdio: 'ignore' },
  );
  return [key, certificate];
}

function listening(server: Server | ReturnType<typeof createProxy>): Promise<void> {
  return new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
}
