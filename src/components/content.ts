/** What the pages of `content/` may use without an import. */
import Fence from './Fence.astro';
import Fold from './Fold.astro';
import Heading2 from './Heading2.astro';
import Heading3 from './Heading3.astro';
import Note from './Note.astro';
import Slots from './Slots.astro';
import Step from './Step.astro';
import Table from './Table.astro';

export const MDX_COMPONENTS = { Fence, Fold, Note, Slots, Step, h2: Heading2, h3: Heading3, table: Table };
