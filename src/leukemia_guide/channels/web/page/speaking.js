// The answer aloud, in a voice of the language alone, at the listener's pace.
const voice = window.speechSynthesis;
const RATES = { slow: 0.8, normal: 1, fast: 1.15 };
// Some browsers never tell that they have finished; then the session must go on all the same.
const LONGEST_LETTER = 150;
let finish = null;

// Null while the browser has not told its voices: then the language alone is named.
function voiceFor(locale) {
  const spoken = voice.getVoices().filter((one) => of(one.lang) === of(locale));
  const rank = (one) => (tag(one.lang) === locale ? 0 : 2) + (one.localService ? 0 : 1);
  return spoken.sort((one, other) => rank(one) - rank(other))[0] || null;
}

const tag = (lang) => lang.replace("_", "-");
const of = (lang) => tag(lang).split("-")[0].toLowerCase();

// False where only voices of other languages are there: an answer in the wrong voice helps nobody.
export function canSpeak(locale) {
  if (!voice) return false;
  return voice.getVoices().length === 0 || voiceFor(locale) !== null;
}

export const isSpeaking = () => finish !== null;

// Resolves when all is said (true), or when it is stopped. Sentence by sentence, since some browsers break off long speech.
export function speak(text, locale, pace) {
  stop();
  if (!canSpeak(locale)) return Promise.resolve(false);
  const sentences = text.match(/[^.!?]+[.!?]*\s*/g) || [text];
  const rate = RATES[pace] || RATES.normal;
  voice.resume?.(); // a call that came in may have left it paused
  return new Promise((resolve) => {
    const patience = setTimeout(() => stop(), 5000 + (text.length * LONGEST_LETTER) / rate);
    finish = (whole = false) => {
      clearTimeout(patience);
      finish = null;
      resolve(whole);
    };
    const mine = finish;
    sentences.forEach((sentence, number) => {
      const speech = new SpeechSynthesisUtterance(sentence.trim());
      speech.lang = locale;
      speech.voice = voiceFor(locale);
      speech.rate = rate;
      const last = number === sentences.length - 1;
      speech.onend = () => { if (last && finish === mine) mine(true); };
      speech.onerror = () => { if (finish === mine) stop(); };
      voice.speak(speech);
    });
  });
}

// One after the other, each in a voice of its own language.
export async function speakEach(parts, pace) {
  for (const { text, locale } of parts) await speak(text, locale, pace);
}

export function stop() {
  voice?.cancel();
  finish?.();
}

// Some phones let a page speak only if it first did so at a touch.
export function wake() {
  if (voice && !voice.speaking) voice.speak(new SpeechSynthesisUtterance(""));
}
