/** What the form about a column takes; letters are UTF-16 units, as a field counts them. */
export const mostTitleLetters = 40;
export const mostUnitLetters = 12;
export const mostOriginLetters = 255;
export const mostDigits = 3;
/** Years of one indicator. */
export const mostYears = 60;
/** A year that the form takes. */
export const isYear = (year: number): boolean => year >= 1949 && year <= 2100;
/** Of places of one's own: signs that one map can hold and a reader can take in. */
export const mostPlaces = 500;
export const mostPlaceLetters = 40;
export const mostNoteLetters = 200;
export const mostPlaceLists = 20;
