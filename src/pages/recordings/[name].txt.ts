/** Logs of the lab as plain text, for the classifier's page. */
import type { APIRoute } from 'astro';
import { pathOfLog, RECORDED_LOGS, recordedLog, type RecordedLog } from '#recordings/logs.ts';

export function getStaticPaths() {
  return RECORDED_LOGS.map((log) => ({
    params: { name: /([^/]+)\.txt$/.exec(pathOfLog(log))![1] },
    props: { log },
  }));
}

export const GET: APIRoute<{ log: RecordedLog }> = ({ props }) => new Response(recordedLog(props.log));
