// Words from the microphone, by the browser's own speech recognition, where it has one.
const Recognition = window.SpeechRecognition || window.webkitSpeechRecognition;

export const canHear = Boolean(Recognition);

const FAULTS = {
  "not-allowed": "microphone_refused",
  "service-not-allowed": "microphone_refused",
  "audio-capture": "microphone_missing",
  network: "speech_lost",
  "language-not-supported": "speech_lost",
};

// Listens for one utterance. `heard` resolves to { utterance }, to { fault: key } or, in silence, to {}.
// `onWords` is called with what is heard so far; `track` is a microphone to listen to instead of the browser's choice.
export function listen(locale, { onWords = () => {}, track = null } = {}) {
  const recognition = new Recognition();
  recognition.lang = locale;
  recognition.interimResults = true;
  let utterance = "";
  let fault = null;
  const heard = new Promise((resolve) => {
    recognition.onresult = ({ results }) => {
      const words = [...results].map((result) => result[0].transcript).join(" ").trim();
      if (words) onWords(words);
      if ([...results].every((result) => result.isFinal)) utterance = words;
    };
    recognition.onerror = ({ error }) => { fault = FAULTS[error] || null; };
    recognition.onend = () => resolve(utterance ? { utterance } : fault ? { fault } : {});
    try {
      if (track) recognition.start(track);
      else recognition.start();
    } catch {
      resolve({ fault: "speech_lost" });
    }
  });
  return { heard, stop: () => recognition.abort() };
}
