import { dayIn } from '../domain/day';

/** Today in the city that a pack is about, as `YYYY-MM-DD`: the page's one calendar. */
export function today({ city }: { readonly city: { readonly timeZone: string } }): string {
  return dayIn(city.timeZone, new Date());
}
