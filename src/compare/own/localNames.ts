/** A name of XML without its prefix. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** Attributes by their names without prefixes, references resolved: as the reader of workbooks sees them. */
export function localAttributes(
  attributes: Readonly<Record<string, string>>,
  decode: (text: string) => string,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(attributes)
      .filter(([name]) => !name.startsWith('xmlns'))
      .map(([name, text]) => [localName(name), decode(text)]),
  );
}
