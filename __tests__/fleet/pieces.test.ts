import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { createServer } from 'node:net';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { piecesOf } from '../../src/fleet/pieces.ts';
import { runProgram } from '../cli/source-program.ts';
import { writesPackets } from '../support/packet-writer.ts';
import { testFolder } from '../support/test-folder.ts';

const { folder } = testFolder('pieces');

async function textOf(path: string, mostWaitingMs?: number): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of piecesOf(path, mostWaitingMs)) pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces).toString();
}

function fifo(name: string): string {
  const path = join(folder, name);
  execFileSync('mkfifo', [path]);
  return path;
}

function linkTo(path: string): string {
  return linkAt(`${basename(path)}-link`, path);
}

function linkAt(name: string, target: string): string {
  symlinkSync(target, join(folder, name));
  return join(folder, name);
}

/** Writes to a pipe by a shell, which waits for a reader as any program does. */
function writes(script: string, path: string): void {
  spawn('sh', ['-c', `exec >"$0"; ${script}`, path], { stdio: 'ignore' });
}

describe('the file of a fleet', () => {
  it('is read whole', async () => {
    const text = 'line\n'.repeat(200_000);
    writeFileSync(join(folder, 'file'), text);
    expect(await textOf(join(folder, 'file'))).toBe(text);
  });

  it('may be a pipe, whose writer may come late and be slow', async () => {
    const path = fifo('slow');
    writes('sleep 1; echo one; sleep 1; echo two', path);
    expect(await textOf(path)).toBe('one\ntwo\n');
    const text = textOf(path);
    await sleep(500);
    writes('echo late', path);
    expect(await text).toBe('late\n');
  });

  it('may be a pipe that holds much, and that is open and empty at first', async () => {
    const path = fifo('much');
    const reading = textOf(path);
    const writer = await open(path, 'w');
    await sleep(300);
    await writer.writeFile('x'.repeat(3_000_000));
    await writer.close();
    expect((await reading).length).toBe(3_000_000);
  });

  it.each<[string, (path: string) => string, number]>([
    ['says nothing any more', (path) => path, 60_000],
    ['says nothing any more, behind a link', linkTo, 60_000],
    ['writes a byte now and then', (path) => path, 100],
  ])('is blocked if it is a pipe in a folder whose writer %s', async (what, named, everyMs) => {
    const path = fifo(what.replaceAll(' ', '-'));
    const reading = textOf(named(path), 500);
    const writer = await open(path, 'w');
    const writing = setInterval(() => void writer.write('\n').catch(() => undefined), everyMs);
    await expect(reading).rejects.toMatchObject({ code: 'fleet-unreadable' });
    clearInterval(writing);
    await writer.close();
  });

  it('is blocked if it is a pipe in a folder whose every byte is a packet of its own', async () => {
    const path = fifo('packets');
    const writer = writesPackets(path);
    const began = performance.now();
    await expect(textOf(path, 1_000)).rejects.toMatchObject({ code: 'fleet-unreadable' });
    expect(performance.now() - began).toBeLessThan(8_000);
    writer.kill('SIGKILL');
  });

  it('may be a shell’s pipe that is slower', async () => {
    const path = fifo('own');
    writes('echo one; sleep 1; echo two', path);
    const own = await open(path);
    expect(await textOf(`/dev/fd/${own.fd}`, 500)).toBe('one\ntwo\n');
    await own.close();
  });

  it('is blocked if it leads to the pipe of another process', async () => {
    const shell = ['-c', 'sleep 5 2>&- | sleep 5 >&- 2>&- & echo $!'];
    const reader = execFileSync('sh', shell, { encoding: 'utf8' }).trim();
    const path = linkAt('to-another', `/proc/${reader}/fd/0`);
    await expect(textOf(path, 500)).rejects.toMatchObject({ code: 'fleet-unreadable' });
  });

  it('is empty if it is a pipe that no one opens for writing', async () => {
    const path = fifo('no-writer');
    const ended = await runProgram(['verify', '--fleet', path], { timeout: 20_000 });
    expect(ended).toMatchObject({ code: 3, stdout: expect.stringContaining('fleet-empty') });
  });

  it.each([
    ['a socket', () => socketAt(join(folder, 'socket'))],
    ['a terminal', () => '/dev/ptmx'],
    ['a device', () => '/dev/zero'],
    ['a link to a device', () => linkAt('to-terminal', '/dev/ptmx')],
    ['a file that the kernel does not let read', () => '/proc/self/mem'],
    ['a folder in which a name is not UTF-8', () => folderOf(Buffer.from([0xff]))],
  ])('is blocked, and no fault of the program, where it is %s', async (_, make) => {
    const { code, stderr } = await runProgram(['verify', '--fleet', await make()], { timeout: 20_000 });
    expect([code, stderr]).toEqual([3, expect.stringContaining('[fleet-unreadable]')]);
  });
});

async function socketAt(path: string): Promise<string> {
  const server = createServer().unref();
  await new Promise<void>((resolve) => server.listen(path, resolve));
  return path;
}

function folderOf(name: Buffer): string {
  const path = join(folder, 'odd');
  mkdirSync(path);
  mkdirSync(Buffer.concat([Buffer.from(`${path}/`), name]));
  return path;
}
