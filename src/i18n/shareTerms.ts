/** Words of sharing, pictures and paper. */
export interface ShareWords {
  readonly heading: (title: string) => string;
  readonly close: string;
  readonly qr: string;
  readonly qrHint: string;
  readonly link: string;
  readonly linkHint: string;
  readonly copy: string;
  readonly chat: string;
  readonly chatHint: string;
  readonly copyChat: string;
  readonly sendChat: string;
  readonly copied: string;
  readonly copyDenied: string;
  readonly send: string;
  readonly onlyFile: string;
  readonly inFile: (hash: string) => string;
  readonly pictures: string;
  readonly png: string;
  readonly svg: string;
  readonly wholePng: string;
  readonly zip: string;
  readonly zipEach: string;
  readonly zipBusy: (done: number, all: number) => string;
  readonly pictureFailed: string;
  readonly paper: string;
  readonly embed: string;
  readonly openEmbed: string;
  readonly printView: string;
  readonly printSteps: string;
  readonly preview: string;
  readonly print: string;
  readonly leave: string;
  readonly size: string;
  readonly layout: string;
  readonly layouts: { readonly page: string; readonly notes: string };
  readonly revealed: string;
  /** What of a step's reveals is on paper. */
  readonly reveals: Readonly<
    Record<'view' | 'steps', { readonly whole: string; readonly each: string }>
  >;
  readonly notes: string;
  readonly sources: string;
  readonly schematic: string;
  readonly cite: (publisher: string, title: string, date: string | null) => string;
  readonly sourceOf: (list: string) => string;
  readonly listJoin: string;
  readonly made: (date: string) => string;
  readonly count: (number: number, all: number) => string;
}
