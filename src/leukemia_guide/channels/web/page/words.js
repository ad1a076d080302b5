// The page's own words, in the language of the moment. They come with the page; the region's come by a request.
const given = JSON.parse(document.getElementById("words").textContent);
let words = given;

export const zone = Intl.DateTimeFormat().resolvedOptions().timeZone || null;
export const say = (key) => words.say[key];
export const listWord = (key) => words.list[key];
export const locale = () => words.locale;
export const language = () => locale().split("-")[0];
export const urgentCalls = () => words.urgent;
export const dangers = () => words.danger || [];

// The locale that the address names, else the first of the listener's languages that the guide speaks.
export function firstLocale(preferred = navigator.languages || [navigator.language]) {
  const named = new URLSearchParams(location.search).get("locale");
  for (const tag of named ? [named.split("-")[0], ...preferred] : preferred) {
    const found = localeFor(tag);
    if (found) return found;
  }
  return given.locale;
}

// "en-GB" as it is, "es-MX" as the guide's first Spanish; of a language alone, the listener's own region comes first.
export function localeFor(tag) {
  const wanted = tag.toLowerCase();
  const of = (name) => name.split("-")[0].toLowerCase();
  const known = given.locales;
  const own = (navigator.languages || []).find((name) => of(name) === wanted && known.includes(name));
  return known.find((name) => name.toLowerCase() === wanted) || own || known.find((name) => of(name) === of(wanted));
}

// Fetches a locale's words and writes them on the page. False where the server cannot be reached.
export async function speakIn(wanted) {
  const query = new URLSearchParams({ locale: wanted, ...(zone && { zone }) });
  try {
    const response = await fetch(`/words?${query}`, { signal: AbortSignal.timeout(8000) });
    if (!response.ok) return false;
    words = await response.json();
  } catch {
    return false;
  }
  write();
  return true;
}

function write() {
  document.documentElement.lang = locale();
  document.title = say("title");
  for (const element of document.querySelectorAll("[data-say]")) element.textContent = say(element.dataset.say);
  for (const element of document.querySelectorAll("[data-list]")) element.textContent = listWord(element.dataset.list);
  for (const element of document.querySelectorAll("[data-name]")) element.ariaLabel = say(element.dataset.name);
  for (const button of document.querySelectorAll(".language")) button.hidden = button.lang === language();
  document.getElementById("privacy").href = `/privacy/${language()}`;
  for (const id of ["topics", "numbers"]) document.getElementById(id).href = words.pages[id];
}
