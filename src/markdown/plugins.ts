/** Plugins of the Markdown processor (Sätteri), for everything in `content/`. */
import { defineHastPlugin, defineMdastPlugin, type HastNode } from 'satteri';

/** Code fences become `<Fence lang="…" meta="…" code="…" />`, a component that MDX gets from `components/content.ts`. */
export const fences = defineMdastPlugin({
  name: 'fences',
  code(node, context) {
    const attribute = (name: string, value: string) => ({ type: 'mdxJsxAttribute' as const, name, value });
    context.replaceNode(node, {
      type: 'mdxJsxFlowElement',
      name: 'Fence',
      attributes: [
        attribute('lang', node.lang ?? 'text'),
        attribute('meta', node.meta ?? ''),
        attribute('code', node.value),
      ],
      children: [],
    });
  },
});

/** Links that start with `/` lead to this site, wherever it is published: they get the base path. */
export function localLinks(base: string) {
  const prefix = base.replace(/\/$/, '');
  return defineHastPlugin({
    name: 'local-links',
    element: {
      filter: ['a'],
      visit(node, context) {
        const href = node.properties.href;
        if (typeof href === 'string' && href.startsWith('/'))
          context.setProperty(node, 'href', prefix + href);
      },
    },
  });
}

/** The child elements of an element. */
function elements(node: Readonly<HastNode> | undefined) {
  const children = node && 'children' in node ? (node.children as readonly HastNode[]) : [];
  return children.filter((child) => child.type === 'element');
}

/** Cells of a table get the name of their column as `data-label`: on a phone each row is a card. */
export const labelCells = defineHastPlugin({
  name: 'label-cells',
  element: {
    filter: ['table'],
    visit(node, context) {
      const rows = elements(node).flatMap((part) => elements(part));
      const labels = elements(rows[0]).map((cell) => context.textContent(cell));
      for (const row of rows.slice(1))
        elements(row).forEach((cell, column) =>
          context.setProperty(cell, 'data-label', labels[column] ?? ''),
        );
    },
  },
});
