import { group, sum } from 'd3';
import type { Level } from '../../../src/content/level';
import { figureText } from '../../../src/domain/figureText';
import { formatValue } from '../../../src/domain/format';
import type { Lang, Localised } from '../../../src/domain/lang';
import { dataLogWords } from '../../../src/i18n/dataLog';
import { levelWords } from '../../../src/i18n/level';
import type { Difference, NumberChange, TextChange } from './difference';
import { namesIn, type Names } from './names';
import type { Content } from './snapshot';

/** More names than these in one line are counted. */
const mostNamed = 12;

/** What changed, as the public log says it: new and withdrawn data, each changed number, texts by their part. */
export function logLines(difference: Difference, content: Content): readonly Localised[] {
  const names = namesIn(content);
  const { numbers, newSeries, goneSeries } = difference;
  const whole = [...newSeries, ...goneSeries];
  const moved = group(
    numbers.filter(({ series }) => !whole.includes(series)),
    ({ series }) => series,
  );
  const told = toldTexts(difference);
  return inBoth((lang) => {
    const words = dataLogWords[lang];
    const listed = (list: readonly string[]) =>
      list.map((series) => seriesName(series, names, lang)).join(words.join);
    return [
      ...(newSeries.length > 0 ? [words.added(listed(newSeries))] : []),
      ...(goneSeries.length > 0 ? [words.removed(listed(goneSeries))] : []),
      ...[...moved].map(([series, changes]) =>
        words.changed(
          seriesName(series, names, lang),
          changes.map((change) => changeText(change, names, lang)).join(words.changeJoin),
        ),
      ),
      ...[...group(told, ({ part }) => partName(part, names.level, lang))].map(([part, changes]) =>
        partLine(part, changes, names, lang),
      ),
    ];
  });
}

/** The changes of texts without those of a figure that is new, which is told with its value. */
export function toldTexts({
  numbers,
  texts,
}: Pick<Difference, 'numbers' | 'texts'>): readonly TextChange[] {
  const isNewFigure = (id: string) =>
    numbers.some((one) => one.series === 'figures' && one.place === id && one.before === null);
  return texts.filter(({ part, id }) => part !== 'figures' || !isNewFigure(id));
}

/** `平遥县6.7% → 65.1%` */
export function changeText(
  { series, place, before, after }: NumberChange,
  names: Names,
  lang: Lang,
) {
  const words = dataLogWords[lang];
  const name = names.nameOf(place, lang);
  const print = (value: number): string => {
    const unit = names.figureUnits.get(place);
    if (series === 'figures') return unit ? figureText({ value, unit }, lang) : String(value);
    const style = names.styles.get(series.split('.')[0] ?? '');
    return style === undefined
      ? String(value)
      : formatValue(value, { ...style, isFull: true }, lang);
  };
  if (before === null) return after === null ? name : words.newValue(name, print(after));
  return after === null
    ? words.noValue(name, print(before))
    : words.change(name, print(before), print(after));
}

/** `自建住房户比重（2020年）` */
export function seriesName(series: string, names: Names, lang: Lang): string {
  const [indicator = '', year] = series.split('.');
  const words = dataLogWords[lang];
  return year === undefined ? words.figures : words.series(names.nameOf(indicator, lang), year);
}

export function partName(part: string, level: Level, lang: Lang): string {
  const { parts, aboutWhole } = dataLogWords[lang];
  const [list = ''] = part.split('.');
  if (list === 'city') return aboutWhole(levelWords[lang][level]);
  const whole = list === 'wings' ? 'groups' : list;
  return whole in parts ? parts[whole as keyof typeof parts] : part;
}

function partLine(part: string, changes: readonly TextChange[], names: Names, lang: Lang): string {
  const words = dataLogWords[lang];
  // The steps of the talk and the like have ids of their own that may be those of other things.
  const named = changes.filter((change) => !change.part.includes('.') && names.has(change.id));
  const ids = [...new Set(named.map(({ id }) => id))];
  const first = ids.slice(0, mostNamed).map((id) => names.nameOf(id, lang));
  const list = first.join(words.join);
  const count = (of: 'added' | 'changed' | 'removed') => sum(changes, (change) => change[of]);
  return words.texts(
    part,
    [count('added'), count('changed'), count('removed')],
    ids.length > mostNamed ? words.andMore(list, ids.length) : list,
  );
}

function inBoth(linesOf: (lang: Lang) => readonly string[]): readonly Localised[] {
  const en = linesOf('en');
  return linesOf('zh').map((zh, index) => ({ zh, en: en[index] ?? '' }));
}
