import { expect, it, test } from '@jest/globals';
import { documentOf } from '../../../src/image/inventory/image-documents.ts';

const config = (history: string) => Buffer.from(`{"architecture":"amd64","history":[${history}]}`);

it('reads the document of an image that many instructions made', () => {
  const step = '{"created":"2026-06-01T00:00:00Z","created_by":"RUN x","empty_layer":true}';
  expect(documentOf(config(Array(1_000).fill(step).join(',')), 'config')['architecture']).toBe('amd64');
});

test.each(['{}', '0'])('refuses a million entries %s, which grow when the config is written anew', (step) => {
  const document = config(Array(1_000_000).fill(step).join(','));
  const before = process.memoryUsage().rss;
  expect(() => documentOf(document, 'config')).toThrow(expect.objectContaining({ code: 'image-unreadable' }));
  expect(process.memoryUsage().rss - before).toBeLessThan(50 * 1024 ** 2);
});
