const storeName = 'talks';

/** The browser's own database of a page's talks; passed in so that tests need no browser. */
export interface TalkStore {
  /** The text that was kept, `null` where there is none or no store. */
  readonly read: () => Promise<string | null>;
  /** False where the browser does not let it, or says so and does not. `null` forgets what was kept. */
  readonly write: (text: string | null) => Promise<boolean>;
}

/**
 * Where talks are kept on this machine, if the visitor wishes it.
 *
 * @param name Of the database: a pack has one.
 * @param key Which copy of the page this is: a saved file has one of its own.
 */
export function talkStore(factory: () => IDBFactory, name: string, key: string): TalkStore {
  const use = async <Result>(
    mode: IDBTransactionMode,
    act: (store: IDBObjectStore) => Request<Result>,
  ): Promise<Result> => {
    const opening = factory().open(name, 1);
    // To look for a talk leaves nothing behind: a database that is not there is not made.
    opening.onupgradeneeded = () => {
      if (mode === 'readonly') opening.transaction?.abort();
      else opening.result.createObjectStore(storeName);
    };
    const database = await resultOf(opening);
    try {
      const transaction = database.transaction(storeName, mode);
      const done = new Promise<void>((resolve, reject) => {
        transaction.oncomplete = () => resolve();
        transaction.onabort = () => reject(transaction.error ?? new Error('aborted'));
        transaction.onerror = () => reject(transaction.error ?? new Error('failed'));
      });
      const [result] = await Promise.all([resultOf(act(transaction.objectStore(storeName))), done]);
      return result;
    } finally {
      database.close();
    }
  };
  const read = async (): Promise<string | null> => {
    try {
      const kept = await use<unknown>('readonly', (store) => store.get(key));
      return typeof kept === 'string' ? kept : null;
    } catch {
      return null;
    }
  };
  return {
    read,
    async write(text) {
      try {
        await use<unknown>('readwrite', (store) =>
          text === null ? store.delete(key) : store.put(text, key),
        );
      } catch {
        return false;
      }
      return (await read()) === text;
    },
  };
}

/** What of a request is used. */
interface Request<Result> {
  readonly result: Result;
  readonly error: DOMException | null;
  onsuccess: ((event: Event) => void) | null;
  onerror: ((event: Event) => void) | null;
}

function resultOf<Result>(request: Request<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('failed'));
  });
}
