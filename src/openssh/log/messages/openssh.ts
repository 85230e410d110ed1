import { catalogOf } from '../catalog.ts';
import { FIRST_TABLE } from './first-table.ts';

/** The messages of a first answer, ready to look lines up in. */
export const OPENSSH = catalogOf(FIRST_TABLE);
