export function serve(options: {
  dir: string;
  base?: string;
  port?: number;
}): Promise<{ address: string; close: () => Promise<void> }>;
