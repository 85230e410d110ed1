/** Where the compiled kernel is kept. */
export const KERNEL_FILE: string;

/** What that file must say. */
export function kernelCode(): Promise<string>;
