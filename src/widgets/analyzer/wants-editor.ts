/** Touch screens keep the textarea: the editor is not made for them. */
export function mayHaveEditor(): boolean {
  return matchMedia('(hover: hover) and (pointer: fine)').matches;
}

/** Is the reader at the text already, on a device that may have the editor? */
export function wantsEditor(box: HTMLTextAreaElement): boolean {
  return mayHaveEditor() && box.matches(':hover, :focus');
}
