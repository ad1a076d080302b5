// A page is shared by the device's own sheet where there is one, else its address is copied.
export const canShare = Boolean(navigator.share || navigator.clipboard?.writeText);

// True where the address was copied, and the listener must be told so.
export async function share(title, address) {
  const url = new URL(address, location.href).href;
  try {
    if (navigator.share) {
      await navigator.share({ title, url });
      return false;
    }
    await navigator.clipboard.writeText(url);
    return true;
  } catch {
    return false; // closed without sharing
  }
}
