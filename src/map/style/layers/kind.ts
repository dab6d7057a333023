import type { ExpressionSpecification } from 'maplibre-gl';

/** Parts of the one source of what lies over the countries, by its features' `kind`. */
export const ofKind = (kind: 'lake' | 'border' | 'disputed'): ExpressionSpecification => ['==', ['get', 'kind'], kind];
