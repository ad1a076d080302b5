// The session: it listens, asks, shows, speaks and listens again until the listener or the guide ends it.
import { abandon, alarmed, ask } from "./asking.js";
import { listen } from "./hearing.js";
import { closeEar, isEcho, openEar } from "./interrupting.js";
import { clearAlarm, clearReply, showHeard, showNotice, showPhase, showReply } from "./showing.js";
import * as speaking from "./speaking.js";
import { locale, say } from "./words.js";

const at = (id) => document.getElementById(id);
// Long enough for a touch that stopped the speech to become a press of what was touched.
const BREATH = 350;

let turn = 0; // counts what was begun; what finds itself overtaken ends in silence
let handsFree = false;
let hearing = null;
let reprompt = null;
let awake = null;

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
  clearReply();
  if (words) showHeard(words, "asked");
  converse(question);
  speaking.wake();
}

export function end() {
  turn++;
  quieten();
  rest();
}

async function converse(asked) {
  const mine = ++turn;
  const overtaken = () => mine !== turn;
  let silences = 0;
  quieten();
  for (;;) {
    if (asked) {
      silences = 0;
      phase("thinking");
      const told = await ask(asked);
      if (overtaken()) return;
      asked = await answer(told, asked, overtaken);
    } else {
      if (!handsFree) return rest();
      const heard = await hear(overtaken);
      if (overtaken()) return;
      if (heard.fault) return rest(heard.fault);
      if (heard.utterance) asked = heard;
      else if (++silences > 1) return rest("paused");
      else asked = await aloud(reprompt || say("ask_what"), "normal", overtaken);
    }
    if (overtaken()) return;
  }
}

async function hear(overtaken) {
  phase("listening");
  const onWords = (words) => { if (!overtaken()) showHeard(words, "heard", false); };
  hearing = listen(locale(), { onWords });
  const heard = await hearing.heard;
  if (heard.utterance && !overtaken()) settle(heard.utterance);
  return heard;
}

// Shows and speaks what came back. Gives the next question where the voice interrupted with one.
function answer(told, asked, overtaken) {
  if (told.lost) {
    handsFree = false;
    if (asked.utterance) at("utterance").value = asked.utterance;
    const key = navigator.onLine ? "lost" : "offline";
    showNotice(key, { pressing: true });
    return aloud(`${say(key)} ${say("urgent")}`, "normal", overtaken);
  }
  if (!told.alarm && !alarmed()) clearAlarm();
  if (told.refused) {
    showNotice("afresh", { first: told.refused });
    return aloud(`${told.refused} ${say("afresh")}`, "normal", overtaken);
  }
  showNotice(null);
  showReply(told, ({ label, question }) => put({ question }, label));
  reprompt = told.reprompt;
  if (told.end) handsFree = false;
  return aloud(told.speech, told.pace, overtaken, told.parts.filter(({ locale }) => locale));
}

// `foreign` are parts in another language, each for a voice of its own.
async function aloud(text, pace, overtaken, foreign = []) {
  if (!at("aloud").checked) return null;
  if (!speaking.canSpeak(locale())) {
    if (!at("notice").textContent) showNotice("no_voice");
    return null;
  }
  phase("speaking");
  const said = speaking
    .speak(text, locale(), pace)
    .then((whole) => (whole && !overtaken() ? speaking.speakEach(foreign, pace) : null));
  const ear = handsFree ? await openEar() : null;
  const interruption = ear && !overtaken() && speaking.isSpeaking() ? overhear(ear, text) : null;
  await said;
  if (overtaken()) return null;
  if (interruption?.began()) return interruption.question();
  interruption?.stop();
  await new Promise((resolve) => setTimeout(resolve, BREATH));
  return null;
}

// Listens while the guide speaks; words that are not its own stop it.
function overhear(track, text) {
  let began = false;
  const onWords = (words) => {
    if (!began && isEcho(words, text)) return;
    began = true;
    speaking.stop();
    showHeard(words, "heard", false);
  };
  hearing = listen(locale(), { onWords, track });
  const { heard, stop } = hearing;
  const question = async () => {
    phase("listening");
    const { utterance } = await heard;
    if (!utterance) return null;
    settle(utterance);
    return { utterance };
  };
  return { began: () => began, question, stop };
}

function settle(utterance) {
  clearReply();
  showHeard(utterance, "heard");
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
