// The conversations of ASKED (JSON), held through ask-sdk-test under mocha. It also judges by rules of its own: among
// them, that a session which stays open was left with a question.
const http = require("http");
const { AlexaTest, LaunchRequestBuilder, IntentRequestBuilder, SessionEndedRequestBuilder } = require("ask-sdk-test");
const { address, skillId, conversations } = JSON.parse(process.env.ASKED);

function handler(event, context, done) {
  const body = JSON.stringify(event);
  const sent = http.request(address, { method: "POST", headers: { "Content-Type": "application/json" } }, (answer) => {
    let text = "";
    answer.setEncoding("utf8");
    answer.on("data", (part) => (text += part));
    answer.on("end", () => (answer.statusCode === 200 ? done(null, JSON.parse(text)) : done(`status ${answer.statusCode}`)));
  });
  sent.on("error", done);
  sent.end(body);
}

for (const { name, locale, steps } of conversations) {
  describe(name, () => {
    const settings = { appId: skillId, userId: "amzn1.ask.account.A", deviceId: "amzn1.ask.device.A", locale };
    const sequence = steps.map(({ launch, ends, intent, resolved, raw, says, open }) => {
      if (ends) return { request: new SessionEndedRequestBuilder(settings, "USER_INITIATED").build(), saysNothing: true, shouldEndSession: true };
      const asked = launch ? new LaunchRequestBuilder(settings) : new IntentRequestBuilder(settings, intent);
      for (const [slot, [words, id]] of Object.entries(resolved || {})) asked.withSlotResolution(slot, words, "A", id);
      for (const [slot, words] of Object.entries(raw || {})) asked.withSlotResolutionNoMatch(slot, words, "A");
      return { request: asked.build(), saysLike: says, shouldEndSession: !open };
    });
    new AlexaTest(handler, settings).test(sequence, "is answered as it should be");
  });
}
