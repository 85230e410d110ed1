import { CLIENT_TOOLS } from './client-tools.ts';
import { COMPILED_LIBRARIES } from './compiled-libraries.ts';
import { SCRIPT_LIBRARIES } from './script-libraries.ts';

/** The same failures as client libraries and tools report them. */
export const LIBRARIES = [...SCRIPT_LIBRARIES, ...COMPILED_LIBRARIES, ...CLIENT_TOOLS] as const;
