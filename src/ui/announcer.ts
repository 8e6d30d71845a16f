/** What a live region needs of the page; passed in so that tests need no clock. */
export interface AnnouncerPorts {
  /** Puts the text where a screen reader hears of it. */
  say(text: string): void;
  /** Runs `act` after a while; the returned function undoes it. */
  later(act: () => void, milliseconds: number): () => void;
}

/** Long enough for a held arrow key to pass by, short enough to be felt as an answer. */
export const debounceMs = 250;
/** Read as nothing, but a change: the same sentence is said again. */
const again = '\u00a0';

/**
 * One voice for the page: only the last of several messages in quick succession is said, and a
 * message that is asked for twice is heard twice.
 */
export function createAnnouncer({ say, later }: AnnouncerPorts): (text: string) => void {
  let undo: () => void = () => undefined;
  let said = '';
  return (text) => {
    undo();
    undo = later(() => {
      said = said === text ? `${text}${again}` : text;
      say(said);
    }, debounceMs);
  };
}
