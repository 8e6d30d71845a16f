/** Nothing takes the markup over, so Svelte's markers for that are only bytes. */
export const withoutMarkers = (html: string): string => html.replace(/<!--.*?-->/g, '');
