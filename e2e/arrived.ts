import type { Page } from 'playwright-core';

/** The page's modules come after its first paint, and the face for code after them, if a worker has not got it: wait for all. */
export const arrived = (page: Page) => page.locator('html[data-arrived]').waitFor();
