import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';

/**
 * A widget's template as HTML, at build: what the reader sees before, or without, script.
 * Hydration marks are taken out: the widget draws afresh into the same element, and the bytes are saved.
 */
export function staticHtml(template: unknown): string {
  return collectResultSync(render(template)).replace(/<!--\/?lit-part[^>]*-->|<!--lit-node \d+-->/g, '');
}
