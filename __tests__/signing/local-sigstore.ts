import { createHash, generateKeyPairSync } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import {
  fulcioHandler,
  initializeCA,
  initializeCTLog,
  initializeTLog,
  initializeTSA,
  rekorHandler,
  tsaHandler,
} from '@sigstore/mock';
import type { NamedInstance } from '../../src/signing/instances.ts';
import { CI_FACTS } from '../evidence/real-run.ts';
import { sendEarlyHints } from '../support/early-hints.ts';

/** The services of a Sigstore instance of one's own, by what they are called here. */
export type Service = 'token' | 'fulcio' | 'rekor' | 'tsa';

/** Sigstore's own mock services over real sockets on loopback, and the trusted root that they are verified against. */
export interface LocalSigstore {
  readonly url: string;
  readonly instance: NamedInstance;
  /** JSON, without `operator`, so that Go's tools take it too. */
  readonly trustedRoot: string;
  /** The next so many requests to a service are answered with this status. */
  readonly outages: Map<Service, { times: number; readonly status: number }>;
  /** What a service answers instead, with status 201. */
  readonly answers: Map<Service, string>;
  /** How a service is out of order for good; undefined: it works. */
  readonly faults: Map<Service, ServiceFault>;
  readonly requests: { readonly service: Service; readonly authorization: string }[];
  /** What the next identity tokens say. */
  claims: Readonly<Record<string, string>>;
  /** What the authority issues a certificate for instead of what it was asked for. */
  insteadOf: ((request: string) => string) | null;
  /** How many milliseconds a service's clock is ahead; undefined: it is right. */
  readonly ahead: Map<Service, number>;
  token(): string;
  close(): Promise<void>;
}

/** How a service answers that is out of order. */
export type ServiceFault =
  | '429'
  | '500'
  | '503'
  | 'reset'
  | 'cut'
  | 'rubbish'
  | 'silent'
  | 'drip'
  | 'flood'
  | 'bomb'
  | 'hints'
  | 'elsewhere';

const JSON_TYPE = { 'content-type': 'application/json' };

const FAULTS: Readonly<Record<ServiceFault, (response: ServerResponse) => unknown>> = {
  '429': (response) => response.writeHead(429, { ...JSON_TYPE, 'retry-after': '3600' }).end('{}'),
  elsewhere: (response) => response.writeHead(307, { location: '/elsewhere' }).end(),
  '500': (response) => response.writeHead(500).end('out of order'),
  '503': (response) => response.writeHead(503).end(),
  reset: (response) => response.destroy(),
  cut: (response) => {
    response.writeHead(201, { ...JSON_TYPE, 'content-length': '5000' }).write('{"value": "');
    setTimeout(() => response.destroy(), 50);
  },
  rubbish: (response) => response.writeHead(201, JSON_TYPE).end('<html>\u001b[2J::error::y'),
  silent: () => undefined,
  drip: (response) => {
    response.writeHead(201, JSON_TYPE);
    const dripping = setInterval(() => response.write(' '), 200);
    response.once('close', () => clearInterval(dripping));
  },
  flood: (response) => {
    response.writeHead(201, JSON_TYPE);
    const piece = Buffer.alloc(1024 * 1024, ' ');
    const more = () => {
      while (!response.destroyed && response.write(piece));
    };
    response.on('drain', more);
    more();
  },
  bomb: (response) =>
    response
      .writeHead(201, { ...JSON_TYPE, 'content-encoding': 'gzip' })
      .end(gzipSync(Buffer.alloc(2 ** 30))),
  hints: (response) => sendEarlyHints(response, Number.POSITIVE_INFINITY),
};

export const ISSUER = 'https://token.actions.githubusercontent.com';
export const IDENTITY = 'https://github.com/owner/repository/.github/workflows/attest.yml@refs/heads/main';

/** What GitHub's token says of the run that the fixtures claim to be (CI_FACTS). */
export function claimsOfRun(): Record<string, string> {
  if (!('GITHUB_REPOSITORY' in CI_FACTS)) throw new Error('the fixtures are of CI');
  return {
    iss: ISSUER,
    sub: IDENTITY,
    aud: 'sigstore',
    repository: CI_FACTS.GITHUB_REPOSITORY,
    repository_id: CI_FACTS.GITHUB_REPOSITORY_ID,
    repository_owner_id: CI_FACTS.GITHUB_REPOSITORY_OWNER_ID,
    repository_visibility: 'public',
    sha: CI_FACTS.GITHUB_SHA,
    ref: CI_FACTS.GITHUB_REF,
    workflow_ref: CI_FACTS.GITHUB_WORKFLOW_REF,
    run_id: CI_FACTS.GITHUB_RUN_ID,
    run_attempt: CI_FACTS.GITHUB_RUN_ATTEMPT,
    runner_environment: CI_FACTS.RUNNER_ENVIRONMENT,
  };
}

const keyPair = () => generateKeyPairSync('ec', { namedCurve: 'prime256v1' });

/**
 * Starts an instance. `private` is one as GitHub's own for private repositories: no log of certificates or signatures,
 * only a timestamp authority.
 */
