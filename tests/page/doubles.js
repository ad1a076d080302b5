// Doubles of the browser's speech interfaces, put in before the page's own scripts. The test is the listener: it talks
// through `microphone`, and `voice` tells what was said aloud.
(() => {
  const later = (act) => setTimeout(act, 0);

  window.microphone = {
    listening: null, languages: [], starts: 0, tracks: [], refusal: null,
    hears(words, { settled = true } = {}) {
      const heard = this.listening;
      if (!heard) throw new Error("nobody is listening");
      heard.onresult({ results: [Object.assign([{ transcript: words }], { isFinal: settled })] });
      if (settled) this.ends();
    },
    hearsNothing() { this.listening.onerror?.({ error: "no-speech" }); this.ends(); },
    ends() { const heard = this.listening; this.listening = null; later(() => heard.onend?.()); },
  };

  class Recognition {
    start(track) {
      microphone.starts += 1;
      microphone.languages.push(this.lang);
      microphone.tracks.push(track ?? null);
      microphone.listening = this;
      if (microphone.refusal) later(() => { this.onerror?.({ error: microphone.refusal }); microphone.ends(); });
    }
    abort() {
      if (microphone.listening !== this) return;
      microphone.listening = null;
      later(() => { this.onerror?.({ error: "aborted" }); this.onend?.(); });
    }
  }

  class Utterance { constructor(text) { this.text = text; } }

  window.voice = {
    said: [], patient: false, queue: [],
    voices: ["de-DE", "en-GB", "en-US", "es-ES", "es-US"].map((lang) => ({ lang, name: lang, localService: true })),
    finish() { const done = this.queue.shift(); done?.onend?.(); this.next(); },
    next() { if (this.queue.length && !this.patient) later(() => this.finish()); },
  };

  const synthesis = {
    get speaking() { return voice.queue.length > 0; },
    getVoices: () => voice.voices,
    speak(utterance) {
      if (utterance.text) {
        voice.said.push({ text: utterance.text, lang: utterance.lang, rate: utterance.rate, voice: utterance.voice?.lang });
      }
      voice.queue.push(utterance);
      if (voice.queue.length === 1) voice.next();
    },
    cancel() {
      const left = voice.queue.splice(0);
      later(() => left.forEach((utterance) => utterance.onerror?.({ error: "canceled" })));
    },
  };

  const put = (name, value) => Object.defineProperty(window, name, { value, configurable: true });
  put("SpeechRecognition", Recognition);
  put("webkitSpeechRecognition", Recognition);
  put("SpeechSynthesisUtterance", Utterance);
  put("speechSynthesis", synthesis);
})();
