// Words from the microphone, by the browser's own speech recognition, where it has one.
const Recognition = window.SpeechRecognition || window.webkitSpeechRecognition;

export const canHear = Boolean(Recognition);
// A browser within another app mostly has a recognition that never answers, or none.
export const inAnApp = /\b(FBAN|FBAV|Instagram|Line\/|Twitter|Snapchat|TikTok|musical_ly|GSA\/|; wv\))/.test(navigator.userAgent);

// Some browsers hear words and never say that they are the last, or never say that they have ended.
const QUIET = 2500;
const LONGEST = 15000;
const FAULTS = {
  "not-allowed": "microphone_refused",
  "service-not-allowed": "speech_elsewhere",
  "audio-capture": "microphone_missing",
  network: "speech_lost",
  "language-not-supported": "speech_lost",
  aborted: "interrupted",
};
const here = new Map(); // by locale: whether the device itself can turn voice into words

// Asks whether the device itself can listen, so that no sound need leave it.
export async function prepare(locale) {
  if (here.has(locale) || !Recognition?.available) return;
  try {
    here.set(locale, await Recognition.available({ langs: [locale], processLocally: true }) === "available");
  } catch {
    here.set(locale, false);
  }
}

export const hearsHere = (locale) => here.get(locale) === true;

// Listens for one utterance. `heard` resolves to { utterance }, to { fault: key } or, in silence, to {}.
// `onWords` is called with what is heard so far; `track` is a microphone to listen to instead of the browser's choice.
export function listen(locale, { onWords = () => {}, track = null } = {}) {
  const recognition = new Recognition();
  recognition.lang = locale;
  recognition.interimResults = true;
  if (hearsHere(locale)) recognition.processLocally = true;
  let utterance = "";
  let fault = null;
  let stopped = false;
  let timer;
  const heard = new Promise((resolve) => {
    const outcome = () => {
      clearTimeout(timer);
      resolve(utterance ? { utterance } : fault && !stopped ? { fault } : {});
    };
    const within = (time) => {
      clearTimeout(timer);
      timer = setTimeout(() => { outcome(); recognition.abort(); }, time);
    };
    recognition.onresult = ({ results }) => {
      const words = [...results].map((result) => result[0].transcript).join(" ").trim();
      if (!words) return;
      utterance = words;
      onWords(words);
      within(QUIET);
    };
    recognition.onerror = ({ error }) => { fault = FAULTS[error] || null; };
    recognition.onend = outcome;
    within(LONGEST);
    try {
      if (track) recognition.start(track);
      else recognition.start();
    } catch {
      fault = "speech_lost";
      outcome();
    }
  });
  return { heard, stop: () => { stopped = true; recognition.abort(); } };
}
