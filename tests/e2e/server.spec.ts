import { expect, test } from './test.ts';

test('a missing file is answered with the page for it and status 404', async ({ request }) => {
  const answer = await request.get('/no/such/file.js');
  expect(answer.status()).toBe(404);
  expect((await request.get('/../../package.json')).status()).toBe(404);
  expect((await request.get('/%2e%2e/%2e%2e/package.json')).status()).toBe(404);
});

test('scripts and data come with their types, compressed', async ({ request }) => {
  const answer = await request.get('/geo/core.json');
  expect(answer.status()).toBe(200);
  expect(answer.headers()['content-type']).toContain('application/json');
  expect(answer.headers()['content-encoding']).toBe('gzip');
});
