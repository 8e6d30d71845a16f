/// <reference types="vite/client" />
declare module 'virtual:tokens.css';
declare module '*?deflated' {
  const packed: string;
  export default packed;
}

/** The archive of boundaries as vector tiles (`src/prerender/tiles`). */
declare module '#tiles' {
  /** Its path below the page. */
  export const file: string;
  /** Which layer of a tile the shapes are in. */
  export const layer: string;
}

interface ImportMetaEnv {
  /** Name of the page as one file, which lies beside the page of the folder. */
  readonly SINGLE_FILE: string;
  /** Of the program, as `package.json` has it. */
  readonly PROGRAM_VERSION: string;
  /** Where the built page will be found; stands in links and QR codes when set. */
  readonly PUBLIC_URL?: string;
}

/** The pack has so many areas that it is shown by its groups first (`content/size.ts`); put in by the build. */
declare const LARGE_PACK: boolean;
/** The pack has groups in the tones that only very many groups need (`scene/moreTones.ts`); put in by the build. */
declare const MORE_TONES: boolean;
/** What the pack is the whole of, after 全, such as 市 (`i18n/level.ts`); put in by the build. */
declare const LEVEL_ZH: string;
/** The same as a word in English; put in by the build. */
declare const LEVEL_EN: string;
