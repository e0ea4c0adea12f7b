// Jest's global set-up: finds the engines that answer, reports which are left out, and fails if a required one is.
import { execFileSync } from 'node:child_process';

const ASK = {
  docker: ['version', '--format', '{{.Server.Version}}'],
  podman: ['info', '--format', '{{.Version.Version}}'],
};

export default function findTestEngines() {
  const found = Object.keys(ASK).filter(answers);
  const missing = Object.keys(ASK).filter((name) => !found.includes(name));
  const required = (process.env.SANDBOX_ATTESTATION_REQUIRE_ENGINES ?? '')
    .split(',')
    .filter((name) => name !== '');
  const unknown = required.filter((name) => !(name in ASK));
  if (unknown.length > 0)
    throw new Error(`SANDBOX_ATTESTATION_REQUIRE_ENGINES: no engine ${unknown.join(', ')}`);
  const absent = required.filter((name) => missing.includes(name));
  if (absent.length > 0) throw new Error(`Required engines do not answer: ${absent.join(', ')}`);
  process.env.SANDBOX_ATTESTATION_TEST_ENGINES = found.join(',');
  console.error(`\nengine tests run on ${found.length} of 2 engines: ${found.join(', ') || 'none'}`);
  for (const name of missing) console.error(`engine tests left out: ${name} (it does not answer)`);
}

function answers(name) {
  try {
    execFileSync(name, ASK[name], { stdio: ['ignore', 'pipe', 'ignore'], timeout: 30_000 });
    return true;
  } catch {
    return false;
  }
}
