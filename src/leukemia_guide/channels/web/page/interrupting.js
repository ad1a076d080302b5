// Whether the voice alone can interrupt. Only where the browser can take the device's whole sound, its own speech
// included, out of what the microphone hears, and can listen to that microphone; anywhere else the guide would hear
// itself, and touch must do.
import { listen } from "./hearing.js";

const Recognition = window.SpeechRecognition;
let microphone;

// The microphone to listen to while the guide speaks, or null. Asked for only after the listener has allowed listening.
export async function openEar() {
  if (microphone === undefined) microphone = await find();
  return microphone;
}

export function closeEar() {
  microphone?.stop();
  microphone = undefined;
}

// Listens while the guide speaks `speech`; `onInterruption` is called with words that are not its own.
export function overhear(track, locale, speech, onInterruption) {
  let began = false;
  const onWords = (words) => {
    if (!began && isEcho(words, speech)) return;
    began = true;
    onInterruption(words);
  };
  return { ...listen(locale, { onWords, track }), began: () => began };
}

// Words that the guide is just speaking are its own echo.
function isEcho(words, speech) {
  const bare = (text) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
  return ` ${bare(speech)} `.includes(` ${bare(words)} `);
}

async function find() {
  if (!Recognition || !("processLocally" in Recognition.prototype) || !navigator.mediaDevices) return null;
  try {
    const stream = await navigator.mediaDevices.getUserMedia({ audio: { echoCancellation: { ideal: "all" } } });
    const [track] = stream.getAudioTracks();
    if (track.getSettings().echoCancellation === "all") return track;
    track.stop();
  } catch {
    // A browser that does not know the wish is one that cannot grant it.
  }
  return null;
}
