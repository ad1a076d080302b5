// Where the page begins: what is pressed, touched or typed becomes something of the session.
import { isAlarmShown, makeSlim, showAlarm } from "./alarm.js";
import { alarmed, askAside, forget, lastAlarm, lastQuestion } from "./asking.js";
import { canHear, hearsHere, inAnApp, prepare } from "./hearing.js";
import { kept, onChange } from "./keeping.js";
import { at } from "./making.js";
import { prepareForOffline } from "./offline.js";
import { begin, end, isHandsFree, leave, put, putAgain } from "./session.js";
import { showNotice, showPhase } from "./showing.js";
import * as speaking from "./speaking.js";
import { forgetAll } from "./turns.js";
import { firstLocale, listWord, locale, localeFor, say, speakIn } from "./words.js";

const IN_PLACE = /^(repeat|slower|faster)\//;
const QUESTION = /^#([a-z_]+\/[a-z0-9_]*\/[a-z_]+\/\d{1,2}\/[a-z0-9_]*\/[a-z0-9_:]*)$/;

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
  if (key !== "Escape" || document.querySelector("dialog[open]")) return;
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
onEach("#delivery button", (button) => {
  const { question } = button.dataset;
  if (button.getAttribute("aria-disabled") === "true") return;
  if (IN_PLACE.test(question)) putAgain({ question });
  else put({ question }, button.textContent);
});

at("topics").addEventListener("click", async (event) => {
  event.preventDefault();
  event.stopPropagation(); // it leaves no page, and ends no session
  speaking.stop();
  const { openTopics } = await import("./topics.js");
  openTopics((question, words) => put({ question }, words));
});
at("list-open").addEventListener("click", async () => (await import("./list.js")).openList(listWord, say("close")));
onChange(() => { at("list-count").textContent = kept().length ? ` ${kept().length}` : ""; });

// The answer that is on the page is given again in the other language, and so is an alarm.
onEach(".language", async ({ lang }) => {
  end();
  if (!await speakIn(localeFor(lang))) return showLost();
  document.querySelector(".language:not([hidden])").focus();
  showEar();
  if (lastQuestion()) putAgain({ question: lastQuestion() });
  if (alarmed() && isAlarmShown() && lastQuestion() !== lastAlarm()) {
    const told = await askAside({ question: lastAlarm() });
    if (!told?.alarm) return;
    showAlarm(told);
    makeSlim();
  }
});

// Whoever leaves the page, or dials, is not listened to. Only from a page of the guide does "back" find the conversation.
let left = false;
let reads = false;
document.addEventListener("click", ({ target }) => {
  const link = target.closest("a");
  if (!link) return;
  end();
  reads = link.origin === location.origin;
});
document.addEventListener("visibilitychange", () => {
  if (document.hidden) left = leave();
  else if (left) showNotice("away");
  if (!document.hidden) left = false;
});
window.addEventListener("pagehide", () => {
  end();
  if (reads) return;
  forget();
  forgetAll();
});
window.addEventListener("pageshow", () => { reads = false; });

function showLost() {
  showNotice(navigator.onLine ? "lost" : "offline", { pressing: true });
}
window.addEventListener("offline", () => { end(); showLost(); });
window.addEventListener("online", () => showNotice(null));

// How the voice becomes words is said once, beside the button.
async function showEar() {
  if (!canHear) return;
  await prepare(locale());
  const key = hearsHere(locale()) ? "voice_here" : "voice";
  at("voice").dataset.say = key;
  at("voice").textContent = say(key);
}

at("dock").hidden = at("voice").hidden = !canHear;
if (!canHear) {
  document.body.dataset.deaf = "";
  at("typing").dataset.say = "type_only";
  at("typing").textContent = say("type_only");
  at("keyboard").hidden = false;
  showNotice(inAnApp ? "no_listening_in_app" : "no_listening", { atRest: true });
}
showPhase("idle", false);
if (!await speakIn(firstLocale())) showLost();
showEar();

// A page that was read leads here with its question.
const linked = location.hash.match(QUESTION);
if (linked) {
  history.replaceState(null, "", location.pathname + location.search);
  put({ question: linked[1] });
}
prepareForOffline();
