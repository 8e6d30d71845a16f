import { packIndex } from '../../content/packIndex';
import { versionText } from '../../i18n/dataLog';
import { shareWords } from '../../i18n/share';
import { slideWords } from '../../i18n/slides';
import { storyWords } from '../../i18n/story';
import { defaultView } from '../../state/view';
import MapPicture from '../MapPicture.svelte';
import { mapText } from './mapText';
import { readMounted } from './mounted';
import { lineOfText, slideSizes, type Slide } from './slide';
import { mapShapes } from './stepSlide';
import type { TalkFile } from './talk';

/** The first slide: the city’s title, the day, and its plan on the map. */
export function coverSlide({ pack, view: own, steps, format, date }: TalkFile): Slide {
  const { lang, theme, talk } = own;
  const words = slideWords[lang];
  const { width, height } = slideSizes[format];
  const view = { ...defaultView, mode: 'present', lang, theme } as const;
  const size = { width: width * 0.52, height: height - 190 };
  const at = { x: width - 72 - size.width, y: 72 };
  const column = { x: 96, width: width - size.width - 72 - 96 - 40 };
  const props = { view, pack, size, on: { unit: format === '4:3' ? 0.8 : 1 } };
  return readMounted(MapPicture, props, (host, colorOf) => {
    const svg = host.querySelector('svg');
    const drawn = svg?.getBoundingClientRect() ?? new DOMRect();
    const map = mapShapes(
      svg,
      {
        origin: [drawn.left - at.x, drawn.top - at.y],
        lang,
        words,
        ground: colorOf('ground'),
        areaName: (id) => packIndex(pack).areas.get(id)?.name[lang] ?? id,
        isLeftOut: (element) => element.matches('.still > .fill-ground'),
      },
      mapText(view, pack),
    );
    const told = `${shareWords[lang].made(date)} · ${versionText(pack.version, lang)}`;
    return {
      layout: 'cover',
      title: lineOfText(words.title, pack.city.title[lang], {
        box: { ...column, y: 330, height: 200 },
        size: format === '4:3' ? 76 : 96,
        color: colorOf('seal-ink'),
        isBold: true,
      }),
      subtitle:
        pack.city.subtitle &&
        lineOfText(words.subtitle, pack.city.subtitle[lang], {
          box: { ...column, y: 560, height: 120 },
          size: 40,
          color: colorOf('ink'),
        }),
      shapes: [
        ...map,
        lineOfText(words.date, told, {
          box: { ...column, y: 720, height: 80 },
          size: 26,
          color: colorOf('soft'),
        }),
      ],
      notes: [`${storyWords[lang].minutes(talk)} · ${storyWords[lang].steps(steps.length)}`],
    };
  });
}