export async function startSigstore(kind: 'public' | 'private' = 'public'): Promise<LocalSigstore> {
  const isLogged = kind === 'public';
  // Node closes a connection after five seconds, which is as long as a client waits between two of its tries.
  const server = createServer({ keepAliveTimeout: 60_000 });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const ctLog = await initializeCTLog(keyPair());
  const ca = await initializeCA(keyPair(), ...(isLogged ? [ctLog] : []));
  const tLog = await initializeTLog(url, keyPair());
  const tsa = await initializeTSA(keyPair());
  const ahead = new Map<Service, number>();
  // Whole seconds: the mock writes fractions without their zeros, which no reader takes.
  const seconds = (service: Service) => Math.floor((Date.now() + (ahead.get(service) ?? 0)) / 1000) * 1000;
  Object.assign(ca, { getCurrentTime: () => new Date(seconds('fulcio')) });
  Object.assign(tLog, { getCurrentTime: () => seconds('rekor') });
  Object.assign(tsa, { getCurrentTime: () => new Date(seconds('tsa')) });
  const handlers = {
    fulcio: fulcioHandler(ca),
    rekor: rekorHandler(tLog),
    tsa: tsaHandler(tsa),
  };
  const sigstore: LocalSigstore = {
    url,
    instance: {
      fulcioUrl: `${url}/fulcio`,
      rekorUrl: isLogged ? `${url}/rekor` : null,
      tsaUrl: `${url}/tsa`,
    },
    trustedRoot: JSON.stringify({
      mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
      tlogs: isLogged ? [log(url, tLog.publicKey, createHash('sha256').update(tLog.publicKey).digest())] : [],
      certificateAuthorities: [authority(`${url}/fulcio`, [ca.rootCertificate])],
      ctlogs: isLogged ? [log(`${url}/ctlog`, ctLog.publicKey, bytesOf(ctLog.logID))] : [],
      timestampAuthorities: [authority(`${url}/tsa`, [tsa.intCertificate, tsa.rootCertificate])],
    }),
    outages: new Map(),
    answers: new Map(),
    faults: new Map(),
    requests: [],
    claims: claimsOfRun(),
    insteadOf: null,
    ahead,
    token() {
      const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
      return `${part({ alg: 'RS256' })}.${part(this.claims)}.${Buffer.from('SECRET').toString('base64url')}`;
    },
    close: () => close(server),
  };
  server.on('request', async (request, response) => {
    const [, name = ''] = (request.url ?? '').split(/[/?]/);
    const service = name as Service;
    sigstore.requests.push({ service, authorization: request.headers.authorization ?? '' });
    const text = await bodyOf(request);
    const fault = sigstore.faults.get(service);
    const outage = sigstore.outages.get(service);
    if (fault !== undefined) {
      FAULTS[fault](response);
    } else if (outage !== undefined && outage.times > 0) {
      outage.times -= 1;
      response.writeHead(outage.status).end('out of order');
    } else if (sigstore.answers.has(service)) {
      response.writeHead(201, { 'content-type': 'application/json' }).end(sigstore.answers.get(service));
    } else if (service === 'token') {
      response
        .writeHead(200, { 'content-type': 'application/json' })
        .end(JSON.stringify({ value: sigstore.token() }));
    } else {
      const asked = service === 'fulcio' ? (sigstore.insteadOf?.(text) ?? text) : text;
      const body = service === 'rekor' ? canonicalEntry(text) : asked;
      const result = await handlers[service].fn(body);
      const type = result.contentType ?? 'text/plain';
      response.writeHead(result.statusCode, { 'content-type': type }).end(result.response);
    }
  });
  return sigstore;
}

/** Rekor logs hashes of a DSSE envelope; the mock echoes what was proposed. */
function canonicalEntry(proposed: string): string {
  const { apiVersion, kind, spec } = JSON.parse(proposed);
  const { envelope, verifiers } = spec.proposedContent;
  const { payload, signatures } = JSON.parse(envelope);
  const hash = (data: string | Buffer) => ({
    algorithm: 'sha256',
    value: createHash('sha256').update(data).digest('hex'),
  });
  return JSON.stringify({
    apiVersion,
    kind,
    spec: {
      envelopeHash: hash(envelope),
      payloadHash: hash(Buffer.from(payload, 'base64')),
      signatures: [{ signature: signatures[0].sig, verifier: verifiers[0] }],
    },
  });
}

const START = { start: '2020-01-01T00:00:00Z' };

function log(baseUrl: string, publicKey: Buffer, keyId: Buffer) {
  return {
    baseUrl,
    hashAlgorithm: 'SHA2_256',
    publicKey: {
      rawBytes: publicKey.toString('base64'),
      keyDetails: 'PKIX_ECDSA_P256_SHA_256',
      validFor: START,
    },
    logId: { keyId: keyId.toString('base64') },
  };
}

function authority(uri: string, certificates: readonly ArrayBufferView[]) {
  return {
    subject: { organization: 'sigstore.mock', commonName: 'sigstore' },
    uri,
    certChain: {
      certificates: certificates.map((each) => ({ rawBytes: bytesOf(each).toString('base64') })),
    },
    validFor: START,
  };
}

function bytesOf(view: ArrayBufferView): Buffer {
  return Buffer.from(view.buffer, view.byteOffset, view.byteLength);
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((done) => server.close(() => done()));
}
