import type { Size } from '../../domain/geometry';
import type { FigureRoom } from './figure';

export interface MapRooms {
  /** One below the other, where the room is higher than wide. */
  readonly isDown: boolean;
  /** Of each map, in CSS pixels, as all that follows. */
  readonly map: Size;
  /** Height of a map's heading, and of a legend. */
  readonly heading: number;
  readonly legend: number;
  /** Between the two. */
  readonly gap: number;
}

/** A map below this height, in units, shows no names; what has less room asks for more. */
const leastHeight = 370;

/** The room of two maps, each with its heading, and under both one legend or under each its own. */
export function mapRooms({ width, height, unit }: FigureRoom, hasOneLegend: boolean): MapRooms {
  const isDown = width < height;
  const rows = isDown ? 2 : 1;
  const gap = unit * (isDown ? 16 : 48);
  const heading = unit * (isDown ? 50 : 54);
  const legend = unit * (isDown ? 118 : 60);
  const legends = legend * (hasOneLegend ? 1 : rows);
  const most = (height - legends - gap * (rows - 1)) / rows - heading;
  const mapWidth = isDown ? width : (width - gap) / 2;
  return {
    isDown,
    gap,
    heading,
    legend,
    map: { width: mapWidth, height: Math.max(unit * leastHeight, Math.min(most, mapWidth)) },
  };
}
