// One turn: a question goes to the guide, its reply comes back. The session's state is held here and nowhere else, and
// is gone when the page is.
import { locale, zone } from "./words.js";

const PATIENCE = 8000;
const BUSY = [429, 503];
const TRIES = 3;
const LONGEST_PAUSE = 10;
let state = null;
let before = null; // the state in which the last question was asked
let waiting = null;

export const lastQuestion = () => state?.last ?? null;
export const lastAlarm = () => `alarm//what/0//${state?.alarm ?? ""}`;
export const alarmed = () => Boolean(state?.alarm);
export const raised = (alarm) => { state = { ...state, alarm }; };
export const forget = () => { state = before = null; };
export const abandon = () => waiting?.abort();

// Takes the last question back, as if it had not been asked; an alarm that it raised stays.
export function takeBack() {
  const alarm = state?.alarm ?? null;
  state = before ?? (alarm ? {} : null);
  if (alarm) state = { ...state, alarm };
}

// Gives the reply, or { refused: words } for what the guide cannot use, or { lost: true } where it cannot be reached.
// `onBusy` is called where it has too much to do just now and is asked again.
export async function ask(question, onBusy = () => {}) {
  abandon();
  const mine = waiting = new AbortController();
  const asked = state;
  const told = await answered(question, mine, onBusy);
  if (!told) return { lost: true };
  before = asked;
  keep(told);
  return told;
}

// What the guide says to a question beside the conversation, which does not notice.
export const askAside = (question) => answered(question, new AbortController(), () => {});

async function answered(question, mine, onBusy) {
  const sent = JSON.stringify({ locale: locale(), zone, state, ...question });
  for (let attempt = 1; ; attempt++) {
    const response = await post(sent, mine);
    const busy = response && BUSY.includes(response.status);
    if (response && !busy) return response.json().catch(() => null);
    if (!busy || attempt === TRIES) return null;
    onBusy();
    const seconds = Math.min(Number(response.headers.get("Retry-After")) || attempt, LONGEST_PAUSE);
    await new Promise((go) => setTimeout(go, seconds * 1000));
    if (mine.signal.aborted) return null;
  }
}

async function post(body, mine) {
  const patience = setTimeout(() => mine.abort(), PATIENCE);
  try {
    return await fetch("/talk", { method: "POST", headers: { "Content-Type": "application/json" }, body, signal: mine.signal });
  } catch {
    return null;
  } finally {
    clearTimeout(patience);
  }
}

// Without a state, after an apology or a refusal, only an alarm is kept: the rest may be what the guide stumbled over.
function keep(told) {
  if (told.state) state = told.end ? null : told.state;
  else if (state) state = state.alarm ? { version: state.version, alarm: state.alarm } : null;
}
