/** Milliseconds of processor time that work takes on this thread, so that what else the machine does does not count. */
export function cpuTime(work: () => unknown): number {
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}

/** The least of some runs. */
export function leastTime(runs: number, work: () => unknown): number {
  return Math.min(...Array.from({ length: runs }, () => cpuTime(work)));
}
