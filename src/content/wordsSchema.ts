import * as v from 'valibot';
import { moreToneNames, usualTones } from './tones';

/** The small shapes that every part of a pack is made of. */
/** Text to read: not empty, no markup. */
export const textSchema = v.pipe(
  v.string(),
  v.trim(),
  v.nonEmpty('is empty'),
  v.regex(/^[^<>]*$/, 'has markup in text'),
);
export const idSchema = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/, 'is not a lower-case id'));
export const localisedSchema = v.strictObject({ zh: textSchema, en: textSchema });
/** IANA name of a time zone that this machine knows, too. */
export const timeZoneSchema = v.pipe(
  v.string(),
  v.check(
    (name) => Intl.supportedValuesOf('timeZone').includes(name),
    'is no time zone, such as Asia/Shanghai',
  ),
);
const lng = v.pipe(v.number(), v.minValue(-180), v.maxValue(180));
const lat = v.pipe(v.number(), v.minValue(-90), v.maxValue(90));
export const positionSchema = v.strictTuple([lng, lat]);
export const boundsSchema = v.strictTuple([positionSchema, positionSchema]);
/** Ids of at least one source. */
export const sources = v.pipe(v.array(idSchema), v.minLength(1, 'has no source'));
/** Of a group, and of what the plan marks. */
export const toneSchema = v.picklist([...usualTones, ...moreToneNames]);
