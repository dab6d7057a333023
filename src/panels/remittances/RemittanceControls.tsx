import type { AtlasIndex } from '../../domain/atlasIndex';
import type { CountryId, PlaceId } from '../../domain/model/country';
import type { Period } from '../../domain/model/dates';
import { actions } from '../../view/store';
import { useRemittancesWords } from '../../words/useRemittancesWords';
import { placeName } from './markWords';
import { fiveOf, measures, type RemittanceView } from './remittanceView';

interface Props {
  view: RemittanceView;
  /** Null: the senders are those that the measure is usually about. */
  chosenSenders: readonly PlaceId[] | null;
  show: 'chart' | 'table';
  index: AtlasIndex;
}

/** A list of the address without its default. */
const written = (ids: readonly string[]): string | null => (ids.length > 0 ? ids.join(',') : null);
const toggled = (ids: readonly string[], id: string): string[] =>
  ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id];

interface RadiosProps<T extends string> {
  legend: string;
  name: string;
  values: readonly T[];
  chosen: T;
  labelOf(value: T): string;
  onChoose(value: T): void;
}

function Radios<T extends string>({ legend, name, values, chosen, labelOf, onChoose }: RadiosProps<T>) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {values.map((value) => (
        <label key={value}>
          <input
            type="radio"
            name={`remittances-${name}`}
            checked={value === chosen}
            onChange={() => onChoose(value)}
          />
          {labelOf(value)}
        </label>
      ))}
    </fieldset>
  );
}

function PeriodSelect({
  label,
  option,
  periods,
  chosen,
}: {
  label: string;
  option: 'before' | 'after';
  periods: readonly Period[];
  chosen: Period | null;
}) {
  const words = useRemittancesWords();
  return (
    <p>
      <label htmlFor={`remittances-${option}`}>{label}</label>
      <select
        id={`remittances-${option}`}
        value={chosen ?? ''}
        onChange={(event) => actions.setOption(option, event.target.value)}
      >
        {chosen === null && <option value="">{words.oneOnly}</option>}
        {periods.map((period) => (
          <option key={period} value={period}>
            {words.periodUpper(period)}
          </option>
        ))}
      </select>
    </p>
  );
}

function SenderChoice({ view, chosenSenders, index }: Pick<Props, 'view' | 'chosenSenders' | 'index'>) {
  const words = useRemittancesWords();
  const all = view.chart === 'senders' && chosenSenders === null;
  const current = all ? [] : view.senders;
  return (
    <fieldset className="sender-choice">
      <legend>{words.senders}</legend>
      {view.chart === 'senders' && (
        <label>
          <input type="checkbox" checked={all} onChange={() => actions.setOption('senders', null)} />
          {words.sendersAll}
        </label>
      )}
      {view.choices.map(({ sender, count }) => (
        <label key={sender}>
          <input
            type="checkbox"
            checked={current.includes(sender)}
            onChange={() => actions.setOption('senders', written(toggled(current, sender)))}
          />
          <span>
            {words.upper(placeName(index, sender, words))} <span className="counts">({count})</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** What is compared: whose money, from whom, measured how, drawn how. All of it is in the address. */
export function RemittanceControls({ view, chosenSenders, show, index }: Props) {
  const words = useRemittancesWords();
  const choose = (id: CountryId) => actions.setOption('compare', written(toggled(view.recipients, id)));
  return (
    <div className="rows-choice choice-rows">
      <fieldset>
        <legend>{words.recipients}</legend>
        {fiveOf(index).map((id) => (
          <label key={id}>
            <input type="checkbox" checked={view.recipients.includes(id)} onChange={() => choose(id)} />
            {placeName(index, id, words)}
          </label>
        ))}
      </fieldset>
      <Radios
        legend={words.measure}
        name="measure"
        values={measures}
        chosen={view.measure}
        labelOf={(value) => words.measures[value]}
        onChoose={(value) => actions.setOption('measure', value === 'share' ? null : value)}
      />
      <Radios
        legend={words.chart}
        name="chart"
        values={['time', 'senders'] as const}
        chosen={view.chart}
        labelOf={(value) => words.charts[value]}
        onChoose={(value) => actions.setOption('chart', value === 'time' ? null : value)}
      />
      {view.choices.length > 0 && <SenderChoice view={view} chosenSenders={chosenSenders} index={index} />}
      {view.chart === 'senders' && (
        <fieldset>
          <legend>{words.periods}</legend>
          {view.measure !== 'change' && (
            <PeriodSelect
              label={words.before}
              option="before"
              periods={view.periods}
              chosen={view.compared?.before ?? null}
            />
          )}
          <PeriodSelect
            label={words.after}
            option="after"
            periods={view.periods}
            chosen={view.compared?.after ?? null}
          />
        </fieldset>
      )}
      {view.panels.length > 1 && show === 'chart' && (
        <Radios
          legend={words.scale}
          name="scale"
          values={['same', 'own'] as const}
          chosen={view.scale}
          labelOf={(value) => words.scales[value]}
          onChoose={(value) => actions.setOption('scale', value === 'same' ? null : value)}
        />
      )}
      <Radios
        legend={words.show}
        name="show"
        values={['chart', 'table'] as const}
        chosen={show}
        labelOf={(value) => words.shows[value]}
        onChoose={(value) => actions.setOption('show', value === 'chart' ? null : value)}
      />
    </div>
  );
}
