/** A window for tests of what needs room, in CSS pixels; others have a low and narrow one (playwright.config.ts). */
export const desk = { width: 1280, height: 800 };
