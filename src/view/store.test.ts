import { beforeEach, describe, expect, it, vi } from 'vitest';
import { actions, createViewStore, viewStore } from './store';
import { defaultView } from './viewState';

beforeEach(() => viewStore.setState({ view: defaultView, notices: [], step: null }));
const state = () => viewStore.getState();

describe('actions', () => {
  it('setDate is a step in the history, or a drag', () => {
    actions.setDate('2024-10-22');
    expect(state()).toMatchObject({ view: { at: '2024-10-22' }, step: 'push' });
    actions.setDate('2024-10-23', 'replace');
    expect(state()).toMatchObject({ view: { at: '2024-10-23' }, step: 'replace' });
    actions.setDate(null);
    expect(state().view).toEqual(defaultView);
  });
  it('toggleBloc adds at the end and takes away', () => {
    actions.toggleBloc('eaeu');
    expect(state()).toMatchObject({ view: { blocs: ['brics', 'eaeu'] }, step: 'push' });
    actions.toggleBloc('brics');
    expect(state().view.blocs).toEqual(['eaeu']);
    actions.toggleBloc('eaeu');
    expect(state().view.blocs).toEqual([]);
  });
  it('setBlocs replaces the choice', () => {
    actions.setBlocs(['csto', 'sco']);
    expect(state().view.blocs).toEqual(['csto', 'sco']);
  });
  it('selectCountry of the same country is no step', () => {
    actions.selectCountry('KAZ');
    const before = state();
    expect(before).toMatchObject({ view: { country: 'KAZ' }, step: 'push' });
    actions.selectCountry('KAZ');
    expect(state()).toBe(before);
    actions.selectCountry(null);
    expect(state().view.country).toBeNull();
  });
  it('setView, compareWith and setKnown each change their own part', () => {
    actions.setView('matrix');
    actions.compareWith('2015-01-01');
    actions.setKnown('2024-10-24', 'replace');
    expect(state()).toMatchObject({
      view: { ...defaultView, view: 'matrix', vs: '2015-01-01', known: '2024-10-24' },
      step: 'replace',
    });
  });
  it('setOption sets, replaces and takes away one setting', () => {
    actions.setView('quotes');
    actions.setOption('q', 'x');
    actions.setOption('kind', 'direct', 'replace');
    expect(state()).toMatchObject({ view: { options: { q: 'x', kind: 'direct' } }, step: 'replace' });
    actions.setOption('q', null);
    expect(state().view.options).toEqual({ kind: 'direct' });
    expect(state().step).toBe('push');
  });
  it('setOptions replaces all settings, by those that the view knows', () => {
    actions.setView('quotes');
    actions.setOption('q', 'x');
    actions.setOptions({ kind: 'direct', sort: 'number' });
    expect(state()).toMatchObject({ view: { options: { kind: 'direct' } }, step: 'push' });
    expect(state().view.options).toEqual({ kind: 'direct' });
    actions.setOptions({}, 'replace');
    expect(state()).toMatchObject({ view: { options: {} }, step: 'replace' });
  });
  it('setView keeps of the settings what the other view knows too', () => {
    actions.setView('remittances', { compare: 'UZB,TJK', measure: 'share' });
    actions.setView('votes');
    expect(state().view).toMatchObject({ view: 'votes', options: { compare: 'UZB,TJK' } });
    expect(state().view.options).toEqual({ compare: 'UZB,TJK' });
  });
  it('show sets a whole view, with the settings that it knows', () => {
    actions.show({ view: 'matrix', country: 'KAZ', options: { sort: 'number', q: 'x' } });
    expect(state()).toMatchObject({ view: { view: 'matrix', country: 'KAZ' }, step: 'push' });
    expect(state().view.options).toEqual({ sort: 'number' });
    actions.show({ at: '2024-10-22' }, 'replace');
    expect(state()).toMatchObject({ view: { at: '2024-10-22', options: { sort: 'number' } }, step: 'replace' });
  });
  it('showBloc has one bloc on the map, on one date, without settings', () => {
    actions.show({ view: 'matrix', vs: '2015-01-01', options: { sort: 'number' } });
    actions.showBloc('sco');
    expect(state()).toMatchObject({ view: { view: 'map', blocs: ['sco'], vs: null, options: {} }, step: 'push' });
  });
  it('setRenderer is no step in the history', () => {
    actions.setRenderer('svg');
    expect(state()).toMatchObject({ view: { renderer: 'svg' }, step: 'replace' });
  });
  it('dismissNotices leaves the view alone', () => {
    const notice = { parameter: 'at', value: 'x', reason: 'is not a date' };
    viewStore.setState({ notices: [notice] });
    const { view } = state();
    actions.dismissNotices();
    expect(state().notices).toEqual([]);
    expect(state().view).toBe(view);
  });
  it('never changes a view in place', () => {
    const seen = vi.fn();
    const stop = viewStore.subscribe((now, before) => seen(now.view === before.view));
    const frozen = Object.freeze({ ...defaultView, blocs: Object.freeze(['brics']) });
    viewStore.setState({ view: frozen });
    actions.toggleBloc('eaeu');
    stop();
    expect(frozen.blocs).toEqual(['brics']);
    expect(seen).toHaveBeenLastCalledWith(false);
  });
});

describe('createViewStore', () => {
  it('gives each its own state', () => {
    const one = createViewStore();
    one.setState({ view: { ...defaultView, country: 'KAZ' } });
    expect(createViewStore().getState().view).toEqual(defaultView);
  });
});
