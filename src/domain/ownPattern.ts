/** An indicator of a table that the visitor brought: its id follows from its title, unit and years. */
export const ownIndicator = /^own-[a-z0-9]{1,12}$/;
