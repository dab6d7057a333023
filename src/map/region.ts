/** What the map opens with, Central Asia and its neighbours' edges: west, south, east, north in degrees. */
export const region = [46, 34.5, 88, 56] as const;
