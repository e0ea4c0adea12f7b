import { expect, it } from '@jest/globals';
import { describeEngines } from '../engines.ts';
import { PERFECT, withContext } from '../hostile/sandbox.ts';
import { attested } from './attested.ts';

describeEngines('an image that cannot start', (engine) => {
  it.each([
    ['CMD ["/usr/bin/python3", "-I", "/app/inspector/main.py"]', 'is missing'],
    ['ENTRYPOINT ["python3", "-I", "/app/inspector/main.py"]', 'does not begin with an absolute path'],
    ['ENTRYPOINT ["/nodejs/bin/node", "/app/inspector/main.py"]', 'does not lead to a file of the image'],
  ])('is refused before it runs: %s', async (line, why) => {
    const dockerfile = (own: string) => own.replace(/^ENTRYPOINT .*$/m, line);
    const run = withContext({ payload: PERFECT, dockerfile }, (context) => attested({ engine, context }));
    await expect(run).rejects.toMatchObject({
      code: 'image-entrypoint',
      message: `The image cannot start: its ENTRYPOINT ${why}.`,
    });
  });
});
