/** The part of saxen's interface that is used here; the package brings no types. */
declare module 'saxen' {
  export class Parser {
    on(
      name: 'openTag',
      hook: (
        element: string,
        attributes: () => Readonly<Record<string, string>>,
        decode: (text: string) => string,
      ) => void,
    ): this;
    on(name: 'closeTag', hook: (element: string) => void): this;
    on(name: 'text', hook: (text: string, decode: (text: string) => string) => void): this;
    on(name: 'error', hook: (fault: Error) => void): this;
    parse(xml: string): void;
  }
}
