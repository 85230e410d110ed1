export function finish(dir: string): void;
