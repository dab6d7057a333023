import type { Atlas } from '../../domain/atlas';
import { creator, description, licence, title } from './about';

/** Those the page names; the data package names every table. */
const tables = ['memberships'];

const download = (contentUrl: string, encodingFormat: string) => ({
  '@type': 'DataDownload',
  encodingFormat,
  contentUrl,
});

/**
 * schema.org `Dataset` for search engines, as the text of a script element: small, since it is in the page's first
 * bytes. Addresses are relative to the page, which does not know where it will stand.
 */
export function jsonLd(atlas: Atlas): string {
  const first = atlas.memberships.map(({ from }) => from.slice(0, 4)).sort()[0] ?? atlas.asOf;
  const dataset = {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: title,
    description,
    version: atlas.version,
    dateModified: atlas.asOf,
    license: licence.path,
    creator: { '@type': 'Organization', name: creator },
    citation: { '@type': 'CreativeWork', name: 'Its sources', url: 'data/sources.csv' },
    temporalCoverage: `${first}/${atlas.asOf}`,
    spatialCoverage: atlas.countries.filter(({ region }) => region === 'central-asia').map(({ names }) => names.en),
    distribution: [
      download('data/atlas.json', 'application/json'),
      download('data/datapackage.json', 'application/json'),
      ...tables.map((name) => download(`data/${name}.csv`, 'text/csv')),
    ],
  };
  // A title with `</script>` in it would end the element.
  return JSON.stringify(dataset).replaceAll('<', '\\u003c');
}
