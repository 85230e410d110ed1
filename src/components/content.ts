/** What the pages of the guide may use without an import. */
import Analyzer from './Analyzer.astro';
import Classifier from './Classifier.astro';
import Generator from './Generator.astro';
import { PROSE_COMPONENTS } from './prose.ts';

export const MDX_COMPONENTS = { ...PROSE_COMPONENTS, Analyzer, Classifier, Generator };
