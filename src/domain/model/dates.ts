/** When: ISO 8601 at the precision known (`2024`, `2024-10`, `2024-10-17`); intervals are half-open. */

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; never more precise than the source. */
export type FuzzyDate = string;

/** SDMX time period: `2024`, `2024-S1`, `2024-Q3`, `2024-M07`, a range `2024-01/2024-09`, or a day for a stock. */
export type Period = string;
