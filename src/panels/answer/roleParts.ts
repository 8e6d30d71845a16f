import { packIndex } from '../../content/packIndex';
import type { PlanItem } from '../../content/schema';
import { answerWords } from '../../i18n/answer';
import { panelWords } from '../../i18n/panel';
import { portraitWords } from '../../i18n/portrait';
import { positionsOf } from '../area/positions';
import { concernOf } from '../plan/relations';
import { meansOf } from '../portrait/means';
import type { Standing } from '../portrait/standing';
import { taskRows } from '../portrait/tasks';
import { titleFor } from '../title';
import { bracketed, type Line, type MakePart } from './part';
import { standText } from './standText';

/** The class, and what is said of its part, each with who said so. */
export const rolePart: MakePart = (pack, area, lang) => {
  const role = packIndex(pack).roles.get(area.id);
  const words = portraitWords[lang];
  const heading = answerWords[lang].role;
  if (role === undefined)
    return { heading, lines: [{ text: answerWords[lang].noData, sources: [] }], isList: false };
  const given = role.class;
  const lines = positionsOf(role).map(({ origin, text, who, year, sources }) => {
    const note = [who?.[lang] ?? words.origins[origin], year].filter((part) => part !== null);
    return { text: bracketed(text[lang], note.join(' · '), lang), sources };
  });
  const ofClass =
    given === undefined
      ? []
      : [{ text: bracketed(given.name[lang], `${given.year}`, lang), sources: given.sources }];
  const note = { text: words.positionsNote, sources: [] };
  return { heading, lines: [...ofClass, ...lines, note], isList: false };
};

/** Those that name the county or a zone in it come first, then those that name its wing. */
export const asksPart: MakePart = (pack, area, lang) => {
  const words = answerWords[lang];
  const wing = packIndex(pack).wings.get(area.wing);
  const concern = concernOf(pack, area.id);
  const line = (item: PlanItem, way: string): Line => ({
    text: `${item.name[lang]}${lang === 'zh' ? `（${way}）` : ` (${way})`}${words.colon}${item.summary[lang]}`,
    sources: item.sources,
  });
  const through = words.throughWing(wing?.short[lang] ?? '');
  const lines = [
    ...concern.direct.map((item) => line(item, words.named)),
    ...concern.wing.map((item) => line(item, through)),
  ];
  const whole = concern.city.length;
  return {
    heading: words.asks,
    lines: [
      ...(lines.length === 0 ? [{ text: words.asksNone, sources: [] }] : lines),
      ...(whole > 0 ? [{ text: words.asksWhole(whole), sources: [] }] : []),
    ],
    isList: true,
  };
};

/** The rows of the wings’ tasks: asked, there, measured. */
export const tasksPart: MakePart = (pack, area, lang) => {
  const words = portraitWords[lang];
  const { colon } = answerWords[lang];
  const means = (standing: Standing) => meansOf(pack, standing, area.id, lang);
  const entry = pack.strategy.find(({ subjects }) => subjects.includes(area.id));
  const lines = taskRows(pack, area.id, lang).flatMap(({ task, items, has, standing }): Line[] => {
    const named = (label: string, text: string) => `${task.name[lang]} · ${label}${colon}${text}`;
    const own = has.flatMap(({ entries }) =>
      entries.map(({ text, sources }) => ({
        text: named(area.short[lang], text[lang]),
        sources,
      })),
    );
    return [
      ...items.map(({ summary, sources }) => ({ text: named(words.asks, summary[lang]), sources })),
      ...(own.length > 0 ? own : [{ text: named(area.short[lang], words.notFound), sources: [] }]),
      standing === null
        ? { text: named(words.stands, words.noIndicator), sources: [] }
        : {
            text: [named(words.stands, standText(standing, lang)), ...means(standing)].join(
              panelWords[lang].separator,
            ),
            sources: standing.sources,
          },
    ];
  });
  return {
    heading: words.tasks(entry === undefined ? '' : titleFor(pack, entry.item, lang)),
    lines,
    isList: true,
  };
};
