// One turn: a question goes to the guide, its reply comes back. The session's state is held here and nowhere else, and
// is gone when the page is.
import { locale, zone } from "./words.js";

const PATIENCE = 8000;
let state = null;
let waiting = null;

export const lastQuestion = () => state?.last ?? null;
export const alarmed = () => Boolean(state?.alarm);
export const forget = () => { state = null; };
export const abandon = () => waiting?.abort();

// Gives the reply, or { refused: words } for what the guide cannot use, or { lost: true } where it cannot be reached
// or has no time just now; then the state stays as it is.
export async function ask(question) {
  abandon();
  const mine = waiting = new AbortController();
  const patience = setTimeout(() => mine.abort(), PATIENCE);
  try {
    const response = await fetch("/talk", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ locale: locale(), zone, state, ...question }),
      signal: mine.signal,
    });
    if (response.status === 429) return { lost: true };
    const told = await response.json();
    keep(told);
    return told;
  } catch {
    return { lost: true };
  } finally {
    clearTimeout(patience);
  }
}

// Without a state, after an apology or a refusal, only an alarm is kept: the rest may be what the guide stumbled over.
function keep(told) {
  if (told.state) state = told.end ? null : told.state;
  else if (state) state = state.alarm ? { version: state.version, alarm: state.alarm } : null;
}
