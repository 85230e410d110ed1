import type { Page } from 'playwright-core';

/** The page's modules come after its first paint, and the face for code after them: wait for both. */
export const arrived = (page: Page) => page.locator('html[data-fonts]').waitFor();
