/** Files for those who publish and reuse the site, held to what they describe. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { thirdParty } from '../../scripts/third-party.mjs';

const read = (path: string) => readFileSync(join(import.meta.dirname, '../..', path), 'utf8');

it('THIRD-PARTY.md lists what is installed: node scripts/third-party.mjs writes it', () => {
  expect(read('THIRD-PARTY.md')).toBe(thirdParty());
  expect(thirdParty()).not.toContain('undefined');
});

it('the examples for servers send every header of public/_headers', () => {
  const headers = [...read('public/_headers').matchAll(/^ {2}([\w-]+): (.+)$/gm)].map(
    ([, name, value]) => [name!, value!] as const,
  );
  expect(headers.length).toBeGreaterThan(5);
  const examples = read('docs/hosting.md').split(/^## /m).slice(1);
  expect(examples.map((text) => text.split('\n', 1)[0])).toEqual(['nginx', 'Apache', 'Caddy']);
  for (const text of examples)
    for (const [name, value] of headers)
      expect([text.slice(0, 8), name, text.includes(name) && text.includes(value)]).toEqual([
        text.slice(0, 8),
        name,
        true,
      ]);
});
