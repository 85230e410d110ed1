import { expect, it } from 'vitest';
import { matchTitles, type TitleRow } from './search-titles.ts';

const ROWS: readonly TitleRow[] = [
  ['Reference', 'reference/keywords/MaxSessions/', 'MaxSessions'],
  ['Reference', 'reference/keywords/PerSourceMaxStartups/', 'PerSourceMaxStartups'],
  ['Reference', 'reference/keywords/MaxStartups/', 'MaxStartups'],
  ['Guide', 'guide/#what-maxsessions-counts', 'What MaxSessions counts', 'How the limits stack'],
  ['Guide', 'guide/apply-it/', 'Apply it'],
];
const found = (query: string) => matchTitles(ROWS, query).map(([, path]) => path);

it('puts the exact title first, then beginnings, then what only holds the word', () => {
  expect(found('maxsessions')).toEqual(['reference/keywords/MaxSessions/', 'guide/#what-maxsessions-counts']);
  expect(found('MaxS')[0]).toBe('reference/keywords/MaxSessions/');
  expect(found('maxstartups')).toEqual([
    'reference/keywords/MaxStartups/',
    'reference/keywords/PerSourceMaxStartups/',
  ]);
});

it('wants every word, in any order, and takes signs for what they are', () => {
  expect(found('counts what')).toEqual(['guide/#what-maxsessions-counts']);
  expect(found('apply nothing')).toEqual([]);
  expect(found('(a+)+$ [')).toEqual([]);
  expect(found('  ')).toEqual([]);
});
