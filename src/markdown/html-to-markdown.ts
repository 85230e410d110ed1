/** One built page as Markdown: its main part, without what only a browser can use. */
import type { Element, ElementContent, Nodes, Root } from 'hast';
import type { Code, RootContent } from 'mdast';
import { toText } from 'hast-util-to-text';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';

/** What the head of a page says of it. */
export interface PageFacts {
  readonly title: string;
  readonly description: string;
  /** Part of the site; undefined for the home page. */
  readonly part: string | undefined;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  '#x27': "'",
};
const decode = (text: string) => text.replace(/&(#?\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);

/** Title, description and part of a page. */
export function facts(html: string): PageFacts {
  const one = (pattern: RegExp) => decode(pattern.exec(html)?.[1] ?? '');
  return {
    title: one(/<meta property="og:title" content="([^"]*)"/),
    description: one(/<meta name="description" content="([^"]*)"/),
    part: /data-pagefind-filter="part:([^"]+)"/.exec(html)?.[1],
  };
}

/** The same HTML with whole addresses in its links, so that a text lifted out of the site still leads back. */
export function addressesAbsolute(html: string, source: string): string {
  return html.replace(/(<a\b[^>]*?\shref=")([^"]+)"/g, (_, before: string, address: string) => {
    return `${before}${new URL(decode(address), source).href.replaceAll('&', '&amp;').replaceAll('"', '%22')}"`;
  });
}

const classesOf = (node: Element): readonly string[] => {
  const { className } = node.properties;
  return Array.isArray(className) ? className.map(String) : [];
};
const has = (node: Element, name: string) => classesOf(node).includes(name);

/** The first element below that satisfies a test. */
function find(node: Nodes, test: (element: Element) => boolean): Element | undefined {
  let found: Element | undefined;
  visit(node, 'element', (element) => {
    if (found !== undefined || !test(element)) return undefined;
    found = element;
    return SKIP;
  });
  return found;
}

const TOOLS = new Set([
  'sshd-config-analyzer',
  'log-classifier',
  'control-path-generator',
  'ssh-config-checker',
]);
const DROPPED = new Set([
  'script',
  'noscript',
  'style',
  'svg',
  'form',
  'button',
  'nav',
  'template',
  'textarea',
  'input',
]);

/** Not for a reader of text: controls, lists of links that frame the page, pictures that say what the text says. */
function isDropped(node: Element): boolean {
  return (
    DROPPED.has(node.tagName) ||
    node.properties.hidden === true ||
    node.properties.ariaHidden === 'true' ||
    ['needs-script', 'anchor', 'doc-side', 'doc-toc', 'toc', 'crumbs', 'done', 'turn'].some((name) =>
      has(node, name),
    )
  );
}

const paragraph = (value: string): Element => ({
  type: 'element',
  tagName: 'p',
  properties: {},
  children: [{ type: 'text', value }],
});

/** Text of a terminal or file: where it says different things for different releases, each under a line that says so. */
function codeOf(pre: Element): string {
  let text = '';
  const walk = (node: ElementContent) => {
    if (node.type === 'text') text += node.value;
    if (node.type !== 'element') return;
    const releases = node.properties.dataR;
    if (typeof releases === 'string' && releases !== '')
      text += `## OpenSSH ${releases.split(' ').join(', ')}:\n`;
    for (const child of node.children) walk(child);
  };
  for (const child of pre.children) walk(child);
  return text.replace(/\n+$/, '');
}

/** A frame of code: its head as a line of its own, then the code. */
function fenceToMarkdown(node: Element): RootContent[] {
  const head = find(node, (element) => has(element, 'fence-head'));
  const words = (head?.children ?? [])
    .filter((child): child is Element => child.type === 'element' && ['b', 'span'].includes(child.tagName))
    .map((child) => toText(child).trim())
    .filter(Boolean);
  const pre = find(node, ({ tagName }) => tagName === 'pre');
  const lang = node.properties.dataLang;
  const code: Code = {
    type: 'code',
    lang: typeof lang === 'string' ? lang : null,
    value: pre ? codeOf(pre) : '',
  };
  const title: RootContent = {
    type: 'paragraph',
    children: [{ type: 'text', value: `${words.join(', ')}:` }],
  };
  return words.length > 0 ? [title, code] : [code];
}

/** Rewrites what has no counterpart in Markdown; what stays is converted by the library. */
function prepare() {
  return (tree: Root) => {
    const main = find(tree, ({ tagName }) => tagName === 'main');
    tree.children = main ? [...main.children] : [];
    visit(tree, 'element', (node, index, parent) => {
      if (!parent || index === undefined) return undefined;
      if (TOOLS.has(node.tagName) || node.tagName === 'later-part') {
        const what = node.properties.dataWhat ?? node.tagName;
        parent.children[index] = paragraph(
          `(The page has a tool here that runs in the browser: ${String(what)}.)`,
        );
        return SKIP;
      }
      if (isDropped(node)) {
        parent.children.splice(index, 1);
        return [SKIP, index];
      }
      if (has(node, 'slots')) {
        const label = find(node, ({ properties }) => properties.ariaLabel !== undefined)?.properties
          .ariaLabel;
        const caption = find(node, ({ tagName }) => tagName === 'figcaption');
        const words = (caption?.children ?? []).map((child) =>
          child.type === 'element' ? toText(child).replace(/\s+/g, ' ').trim() : '',
        );
        parent.children[index] = paragraph(
          `(Picture: ${[label ?? '', words.filter(Boolean).join('; ')].join(' ').trim()})`,
        );
        return SKIP;
      }
      if (['note-title', 'side-title'].some((name) => has(node, name)) || node.tagName === 'summary') {
        node.tagName = 'p';
        node.children = [{ type: 'element', tagName: 'strong', properties: {}, children: node.children }];
      }
      // A named row of a list of facts stays on one line.
      if (has(node, 'aspect')) {
        const name = find(node, ({ tagName }) => tagName === 'b');
        if (name) name.children.push({ type: 'text', value: ': ' });
      }
      return undefined;
    });
  };
}

const processor = unified()
  .use(rehypeParse)
  .use(prepare)
  .use(rehypeRemark, {
    handlers: {
      div: (state, node: Element) => (has(node, 'fence') ? fenceToMarkdown(node) : state.all(node)),
      fieldset: () => undefined,
    },
  })
  .use(remarkGfm)
  .use(remarkStringify, { bullet: '-', rule: '-', fences: true });

/** The main part of a page as Markdown. */
export function htmlToMarkdown(html: string): string {
  return String(processor.processSync(html));
}
