// Holds a conversation through virtual-alexa: steps as JSON on standard input, one JSON line out for each answer.
const { VirtualAlexa } = require("virtual-alexa");
const [address, skillId, locale, model] = process.argv.slice(2);

const alexa = VirtualAlexa.Builder()
  .applicationID(skillId)
  .locale(locale)
  .skillURL(address)
  .interactionModelFile(model)
  .create();

async function hold(steps) {
  for (const step of steps) {
    const answered = step.launch
      ? await alexa.launch()
      : step.ends
        ? await alexa.endSession()
        : await alexa.intend(step.intent, step.slots);
    const speech = answered.response.outputSpeech;
    const heard = { speech: speech ? speech.ssml : null, ends: answered.response.shouldEndSession };
    process.stdout.write(JSON.stringify(heard) + "\n");
  }
}

hold(JSON.parse(require("fs").readFileSync(0, "utf8"))).catch((fault) => {
  console.error(fault);
  process.exit(1);
});
