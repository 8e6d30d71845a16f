/** What the form about a column takes; letters are UTF-16 units, as a field counts them. */
export const mostTitleLetters = 40;
export const mostUnitLetters = 12;
export const mostOriginLetters = 255;
export const mostDigits = 3;
/** Years of one indicator. */
export const mostYears = 60;
/** A year that the form takes. */
export const isYear = (year: number): boolean => year >= 1949 && year <= 2100;
