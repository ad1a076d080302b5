// What is seen of a turn as it happens: the phase, what is being heard, the answer, a notice.
import { showAlarm } from "./alarm.js";
import { at, bringIntoView, call, made, paragraph } from "./making.js";
import { forgetNumbers } from "./turns.js";
import { say, urgentCalls } from "./words.js";

export function showPhase(phase, handsFree) {
  document.body.dataset.phase = phase;
  const key = phase === "idle" ? "press" : phase;
  for (const [id, said] of [["label", key], ["hint", `${key}_hint`]]) {
    at(id).dataset.say = said;
    at(id).textContent = say(said);
  }
  at("end").hidden = !handsFree;
}

// Words that are still being said stand where the listener pressed: nothing that is being read moves for them.
export function showHearing(words) {
  at("hint").textContent = `“${words}”`;
}

export function showReply(told) {
  begin();
  const inPanel = ({ role }) => told.alarm && role === "answer";
  const shown = told.parts.filter((part) => part.role !== "disclaimer" && !inPanel(part) && !(told.alarm && part.role === "offer"));
  at("answer").replaceChildren(
    ...(told.title && !told.alarm && !told.perhaps ? [made("h2", told.title)] : []),
    ...shown.map((part) => paragraph(part)),
    ...[told.disclaimer, told.unreviewed].filter(Boolean).map((note) => made("p", note, { class: "note" })),
  );
  showNumber(told);
  if (told.alarm) {
    forgetNumbers();
    showAlarm(told);
  } else bringIntoView("turn");
}

function showNumber({ line, alarm, perhaps, calls, parts }) {
  const written = parts.map(({ text }) => text);
  const shown = perhaps ? calls.map(call) : line && !alarm ? [
    made("h2", line.label),
    call({ label: line.call, dial: line.dial }),
    ...[line.opening, line.hours].filter((text) => text && !written.includes(text)).map((text) => made("p", text)),
    ...(line.calendar ? [made("a", say("calendar"), { class: "calendar", href: line.calendar, download: "" })] : []),
  ] : [];
  at("number").dataset.kind = perhaps || "line";
  at("number").replaceChildren(...shown);
}

// `first` is said before it. `pressing`: with what to do if it is urgent, and a button for each number, where the
// region is known. `atRest`: it is there from the beginning, and need not be brought into view.
export function showNotice(key, { first = "", pressing = false, atRest = false } = {}) {
  const said = (name) => made("p", say(name), { "data-say": name });
  at("notice").replaceChildren(
    ...(first ? [made("p", first)] : []),
    ...(key ? [said(key)] : []),
    ...(pressing ? [said("urgent"), ...urgentCalls().map(call)] : []),
  );
  if (key && !atRest) bringIntoView("notice");
}

export function begin() {
  document.body.dataset.met = "";
  at("talk").hidden = false;
  at("examples").hidden = true;
}
