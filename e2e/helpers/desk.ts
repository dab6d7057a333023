/** A window for tests of what needs room, in CSS pixels; all others have the smallest of a desk (playwright.config.ts). */
export const desk = { width: 1280, height: 800 };
