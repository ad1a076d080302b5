// What to do now, above everything, for the rest of the session: in full at the first look, slim afterwards.
import { at, bringIntoView, button, call, made, paragraph } from "./making.js";
import { say } from "./words.js";

const TEAM = "team";
let team = null; // the number of the listener's own team, as typed

export const isAlarmShown = () => !at("alarm").hidden;

export function showAlarm({ alarm, parts, calls, team: ofTeam }) {
  const said = parts.filter(({ role }) => role === "answer");
  at("alarm").dataset.kind = alarm;
  at("alarm").hidden = false;
  document.body.dataset.alarm = alarm;
  at("alarm-calls").replaceChildren(...calls.map(call));
  at("alarm-said").replaceChildren(...said.map((part, number) => paragraph(part, { class: number ? "reason" : "action" })));
  showTeam(ofTeam);
  size(false);
  bringIntoView("alarm");
}

export function clearAlarm() {
  at("alarm").hidden = true;
  delete document.body.dataset.alarm;
  for (const id of ["alarm-calls", "alarm-said", "alarm-team"]) at(id).replaceChildren();
}

// After another question the action stays in sight, and leaves room to read.
export const makeSlim = () => size(true);

function size(slim) {
  at("alarm").toggleAttribute("data-slim", slim);
  const key = slim ? "alarm_larger" : "alarm_smaller";
  at("alarm-size").dataset.say = key;
  at("alarm-size").textContent = say(key);
  at("alarm-size").setAttribute("aria-expanded", String(!slim));
}
at("alarm-size").addEventListener("click", () => size(!at("alarm").hasAttribute("data-slim")));

// The guide does not know the team's number. Typed once it is a button; it is remembered in this tab only if so wished.
function showTeam(wanted) {
  team ??= read();
  if (!wanted) at("alarm-team").replaceChildren();
  else if (team) at("alarm-team").replaceChildren(call({ label: `${say("team_call")}: ${team}`, dial: dialled(team) }), forgetting());
  else at("alarm-team").replaceChildren(asking());
}

const dialled = (number) => `tel:${number.replace(/[^\d+*#]/g, "")}`;

function asking() {
  const form = made("form", "", { id: "team" });
  const field = made("input", "", {
    id: "team-number", type: "tel", autocomplete: "off", required: "", pattern: "[+]?[\\d \\(\\).\\-]{3,24}", maxlength: "24",
  });
  const remember = made("input", "", { id: "team-keep", type: "checkbox" });
  const line = made("div", "", { class: "line" });
  line.append(field, made("button", say("team_make"), { type: "submit", "data-say": "team_make" }));
  const wish = made("label");
  wish.append(remember, made("span", say("team_keep"), { "data-say": "team_keep" }));
  form.append(
    made("label", say("team"), { for: "team-number", "data-say": "team" }), line, wish,
    made("p", say("team_keeps"), { class: "small", "data-say": "team_keeps" }),
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    team = field.value.trim();
    if (remember.checked) write(team);
    showTeam(true);
    at("alarm-team").querySelector("a").focus();
  });
  return form;
}

const forgetting = () => button(say("team_forget"), () => {
  team = null;
  write(null);
  showTeam(true);
  at("team-number").focus();
}, { class: "plain", "data-say": "team_forget" });

function read() {
  try {
    return sessionStorage.getItem(TEAM);
  } catch {
    return null;
  }
}

function write(number) {
  try {
    if (number) sessionStorage.setItem(TEAM, number);
    else sessionStorage.removeItem(TEAM);
  } catch {
    // A browser that keeps nothing keeps it for as long as the page is open.
  }
}
