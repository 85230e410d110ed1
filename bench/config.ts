/** A configuration of so many lines: comments, settings and Match blocks in the proportions of real files. */
export function configOf(lines: number): string {
  const out: string[] = ['MaxAuthTries 4', 'LoginGraceTime 60', 'MaxStartups 20:30:200', 'UsePAM yes'];
  for (let i = 0; out.length < lines * 0.7; i++) {
    if (i % 3 === 0) out.push(`# comment number ${String(i)} about the line below it`);
    else if (i % 3 === 1) out.push(`AcceptEnv APPLICATION_${String(i)}`);
    else out.push(`AllowUsers user${String(i)}@10.${String(i % 250)}.0.0/16`);
  }
  for (let i = 0; out.length < lines; i++)
    out.push(
      `Match User robot${String(i)},deploy* Address 10.${String(i % 250)}.0.0/16`,
      '    PermitTTY no',
      '    X11Forwarding no',
      '',
    );
  return `${out.join('\n')}\n`;
}
