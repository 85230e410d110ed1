/** For tools that read only TypeScript; `astro check` sees the components themselves. */
declare module '*.astro' {
  const component: import('astro/runtime/server/index.js').AstroComponentFactory;
  export default component;
}

/** It has no types of its own. */
declare module 'wawoff2' {
  export function decompress(woff2: Uint8Array): Promise<Uint8Array>;
}

/** The part of it that is used here; it has no types of its own. */
declare module 'pngjs' {
  export const PNG: { sync: { read(png: Uint8Array): { width: number; height: number; data: Uint8Array } } };
}
