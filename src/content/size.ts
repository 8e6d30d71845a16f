/**
 * From so many areas on a pack is large: the first drawing has its groups alone, lists go by groups, and no page or picture
 * is written ahead for each area.
 */
export const largeFrom = 300;
