// The conversation that stays above: what was asked and answered, oldest first. Nothing of it is kept but on the page.
import { at, button, made } from "./making.js";
import { say } from "./words.js";

const MOST = 40;
const CARRIED = ["heard", "number", "answer"];

// The turn in view becomes one of the past. What is being read stays where it is on the screen.
export function setAside() {
  const top = at("turn").getBoundingClientRect().top;
  const past = made("article");
  for (const id of CARRIED) past.append(...carried(at(id)));
  clearTurn();
  if (!past.childElementCount) return;
  at("past").append(past);
  if (at("past").childElementCount > MOST) at("past").firstElementChild.remove();
  window.scrollBy({ top: past.getBoundingClientRect().top - top, behavior: "instant" });
}

// Nothing that was answered before may stand beneath a question of now.
export function clearTurn() {
  for (const id of ["heard", "answer", "number", "offers", "marks", "next"]) at(id).replaceChildren();
}

export function forgetAll() {
  at("past").replaceChildren();
  clearTurn();
}

// After an alarm no appointment number stays in sight.
export function forgetNumbers() {
  for (const turn of at("past").querySelectorAll("article")) {
    if (turn.querySelector("a, .digits")) turn.remove();
  }
}

// `onChange` is given other words for what was heard wrongly, where it may be changed.
export function showHeard(words, key, onChange) {
  const heard = made("p");
  heard.append(made("span", say(key), { "data-say": key }), " ", made("q", words));
  at("heard").replaceChildren(heard);
  if (onChange) heard.append(" ", changing(words, onChange));
}

const changing = (words, onChange) => button(say("change"), () => {
  const form = made("form", "", { id: "change" });
  const field = made("input", "", { id: "meant", type: "text", maxlength: "1000", autocomplete: "off", enterkeyhint: "send" });
  field.value = words;
  const line = made("div", "", { class: "line" });
  line.append(field, made("button", say("change_ask"), { type: "submit" }), button(say("leave"), () => {
    showHeard(words, "heard", onChange);
    at("heard").querySelector("button").focus();
  }));
  form.append(made("label", say("change_label"), { for: "meant" }), line);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (field.value.trim()) onChange(field.value.trim());
  });
  at("heard").replaceChildren(form);
  field.select();
}, { class: "plain change", "data-say": "change" });

function carried(part) {
  if (!part.childElementCount) return [];
  const copy = part.cloneNode(true);
  for (const attribute of ["id", "aria-live", "aria-atomic", "tabindex"]) copy.removeAttribute(attribute);
  copy.className = part.id;
  for (const one of copy.querySelectorAll("button, form, .calendar")) one.remove();
  for (const one of copy.querySelectorAll("[id]")) one.removeAttribute("id");
  return [copy];
}
