// Where the page begins: what is pressed, touched or typed becomes something of the session.
import { forget, lastQuestion } from "./asking.js";
import { canHear } from "./hearing.js";
import { begin, end, isHandsFree, put } from "./session.js";
import { showNotice, showPhase } from "./showing.js";
import * as speaking from "./speaking.js";
import { firstLocale, localeFor, say, speakIn } from "./words.js";

const at = (id) => document.getElementById(id);

function onEach(selector, act) {
  for (const button of document.querySelectorAll(selector)) button.addEventListener("click", () => act(button));
}

// A touch anywhere stops the speech. On the big button it means no more than that.
let stoppedByTouch = false;
document.addEventListener("pointerdown", ({ target }) => {
  stoppedByTouch = speaking.isSpeaking() && target.closest("#press") !== null;
  speaking.stop();
}, true);

at("press").addEventListener("click", () => {
  const onlyStops = stoppedByTouch && isHandsFree();
  stoppedByTouch = false;
  if (onlyStops) return;
  if (!isHandsFree()) begin();
  else if (speaking.isSpeaking()) speaking.stop();
  else end();
});
at("end").addEventListener("click", end);
document.addEventListener("keydown", ({ key }) => {
  if (key !== "Escape") return;
  if (speaking.isSpeaking()) speaking.stop();
  else end();
});

at("ask").addEventListener("submit", (event) => {
  event.preventDefault();
  const utterance = at("utterance").value.trim();
  at("utterance").value = "";
  if (utterance) put({ utterance }, utterance);
});
at("aloud").addEventListener("change", speaking.stop);
onEach("#examples button", ({ textContent }) => put({ utterance: textContent }, textContent));
onEach("#delivery button", ({ dataset, textContent }) => put({ question: dataset.question }, textContent));

// The answer that is on the page is given again in the other language.
onEach("#languages button", async ({ lang }) => {
  end();
  if (!await speakIn(localeFor(lang))) return showLost();
  document.querySelector("#languages button:not([hidden])").focus();
  if (lastQuestion()) put({ question: lastQuestion() });
});

// Whoever leaves the page, or dials, is not listened to.
document.addEventListener("click", ({ target }) => { if (target.closest("a")) end(); });
document.addEventListener("visibilitychange", () => { if (document.hidden) end(); });
window.addEventListener("pagehide", () => { end(); forget(); });

function showLost() {
  showNotice(navigator.onLine ? "lost" : "offline", { pressing: true });
}
window.addEventListener("offline", () => { end(); showLost(); });
window.addEventListener("online", () => showNotice(null));

at("ask").hidden = false;
at("examples").hidden = false;
at("dock").hidden = !canHear;
if (!canHear) {
  at("typing").dataset.say = "type_only";
  at("typing").textContent = say("type_only");
  showNotice("no_listening");
}
showPhase("idle", false);
if (!await speakIn(firstLocale())) showLost();
