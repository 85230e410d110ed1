import { describe, expect, it } from 'vitest';
import { classify } from '#openssh/log/classify.ts';
import { RECORDED_LOGS, recordedLog } from './logs.ts';

describe('logs to try', () => {
  it.each(RECORDED_LOGS.map((log) => [log.title, log] as const))(
    '%s: every line known, a limit named',
    (_, log) => {
      const { summary } = classify(recordedLog(log));
      expect([summary.known, summary.verdict.limit !== null]).toEqual([summary.lines, true]);
    },
  );
});
