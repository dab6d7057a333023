import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readRecords } from '../dataset/readRecords';
import { indexAtlas, inTongue } from './atlasIndex';
import { english, nameAtlas, type Tongue } from './named';
import { search, searchIndex } from './searchIndex';
import { statusOn } from './standing';

const parsed = readRecords(fileURLToPath(new URL('../dataset/records', import.meta.url)));
if (!parsed.ok) throw new Error('the records do not parse; see records.test.ts');
const { atlas } = parsed;
const index = indexAtlas(atlas);
const russian: Tongue = { language: 'ru', statusLabels: { Member: 'Член' }, compare: () => 0 };

describe(inTongue, () => {
  const named = inTongue(index, russian);
  it('names countries, blocs and their statuses, and nothing else', () => {
    expect(named.countries.get('KGZ')?.name).toBe('Кыргызстан');
    expect(named.blocs.get('eaeu')).toMatchObject({ name: 'Евразийский экономический союз', short: 'ЕАЭС' });
    expect(named.blocs.get('eaeu')?.statuses[0]?.label).toBe('Член');
    expect(named.memberships).toBe(index.memberships);
    expect(named.atlas.votes).toBe(index.atlas.votes);
  });
  it('falls back to English where the dataset or the catalogue has nothing', () => {
    expect(named.blocs.get('c5plus1')?.short).toBe('C5+1');
    expect(named.blocs.get('brics')?.statuses.find(({ id }) => id === 'partner')?.label).toBe('Partner country');
    const [first] = atlas.countries;
    const lacking = first && { ...first, names: { ...first.names, ru: '' } };
    expect(lacking && nameAtlas({ ...atlas, countries: [lacking] }, russian).countries[0]?.name).toBe(first?.names.en);
  });
  it('gives the very same index for the same tongue, and leaves the first as it was', () => {
    expect(inTongue(index, russian)).toBe(named);
    expect(inTongue(index, english)).toBe(index);
    expect(index.countries.get('KGZ')?.name).toBe('Kyrgyzstan');
  });
  it('says a standing in the tongue that is asked in, whichever was asked in before', () => {
    const labelIn = (one: typeof index) => {
      const standing = statusOn(one, 'eaeu', 'KAZ', '2020-01-01');
      return standing.kind === 'recorded' && standing.status.label;
    };
    expect([index, named, index, named].map(labelIn)).toEqual(['Member', 'Член', 'Member', 'Член']);
  });
  it('lets a bloc be found by its English short name all the same', () => {
    for (const asked of ['EAEU', 'ЕАЭС', 'Eurasian Economic Union'])
      expect(search(searchIndex(named), asked)[0]?.entries[0]).toMatchObject({ id: 'eaeu', label: 'ЕАЭС' });
  });
});

describe(nameAtlas, () => {
  it('twice is as good as once, and English comes back', () => {
    const once = nameAtlas(atlas, russian);
    expect(nameAtlas(once, russian)).toEqual(once);
    expect(nameAtlas(once, english).blocs.map(({ name, short }) => `${name} ${short}`)).toEqual(
      index.atlas.blocs.map(({ name, short }) => `${name} ${short}`),
    );
  });
});
