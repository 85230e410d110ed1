export function serve(options: {
  dir: string;
  base?: string;
  port?: number;
  dev?: boolean;
  brotli?: boolean;
}): Promise<{ address: string; close: () => Promise<void> }>;
