/** Parts of monaco-editor 0.57 that it ships without types. */
declare module 'monaco-editor/editor/common/diff/linesDiffComputers' {
  /** A comparison as the diff editor wants it, but for its names. */
  interface LinesDiff {
    readonly changes: readonly unknown[];
    readonly moves: readonly unknown[];
    readonly hitTimeout: boolean;
  }
  interface LinesDiffComputer {
    computeDiff(
      original: readonly string[],
      modified: readonly string[],
      options: {
        readonly ignoreTrimWhitespace: boolean;
        readonly maxComputationTimeMs: number;
        readonly computeMoves: boolean;
      },
    ): LinesDiff;
  }
  export const linesDiffComputers: { getDefault(): LinesDiffComputer };
}

declare module 'monaco-editor/editor/browser/widget/diffEditor/diffProviderFactoryService' {
  /** Makes what compares two models. */
  interface DiffProviderFactory {
    createDiffProvider: () => unknown;
  }
  export const IDiffProviderFactoryService: { readonly of: DiffProviderFactory };
}

declare module 'monaco-editor/editor/standalone/browser/standaloneServices' {
  export const StandaloneServices: { get<T>(id: { readonly of: T }): T };
}
