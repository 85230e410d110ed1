import { catalogOf } from '../catalog.ts';
import { TABLE } from './table.ts';

/** Every message that the classifier explains, ready to look lines up in. */
export const CATALOG = catalogOf(TABLE);
