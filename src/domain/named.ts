import type { Atlas } from './atlas';
import type { Bloc } from './model/bloc';
import type { Country } from './model/country';
import type { Language } from './model/language';

/** With the name that a reader of the chosen language reads. */
export type NamedCountry = Country & { readonly name: string };
/** The same; its short name and the labels of its statuses are in that language too. */
export type NamedBloc = Bloc & { readonly name: string };
export type NamedAtlas = Omit<Atlas, 'countries' | 'blocs'> & {
  countries: readonly NamedCountry[];
  blocs: readonly NamedBloc[];
};

/** How an atlas speaks: the language of its names, what that calls the blocs' own statuses, and the order of its alphabet. */
export interface Tongue {
  language: Language;
  /** By the label that the records have. */
  statusLabels: Readonly<Record<string, string>>;
  /** For `sort`. */
  compare(a: string, b: string): number;
}

export const english: Tongue = {
  language: 'en',
  statusLabels: {},
  compare: (a, b) => a.localeCompare(b, 'en'),
};

/** The English one is kept among the others, since it gives its place to that of the language. */
const shortIn = ({ short, shorts = {} }: Bloc, language: Language): string => shorts[language] ?? shorts.en ?? short;

/** The atlas with its names in a language; English where it lacks one. Naming twice is as good as naming once. */
export const nameAtlas = (atlas: Atlas, { language, statusLabels }: Tongue): NamedAtlas => ({
  ...atlas,
  countries: atlas.countries.map((country) => ({ ...country, name: country.names[language] || country.names.en })),
  blocs: atlas.blocs.map((bloc) => ({
    ...bloc,
    name: bloc.names[language] || bloc.names.en,
    short: shortIn(bloc, language),
    shorts: { ...bloc.shorts, en: shortIn(bloc, 'en') },
    statuses: bloc.statuses.map((status) => ({ ...status, label: statusLabels[status.label] ?? status.label })),
  })),
});
