// The packet's probes in JavaScript: each tries one way out, and judges nothing. Copy it as it is.
import { spawnSync } from 'node:child_process';
import { existsSync, openSync, readFileSync, writeSync } from 'node:fs';
import { connect } from 'node:net';

const connected = (port, host) =>
  new Promise((resolve, reject) => {
    connect(port, host, () => resolve('connected')).once('error', reject);
  });

/** Node makes a socket only when it uses it: any other answer than EPERM shows that there was one. */
const socketMade = () =>
  connected(9, '127.0.0.1').catch((error) => {
    if (error.code === 'EPERM') throw error;
    return 'made';
  });

function run(program) {
  const { error, status } = spawnSync(program);
  if (error !== undefined) throw error;
  return `exit ${status}`;
}

export const PROBES = {
  'PR-NET-1': [() => connected(53, '1.1.1.1')],
  'PR-NET-2': [() => readFileSync('/proc/net/dev', 'utf8')],
  'PR-SOCK-1': [socketMade],
  'PR-ENV-1': [() => Object.keys(process.env).sort()],
  'PR-FS-RO-IN': [() => openSync('/in/__probe', 'w')],
  'PR-FS-ESC-1': [() => openSync('/etc/__probe', 'w')],
  'PR-FS-ESC-2': [() => openSync('/root/__probe', 'w'), () => openSync('/app/__probe', 'w')],
  'PR-FS-OUT-OK': [() => writeSync(openSync('/out/report.md', 'w'), 'ok')],
  'PR-MOUNT-1': [() => readFileSync('/proc/self/mountinfo', 'utf8')],
  'PR-SOCK-DOCKER': [() => existsSync('/var/run/docker.sock')],
  // Where Node's execve fails, the program ends: it is tried only if it could succeed.
  'PR-EXEC-1': [() => run('/bin/ls'), existsSync('/bin/ls') ? () => process.execve('/bin/ls', ['ls']) : null],
};
