/** The languages of the page. */
export type Lang = 'zh' | 'en';
export type Localised = { readonly zh: string; readonly en: string };
