import { catalogOf } from '../catalog.ts';
import { OPENSSH_TABLE } from './openssh-table.ts';

/** The messages of OpenSSH itself, ready to look lines up in: what a page loads for its first answer. */
export const OPENSSH = catalogOf(OPENSSH_TABLE);
