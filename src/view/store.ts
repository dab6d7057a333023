import { createStore, useStore } from 'zustand';
import { type OptionName, type Options, optionsOf } from './options';
import { defaultView, type Notice, type ViewState } from './viewState';

/** A discrete choice is a step back in the history; a drag is not. */
export type Step = 'push' | 'replace';

interface ViewStore {
  view: ViewState;
  notices: readonly Notice[];
  /** How the last change is to be written to the history; null when it came from there. */
  step: Step | null;
}

/** The live mirror of the address. Made by a function so that each test has its own. */
export const createViewStore = () => createStore<ViewStore>(() => ({ view: defaultView, notices: [], step: null }));

export const viewStore = createViewStore();

export const useView = <T>(select: (view: ViewState) => T): T => useStore(viewStore, ({ view }) => select(view));
/** A setting of the view, as the address has it; null: its default. */
export const useOption = (name: OptionName): string | null => useView(({ options }) => options[name] ?? null);
export const useNotices = (): readonly Notice[] => useStore(viewStore, ({ notices }) => notices);

const change = (patch: Partial<ViewState>, step: Step = 'push') =>
  viewStore.setState(({ view }) => ({ view: { ...view, ...patch }, step }));

/** The only ways in which the application changes the view. */
export const actions = {
  setDate: (at: ViewState['at'], step: Step = 'push') => change({ at }, step),
  toggleBloc: (bloc: string) => {
    const { blocs } = viewStore.getState().view;
    change({ blocs: blocs.includes(bloc) ? blocs.filter((id) => id !== bloc) : [...blocs, bloc] });
  },
  /** One bloc on the map. */
  showBloc: (bloc: string) => change({ blocs: [bloc], view: 'map', vs: null, options: {} }),
  setBlocs: (blocs: readonly string[]) => change({ blocs }),
  /** A second choice of the same country is no step in the history. */
  selectCountry: (country: ViewState['country']) => {
    if (viewStore.getState().view.country !== country) change({ country });
  },
  /** What the other view does not know of its settings is forgotten. */
  setView: (view: ViewState['view'], options: Options = viewStore.getState().view.options) =>
    change({ view, options: optionsOf(view, options) }),
  /** Null: the default again, which no address has. */
  setOption: (name: OptionName, value: string | null, step: Step = 'push') => {
    const { [name]: _before, ...rest } = viewStore.getState().view.options;
    change({ options: value === null ? rest : { ...rest, [name]: value } }, step);
  },
  setOptions: (options: Options, step: Step = 'push') =>
    change({ options: optionsOf(viewStore.getState().view.view, options) }, step),
  /** A whole view at once: a step of a story, what a search has found. */
  show: (patch: Partial<ViewState>, step: Step = 'push') => {
    const next = { ...viewStore.getState().view, ...patch };
    change({ ...patch, options: optionsOf(next.view, next.options) }, step);
  },
  /** Null: one date again. */
  compareWith: (vs: ViewState['vs'], step: Step = 'push') => change({ vs }, step),
  setKnown: (known: ViewState['known'], step: Step = 'push') => change({ known }, step),
  /** Null: English. */
  setLanguage: (lang: ViewState['lang']) => change({ lang }),
  /** Null: the region again. A map that is moved is no step in the history. */
  setPlace: (map: ViewState['map']) => change({ map }, 'replace'),
  setRenderer: (renderer: ViewState['renderer']) => change({ renderer }, 'replace'),
  dismissNotices: () => viewStore.setState({ notices: [] }),
};
