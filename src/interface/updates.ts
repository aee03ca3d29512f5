/** The part of `ServiceWorkerContainer` that is used. */
type Workers = Pick<ServiceWorkerContainer, 'register' | 'controller'>;

/** Calls back when a newer version of the game has been fetched. It is there when the page is opened again, and not before. */
export type WatchUpdates = (onReady: () => void) => void;

/** Keeps the whole game on the device, for playing without a connection, and watches for a newer version. */
export async function keepOffline(workers: Workers, onReady: () => void): Promise<void> {
  const known = workers.controller !== null;
  const registration = await workers.register('./sw.js');
  const watch = (coming: ServiceWorker | null): void => coming?.addEventListener('statechange', () => {
    if (coming.state === 'activated' && known) onReady();
  });
  watch(registration.installing);
  registration.addEventListener('updatefound', () => watch(registration.installing));
}
