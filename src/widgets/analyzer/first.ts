/**
 * What of the analyzer comes first. On a slow line the whole tool takes most of a second; the part that judges what is
 * typed takes half of that, so it goes ahead and draws the verdict until the rest is there.
 */
import { recognizeDump } from '#openssh/sshd_config/recognize-dump.ts';
import { examine } from '#openssh/sshd_config/rules/support/problems.ts';
import { draw } from '../draw.ts';
import { headView } from './head-view.ts';
import { readSetting } from './setting.ts';
import { wantsEditor } from './wants-editor.ts';
import { Workspace } from './workspace.ts';

/** Draw the verdict on what is typed, and load the whole tool, with the editor if the reader goes for that. */
export async function openAnalyzer(element: HTMLElement): Promise<void> {
  const box = element.querySelector('textarea')!;
  const judged = new AbortController();
  const judge = () => drawVerdict(element, box);
  box.addEventListener('input', judge, judged);
  if (box.value !== box.defaultValue) judge();
  if (wantsEditor(box)) void import('../monaco/sshd-config.ts').catch(() => undefined);
  try {
    await import('../sshd-config-analyzer.ts');
  } finally {
    judged.abort();
  }
}

function drawVerdict(element: HTMLElement, box: HTMLTextAreaElement): void {
  const workspace = new Workspace();
  workspace.beginWithExample(box);
  // A dump sets the release as well: the whole tool does that.
  if (recognizeDump(workspace.text)) return;
  const { files, main } = workspace;
  const setting = readSetting(element.querySelector('form'));
  draw(
    headView(examine({ files, main, ...setting }), setting.connection),
    element.querySelector<HTMLElement>('[data-part=results]')!,
  );
}
