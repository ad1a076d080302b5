// The listener's own list for the doctor: in this tab alone, from the first thing put there until it is cleared.
const NAME = "list";
const watching = new Set();
let list = read();

export const kept = () => list;
export const isKept = (id) => list.some((one) => one.id === id);
export const onChange = (act) => { watching.add(act); act(); };

// `item` is { id, asked, said, source }; one of the listener's own has `asked` alone.
export function keep(item) {
  if (!isKept(item.id)) write([...list, item]);
}

export const drop = (id) => write(list.filter((one) => one.id !== id));
export const clear = () => write([]);

// A button that keeps an item, or takes it off the list again.
export function markFor(mark, item, say) {
  const show = () => {
    const on = isKept(item.id);
    mark.setAttribute("aria-pressed", String(on));
    mark.textContent = say(on ? "kept" : "keep");
  };
  mark.addEventListener("click", () => (isKept(item.id) ? drop(item.id) : keep(item)));
  onChange(show);
}

function read() {
  try {
    const found = JSON.parse(sessionStorage.getItem(NAME) || "[]");
    return Array.isArray(found) ? found.filter((one) => typeof one?.id === "string") : [];
  } catch {
    return [];
  }
}

function write(wanted) {
  list = wanted;
  try {
    if (list.length) sessionStorage.setItem(NAME, JSON.stringify(list));
    else sessionStorage.removeItem(NAME);
  } catch {
    // A browser that keeps nothing has the list for as long as the page is open.
  }
  for (const act of watching) act();
}
