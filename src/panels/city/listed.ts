/** Of more areas than this a panel lists the groups that they lie in, and ranks only the first ones. */
export const mostListed = 60;
export const mostRanked = 20;
