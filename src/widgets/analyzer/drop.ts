import { onDropped } from '../drop.ts';
import { readDropped, type GivenFile } from './read-files.ts';

/** Take files and folders that are dropped on an element. */
export function acceptDrops(element: HTMLElement, given: (files: readonly GivenFile[]) => void): void {
  onDropped(element, (dropped) => void readDropped(dropped).then(given));
}
