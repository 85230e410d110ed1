/** The fences of `content/`, for tests. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const CONTENT = join(import.meta.dirname, '../../content');

export interface Fence {
  /** `guide/apply-it.mdx:30` */
  readonly where: string;
  /** `guide/apply-it` */
  readonly page: string;
  readonly lang: string;
  readonly meta: string;
  readonly code: string;
}

/** The value of `name="…"` after a fence's language. */
export function word(fence: Fence, name: string): string | undefined {
  return new RegExp(`\\b${name}="([^"]*)"`).exec(fence.meta)?.[1];
}

/** Every page of `content/` by its path without the ending. */
export function pages(): ReadonlyMap<string, string> {
  return new Map(
    readdirSync(CONTENT, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.mdx'))
      .sort()
      .map((name) => [name.slice(0, -'.mdx'.length), readFileSync(join(CONTENT, name), 'utf8')]),
  );
}

export function fences(): Fence[] {
  return [...pages()].flatMap(([page, text]) =>
    [...text.matchAll(/^([ \t]*)```(\S*)[ \t]*(.*)\n([\s\S]*?)^[ \t]*```$/gm)].map((match) => {
      const [, indent, lang, meta, body] = match as unknown as [string, string, string, string, string];
      const line = text.slice(0, match.index).split('\n').length;
      return {
        where: `${page}.mdx:${String(line)}`,
        page,
        lang,
        meta,
        code: body.replaceAll(new RegExp(`^${indent}`, 'gm'), '').trimEnd(),
      };
    }),
  );
}
