/** Hands the site to the worker that keeps it readable without network, once the page has come to rest. */
export function keepOffline(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const base = document.body.dataset.base ?? '/';
  const workers = navigator.serviceWorker;
  const start = async () => {
    // Only who stays may want to install the site, so no page waits for it.
    document.head.append(
      Object.assign(document.createElement('link'), { rel: 'manifest', href: `${base}manifest.webmanifest` }),
    );
    const registration = await workers.register(`${base}sw.js`, { scope: base, updateViaCache: 'none' });
    await workers.ready;
    // Who saves data keeps what a first visit needs, without editor, reference and search index.
    if ('connection' in navigator && (navigator.connection as { saveData?: boolean }).saveData) return;
    setTimeout(() => registration.active?.postMessage('keep-all'), 4000);
  };
  // A browser may refuse: a private window, a policy. The site then needs the network, as any other.
  const rest = () => setTimeout(() => void start().catch(() => undefined), 1500);
  if (document.readyState === 'complete') rest();
  else addEventListener('load', rest);
}
