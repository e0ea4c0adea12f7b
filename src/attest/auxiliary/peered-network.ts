import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeRunFolder, removeRunFolder } from '../../container/run-folder.ts';
import { newRunId } from '../../container/run-id.ts';
import { type ControlNetwork, makeControlNetwork } from '../../container/weakened/control-network.ts';
import { type ControlPeer, startControlPeer } from '../../container/weakened/control-peer.ts';
import { NAME_PREFIX } from '../../engine/labels.ts';
import { collectText } from '../../evidence/collect.ts';
import { AttestationError } from '../../foundation/errors.ts';
import { CONTROL_NETWORK } from '../../probes/controls/host-routes.ts';
import { weakenFlags } from '../../probes/controls/weakening.ts';
import { type Allowance, allowCalls } from '../../seccomp/allow-calls.ts';
import { writeProfile } from '../../seccomp/write-profile.ts';
import { planned, type Shared } from './controls-options.ts';

/** The negative controls' network and its peer: both exist, or neither does. */
export interface PeeredNetwork {
  readonly network: ControlNetwork;
  readonly peer: ControlPeer;
  readonly end: () => Promise<void>;
}

const LISTENING: Allowance = 'listening';

/**
 * Makes both for a run's negative controls.
 *
 * @throws AttestationError for what the engine or the peer reports
 */
export async function startNetwork(shared: Shared, signal: AbortSignal): Promise<PeeredNetwork> {
  const { engine, peerImage, profile, runId, temporaryFolder, projectFolder, timeoutMs, clean, labels } =
    shared;
  if (peerImage === null) throw noPeerImage();
  const text = writeProfile(allowCalls(profile.normalised, LISTENING));
  const folder = await makeRunFolder(temporaryFolder, newRunId(), text, runId);
  let network: ControlNetwork | null = null;
  const removeAll = async () => {
    try {
      await network?.remove();
    } finally {
      await removeRunFolder(folder, clean);
    }
  };
  try {
    network = await makeControlNetwork(engine, { name: `${NAME_PREFIX}${newRunId()}`, labels, signal });
    const flags = planned(folder, { engine, extra: shared.extra, labels, image: peerImage });
    const onNetwork = weakenFlags(flags, [{ kind: 'network', address: CONTROL_NETWORK.peer }], {
      ...folder,
      engine: engine.name,
      network: network.name,
    });
    const peer = await startControlPeer(network.engine, {
      flags: onNetwork,
      imageId: peerImage.id,
      interpreter: peerImage.entrypoint[0] ?? '',
      script: await readFile(join(projectFolder, 'inspector/peer.py'), 'utf8'),
      folder,
      timeoutMs: timeoutMs + 60_000,
      signal,
      readSeen: () => collectText(folder.output, 'peer', 4096),
    });
    const end = async () => {
      await peer.end();
      await removeAll();
    };
    return { network, peer, end };
  } catch (error) {
    await removeAll();
    throw error;
  }
}

function noPeerImage(): AttestationError {
  return new AttestationError(
    'reference-image',
    'The other end of its connection runs in the reference image, and this run does not have it.',
  );
}
