/** In CI the property tests draw from a fixed seed: a landing must not depend on luck. Elsewhere each run draws anew. */
import fc from 'fast-check';

if (process.env.CI) fc.configureGlobal({ seed: 1 });
