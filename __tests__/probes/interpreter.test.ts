import { expect, test } from '@jest/globals';
import { fileGiven } from '../../src/probes/inventory/interpreter.ts';

test.each<[string, string, string[], string[]]>([
  ['/usr/bin/python3.13', '/usr/bin/python3', ['-I', '-bBS', '/app/main', '-O', '/in/x'], ['-O', '/in/x']],
  ['/usr/local/bin/python3.9', '/usr/local/bin/python3', ['/app/main', '-c'], ['-c']],
  ['/nodejs/bin/node', '/nodejs/bin/node', ['/app/main', '-e', '1'], ['-e', '1']],
  ['/usr/bin/dash', '/bin/sh', ['/app/main'], []],
  ['/usr/bin/perl5.36.0', '/usr/bin/perl', ['/app/main'], []],
  ['/usr/bin/php8.2', '/usr/bin/php', ['/app/main'], []],
  ['/bin/busybox', '/bin/sh', ['/app/main', '-c'], ['-c']],
])('%s, started as %s with %j, gives a file its words', (interpreter, calledBy, given, words) => {
  expect(fileGiven(interpreter, calledBy, given)).toEqual({ path: '/app/main', words });
});

test.each<[string, string, string[], string]>([
  // What Python reads as flags without a value takes one elsewhere.
  ['/usr/bin/perl', '/usr/bin/perl', ['-I', '/app/main', '/in/evil'], '-I'],
  ['/usr/bin/ruby3.1', '/usr/bin/ruby', ['-I', '/app/main', '/in/evil'], '-I'],
  ['/usr/bin/php8.2', '/usr/bin/php', ['-d', '/app/main', '/in/evil'], '-d'],
  ['/usr/bin/bash', '/bin/bash', ['-O', '/app/main', '/in/evil'], '-O'],
  ['/usr/bin/bash', '/bin/bash', ['+O', '/app/main', '/in/evil'], '+O'],
  ['/usr/bin/dash', '/bin/sh', ['-s', '/app/main'], '-s'],
  ['/usr/bin/python3.13', '/usr/bin/python3', ['-I', '-c', '/app/main'], '-c'],
])('%s, started as %s with %j, runs none', (interpreter, calledBy, words, path) => {
  expect(fileGiven(interpreter, calledBy, words)).toMatchObject({ path });
});

test.each([
  // The name of a payload's file is the program that it is to be.
  ['/bin/busybox', '/bin/busybox', ['/app/sh', '/in/evil']],
  ['/bin/busybox', '/bin/find', ['/app/main', '-exec', '/in/evil', ';']],
  ['/usr/bin/busybox.static', '/bin/sh', ['/app/main']],
  ['/usr/bin/find', '/usr/bin/find', ['/app/main', '-exec', '/in/evil', ';']],
  ['/usr/bin/find', '/app/python3', ['/app/main', '-exec', '/in/evil', ';']],
  ['/usr/bin/env', '/usr/bin/env', ['/app/main']],
  ['/usr/bin/mawk', '/usr/bin/awk', ['/app/main']],
  ['/usr/lib64/ld-linux-x86-64.so.2', '/lib64/ld-linux-x86-64.so.2', ['/app/main']],
  ['/usr/bin/python3.13-config', '/usr/bin/python3-config', ['/app/main']],
  ['/usr/bin/python2.7', '/usr/bin/python', ['/app/main']],
])('%s, started as %s, is not known', (interpreter, calledBy, words) => {
  expect(fileGiven(interpreter, calledBy, words)).toEqual({
    fault: `starts ${interpreter}, which is not a known interpreter`,
  });
});

test.each([[[]], [['-I']]])('nothing to run in %j', (words) => {
  expect(fileGiven('/usr/bin/python3.13', '/usr/bin/python3', words)).toEqual({
    fault: 'does not give the interpreter a file to run',
  });
});
