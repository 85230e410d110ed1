/** What pages of `content/` without a tool may use without an import: the tools bring their styles with them. */
import Aspect from './Aspect.astro';
import Default from './Default.astro';
import Fence from './Fence.astro';
import File from './File.astro';
import Fold from './Fold.astro';
import Heading2 from './Heading2.astro';
import Heading3 from './Heading3.astro';
import Key from './Key.astro';
import LimitsTable from './LimitsTable.astro';
import Message from './Message.astro';
import Note from './Note.astro';
import Platforms from './Platforms.astro';
import Recipe from './Recipe.astro';
import Slots from './Slots.astro';
import Step from './Step.astro';
import Symptom from './Symptom.astro';
import Table from './Table.astro';
import Transcript from './Transcript.astro';

export const PROSE_COMPONENTS = {
  Aspect,
  Default,
  Fence,
  File,
  Fold,
  Key,
  LimitsTable,
  Message,
  Note,
  Platforms,
  Recipe,
  Slots,
  Step,
  Symptom,
  Transcript,
  h2: Heading2,
  h3: Heading3,
  table: Table,
};
