// After a first visit the pages to read and the numbers open without a network. Nobody's visits are noted for that.
export function prepareForOffline() {
  if (!navigator.serviceWorker || navigator.connection?.saveData) return;
  const register = () => navigator.serviceWorker.register("/worker.js").catch(() => {});
  if (document.readyState === "complete") register();
  else window.addEventListener("load", register, { once: true });
}
