import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readRecords } from '../../dataset/readRecords';
import { indexAtlas } from '../../domain/atlasIndex';
import { similarity } from '../../domain/overlaps';
import { isMember, statusOn } from '../../domain/standing';
import { pageEn } from '../../words/pageEn';
import { blocPairsCsv, combinationsCsv, countryPairsCsv } from './overlapsCsv';
import { type Group, overlapsView } from './overlapsView';
import { combinationLead, countryList, summaryOfOverlaps } from './overlapsWords';
import { blocPairs, countryPairs, jaccard } from './pairs';

const parsed = readRecords(fileURLToPath(new URL('../../dataset/records', import.meta.url)));
if (!parsed.ok) throw new Error('the records do not parse; see records.test.ts');
const index = indexAtlas(parsed.atlas);
const kazan = '2024-10-22';
const four = ['brics', 'eaeu', 'csto', 'cis', 'sco'];
const viewOf = (group: Group, only: readonly string[] | null = null, day = kazan) =>
  overlapsView(index, { day, group, only });
const sentences = (view: ReturnType<typeof viewOf>) =>
  view.combinations.map(
    (one) => `${combinationLead(one, index, pageEn)} ${countryList(index, one.countries).join(', ')}`,
  );

describe('overlapsView', () => {
  // By hand: EAEU has Kazakhstan and Kyrgyzstan; CSTO those and Tajikistan; CIS and SCO those and Uzbekistan;
  // Turkmenistan is an associate of the CIS only; no one of the five was in BRICS.
  it('finds the combinations of the five on the day of the Kazan summit', () => {
    const view = viewOf('five', four);
    expect(sentences(view)).toEqual([
      'In CIS, CSTO, EAEU and SCO: Kazakhstan, Kyrgyzstan',
      'In CIS, CSTO and SCO: Tajikistan',
      'In CIS and SCO: Uzbekistan',
      'In none of these blocs: Turkmenistan',
    ]);
    expect(view.blocs).toEqual(['cis', 'sco', 'csto', 'eaeu']);
    expect([...view.sizes]).toEqual([
      ['brics', 0],
      ['eaeu', 2],
      ['csto', 3],
      ['cis', 4],
      ['sco', 4],
    ]);
    expect(view.empty).toEqual(['brics']);
  });
  it('finds them over all blocs', () =>
    expect(sentences(viewOf('five'))).toEqual([
      'In C5+1, CA Consultative Meeting, CICA, CIS, CSTO, EAEU, ECO, OIC, OSCE, OTS, SCO, UN and WTO: Kazakhstan, Kyrgyzstan',
      'In C5+1, CA Consultative Meeting, CICA, CIS, CSTO, ECO, OIC, OSCE, SCO, UN and WTO: Tajikistan',
      'In C5+1, CA Consultative Meeting, CICA, CIS, ECO, OIC, OSCE, OTS, SCO and UN: Uzbekistan',
      'In C5+1, CA Consultative Meeting, ECO, OIC, OSCE and UN: Turkmenistan',
    ]));
  it('leaves out blocs that did not exist', () => {
    expect(viewOf('five', null, '2014-12-31').blocs).not.toContain('eaeu');
    expect(viewOf('five', null, '2014-12-31').blocs).toContain('eurasec');
  });
  it('has every country in one combination, and no other', () => {
    for (const group of ['five', 'near', 'all'] as const) {
      const { countries, combinations } = viewOf(group);
      const listed = combinations.flatMap((one) => one.countries);
      expect([...listed].sort()).toEqual([...countries].sort());
    }
    expect(viewOf('five').countries).toHaveLength(5);
    expect(viewOf('near').countries.slice(0, 5)).toEqual(['KAZ', 'KGZ', 'TJK', 'TKM', 'UZB']);
  });
  it('with all, has just the members of a bloc', () => {
    const { countries } = viewOf('all', ['eaeu']);
    expect([...countries].sort()).toEqual(['ARM', 'BLR', 'KAZ', 'KGZ', 'RUS']);
  });
  it('names contested memberships, which it counts', () =>
    expect(viewOf('five', ['cis'], '2000-01-01').contested).toEqual([['TKM', 'cis']]));
  it('names what is not known', () => {
    for (const [country, bloc] of viewOf('near').unknown)
      expect(statusOn(index, bloc, country, kazan).kind).toBe('not-known');
  });
});

describe('blocPairs', () => {
  it('counts the members that two blocs share', () => {
    const view = viewOf('near');
    for (const { a, b, shared } of blocPairs(view)) {
      const both = view.countries.filter((country) =>
        [a, b].every((bloc) => isMember(statusOn(index, bloc, country, kazan))),
      );
      expect([a, b, shared]).toEqual([a, b, both.length]);
    }
    expect(blocPairs(view)).toHaveLength((view.blocs.length * (view.blocs.length - 1)) / 2);
  });
});

describe('countryPairs', () => {
  const { blocs, countries } = viewOf('five');
  const pairs = countryPairs(index, countries, blocs, kazan);
  it('agrees with the domain’s similarity', () => {
    expect(pairs).toHaveLength(10);
    for (const pair of pairs) expect(jaccard(pair)).toBe(similarity(index, blocs, pair.a, pair.b, kazan));
  });
  it('finds Kazakhstan and Kyrgyzstan in the same blocs', () =>
    expect(pairs.find(({ a, b }) => a === 'KGZ' && b === 'KAZ')).toMatchObject({ both: 13, either: 13 }));
  it('has no ratio where neither is in any', () =>
    expect(jaccard({ a: 'KAZ', b: 'KGZ', both: 0, either: 0 })).toBeNull());
});

describe('summaryOfOverlaps', () => {
  it('tells combinations, the closest and what all have', () =>
    expect(summaryOfOverlaps(viewOf('five'), index, pageEn)).toBe(
      'On 22 October 2024 these 5 countries were members of 13 blocs in 4 different combinations; Kazakhstan and Kyrgyzstan shared the same 13; all were in C5+1, CA Consultative Meeting, ECO, OIC, OSCE and UN.',
    ));
  it('says that there is nothing', () =>
    expect(summaryOfOverlaps(viewOf('five', ['brics']), index, pageEn)).toBe(
      'On 22 October 2024 none of these countries was a member of one of these blocs.',
    ));
});

describe('CSV', () => {
  it('has the combinations as they are shown', () =>
    expect(combinationsCsv(viewOf('five', four), index).split('\r\n').slice(0, 2)).toEqual([
      'date,bloc_ids,blocs,bloc_count,country_ids,countries,country_count',
      '2024-10-22,cis sco csto eaeu,CIS | CSTO | EAEU | SCO,4,KAZ KGZ,Kazakhstan | Kyrgyzstan,2',
    ]));
  it('has the pairs', () => {
    const view = viewOf('five', four);
    expect(blocPairsCsv(view).split('\r\n').slice(0, 2)).toEqual([
      'date,bloc_a,bloc_b,shared_members',
      '2024-10-22,sco,cis,4',
    ]);
    const pairs = countryPairs(index, ['KAZ', 'TJK'], view.blocs, kazan);
    expect(countryPairsCsv(kazan, pairs)).toContain('2024-10-22,TJK,KAZ,3,4,0.7500\r\n');
  });
});
