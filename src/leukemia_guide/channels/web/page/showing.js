// What is seen of a turn. Text is only ever set as text.
import { say, urgent } from "./words.js";

const at = (id) => document.getElementById(id);

function made(name, text, attributes = {}) {
  const element = document.createElement(name);
  if (text) element.append(...whole(text));
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}

const inItsLanguage = ({ locale }) => (locale ? { lang: locale } : {});

// A telephone number is never broken at the end of a line.
function whole(text) {
  return text.split(/(\+?\d[\d-]{5,}\d)/).map((piece, number) => {
    if (number % 2 === 0) return piece;
    return Object.assign(document.createElement("span"), { className: "digits", textContent: piece });
  });
}

export function showPhase(phase, handsFree) {
  document.body.dataset.phase = phase;
  const key = phase === "idle" ? "press" : phase;
  for (const [id, said] of [["label", key], ["hint", `${key}_hint`]]) {
    at(id).dataset.say = said;
    at(id).textContent = say(said);
  }
  at("end").hidden = !handsFree;
}

export function showHeard(words, key, settled = true) {
  begin();
  at("heard").replaceChildren(made("span", say(key), { "data-say": key }), " ", made("q", words));
  at("heard").classList.toggle("settled", settled);
}

// Nothing that was answered before may stand beneath a question of now.
export function clearReply() {
  for (const id of ["answer", "number", "offers"]) at(id).replaceChildren();
  at("delivery").hidden = true;
}

export function showReply(told, onOffer) {
  begin();
  const choice = told.offers.length > 1;
  const kept = told.parts.filter(({ role }) => role !== "disclaimer" && (role !== "offer" || choice || !told.offers.length));
  at("answer").replaceChildren(
    ...(told.title && !told.alarm && !told.perhaps ? [made("h2", told.title)] : []),
    ...kept.filter(({ role }) => !(told.alarm && role === "answer")).map((part) => made("p", part.text, { class: part.role, ...inItsLanguage(part) })),
    ...[told.disclaimer, told.unreviewed].filter(Boolean).map((note) => made("p", note, { class: "note" })),
  );
  showNumber(told);
  at("offers").replaceChildren(...told.offers.map((offer) => {
    const button = made("button", offer.label, { type: "button" });
    button.addEventListener("click", () => onOffer(offer));
    return button;
  }));
  at("delivery").hidden = told.end || Boolean(told.alarm);
  if (told.alarm) showAlarm(told);
  bringIntoView(told.alarm ? "alarm" : "turn");
}

function showNumber({ line, alarm, parts }) {
  const shown = line && !alarm;
  const written = parts.map(({ text }) => text);
  at("number").replaceChildren(...(shown ? [
    made("h2", line.label),
    made("a", line.call, { class: "call", href: line.dial }),
    ...[line.opening, line.hours].filter((text) => text && !written.includes(text)).map((text) => made("p", text)),
    ...(line.calendar ? [made("a", say("calendar"), { class: "calendar", href: line.calendar, download: "" })] : []),
  ] : []));
}

// Stands above everything for the rest of the session.
function showAlarm({ parts, line }) {
  const said = parts.filter(({ role }) => role === "answer");
  at("alarm").replaceChildren(
    ...(line ? [made("a", line.call, { class: "call", href: line.dial })] : []),
    ...said.map((part, number) => made("p", part.text, { ...(number ? {} : { class: "action" }), ...inItsLanguage(part) })),
  );
}

export function clearAlarm() {
  at("alarm").replaceChildren();
}

// `first` is said before it. `pressing`: with what to do if it is urgent, and a button that calls, where the region is
// known.
export function showNotice(key, { first = "", pressing = false } = {}) {
  const { call, dial } = urgent();
  const said = (name) => made("p", say(name), { "data-say": name });
  at("notice").replaceChildren(
    ...(first ? [made("p", first)] : []),
    ...(key ? [said(key)] : []),
    ...(pressing ? [said("urgent")] : []),
    ...(pressing && dial ? [made("a", call, { class: "call", href: dial })] : []),
  );
  if (key) bringIntoView("notice");
}

function bringIntoView(id) {
  const still = id === "alarm" || matchMedia("(prefers-reduced-motion: reduce)").matches;
  at(id).scrollIntoView({ block: "start", behavior: still ? "instant" : "smooth" });
}

function begin() {
  document.body.dataset.met = "";
  at("turn").hidden = false;
  at("examples").hidden = true;
}
