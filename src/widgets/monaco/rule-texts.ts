/** What the pages of the analyzer's rules say: fetched when somebody asks the editor, for most readers never do. */
import type { RuleTexts } from '#openssh/rule.ts';

interface Row extends RuleTexts {
  readonly id: string;
  readonly of: string;
}

/** Rule → texts. */
export type RuleTextsById = ReadonlyMap<string, RuleTexts>;

let asked: Promise<RuleTextsById> | undefined;

/**
 * The texts of all rules, from the table that the site publishes. Without network there are none, and the next one
 * who asks tries again.
 */
export function ruleTexts(address: string): Promise<RuleTextsById> {
  asked ??= load(address).catch(() => {
    asked = undefined;
    return new Map();
  });
  return asked;
}

async function load(address: string): Promise<RuleTextsById> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(response.statusText);
  const rows = (await response.json()) as readonly Row[];
  return new Map(rows.filter((row) => row.of === 'sshd_config').map((row) => [row.id, row]));
}
