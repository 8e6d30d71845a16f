import { packIndex } from '../../content/packIndex';
import type { Pack } from '../../content/schema';
import { nearestIn, nearestTo, type Arrow } from '../../domain/neighbours';
import { placeWords } from '../../i18n/places';
import type { Page } from '../../ui/pageContext';
import { areaOf } from './areaOf';
import { placesFor } from '../../scene/placesFor';

const arrows: Readonly<Record<string, Arrow>> = {
  ArrowUp: 'up',
  ArrowRight: 'right',
  ArrowDown: 'down',
  ArrowLeft: 'left',
};

/** Answers a key on the map; `true` where it was one of its own. */
export type PlaceWalk = (key: string, here: string | null) => boolean;

/**
 * The way through the places of the area that the map is about: Enter on it goes in, arrows walk from
 * sign to sign, Enter opens a card, Escape closes it and then leaves.
 */
export function placeWalk(page: Page, pack: Pack): PlaceWalk {
  let inside: string | null = null;
  let cursor: string | null = null;

  const spotsIn = (area: string) =>
    placesFor(page.shown, pack).marks.filter(({ id }) => {
      const place = packIndex(pack).places.get(id);
      return place !== undefined && areaOf(place) === area;
    });
  function standOn(id: string, before = ''): void {
    const place = packIndex(pack).places.get(id);
    if (place === undefined) return;
    cursor = id;
    page.hoverPlace(id);
    const words = placeWords[page.lang];
    page.announce(
      before + [place.name[page.lang], words.kinds[place.kind]].join(words.join) + words.end,
    );
  }
  function enter(area: string): boolean {
    const spots = spotsIn(area);
    const own = packIndex(pack).areas.get(area);
    const first = nearestTo(pack.geometry.areas[area]?.centroid ?? [0, 0], spots);
    if (own === undefined || first === null) return false;
    inside = area;
    const words = placeWords[page.lang];
    standOn(page.view.place ?? first, words.inside(own.name[page.lang], spots.length));
    return true;
  }
  function leave(): boolean {
    if (page.view.place !== null) {
      page.go({ place: null });
      return true;
    }
    [inside, cursor] = [null, null];
    page.hoverPlace(null);
    page.announce(placeWords[page.lang].left);
    return true;
  }
  return (key, here) => {
    const { subject } = page.shown;
    if (inside !== null && inside !== subject) [inside, cursor] = [null, null];
    if (inside === null) return key === 'Enter' && here === subject && enter(subject);
    const arrow = arrows[key];
    if (arrow !== undefined) {
      const spots = spotsIn(inside);
      const from = spots.find(({ id }) => id === cursor)?.at;
      const next = from === undefined ? null : nearestIn(arrow, from, spots);
      if (next === null) page.announce(placeWords[page.lang].nothing);
      else standOn(next);
      return true;
    }
    if (key === 'Enter' || key === ' ') {
      if (cursor !== null) page.go({ place: cursor });
      return true;
    }
    return key === 'Escape' && leave();
  };
}
