import type { LedgerRequest } from '../../../src/host/store';

/** In the pane: rows as another pane of this browser would have left them. */
export const fillLedger = async (rows: readonly LedgerRequest[]): Promise<void> => {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('askwell');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(new Error('The ledger cannot be opened.'));
  });
  const change = database.transaction('requests', 'readwrite');
  for (const row of rows) change.objectStore('requests').put(row);
  await new Promise((resolve) => (change.oncomplete = resolve));
  database.close();
};
