/**
 * From so many areas on a pack is large: names go by scale, lists by groups, the first drawing is as fine as a screen shows,
 * and no picture is painted ahead for each area.
 */
export const largeFrom = 60;
/** From so many on the first drawing has the groups alone. */
export const groupsAloneFrom = 300;
/** From so many on the live map reads the boundaries as vector tiles, from one archive beside the scripts. */
export const tiledFrom = 500;
