/** What the classifier puts into the case: the numbers of a log. Examples are nobody's case. */
import { limitById } from '#openssh/limits.ts';
import type { Summary } from '#openssh/log/summary.ts';
import { MOST_TEXT, readCase, writeCase, type LogCase } from './case.ts';

/**
 * Keep what a log says, if it names a limit or counts sessions; what another one said before is forgotten.
 * @param text what was pasted; undefined where files were read
 */
export function keepLog(summary: Summary, text: string | undefined): void {
  const { verdict, sessions, startups, writers } = summary;
  const worst = sessions?.connections[0];
  if (verdict.limit === null && !worst?.refused) {
    forgetLog();
    return;
  }
  const { since, until } = writers.server ?? {};
  const log: LogCase = {
    limit: limitById(verdict.limit ?? 'max-sessions').name,
    step: verdict.step,
    ...(text !== undefined && text.length <= MOST_TEXT && { text }),
    ...(worst && { peak: worst.peak, refused: worst.refused }),
    ...(sessions?.needed !== undefined && { needed: sessions.needed }),
    ...(worst?.openWhenRefused !== undefined && { inForce: worst.openWhenRefused }),
    ...(startups?.needed !== undefined && { logins: startups.needed, dropped: startups.dropped }),
    ...(since !== undefined && since === until && { release: since }),
  };
  writeCase({ ...readCase(), log });
}

/** Forget what a log said: it is cleared, or another one says nothing of the kind. */
export function forgetLog(): void {
  const { log, config } = readCase() ?? {};
  if (log) writeCase(config && { config });
}
