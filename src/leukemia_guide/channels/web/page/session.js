// The session: it listens, asks, shows, speaks and listens again until the listener or the guide ends it.
import { clearAlarm, isAlarmShown, makeSlim } from "./alarm.js";
import { abandon, alarmed, ask, takeBack } from "./asking.js";
import { answerAlone, whileBusy } from "./danger.js";
import { listen } from "./hearing.js";
import { closeEar, openEar, overhear } from "./interrupting.js";
import { at } from "./making.js";
import { showOffers } from "./offering.js";
import { begin as meet, showHearing, showNotice, showPhase, showReply } from "./showing.js";
import * as speaking from "./speaking.js";
import { clearTurn, setAside, showHeard } from "./turns.js";
import { locale, say } from "./words.js";

// Long enough for a touch that stopped the speech to become a press of what was touched.
const BREATH = 350;

let turn = 0; // counts what was begun; what finds itself overtaken ends in silence
let handsFree = false;
let hearing = null;
let reprompt = null;
let awake = null;
let asking = null; // the listener's own words, for whoever keeps the answer

export const isHandsFree = () => handsFree;

// From one press: listening, and no further press.
export async function begin() {
  handsFree = true;
  showNotice(null);
  converse(null);
  speaking.wake();
  // A dark screen ends listening on most phones.
  const lock = await navigator.wakeLock?.request("screen").catch(() => null);
  if (handsFree) awake = lock;
  else lock?.release();
}

// A question that was typed or touched, now; a session that is open goes on after it.
export function put(question, words) {
  const focused = at("offers").contains(document.activeElement) || at("next").contains(document.activeElement);
  setAside();
  if (words) show(words, "asked");
  if (!question.utterance) asking = null;
  // The pressed button is gone: whoever goes by keyboard goes on with the answer.
  if (focused) at("turn").focus({ preventScroll: true });
  converse(question);
  speaking.wake();
}

// The answer in view once more, at another pace or in another language: in its place.
export function putAgain(question) {
  converse(question);
  speaking.wake();
}

// Other words for those that were heard wrongly; what was answered to them is taken back.
function putInstead(utterance) {
  takeBack();
  clearTurn();
  show(utterance, "asked");
  converse({ utterance });
  at("turn").focus({ preventScroll: true });
}

export function end() {
  turn++;
  quieten();
  rest();
}

// The page went out of sight: it is deaf and silent, and what was asked is still answered, in writing.
export function leave() {
  const wasOpen = handsFree;
  if (document.body.dataset.phase !== "thinking") end();
  handsFree = false;
  return wasOpen;
}

async function converse(asked) {
  const mine = ++turn;
  const overtaken = () => mine !== turn;
  let silences = 0;
  let retried = false;
  quieten();
  for (;;) {
    if (asked) {
      silences = 0;
      phase("thinking");
      const told = await ask(asked, () => whileBusy(asked));
      if (overtaken()) return;
      asked = await answer(told, asked, overtaken);
    } else {
      if (!handsFree) return rest();
      const heard = await hear(overtaken);
      if (overtaken()) return;
      if (heard.fault === "speech_lost" && !retried) retried = true;
      else if (heard.fault) return rest(heard.fault);
      else if (heard.utterance) asked = heard;
      else if (++silences > 1) return rest("paused");
      else asked = await aloud(reprompt || say("ask_what"), "normal", overtaken);
    }
    if (overtaken()) return;
  }
}

async function hear(overtaken) {
  phase("listening");
  const onWords = (words) => { if (!overtaken()) showHearing(words); };
  hearing = listen(locale(), { onWords });
  const heard = await hearing.heard;
  if (heard.utterance && !overtaken()) settle(heard.utterance);
  return heard;
}

// Shows and speaks what came back. Gives the next question where the voice interrupted with one.
function answer(told, asked, overtaken) {
  if (told.lost) {
    handsFree = false;
    const { speech, foreign } = answerAlone(asked);
    return aloud(speech, "normal", overtaken, foreign);
  }
  if (told.alarm === null && isAlarmShown()) {
    if (alarmed()) makeSlim();
    else clearAlarm();
  }
  if (told.refused) {
    showNotice("afresh", { first: told.refused });
    return aloud(`${told.refused} ${say("afresh")}`, "normal", overtaken);
  }
  showNotice(null);
  showReply(told);
  showOffers(told, asking, put);
  reprompt = told.reprompt;
  if (told.end) handsFree = false;
  return aloud(told.speech, told.pace, overtaken, told.parts.filter(({ locale }) => locale));
}

// `foreign` are parts in another language, each for a voice of its own.
async function aloud(text, pace, overtaken, foreign = []) {
  if (!at("aloud").checked || document.hidden) return null;
  if (!speaking.canSpeak(locale())) {
    if (!at("notice").textContent) showNotice("no_voice");
    return null;
  }
  phase("speaking");
  const said = speaking
    .speak(text, locale(), pace)
    .then((whole) => (whole && !overtaken() ? speaking.speakEach(foreign, pace) : null));
  const ear = handsFree ? await openEar() : null;
  const overheard = ear && !overtaken() && speaking.isSpeaking() ? overhear(ear, locale(), text, onInterruption) : null;
  if (overheard) hearing = overheard;
  await said;
  if (overtaken()) return null;
  if (overheard?.began()) {
    phase("listening");
    const { utterance } = await overheard.heard;
    if (utterance && !overtaken()) settle(utterance);
    return utterance ? { utterance } : null;
  }
  overheard?.stop();
  await new Promise((resolve) => setTimeout(resolve, BREATH));
  return null;
}

function onInterruption(words) {
  speaking.stop();
  showHearing(words);
}

function settle(utterance) {
  setAside();
  show(utterance, "heard", putInstead);
}

function show(words, key, onChange) {
  meet();
  asking = words;
  showHeard(words, key, onChange);
}

function phase(name) {
  showPhase(name, handsFree);
}

function quieten() {
  hearing?.stop();
  hearing = null;
  speaking.stop();
  abandon();
}

function rest(notice) {
  handsFree = false;
  closeEar();
  awake?.release();
  awake = null;
  if (notice) showNotice(notice);
  phase("idle");
}
