const DATABASE = 'district-dashboard-editor';
const STORE = 'work';
const KEY = 'current';

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error('blocked'));
  });
}

async function withStore<T>(
  mode: IDBTransactionMode,
  use: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const database = await open();
  try {
    return await new Promise((resolve, reject) => {
      const transaction = database.transaction(STORE, mode);
      const request = use(transaction.objectStore(STORE));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onabort = () => reject(transaction.error);
      transaction.onerror = () => reject(transaction.error);
    });
  } finally {
    database.close();
  }
}

/** The work as kept in this browser. A browser that keeps nothing, as in a private window, throws. */
export const loadSaved = (): Promise<unknown> => withStore('readonly', (store) => store.get(KEY));
export const save = (value: unknown): Promise<unknown> =>
  withStore('readwrite', (store) => store.put(value, KEY));
export const clearSaved = (): Promise<unknown> => withStore('readwrite', (store) => store.delete(KEY));
