export const ROOTS: string;
export const SUITES: Readonly<Record<string, { suite?: string; base?: string; packages: readonly string[] }>>;
export function isMade(name: string): boolean;
export function ensureRoots(names?: readonly string[]): void;
