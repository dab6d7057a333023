import type { WordsOf } from './wordsOf';

/** The accessibility statement. It says what was tried and what was not: change it with the tests, never before them. */
export const aboutEn = {
  title: 'Accessibility',
  aim: 'The atlas is made to meet the Web Content Accessibility Guidelines (WCAG) 2.2 at level AA. No independent audit has been made, so no conformance is claimed. State of 26 November 2026.',
  doneTitle: 'What every version is tested for',
  done: [
    'An automatic checker (axe, all its rules for WCAG 2.2 A and AA and for good practice) goes over every view, panel and dialog, in combinations in which each colour scheme, width and language meet, and finds nothing; it sees only part of the barriers that there may be.',
    'At 320 px, and so at 400 %, nothing is cut off, targets have 24 px or room round them, and the focus stays in sight; where the system forces its colours, statuses keep fill and hatch.',
    'Views are reached and used by keyboard in a real Chromium; the map, the matrix, the lists and the timeline move by arrow keys, and skip links lead to list, map and panel.',
    'The map’s content is there as text: the list of countries with each status, the matrix, and a sentence that sums up the view. Charts have a table.',
    'What changes is spoken through a status region once, when the change has come to rest.',
    'Text has a contrast of at least 4.5 to 1, and marks, borders and hatches that carry meaning at least 3 to 1, in the light and in the dark colours; computed from the colours themselves.',
    'Any two statuses of a bloc differ by the kind of hatch, by its spacing, or by at least 10 in colour (CIEDE2000): for eyes with all three kinds of cones, for eyes that lack one of the three (simulated after Machado and others, 2009), and in grey.',
    'Motion follows the system’s setting: with reduced motion the timeline offers steps instead of playing, and the map jumps where it would glide.',
    'Nothing is told by hovering or dragging alone, and the map is there without WebGL, without the network after one visit, and in print.',
  ],
  limitsTitle: 'Limits that we know of',
  limits: [
    'No tests with disabled readers and none with screen readers (NVDA, JAWS, VoiceOver, TalkBack) have been made: only what a browser hands to them has been tested.',
    'A simulation shows how colours are confused, not how anybody sees. Of three stripes or of more than five counted blocs the hues and tones are close together: legend, list and matrix tell them apart.',
    'The drawn map is a picture with a name; its countries are reached by the list beside it, not one by one in the picture when MapLibre draws it.',
    'A shape too small for a pattern gets a plain tone: its status is in the list.',
    'Quotations and notes stand in the language of the record; sources are pages of others, over whose accessibility we have no say.',
    'Downloads (CSV, JSON, SVG, PNG) have no tags of their own: the page that makes them has the same content.',
  ],
  helpTitle: 'If something keeps you out',
  help: 'Report it as a bug where the source code is kept, with the address of the view and what you use (browser, reader, settings). A barrier is treated as a mistake in a fact: it goes before anything new.',
};

export type AboutWords = WordsOf<typeof aboutEn>;
