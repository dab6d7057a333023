import { describe, expect, it } from 'vitest';
import { plainCitation } from '../../cite/plainCitation';
import { realAtlas } from '../../dataset/publish/atlasFixture';
import { indexAtlas } from '../../domain/atlasIndex';
import { parse } from '../../view/url';
import { citeEn } from '../../words/citeEn';
import { en } from '../../words/en';
import { evidenceEn } from '../../words/evidenceEn';
import { viewCited, viewTitle } from './viewCited';

const index = indexAtlas(realAtlas());
const say = { index, words: en, text: citeEn, evidence: evidenceEn };
const titleOf = (query: string) => viewTitle(say, parse(query).view);

describe(viewTitle, () => {
  it.each([
    ['?at=2024-10-22&blocs=brics,eaeu', 'Map: BRICS and EAEU, 22 October 2024'],
    ['?at=2024-10-22&vs=2015-01-01', 'Map: BRICS, 1 January 2015 and 22 October 2024'],
    ['?at=2015-01-01&vs=2024-10-22', 'Map: BRICS, 1 January 2015 and 22 October 2024'],
    ['?at=2024-10-22&vote=un-es-11-1', 'Map: A/RES/ES-11/1, 22 October 2024'],
    ['?at=2024-10-22&view=matrix&country=KAZ', 'Matrix, 22 October 2024'],
    ['?at=2024-10-22&view=timelines&country=KAZ', 'Timelines: Kazakhstan, 22 October 2024'],
    ['?at=2024-10-22&known=2024-10-24', 'Map: BRICS, 22 October 2024, as known on 24 October 2024'],
    ['?view=data&at=2001-01-01', `Data, ${en.date(index.atlas.asOf)}`],
  ])('%s: %s', (query, title) => expect(titleOf(query)).toBe(title));
});

describe(viewCited, () => {
  it('writes the day into the address, for the newest will be another', () => {
    const { asOf, version } = index.atlas;
    expect(plainCitation(viewCited(say, parse('').view, 'https://example.org/', '2026-11-25'))).toBe(
      `Map: BRICS, ${en.date(asOf)}\n${evidenceEn.atlas}, version ${version}, records as of ${en.date(asOf)}, ` +
        `accessed 25 November 2026, https://example.org/?at=${asOf}. Data: CC BY 4.0.`,
    );
  });
});
