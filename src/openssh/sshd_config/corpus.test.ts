import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Release } from '../releases.ts';
import { dumpText, evaluate } from './effective.ts';
import { decode } from './bytes.test-helper.ts';
import { printed } from '../vis.ts';

/** Recorded runs lie beside the checkout, not in it. */
const FOLDER = join(import.meta.dirname, '../../../../shared/corpus/sshd');
const HERE = existsSync(FOLDER);
const RELEASES: readonly (readonly [string, Release])[] = [
  ['8.4p1', '8.4'],
  ['9.2p1', '9.2'],
  ['10.0p2', '10.0'],
  ['10.6p1', '10.6'],
];

/** Debian's sshd in a root without network, with the host key /root/hk and the user alice. */
describe.skipIf(!HERE)(
  `real files, against recorded sshd -T of four Debian releases${HERE ? '' : ' (no ../shared)'}`,
  () => {
    const files = HERE ? readdirSync(FOLDER).filter((name) => name.endsWith('.conf')) : [];
    it.each(RELEASES)('%s: same status, messages and values', (recorded, release) => {
      const wrong: string[] = [];
      for (const name of files) {
        const main = `/corpus/sshd/${name}`;
        const evaluation = evaluate({
          files: new Map([[main, decode(readFileSync(join(FOLDER, name)))]]),
          main,
          release,
          distribution: 'debian',
          complete: true,
          connection: {
            user: 'alice',
            groups: ['alice'],
            host: 'client.example.com',
            address: '192.0.2.7',
            laddr: '192.0.2.1',
            lport: 22,
          },
          environment: {
            ipv6: false,
            services: false,
            hostKeys: ['/root/hk'],
            exists: (path) => path === '/root/hk',
            resolve: () => 'Temporary failure in name resolution',
          },
        });
        const real = (kind: string): string =>
          readFileSync(join(FOLDER, `T-${recorded}`, name.replace('.conf', `.T.${kind}`)), 'utf8').replaceAll(
            '\r\n',
            '\n',
          );
        const same =
          dumpText(evaluation) === real('out') &&
          evaluation.messages.map(({ text }) => `${printed(text)}\n`).join('') === real('err') &&
          evaluation.verdict.status === Number(real('rc'));
        if (!same) wrong.push(name);
      }
      expect(files.length).toBeGreaterThan(0);
      expect(wrong).toEqual([]);
    });
  },
);
