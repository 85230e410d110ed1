import type { APIRoute } from 'astro';
import { DATA_NAMES, dataOf, dataSchema, type DataName } from '#site/data.ts';

/** A file for each table, and their schema. */
export function getStaticPaths() {
  return [...DATA_NAMES, 'schema'].map((name) => ({ params: { name } }));
}

export const GET: APIRoute = ({ params }) => {
  const { name } = params;
  const data = name === 'schema' ? dataSchema() : dataOf(name as DataName);
  return new Response(`${JSON.stringify(data, null, 1)}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
};
